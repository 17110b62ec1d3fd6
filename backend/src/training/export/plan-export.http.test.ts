import { Decoder, Stream } from '@garmin/fitsdk';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { workoutsOf } from '../domain/export/workouts.ts';
import type { Plan } from '../training.contract.ts';

let shop: TestApp;
beforeAll(async () => {
  shop = await openTestApp();
}, 60_000);
afterAll(() => shop.close());

async function withPlan(wish: Record<string, unknown> = {}): Promise<{ visitor: Visitor; plan: Plan; path: string }> {
  const visitor = shop.visitor();
  const answer = await visitor.call('POST', '/api/plans', {
    goal: 'half',
    weeks: 14,
    runsPerWeek: 4,
    kmPerWeek: 35,
    age: 40,
    ...wish,
  });
  expect(answer.status).toBe(201);
  return { visitor, plan: answer.body, path: `/api/plans/${answer.body.id}` };
}

/** The bytes of a file, as the runner's browser would save it. */
async function saved(visitor: Visitor, path: string) {
  const cookie = (visitor as unknown as { cookie: string }).cookie;
  const response = await fetch(shop.url + path, { headers: { cookie } });
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    day: String(event.getFirstPropertyValue('dtstart')),
    type: event.getFirstProperty('dtstart')!.type,
  }));

