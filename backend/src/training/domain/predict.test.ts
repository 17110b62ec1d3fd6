import { describe, expect, test } from 'vitest';
import { aWish, TODAY } from '../testing/builders.ts';
import { predict } from './predict.ts';

const half = { distanceKm: 21.0975, timeSeconds: 6300, date: '2026-11-01' };

function marathon(overrides: Parameters<typeof aWish>[0] = {}) {
  const wish = aWish({ goal: 'marathon', kmPerWeek: 50, recentRaces: [half], ...overrides });
  const { prediction } = predict(wish, TODAY, 16);
  if (prediction === null) throw new Error('a marathon has a prediction');
  return prediction;
}

describe('a marathon from a half in 1:45', () => {
  test('is an interval around the slowest of the methods', () => {
    const prediction = marathon();
    expect(prediction.methods.map((method) => method.name)).toEqual(['vdot', 'riegel', 'vickers']);
    expect(prediction.seconds).toBe(Math.max(...prediction.methods.map((method) => method.seconds)));
    expect(prediction.lowSeconds).toBeLessThan(prediction.seconds);
    expect(prediction.highSeconds).toBeGreaterThan(prediction.seconds);
  });

  test('bests from 400 m to 5 km add critical speed, which no marathon may outrun', () => {
    const bests = [
      { distanceKm: 0.4, timeSeconds: 75 },
      { distanceKm: 0.8, timeSeconds: 165 },
      { distanceKm: 3, timeSeconds: 705 },
      { distanceKm: 5, timeSeconds: 1200 },
    ];
    const method = marathon({ recentRaces: [half, ...bests] }).methods.find(({ name }) => name === 'critical-speed');
    expect(method?.seconds).toBeGreaterThan(3 * 3600);
    expect(marathon({ recentRaces: [half, ...bests] }).seconds).toBeGreaterThanOrEqual(method?.seconds ?? Infinity);
  });

  test('a second race brings the two-race model', () => {
    const names = marathon({ recentRaces: [half, { distanceKm: 10, timeSeconds: 2820 }] }).methods.map(
      ({ name }) => name,
    );
    expect(names).toContain('vickers-two-races');
  });

  test('a break of ten days costs 5 to 8 %', () => {
    const without = marathon();
    const after = marathon({ recentBreakDays: 10 });
    expect(after.seconds / without.seconds).toBeCloseTo(1.05, 2);
    expect(after.highSeconds / without.highSeconds).toBeCloseTo(1.08, 2);
    expect(marathon({ recentBreakDays: 5 })).toEqual(without);
  });

  test('a wish out of reach is named, with the goal that is in reach', () => {
    const prediction = marathon({ targetTimeSeconds: 9000 });
    expect(prediction.isTargetWithinReach).toBe(false);
    expect(prediction.goalSeconds).toBeGreaterThanOrEqual(prediction.reachableSeconds * 0.99);
    expect(marathon({ targetTimeSeconds: prediction.seconds }).isTargetWithinReach).toBe(true);
  });
});

test('a race of last week counts before a faster one of last year', () => {
  const old = { distanceKm: 10, timeSeconds: 2400, date: '2025-10-01' };
  const fresh = { distanceKm: 10, timeSeconds: 2700, date: '2026-11-14' };
  const { fitness } = predict(aWish({ recentRaces: [old, fresh] }), TODAY, 12);
  expect(fitness.vdot).toBeCloseTo(45.263, 2);
});

test('three bests up to 5 km put critical speed into a 5 km prediction', () => {
  const recentRaces = [
    { distanceKm: 1.5, timeSeconds: 300 },
    { distanceKm: 3, timeSeconds: 660 },
    { distanceKm: 5, timeSeconds: 1150 },
  ];
  const { prediction } = predict(aWish({ goal: '5k', recentRaces }), TODAY, 10);
  const seconds = prediction?.methods.find(({ name }) => name === 'critical-speed')?.seconds ?? 0;
  expect(Math.abs(seconds - 1150)).toBeLessThan(10);
});
