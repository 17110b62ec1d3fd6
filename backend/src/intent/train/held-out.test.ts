import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { rowKey } from '../domain/text/normalize.ts';
import { IntentClassifier } from '../domain/classifier/quantised-model.ts';
import { understand } from '../domain/understand.ts';
import type { IntentAnswer, Slots } from '../intent.contract.ts';
import modelFile from '../model/intent-model.json' with { type: 'json' };
import { heldOutRows, type Row, trainingRows } from './rows.ts';
import { fitModel } from './train-intent.ts';

/** The day the rows were written for: "12 April" is in the spring after it. */
const now = new Date('2026-11-20T10:00:00Z');
const brands = ['Corvane', 'Tussock', 'Lampyre', 'Velquist', 'Ossoli', 'Terrafine'];
const classifier = new IntentClassifier(modelFile);
const heldOut = heldOutRows();
const training = trainingRows();

function share<T>(items: T[], isRight: (item: T) => boolean): number {
  return items.filter((item) => isRight(item)).length / items.length;
}

function hear(row: Row): IntentAnswer {
  const recent = row.after && [{ role: 'assistant' as const, text: '.', intent: row.after }];
  return understand({ text: row.text, page: row.page, recent, language: row.language }, { classifier, brands, now });
}

const byText = (a: unknown, b: unknown) => String(a).localeCompare(String(b));
const sorted = (slots: Slots | undefined) =>
  JSON.parse(JSON.stringify(slots ?? {}), (_, value) => (Array.isArray(value) ? value.toSorted(byText) : value));

describe('the rows', () => {
  test('no held-out row was trained on', () => {
    const trained = new Set(training.map((row) => rowKey(row.text)));
    expect(heldOut.filter((row) => trained.has(rowKey(row.text)))).toEqual([]);
  });

  test('there are enough of them, in both languages and of every intent', () => {
    expect(share(heldOut, (row) => row.language === 'en') * heldOut.length).toBeGreaterThanOrEqual(400);
    expect(share(heldOut, (row) => row.language === 'fr') * heldOut.length).toBeGreaterThanOrEqual(300);
    expect(heldOut.filter((row) => row.slots).length).toBeGreaterThanOrEqual(150);
    for (const intent of ['advice', 'plan', 'shopping', 'cart', 'navigation', 'smalltalk', 'other']) {
      expect(training.filter((row) => row.intent === intent && row.language === 'en').length).toBeGreaterThanOrEqual(
        250,
      );
      expect(training.filter((row) => row.intent === intent && row.language === 'fr').length).toBeGreaterThanOrEqual(
        220,
      );
    }
  });
});

describe('messages nobody trained on', () => {
  test.each([
    ['en', 0.97],
    ['fr', 0.97],
  ] as const)('are understood in %s', (language, floor) => {
    const rows = heldOut.filter((row) => row.language === language);
    expect(share(rows, (row) => hear(row).intent === row.intent)).toBeGreaterThanOrEqual(floor);
  });

  test('give exactly the slots that were said', () => {
    const judged = heldOut.filter((row) => row.slots);
    expect(
      share(judged, (row) => isDeepStrictEqual(sorted(hear(row).slots), sorted(row.slots))),
    ).toBeGreaterThanOrEqual(0.95);
  });

  test('are right about as often as the probability says', () => {
    const answers = heldOut.map((row) => ({ row, answer: hear(row) }));
    const sure = answers.filter(({ answer }) => answer.probability >= 0.9);
    expect(share(sure, ({ row, answer }) => answer.intent === row.intent)).toBeGreaterThanOrEqual(0.97);
  });
});

test('the committed model is the one these rows give', () => {
  expect(fitModel(modelFile.temperature).weights === modelFile.weights).toBe(true);
});
