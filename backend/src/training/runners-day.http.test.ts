import { afterAll, afterEach, beforeAll, expect, test, vi, type MockInstance } from 'vitest';
import { Clock } from '../platform/clock/clock.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';
import type { Plan } from './training.contract.ts';

let shop: TestApp;
beforeAll(async () => {
  shop = await openTestApp();
}, 60_000);
afterEach(() => now?.mockRestore());
afterAll(() => shop.close());

let now: MockInstance<() => Date> | undefined;
const itIs = (instant: string) => {
  now = vi.spyOn(shop.app.get(Clock), 'now').mockReturnValue(new Date(instant));
};
const zone = (name: string) => ({ 'x-time-zone': name });
const WISH = { goal: '10k', runsPerWeek: 4, kmPerWeek: 32 };

/** Tuesday evening in London is Wednesday morning in Auckland; Wednesday morning there is Tuesday night in Los Angeles. */
const EVENING = '2027-03-02T20:00:00Z';
const MORNING = '2027-03-03T05:00:00Z';

test.each([
  ['Pacific/Auckland', EVENING, 'calendar/race-in-past'],
  ['Europe/London', EVENING, 'calendar/race-too-soon'],
  ['America/Los_Angeles', MORNING, 'calendar/race-too-soon'],
  ['Europe/London', MORNING, 'calendar/race-in-past'],
  ['Mars/Olympus', MORNING, 'calendar/race-in-past'],
])('in %s at %s a race on 3 March is %s', async (name, instant, code) => {
  itIs(instant);
  const visitor = shop.visitor();
  const answer = await visitor.call('POST', '/api/plans', { ...WISH, raceDate: '2027-03-03' }, zone(name));
  expect(answer.body.code).toBe(code);
});

test('the cookie of the browser says it where no header does', async () => {
  itIs(EVENING);
  const visitor = shop.visitor();
  const cookie = { cookie: 'foulee_time_zone=Pacific%2FAuckland' };
  const answer = await visitor.call('POST', '/api/plans', { ...WISH, raceDate: '2027-03-03' }, cookie);
  expect(answer.body.code).toBe('calendar/race-in-past');
});

test('a zone nobody knows breaks nothing', async () => {
  itIs(EVENING);
  const visitor = shop.visitor();
  const run = { date: '2027-03-02', distanceKm: 8, durationSeconds: 2700 };
  expect((await visitor.call('POST', '/api/runs', run, zone('Mars/Olympus'))).status).toBe(201);
});

test('the coach asks how a session went once its day is over where the runner is', async () => {
  itIs('2027-03-01T12:00:00Z');
  const visitor = shop.visitor();
  const wish = { ...WISH, runsPerWeek: 7, kmPerWeek: 60, weeks: 12, startDate: '2027-03-01' };
  const { body: plan } = await visitor.call('POST', '/api/plans', wish);
  const days = (plan as Plan).weeks.flatMap((week) => week.days);
  const hard = days.find((day) =>
    ['long', 'intervals', 'threshold', 'tempo', 'hills'].includes(day.session?.kind ?? ''),
  )!;
  // 05:00 UTC of the day after: in Los Angeles that session is still tonight's.
  itIs(new Date(Date.parse(`${hard.date}T05:00:00Z`) + 86_400_000).toISOString());
  const greeting = async (name: string) => {
    const { body } = await visitor.call('POST', '/api/conversations', {}, zone(name));
    return body.messages[0].parts[0].text as string;
  };
  expect(await greeting('Pacific/Auckland')).toContain(hard.session!.title.en);
  expect(await greeting('America/Los_Angeles')).not.toContain(hard.session!.title.en);
});
