import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { accepted, refused, type Outcome } from './refusal.ts';

export type FileKind = 'pdf' | 'html' | 'markdown' | 'text';

const KINDS: Readonly<Record<string, FileKind>> = {
  '.pdf': 'pdf',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
};

const MEGABYTE = 1024 * 1024;
/** An article with its pictures stays far below; text alone, further. A page of HTML takes about 50 times its size in memory. */
const LARGEST_BYTES: Readonly<Record<FileKind, number>> = {
  pdf: 20 * MEGABYTE,
  html: 5 * MEGABYTE,
  markdown: 5 * MEGABYTE,
  text: 5 * MEGABYTE,
};

/** First bytes of what people rename by mistake. */
const SIGNATURES: readonly (readonly [name: string, bytes: string])[] = [
  ['a PDF', '25504446'],
  ['a zip archive, a Word or an EPUB file', '504b0304'],
  ['a picture', '89504e47'],
  ['a picture', 'ffd8ff'],
  ['an old Word file', 'd0cf11e0'],
  ['a gzip archive', '1f8b'],
  ['a program', '7f454c46'],
];

export interface SourceFile {
  kind: FileKind;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Reads a file of a known kind and a bearable size, whose content is what its name says. */
export async function readSourceFile(path: string): Promise<Outcome<SourceFile>> {
  const kind = KINDS[extname(path).toLowerCase()];
  if (!kind) return refused('unknown-kind', `Only ${Object.keys(KINDS).join(', ')} can be read.`);
  const info = await stat(path).catch(() => null);
  if (!info?.isFile()) return refused('missing', 'There is no such file.');
  const largest = LARGEST_BYTES[kind];
  if (info.size > largest) {
    return refused(
      'too-large',
      `It has ${(info.size / MEGABYTE).toFixed(1)} MB; at most ${largest / MEGABYTE} MB are read. Split it, or leave pictures out.`,
    );
  }
  const bytes = await readAtMost(path, largest);
  if (bytes.length === 0) return refused('no-text', 'It is empty.');
  return kind === 'pdf' ? pdfFile(bytes) : textFile(kind, bytes);
}

/** Bounded once more while reading: a file may grow after its size was asked for. */
async function readAtMost(path: string, largest: number): Promise<Uint8Array<ArrayBuffer>> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(Math.min(size, largest));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.slice(0, bytesRead);
  } finally {
    await file.close();
  }
}

function pdfFile(bytes: Uint8Array<ArrayBuffer>): Outcome<SourceFile> {
  // The header may follow some bytes of rubbish: readers look for it in the first kilobyte.
  const isPdf = Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
  return isPdf ? accepted({ kind: 'pdf', bytes }) : refused('corrupt', 'It is not a PDF, whatever its name says.');
}

function textFile(kind: FileKind, bytes: Uint8Array<ArrayBuffer>): Outcome<SourceFile> {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const signature = SIGNATURES.find(([, start]) => head.startsWith(start));
  if (signature) {
    return refused('binary', `It is ${signature[0]}, not text. Give it its right name, or save it as text.`);
  }
  return accepted({ kind, bytes });
}

/** The text of a file in UTF-8, in UTF-16 with its mark, or in the character set its HTML names. */
export function decodeText(bytes: Uint8Array, kind: FileKind): Outcome<string> {
  const named =
    kind === 'html'
      ? /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(
          Buffer.from(bytes.subarray(0, 2048)).toString('latin1'),
        )?.[1]
      : undefined;
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    const text = new TextDecoder(marked ?? named ?? 'utf-8', { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? refused('binary', 'It is not text: it has zero bytes.') : accepted(text);
  } catch {
    return refused('binary', `It is not text in ${marked ?? named ?? 'UTF-8'}. Save it as UTF-8.`);
  }
}
