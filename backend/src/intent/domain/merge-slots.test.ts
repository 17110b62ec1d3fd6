import { expect, test } from 'vitest';
import type { Slots } from '../intent.contract.ts';
import { mergeSlots } from './merge-slots.ts';

const wish: Slots = {
  categories: ['trail-shoes'],
  maxPriceCents: 14_000,
  size: '43',
  colors: ['blue'],
  features: ['waterproof'],
};

test('wishes stay until they are changed', () => {
  expect(mergeSlots(wish, { colors: ['black'] })).toEqual({ ...wish, colors: ['black'] });
  expect(mergeSlots(wish, {})).toEqual(wish);
});

test('a forgotten wish is gone', () => {
  const { maxPriceCents: _price, ...rest } = wish;
  expect(mergeSlots(wish, { isCorrection: true, forgets: ['minPriceCents', 'maxPriceCents', 'priceWish'] })).toEqual(
    rest,
  );
});

test('what points or acts lasts one turn', () => {
  const turn: Slots = { reference: { kind: 'last' }, cartAction: 'add', quantity: 2, page: 'cart' };
  expect(mergeSlots({ ...wish, ...turn }, {})).toEqual(wish);
});

test('"cheaper" lasts one turn, "not too expensive" stays until a figure is named', () => {
  expect(mergeSlots({ priceWish: 'cheaper' }, { colors: ['red'] })).toEqual({ colors: ['red'] });
  expect(mergeSlots({ priceWish: 'cheap' }, { colors: ['red'] })).toEqual({ priceWish: 'cheap', colors: ['red'] });
  expect(mergeSlots({ priceWish: 'cheap' }, { maxPriceCents: 5_000 })).toEqual({ maxPriceCents: 5_000 });
});

test('a new budget replaces the old one whole, and never contradicts itself', () => {
  expect(mergeSlots({ minPriceCents: 6_400, maxPriceCents: 9_600 }, { maxPriceCents: 5_000 })).toEqual({
    maxPriceCents: 5_000,
  });
  expect(mergeSlots({ maxPriceCents: 5_000 }, { minPriceCents: 8_000 })).toEqual({ minPriceCents: 8_000 });
  expect(mergeSlots({ maxPriceCents: 20_000 }, { minPriceCents: 8_000 })).toEqual({
    minPriceCents: 8_000,
    maxPriceCents: 20_000,
  });
});

test('features add up, a refused one is no longer wanted', () => {
  expect(mergeSlots({ features: ['pockets'] }, { features: ['hood'] })).toEqual({ features: ['pockets', 'hood'] });
  expect(mergeSlots({ features: ['carbon-plate', 'lightweight'] }, { notFeatures: ['carbon-plate'] })).toEqual({
    features: ['lightweight'],
    notFeatures: ['carbon-plate'],
  });
  expect(mergeSlots({ colors: ['black'] }, { notColors: ['black'] })).toEqual({ notColors: ['black'] });
});

test('another kind of article starts afresh, for the same person', () => {
  expect(mergeSlots({ ...wish, gender: 'women' }, { categories: ['headlamps'] })).toEqual({
    categories: ['headlamps'],
    maxPriceCents: 14_000,
    gender: 'women',
  });
});

test('shoes to other shoes keep the size; a correction of the kind keeps everything', () => {
  expect(mergeSlots(wish, { categories: ['road-shoes'] })).toMatchObject({ size: '43' });
  expect(mergeSlots(wish, { categories: ['road-shoes'], isCorrection: true })).toEqual({
    ...wish,
    categories: ['road-shoes'],
  });
});

test('what is asked about an article on screen is no wish', () => {
  const asked: Slots = { reference: { kind: 'this' }, features: ['reflective'], colors: ['green'] };
  expect(mergeSlots(wish, asked)).toEqual(wish);
});

test('neither argument is changed', () => {
  const before = structuredClone(wish);
  mergeSlots(wish, { notFeatures: ['waterproof'], forgets: ['size'] });
  expect(wish).toEqual(before);
});
