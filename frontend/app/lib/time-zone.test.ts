import { afterEach, expect, test } from 'vitest';
import { dayOfReader, rememberTimeZone } from './time-zone.ts';

afterEach(() => {
  document.cookie = 'foulee_time_zone=; path=/; max-age=0';
});

test.each([
  ['Auckland has tomorrow already', 'foulee_time_zone=Pacific%2FAuckland', '2027-03-03'],
  ['Los Angeles still has yesterday', 'a=1; foulee_time_zone=America%2FLos_Angeles; b=2', '2027-03-01'],
  ['nobody says: UTC', null, '2027-03-02'],
  ['a zone nobody knows counts as UTC', 'foulee_time_zone=Mars%2FOlympus', '2027-03-02'],
  ['broken signs count as UTC', 'foulee_time_zone=%E0%A4%A', '2027-03-02'],
])('%s', (_what, cookie, day) => {
  const instant = cookie?.includes('Los') ? '2027-03-02T06:30:00Z' : '2027-03-02T18:30:00Z';
  expect(dayOfReader(cookie, new Date(instant))).toBe(day);
});

test('the browser tells its own zone', () => {
  rememberTimeZone();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(document.cookie).toContain(`foulee_time_zone=${encodeURIComponent(zone)}`);
});
