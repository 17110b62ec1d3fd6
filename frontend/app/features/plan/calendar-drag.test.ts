import { describe, expect, test } from 'vitest';
import { aPlan } from '../../../testing/a-plan.ts';
import { daysOfKey, isMovable } from './calendar-drag.ts';

const dates = ['2026-11-23', '2026-11-24', '2026-11-25'];
const placed = (rectOf: (index: number) => { left: number; top: number }) => ({
  dates,
  rectOf: (date: string) => rectOf(dates.indexOf(date)),
});

describe('arrow keys', () => {
  test('go a day to the side and a week down where days stand side by side', () => {
    const grid = placed((index) => ({ left: index * 100, top: 0 }));
    const steps = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => daysOfKey(key, dates[1]!, grid));
    expect(steps).toEqual([-1, 1, -7, 7]);
  });

  test('go a day down and a week to the side where days stand below each other', () => {
    const list = placed((index) => ({ left: 0, top: index * 50 }));
    const steps = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => daysOfKey(key, dates[2]!, list));
    expect(steps).toEqual([-7, 7, -1, 1]);
  });

  test('other keys go nowhere', () => {
    expect(
      daysOfKey(
        'KeyA',
        dates[0]!,
        placed(() => ({ left: 0, top: 0 })),
      ),
    ).toBe(0);
  });
});

test('what was run, let go or is the race cannot be moved', () => {
  const tuesday = (session: Parameters<typeof aPlan>[0]) => aPlan(session).weeks[0]!.days[1]!;
  expect(isMovable(tuesday({}))).toBe(true);
  expect(isMovable(tuesday({ status: 'done' }))).toBe(false);
  expect(isMovable(tuesday({ status: 'skipped' }))).toBe(false);
  expect(isMovable(tuesday({ kind: 'race' }))).toBe(false);
  expect(isMovable(aPlan().weeks[0]!.days[0]!)).toBe(false);
});
