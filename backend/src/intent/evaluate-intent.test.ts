import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluateIntent } from './evaluate-intent.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'foulee-intents-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, rows: Array<[text: string, intent: string]>): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map(([text, intent]) => JSON.stringify({ text, intent })).join('\n'));
  return path;
}

const numbers = Array.from({ length: 12 }, (_, i) => `number ${'abcdefghijkl'[i]}`);

test('a set anybody brings is learnt and judged, unknown intents included', () => {
  const train = file('train.jsonl', [
    ...numbers.map((n): [string, string] => [`play music ${n}`, 'music']),
    ...numbers.map((n): [string, string] => [`book a table ${n}`, 'table']),
    ...numbers.map((n): [string, string] => [`zebra ${n}`, 'oos']),
  ]);
  const scores = evaluateIntent({
    trainFile: train,
    testFile: file('test.jsonl', [
      ['play some music', 'music'],
      ['book me a table', 'table'],
      ['a zebra', 'oos'],
    ]),
  });
  expect(scores).toMatchObject({ trainRows: 36, testRows: 3, accuracyInScope: 1, oosRecall: 1, macroF1: 1 });
});

test('a wrong line is named', () => {
  const bad = file('bad.jsonl', [['fine', 'a']]);
  writeFileSync(bad, '{"text":"fine","intent":"a"}\n{"words":"no"}\n');
  expect(() => evaluateIntent({ trainFile: bad, testFile: bad })).toThrow('bad.jsonl:2');
});
