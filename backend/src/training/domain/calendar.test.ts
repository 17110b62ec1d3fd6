import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, isCalendarDate, onOrAfter, weekdayOf } from './calendar.ts';

test('leap days exist in leap years only', () => {
  expect(isCalendarDate('2028-02-29')).toBe(true);
  expect(isCalendarDate('2027-02-29')).toBe(false);
  expect(isCalendarDate('2100-02-29')).toBe(false);
  expect(isCalendarDate('2027-13-01')).toBe(false);
  expect(isCalendarDate('soon')).toBe(false);
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
});

test('a day is a day on the weekend the clocks change', () => {
  expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
  expect(weekdayOf('2027-03-28')).toBe('sunday');
  expect(weekdayOf('2026-11-20')).toBe('friday');
});

test('the next Monday, and Monday itself', () => {
  expect(onOrAfter('2026-11-20', 'monday')).toBe('2026-11-23');
  expect(onOrAfter('2026-11-23', 'monday')).toBe('2026-11-23');
});

test('agrees with the calendar of the language for every day of eight centuries', () => {
  assert(
    property(integer({ min: -100_000, max: 200_000 }), (days) => {
      const expected = new Date(days * 86_400_000).toISOString().slice(0, 10);
      expect(addDays('1970-01-01', days)).toBe(expected);
      expect(daysBetween('1970-01-01', expected)).toBe(days);
    }),
  );
});
