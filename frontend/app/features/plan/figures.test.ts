import { expect, test } from 'vitest';
import { formatMinutes, formatPaceRange, formatStepTime } from './figures.ts';

test.each([
  [45, '45\u00A0min'],
  [60, '1\u00A0h'],
  [95.4, '1\u00A0h\u00A035'],
  [125, '2\u00A0h\u00A005'],
])('%d minutes read %s', (minutes, text) => {
  expect(formatMinutes(minutes)).toBe(text);
});

test.each([
  [90, '90\u00A0s'],
  [240, '4\u00A0min'],
  [750, '12:30'],
])('a step of %d seconds reads %s', (seconds, text) => {
  expect(formatStepTime(seconds)).toBe(text);
});

test('a pace range names its unit once, in the units of the runner', () => {
  const range = { fastSecondsPerKm: 317, slowSecondsPerKm: 325 };
  expect(formatPaceRange(range, 'km')).toBe('5:17–5:25\u00A0/km');
  expect(formatPaceRange(range, 'mi')).toBe('8:30–8:43\u00A0/mi');
});
