import { expect, test } from 'vitest';
import type { Slots } from '../../../../backend/src/intent/intent.contract.ts';
import type { CoachMessage } from './message.ts';
import { chipsOf, wishesOf } from './wishes.ts';

function heard(...slots: Slots[]): CoachMessage[] {
  return slots.map((each, index) => ({
    id: String(index),
    role: 'assistant',
    parts: [{ type: 'data-intent', data: { intent: 'shopping', probability: 1, language: 'en', slots: each } }],
  }));
}

test('wishes add up over the thread and the newest word counts', () => {
  const wishes = wishesOf(
    heard({ categories: ['trail-shoes'], maxPriceCents: 14_000 }, { size: '43' }, { maxPriceCents: 12_000 }),
  );
  expect(wishes).toEqual({ categories: ['trail-shoes'], maxPriceCents: 12_000, size: '43' });
});

test('a forgotten budget is gone', () => {
  const wishes = wishesOf(
    heard({ maxPriceCents: 14_000, size: '43' }, { forgets: ['maxPriceCents', 'minPriceCents'] }),
  );
  expect(wishes).toEqual({ size: '43' });
});

test('another kind of article keeps the budget, not the colour', () => {
  const first = { categories: ['trail-shoes'], colors: ['blue'], maxPriceCents: 14_000 };
  expect(wishesOf(heard(first, { categories: ['headlamps'] }))).toEqual({
    categories: ['headlamps'],
    maxPriceCents: 14_000,
  });
});

test('what belongs to one message alone makes no chip', () => {
  expect(chipsOf(wishesOf(heard({ reference: { kind: 'ordinal', index: 2 }, quantity: 2, size: '43' })))).toEqual([
    { kind: 'size', values: ['43'] },
  ]);
});
