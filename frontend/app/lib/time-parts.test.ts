import { expect, test } from 'vitest';
import { inParts, inSeconds } from './time-parts.ts';

test('a time survives being taken apart and put together', () => {
  expect(inParts(12_485)).toEqual({ hours: '3', minutes: '28', seconds: '5' });
  expect(inSeconds(inParts(12_485))).toBe(12_485);
});

test('a time that is only begun is no time yet', () => {
  expect(inSeconds({ hours: '', minutes: '', seconds: '' })).toBeUndefined();
  expect(inSeconds({ hours: '', minutes: '', seconds: '49' })).toBeUndefined();
  expect(inSeconds({ hours: '', minutes: '49', seconds: '' })).toBe(2940);
});
