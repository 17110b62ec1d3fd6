import { expect, test } from 'vitest';
import { dayAt, todayIn } from './local-day.ts';

test.each([
  ['late in Paris before the clocks change', '2027-03-27T23:30:00Z', { timeZone: 'Europe/Paris' }, '2027-03-28'],
  ['early in Paris after they changed', '2027-03-28T22:30:00Z', { timeZone: 'Europe/Paris' }, '2027-03-29'],
  ['the second 2:30 of the autumn night', '2027-10-31T01:30:00Z', { timeZone: 'Europe/Paris' }, '2027-10-31'],
  ['an evening in Los Angeles', '2027-03-02T03:00:00Z', { timeZone: 'America/Los_Angeles' }, '2027-03-01'],
  [
    'the watch’s own offset wins',
    '2027-03-02T03:00:00Z',
    { timeZone: 'Europe/Paris', offsetMinutes: -480 },
    '2027-03-01',
  ],
  ['nobody says: UTC', '2027-03-02T23:59:00Z', {}, '2027-03-02'],
  ['a leap day', '2028-02-29T12:00:00Z', { timeZone: 'Asia/Tokyo' }, '2028-02-29'],
])('%s', (_what, instant, place, day) => {
  expect(dayAt(new Date(instant), place)).toBe(day);
});

test('a time zone nobody knows counts as UTC', () => {
  expect(todayIn('Mars/Olympus', new Date('2027-03-02T23:59:00Z'))).toBe('2027-03-02');
});
