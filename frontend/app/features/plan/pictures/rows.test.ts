import { describe, expect, test } from 'vitest';
import { somePictures } from '../../../../testing/some-pictures.ts';
import { easyPercent, kindOfWeek, longRunRows, timeScale, volumeRows } from './rows.ts';

describe('the scale of times', () => {
  test.each([
    [12_000, 14_000, 600],
    [1_500, 1_620, 30],
    [36_000, 52_000, 3_600],
    [3_000, 3_000, 5],
  ])('from %d to %d seconds it has round steps of %d', (fastest, slowest, step) => {
    const ticks = timeScale(fastest, slowest);
    expect(ticks[1]! - ticks[0]!).toBe(step);
    expect(ticks[0]).toBeLessThanOrEqual(fastest);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(slowest);
    expect(ticks.length).toBeLessThanOrEqual(8);
  });
});

test('a lighter week is drawn as one, a taper week as taper', () => {
  expect(kindOfWeek({ phase: 'build', isDownWeek: true })).toBe('down');
  expect(kindOfWeek({ phase: 'taper', isDownWeek: true })).toBe('taper');
  expect(volumeRows(somePictures().weeks, 'km')).toEqual([
    { week: '1', base: 25 },
    { week: '2', down: 20 },
  ]);
});

test('longest runs are drawn in miles for those who count in them', () => {
  expect(longRunRows(somePictures().weeks, 'mi')[0]).toEqual({ week: '1', run: 5.9, limit: 6.6 });
});

test('a week without running has no easy share', () => {
  const week = { ...somePictures().weeks[0]!, easyMinutes: 0, moderateMinutes: 0, hardMinutes: 0 };
  expect(easyPercent(week)).toBeNull();
});