describe('workouts', () => {
  test('a session is downloaded for a watch by its day and by its id', async () => {
    const { visitor, plan, path } = await withPlan();
    const workout = workoutsOf(plan).find(({ session }) => session.kind === 'threshold' || session.kind === 'tempo')!;
    const file = await saved(visitor, `${path}/sessions/${workout.date}.fit`);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename="${workout.date}-${workout.session.kind}.fit"`,
    );
    const { messages } = new Decoder(Stream.fromByteArray(file.bytes)).read();
    const steps = workout.session.steps.flatMap((group) => [...group.steps, ...(group.repeats > 1 ? [null] : [])]);
    expect(messages.workoutStepMesgs).toHaveLength(steps.length);
    expect((await saved(visitor, `${path}/sessions/${workout.session.id}.fit?target=heartRate`)).status).toBe(200);
    expect(strFromU8((await saved(visitor, `${path}/sessions/${workout.number}.zwo`)).bytes)).toContain(
      '<workout_file>',
    );
    expect(strFromU8((await saved(visitor, `${path}/sessions/${workout.number}.txt`)).bytes)).toContain('/km Pace');
  });

  test('the whole plan and a week come as one archive, a file for each workout', async () => {
    const { visitor, plan, path } = await withPlan();
    const whole = await saved(visitor, `${path}/workouts.zip`);
    expect(whole.headers.get('content-type')).toBe('application/zip');
    const files = Object.entries(unzipSync(whole.bytes));
    expect(files.map(([name]) => name)).toEqual(
      workoutsOf(plan).map((each) => `${String(each.number).padStart(3, '0')}-${each.date}-${each.session.kind}.fit`),
    );
    for (const [, bytes] of files) expect(new Decoder(Stream.fromByteArray(bytes)).checkIntegrity()).toBe(true);
    const week = unzipSync((await saved(visitor, `${path}/workouts.zip?format=zwo&week=2`)).bytes);
    expect(Object.keys(week)).toHaveLength(workoutsOf(plan).filter(({ weekIndex }) => weekIndex === 1).length);
    expect((await visitor.get(`${path}/weeks/2.txt`)).body).toMatch(/^## /);
  });

  test.each([
    ['a day off', 'sessions/1999-01-01.fit', 404, 'plan/no-workout'],
    ['an unknown format', 'sessions/1.docx', 404, 'format/not-found'],
    ['a week beyond the plan', 'weeks/29.txt', 404, 'plan/no-workout'],
    ['no week at all', 'weeks/x.txt', 404, 'plan/no-workout'],
    ['an archive of an unknown format', 'workouts.zip?format=pdf', 400, 'request/invalid'],
  ])('%s is a named problem', async (_what, file, status, code) => {
    const { visitor, path } = await withPlan();
    expect(await visitor.get(`${path}/${file}`)).toMatchObject({ status, body: { code } });
  });

  test('the calendar is for the runner to take', async () => {
    const { visitor, path } = await withPlan();
    const { status, body } = await visitor.get(`${path}.ics`);
    expect(status).toBe(200);
    expect(body).toMatch(/^BEGIN:VCALENDAR/);
  });

  test('somebody else finds nothing', async () => {
    const { path } = await withPlan();
    const stranger = shop.visitor();
    await stranger.startTalk();
    for (const file of ['export.json', 'workouts.zip', 'sessions/1.fit', 'weeks/1.txt', 'subscription', 'needs']) {
      expect(await stranger.get(`${path}/${file}`)).toMatchObject({ status: 404, body: { code: 'plan/not-found' } });
    }
    expect((await stranger.get(`${path}.ics`)).status).toBe(404);
    expect((await stranger.call('POST', `${path}/subscription`)).status).toBe(404);
  });
});

test('the document of a plan is what the audit takes', async () => {
  const { visitor, plan, path } = await withPlan();
  const { body: document } = await visitor.get(`${path}/export.json`);
  expect(document).toMatchObject({ format: 'foulee-plan', formatVersion: 1, plan: { id: plan.id } });
  const audit = await shop.visitor().call('POST', '/api/plans/audit', document);
  expect(audit).toMatchObject({ status: 200, body: { certificate: { passed: true }, failed: [] } });
});

describe('the subscribed calendar', () => {
  test('needs no session, follows the plan, and keeps its events apart by name', async () => {
    const { visitor, plan, path } = await withPlan({ startDate: '2027-02-15' });
    const { status, body } = await visitor.call('POST', `${path}/subscription`);
    expect(status).toBe(201);
    expect(body.webcalUrl).toMatch(/^webcal:\/\/.+\/api\/calendars\/[\w-]{43}\.ics$/);
    const first = await fetch(body.url);
    expect(first.headers.get('content-type')).toContain('text/calendar');
    expect(first.headers.getSetCookie()).toEqual([]);
    const text = await first.text();
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H');
    const events = eventsOf(text);
    // The clocks change on 28 March: days are days.
    const days = plan.weeks.flatMap((week) =>
      week.days.flatMap((day) => [day.session, day.extraSession].filter(Boolean).map(() => day.date)),
    );
    expect(events.map(({ day }) => day)).toEqual(days);
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['date']));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);

    // Left to itself, fetch would add that it wants no cached answer.
    const askedAgain = { 'if-none-match': first.headers.get('etag')!, 'cache-control': 'max-age=0' };
    const unchanged = await fetch(body.url, { headers: askedAgain });
    expect(unchanged.status).toBe(304);
    await visitor.call('PATCH', path, { action: 'skip', date: days[0] });
    const again = await fetch(body.url, { headers: askedAgain });
    expect(again.status).toBe(200);
    const later = eventsOf(await again.text());
    expect(later.map(({ uid }) => uid)).toEqual(events.slice(1).map(({ uid }) => uid));
    expect(later[0]!.sequence).toBeGreaterThan(events[0]!.sequence);
    const { body: list } = await visitor.get(`${path}/subscription`);
    expect(list.items).toMatchObject([{ id: body.id, language: 'en', lastReadAt: expect.any(String) }]);
    expect(JSON.stringify(list)).not.toContain(body.url.split('/').at(-1).slice(0, 43));
  });

  test('ends when it is taken back, one by one or all at once; an unknown one was never there', async () => {
    const { visitor, path } = await withPlan();
    const one = (await visitor.call('POST', `${path}/subscription`)).body;
    const two = (await visitor.call('POST', `${path}/subscription`, {})).body;
    expect((await fetch(one.url)).status).toBe(200);
    expect((await visitor.call('DELETE', `${path}/subscription/${one.id}`)).status).toBe(204);
    const gone = await fetch(one.url);
    expect(gone.status).toBe(410);
    expect(await gone.json()).toMatchObject({ code: 'calendar/revoked' });
    expect((await fetch(two.url)).status).toBe(200);
    const three = (await visitor.call('POST', `${path}/subscription`, { revokesOthers: true })).body;
    expect((await fetch(two.url)).status).toBe(410);
    expect((await visitor.call('DELETE', `${path}/subscription`)).status).toBe(204);
    expect((await fetch(three.url)).status).toBe(410);
    expect((await visitor.get(`${path}/subscription`)).body.items).toEqual([]);
    for (const token of ['x', 'A'.repeat(43), '..%2F..']) {
      expect((await fetch(`${shop.url}/api/calendars/${token}.ics`)).status).toBe(404);
    }
  });

  test('has at most five links of a plan', async () => {
    const { visitor, path } = await withPlan();
    const answers = await Promise.all(Array.from({ length: 8 }, () => visitor.call('POST', `${path}/subscription`)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
    expect(answers.find(({ status }) => status !== 201)?.body.code).toBe('plan/too-many-subscriptions');
  });

  test('goes with its runner: to the account at sign-up, and away with it', async () => {
    const { visitor, path } = await withPlan();
    const { url } = (await visitor.call('POST', `${path}/subscription`)).body;
    const account = { email: 'calendar@example.org', password: 'a long enough pass phrase', displayName: 'Cal' };
    expect((await visitor.call('POST', '/api/accounts', account)).status).toBe(201);
    expect((await fetch(url)).status).toBe(200);
    const exported = JSON.stringify((await visitor.get('/api/account/export')).body);
    expect(exported).toContain('planSubscriptions');
    expect((await visitor.call('DELETE', '/api/account', { password: account.password })).status).toBe(204);
    expect((await fetch(url)).status).toBe(404);
  });
});

test('what a plan will need is told when asked or switched on, and not before', async () => {
  const { visitor, path } = await withPlan({ goal: 'marathon', weeks: 18, runsPerWeek: 5, kmPerWeek: 45 });
  const needs = `${path}/needs`;
  expect((await visitor.get(needs)).body).toMatchObject({ isSwitchedOn: false, needs: [], assumptions: [] });
  const kinds = (body: { needs: { kind: string }[] }) => body.needs.map(({ kind }) => kind);
  expect(kinds((await visitor.get(`${needs}?asked=true`)).body)).toContain('fuel');
  expect((await visitor.get(needs)).body.needs).toEqual([]);
  const on = await visitor.call('PUT', needs, { isSwitchedOn: true });
  expect(on.body).toMatchObject({ isSwitchedOn: true });
  expect(kinds((await visitor.get(needs)).body)).toEqual(
    expect.arrayContaining(['shoes', 'fuel', 'layers', 'raceDay']),
  );
  expect((await visitor.call('PUT', needs, { isSwitchedOn: false })).body.needs).toEqual([]);
  expect((await visitor.call('PUT', needs, { isSwitchedOn: 'maybe' })).status).toBe(400);
});
