import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profileFeatures } from './profile-features.ts';
import {
  inverseFrequency,
  PROFILE_DIMENSIONS,
  shopperVector,
  type SparseElement,
  toSparseText,
} from './shopper-vector.ts';

const bought = (ordinals: number[], buyers = 10) => ordinals.map((ordinal, age) => ({ ordinal, buyers, age }));
const cosine = (one: SparseElement[], other: SparseElement[]) => {
  const weights = new Map(other);
  return one.reduce((sum, [dimension, weight]) => sum + weight * (weights.get(dimension) ?? 0), 0);
};
const woman = profileFeatures({ sex: 'female', surfaces: ['trail'], budget: 'mid' });
const man = profileFeatures({ sex: 'male', surfaces: ['road'], budget: 'value' });
const vector = (profile: SparseElement[], ordinals: number[]) =>
  shopperVector({ profile, bought: bought(ordinals), shopperCount: 100 });

describe('the likeness of two shoppers', () => {
  test('is the documented share of profile and history', () => {
    expect(cosine(vector(woman, [1, 2]), vector(woman, [3, 4]))).toBeCloseTo(0.4, 9);
    expect(cosine(vector(woman, [1, 2]), vector(man, [1, 2]))).toBeCloseTo(0.6, 9);
    expect(cosine(vector(woman, [1, 2]), vector(woman, [1, 2]))).toBeCloseTo(1, 9);
  });

  test('rests on the profile alone for who never bought, and the other way round', () => {
    expect(cosine(vector(woman, []), vector(woman, []))).toBeCloseTo(1, 9);
    expect(cosine(vector([], [1]), vector([], [1]))).toBeCloseTo(1, 9);
  });

  test('weighs a rare article more than one everybody buys, and a new one more than an old one', () => {
    expect(inverseFrequency(2, 100)).toBeGreaterThan(inverseFrequency(90, 100));
    const [newest, oldest] = vector([], [1, 2]);
    expect(newest![1]).toBeGreaterThan(oldest![1]);
  });

  test('does not depend on an article being known by nobody', () => {
    expect(Number.isFinite(inverseFrequency(0, 0))).toBe(true);
  });
});

test('every vector has length 1, or none', () => {
  const profile = fc.record(
    {
      sex: fc.constantFrom('female', 'male', 'other'),
      age: fc.integer({ min: 10, max: 110 }),
      kmPerWeek: fc.double({ min: 0, max: 300, noNaN: true }),
      surfaces: fc.subarray(['road', 'trail', 'track', 'treadmill']),
      weightKg: fc.double({ min: 25, max: 250, noNaN: true }),
      shoeSizeEu: fc.double({ min: 33, max: 52, noNaN: true }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(profile, fc.uniqueArray(fc.integer({ min: 1, max: 5_000 }), { maxLength: 30 }), (answers, ordinals) => {
      const elements = vector(profileFeatures(answers as never), ordinals);
      const length = Math.hypot(...elements.map(([, weight]) => weight));
      expect(elements.length === 0 ? 1 : length).toBeCloseTo(1, 9);
    }),
  );
});

describe('what of a profile speaks', () => {
  test('injuries do not', () => {
    const told = { sex: 'female' as const, injuries: ['knee' as const] };
    expect(profileFeatures(told)).toEqual(profileFeatures({ sex: 'female' }));
  });

  test('all of it stays within its reserved dimensions', () => {
    const full = profileFeatures({
      goal: 'weight',
      level: 'advanced',
      surfaces: ['road', 'trail', 'track', 'treadmill'],
      age: 110,
      sex: 'other',
      budget: 'premium',
      kmPerWeek: 300,
      weightKg: 250,
      shoeSizeEu: 52,
      clothingSize: 'XXL',
    });
    const dimensions = full.map(([dimension]) => dimension);
    expect(new Set(dimensions).size).toBe(dimensions.length);
    expect(Math.max(...dimensions)).toBeLessThanOrEqual(PROFILE_DIMENSIONS);
  });

  test('34 and 35 years are nearly the same, 34 and 64 are not', () => {
    const aged = (age: number) => vector(profileFeatures({ age }), []);
    expect(cosine(aged(34), aged(35))).toBeGreaterThan(0.98);
    expect(cosine(aged(34), aged(64))).toBe(0);
  });

  test('who ticks every surface is not louder than who ticks one', () => {
    const loudness = (surfaces: ('road' | 'trail' | 'track')[]) =>
      Math.hypot(...profileFeatures({ surfaces }).map(([, weight]) => weight));
    expect(loudness(['road', 'trail', 'track'])).toBeCloseTo(loudness(['trail']), 9);
  });
});

test('pgvector’s text form is sorted, and empty vectors have none', () => {
  expect(
    toSparseText([
      [70, 0.8],
      [1, 0.6],
    ]),
  ).toBe('{1:0.600000,70:0.800000}/1000000000');
  expect(toSparseText([])).toBeNull();
  expect(toSparseText([[3, 0]])).toBeNull();
});
