import { expect, test } from 'vitest';
import { formatDate, formatDistance, formatDuration, formatMoney, formatPace } from './format.ts';

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

test('prices read as people write them', () => {
  expect(formatMoney(12_995, 'EUR', 'en')).toBe('€129.95');
  expect(plain(formatMoney(12_995, 'EUR', 'fr'))).toBe('129,95 €');
});

test('a round price has no cents', () => {
  expect(formatMoney(14_000, 'EUR', 'en')).toBe('€140');
  expect(plain(formatMoney(100_000, 'EUR', 'fr'))).toBe('1 000 €');
});

test('a race day stays the same day in every time zone', () => {
  expect(formatDate('2027-03-14', 'en', 'long')).toBe('14 March 2027');
  expect(formatDate('2027-03-14', 'fr', 'long')).toBe('14 mars 2027');
});

test('distances follow the units of the runner', () => {
  expect(plain(formatDistance(10, 'km', 'en'))).toBe('10 km');
  expect(plain(formatDistance(21.0975, 'km', 'fr'))).toBe('21,1 km');
  expect(plain(formatDistance(10, 'mi', 'en'))).toBe('6.2 mi');
});

test('a pace is minutes and seconds, and never 60 seconds', () => {
  expect(plain(formatPace(315, 'km'))).toBe('5:15 /km');
  expect(plain(formatPace(299.7, 'km'))).toBe('5:00 /km');
  expect(plain(formatPace(300, 'mi'))).toBe('8:03 /mi');
});

test('a finish time shows hours only when there are any', () => {
  expect(formatDuration(2_970)).toBe('49:30');
  expect(formatDuration(12_485)).toBe('3:28:05');
});
