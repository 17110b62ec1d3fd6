import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readJsonl } from './jsonl-lines.ts';
import { MAX_LINE_BYTES } from './text-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'foulee-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

const Line = z.object({ t: z.string() });

async function read(content: string | Buffer, fromLine = 1): Promise<string[]> {
  const path = join(folder, 'file.jsonl');
  writeFileSync(path, content);
  const lines: string[] = [];
  for await (const entry of readJsonl(path, Line, fromLine)) {
    lines.push('row' in entry ? `${entry.line} ${entry.row.t}` : `${entry.line} ! ${entry.problem}`);
  }
  return lines;
}
const row = (t: string) => JSON.stringify({ t });

describe('the lines of a file', () => {
  test('are read whatever their ends, with or without a last one', async () => {
    expect(await read(`${row('a')}\r\n${row('b')}\n${row('c')}`)).toEqual(['1 a', '2 b', '3 c']);
    expect(await read(`${row('a')}\n${row('b')}\n`)).toEqual(['1 a', '2 b']);
  });

  test('keep their numbers over blank ones', async () => {
    expect(await read(`\n${row('a')}\n   \n\r\n${row('b')}\n`)).toEqual(['2 a', '5 b']);
  });

  test('are not torn by a line separator inside a text', async () => {
    expect(await read(`{"t":"one\u2028two\u2029three"}\n${row('b')}`)).toEqual(['1 one\u2028two\u2029three', '2 b']);
  });

  test('may begin with a byte order mark', async () => {
    expect(await read(`\uFEFF${row('a')}\n`)).toEqual(['1 a']);
  });

  test('are unpacked when the file is packed, whatever its name, also in several pieces', async () => {
    const packed = Buffer.concat([gzipSync(`${row('a')}\n`), gzipSync(`${row('b')}\n`)]);
    expect(await read(packed)).toEqual(['1 a', '2 b']);
  });

  test('can be read from one in the middle on', async () => {
    expect(await read(['a', 'b', 'c'].map(row).join('\n'), 3)).toEqual(['3 c']);
    expect(await read(['a', 'b', 'c'].map(row).join('\n'), 4)).toEqual([]);
  });

  test('an empty file has none', async () => {
    expect(await read('')).toEqual([]);
  });
});

describe('a line that cannot be used', () => {
  test('is named with what is wrong with it, and the others are read', async () => {
    expect(await read(`{"t":"a"\n[]\n${row('b')}\nnull`)).toEqual([
      '1 ! not JSON',
      expect.stringMatching(/^2 ! line: /),
      '3 b',
      expect.stringMatching(/^4 ! line: /),
    ]);
  });

  test('and is longer than any honest line is not held in memory', async () => {
    const long = 'x'.repeat(MAX_LINE_BYTES + 1);
    expect(await read(`${row('a')}\n${long}\n${row('b')}\n${long}`)).toEqual([
      '1 a',
      `2 ! longer than ${MAX_LINE_BYTES} bytes`,
      '3 b',
      `4 ! longer than ${MAX_LINE_BYTES} bytes`,
    ]);
  });

  test('characters no database keeps are dropped or replaced', async () => {
    expect(await read('{"t":"a\\u0000b \\ud83d c \\ud83d\\ude00"}')).toEqual(['1 ab \uFFFD c 😀']);
  });
});

describe('a file that breaks off', () => {
  const packed = gzipSync(
    Array.from({ length: 20_000 }, (_, number) => row(`line ${number} ${Math.sin(number)}`)).join('\n'),
  );

  test('gives its whole lines and then says where it ends', async () => {
    await expect(read(packed.subarray(0, packed.length - 20_000))).rejects.toThrow(
      /cannot be read further after line \d{4,5}: unexpected end of file/,
    );
  });

  test('so does one that is packed wrongly in the middle', async () => {
    const broken = Buffer.from(packed);
    const middle = Math.floor(broken.length / 2);
    broken.fill(0xff, middle, middle + 200);
    await expect(read(broken)).rejects.toThrow(/cannot be read further after line/);
  });

  test('and a folder is no file', async () => {
    await expect(async () => {
      for await (const entry of readJsonl(folder, Line)) expect(entry).toBeUndefined();
    }).rejects.toThrow(/cannot be read further after line 0/);
  });
});
