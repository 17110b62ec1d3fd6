import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { redFlagMessage } from './red-flag-message.ts';
import { RED_FLAG_CODES, redFlagOf } from './red-flag-of.ts';

interface Judged {
  text: string;
  language: 'en' | 'fr';
  code: string | null;
}

const file = join(import.meta.dirname, '../../../../../corpus/eval/red-flags.jsonl');
const judged = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Judged);
const dangers = judged.filter((message) => message.code !== null);
const harmless = judged.filter((message) => message.code === null);

const MAX_FALSE_ALARMS = 0.02;

describe('the judged messages', () => {
  test('are at least 300, about half of them near-misses, in both languages', () => {
    expect(judged.length).toBeGreaterThanOrEqual(300);
    expect(harmless.length / judged.length).toBeGreaterThan(0.4);
    expect(judged.filter((message) => message.language === 'fr').length).toBeGreaterThanOrEqual(120);
  });

  test('every danger is seen', () => {
    expect(dangers.filter((message) => redFlagOf(message.text) === null).map((message) => message.text)).toEqual([]);
  });

  test('an emergency is never taken for something that can wait', () => {
    const codes = new Map(RED_FLAG_CODES.map((code) => [code, urgencyOf(code)]));
    const belittled = dangers.filter(
      (message) => codes.get(message.code!) === 'emergency' && redFlagOf(message.text)?.urgency !== 'emergency',
    );
    expect(belittled.map((message) => message.text)).toEqual([]);
  });

  test('at most two in a hundred harmless messages raise an alarm', () => {
    const alarms = harmless.filter((message) => redFlagOf(message.text) !== null).map((message) => message.text);
    expect(alarms.slice(0, Math.floor(harmless.length * MAX_FALSE_ALARMS))).toEqual(alarms);
  });
});

const urgencies = new Map(
  dangers
    .map((message) => redFlagOf(message.text))
    .flatMap((found): [string, string][] => (found ? [[found.code, found.urgency]] : [])),
);

function urgencyOf(code: string): string {
  return urgencies.get(code) ?? 'unknown';
}

test.each([
  ["J'ai mal au mollet, il est gonflé et chaud", 'swollen-calf', 'soon'],
  ['my calf is swollen and I am short of breath', 'clot-lung', 'emergency'],
  ['I get chest pain when running', 'chest-pain', 'emergency'],
  ["Je n'ai plus mes règles depuis six mois", 'energy', 'soon'],
])('%s: %s', (text, code, urgency) => {
  expect(redFlagOf(text)).toMatchObject({ code, urgency });
});

test.each([
  'my heart stopped when I saw the price',
  "mon cœur s'est arrêté en voyant le prix",
  "I'm dying to run",
  'no chest pain, only tired legs',
  '',
])('"%s" is no danger', (text) => {
  expect(redFlagOf(text)).toBeNull();
});

test('every danger has words in both languages', () => {
  for (const code of RED_FLAG_CODES) {
    expect(redFlagMessage(code, 'en').length).toBeGreaterThan(80);
    expect(redFlagMessage(code, 'fr').length).toBeGreaterThan(80);
  }
});

test('an emergency names numbers to call', () => {
  const emergencies = RED_FLAG_CODES.filter((code) => urgencyOf(code) === 'emergency');
  expect(emergencies.length).toBeGreaterThan(8);
  for (const code of emergencies) expect(redFlagMessage(code, 'fr')).toMatch(/15|112/);
});

test('a very long message of half-finished patterns does not hang the gate', () => {
  expect(redFlagOf(`${'my chest (a '.repeat(3_000)} swollen calf pain ${'no '.repeat(5_000)}`)).toBeNull();
});
