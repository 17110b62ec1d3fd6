import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import type { Plan } from '../training.contract.ts';

let shop: TestApp;
beforeAll(async () => {
  shop = await openTestApp();
}, 60_000);
afterAll(() => shop.close());

const DAY = 86_400_000;
const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
const today = iso(Date.now());
const daysOf = (plan: Plan) => plan.weeks.flatMap((week) => week.days);

/** A runner whose plan has been going for some weeks: dates are what the API takes, the days before today are past. */
async function withPlan(wish: Record<string, unknown> = {}): Promise<{ visitor: Visitor; plan: Plan; path: string }> {
  const visitor = shop.visitor();
  const { status, body } = await visitor.call('POST', '/api/plans', {
    goal: 'half',
    weeks: 16,
    runsPerWeek: 4,
    kmPerWeek: 40,
    startDate: today,
    ...wish,
  });
  expect(status).toBe(201);
  return { visitor, plan: body, path: `/api/plans/${body.id}` };
}

async function upload(visitor: Visitor, content: string, fields: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new Blob([content]), 'run.gpx');
  const encoded = new Response(form);
  const type = encoded.headers.get('content-type')!;
  return visitor.call('POST', '/api/runs', Buffer.from(await encoded.arrayBuffer()).toString('latin1'), {
    'content-type': type,
  });
}

/** 1.8 km east along a parallel at 3 m/s. */
function gpx(startedAt: Date): string {
  const points = Array.from({ length: 600 }, (_, index) => {
    const time = new Date(startedAt.getTime() + index * 1000).toISOString();
    return `<trkpt lat="48" lon="${2 + index * 0.0000403}"><time>${time}</time></trkpt>`;
  });
  return `<gpx><trk><trkseg>${points.join('')}</trkseg></trk></gpx>`;
}

describe('the log of runs', () => {
  test('a run of a session’s day marks it done; the plan remembers what was really run', async () => {
    const { visitor, path } = await withPlan({ runsPerWeek: 7, kmPerWeek: 60 });
    const run = { date: today, distanceKm: 6.2, durationSeconds: 2300, rpe: 3 };
    const logged = await visitor.call('POST', '/api/runs', run);
    expect(logged).toMatchObject({ status: 201, body: { isKept: true, run: { distanceKm: 6.2, source: 'manual' } } });
    const { body: after } = await visitor.get(path);
    const { planned } = logged.body.plans[0];
    const { session, extraSession } = daysOf(after).find((each) => each.date === today)!;
    const done = [session, extraSession].filter((each) => each?.status === 'done');
    expect(done.map((each) => each!.title)).toEqual(planned ? [planned.title] : []);
    expect(after.life.logged).toMatchObject([{ date: today, distanceKm: 6.2 }]);
    expect((await visitor.get('/api/runs')).body).toMatchObject({ total: 1, items: [{ rpe: 3, date: today }] });
  });

  test('taking it out of the log plans the day again, and undo works as well', async () => {
    const { visitor, path } = await withPlan();
    const run = { date: today, distanceKm: 8, durationSeconds: 2900 };
    const { body } = await visitor.call('POST', '/api/runs', run);
    expect((await visitor.call('DELETE', `/api/runs/${body.run.id}`)).status).toBe(204);
    expect((await visitor.get(path)).body.life.logged).toEqual([]);
    await visitor.call('POST', '/api/runs', run);
    expect((await visitor.call('PATCH', path, { action: 'undo' })).status).toBe(200);
    expect((await visitor.get('/api/runs')).body.total).toBe(0);
  });

  test('a preview says what would change and keeps nothing', async () => {
    const { visitor, path, plan } = await withPlan();
    const run = { date: today, distanceKm: 10, durationSeconds: 2700, effort: 'race' };
    const { status, body } = await visitor.call('POST', '/api/runs?preview=true', run);
    expect(status).toBe(201);
    expect(body.isKept).toBe(false);
    expect(body.plans[0].diff.paces.length).toBeGreaterThan(2);
    expect((await visitor.get('/api/runs')).body.total).toBe(0);
    expect((await visitor.get(path)).body.zones).toEqual(plan.zones);
  });

  test('a race moves the paces of the days to come; an easy run never does', async () => {
    const { visitor, path, plan } = await withPlan();
    const quick = { date: today, distanceKm: 10, durationSeconds: 2700 };
    await visitor.call('POST', '/api/runs', { ...quick, effort: 'easy' });
    expect((await visitor.get(path)).body.zones).toEqual(plan.zones);
    await visitor.call('POST', '/api/runs', { ...quick, durationSeconds: 2600, effort: 'race' });
    const after = (await visitor.get(path)).body;
    expect(after.zones.vdot).toBeGreaterThan(plan.zones.vdot);
    expect(after.certificate.passed).toBe(true);
  });

  test('a file is read, dated where the runner is, and not taken twice', async () => {
    const { visitor } = await withPlan();
    const file = gpx(new Date(`${iso(Date.now() - 3 * DAY)}T23:30:00Z`));
    const first = await upload(visitor, file, { timeZone: 'Asia/Tokyo', rpe: '4' });
    expect(first).toMatchObject({
      status: 201,
      body: { run: { source: 'gpx', rpe: 4, date: iso(Date.now() - 2 * DAY) } },
    });
    expect(first.body.run.distanceKm).toBeCloseTo(1.8, 1);
    expect(await upload(visitor, file)).toMatchObject({ status: 409, body: { code: 'runs/duplicate' } });
    expect((await visitor.get('/api/runs')).body.total).toBe(1);
  });

  test.each([
    ['a file of nothing known', 'hello', 422, 'runs/unknown-format'],
    ['an XML bomb', '<!DOCTYPE a [<!ENTITY b "c">]><gpx>&b;</gpx>', 422, 'runs/unsafe-xml'],
    ['50 MB', 'x'.repeat(50 * 1024 * 1024), 413, 'runs/file-too-large'],
    ['a half file', gpx(new Date('2026-01-02')).slice(0, 9_000), 422, 'runs/broken-file'],
  ])('%s is a named problem and leaves nothing', async (_what, content, status, code) => {
    const visitor = shop.visitor();
    await visitor.startTalk();
    expect(await upload(visitor, content)).toMatchObject({ status, body: { code } });
    expect((await visitor.get('/api/runs')).body.total).toBe(0);
  });

  test.each([
    ['a distance of 0', { distanceKm: 0 }, 400, 'request/invalid'],
    ['no time', { durationSeconds: undefined }, 400, 'request/invalid'],
    ['10 km in 5 minutes', { durationSeconds: 300 }, 422, 'runs/absurd-speed'],
    ['a run of next month', { date: iso(Date.now() + 30 * DAY) }, 422, 'runs/in-the-future'],
    ['30 February', { date: '2026-02-30' }, 422, 'runs/no-such-day'],
    ['a time zone of Mars', { timeZone: 'Mars/Olympus' }, 400, 'request/invalid'],
    ['a text for a number', { distanceKm: 'ten' }, 400, 'request/invalid'],
  ])('%s is refused', async (_what, change, status, code) => {
    const visitor = shop.visitor();
    const run = { date: today, distanceKm: 10, durationSeconds: 3000, ...change };
    expect(await visitor.call('POST', '/api/runs', run)).toMatchObject({ status, body: { code } });
  });

  test('somebody else’s run cannot be seen or deleted', async () => {
    const { visitor } = await withPlan();
    const { body } = await visitor.call('POST', '/api/runs', { date: today, distanceKm: 5, durationSeconds: 1800 });
    const stranger = shop.visitor();
    await stranger.startTalk();
    expect((await stranger.call('DELETE', `/api/runs/${body.run.id}`)).body.code).toBe('run/not-found');
    expect((await stranger.get('/api/runs')).body.items).toEqual([]);
    expect((await visitor.get('/api/runs')).body.total).toBe(1);
  });
});

describe('changes of a plan', () => {
  test('time off: a preview shows the days, the change keeps them, undo after undo takes all back', async () => {
    const { visitor, path, plan } = await withPlan();
    const from = plan.weeks[4]!.startDate;
    const to = plan.weeks[4]!.days[5]!.date;
    const preview = await visitor.call('PATCH', `${path}?preview=true`, { action: 'timeOff', from, to });
    expect(preview.body).toMatchObject({ isKept: false });
    expect(preview.body.diff.days.length).toBeGreaterThan(3);
    expect((await visitor.get(path)).body).toEqual(plan);
    const kept = await visitor.call('PATCH', path, { action: 'timeOff', from, to });
    expect(kept.body).toMatchObject({ isKept: true, certificate: { passed: true }, diff: preview.body.diff });
    const heat = { action: 'heat', from: plan.weeks[8]!.startDate, to: plan.weeks[8]!.days[6]!.date, celsius: 34 };
    expect((await visitor.call('PATCH', path, heat)).status).toBe(200);
    await visitor.call('PATCH', path, { action: 'undo' });
    await visitor.call('PATCH', path, { action: 'undo' });
    expect((await visitor.get(path)).body).toEqual(plan);
    expect(await visitor.call('PATCH', path, { action: 'undo' })).toMatchObject({
      status: 409,
      body: { code: 'plan/nothing-to-undo' },
    });
  });

  test.each([
    [
      'the race in the time off',
      (plan: Plan) => ({ from: plan.weeks[15]!.startDate, to: plan.raceDate }),
      'plan/race-in-time-off',
    ],
    [
      'the end before the beginning',
      (plan: Plan) => ({ from: plan.weeks[4]!.startDate, to: plan.weeks[3]!.startDate }),
      'plan/days-reversed',
    ],
    ['days after the plan', () => ({ from: '2040-01-01', to: '2040-01-05' }), 'plan/outside'],
  ])('%s is refused by name', async (_what, days, code) => {
    const { visitor, path, plan } = await withPlan();
    const answer = await visitor.call('PATCH', path, { action: 'timeOff', ...days(plan) });
    expect(answer).toMatchObject({ status: 409, body: { code } });
    expect((await visitor.get(path)).body).toEqual(plan);
  });

  test('two windows at once: one change is kept, the other is told, nothing is lost', async () => {
    const { visitor, path, plan } = await withPlan();
    const days = daysOf(plan).filter((day) => day.session?.kind === 'easy');
    const skips = days.slice(0, 4).map((day) => visitor.call('PATCH', path, { action: 'skip', date: day.date }));
    const answers = await Promise.all(skips);
    const kept = answers.filter((answer) => answer.status === 200).length;
    expect(answers.every((answer) => answer.status === 200 || answer.body.code === 'plan/changed-meanwhile')).toBe(
      true,
    );
    const after = (await visitor.get(path)).body as Plan;
    expect(daysOf(after).filter((day) => day.session?.status === 'skipped')).toHaveLength(kept);
  });

  test('a stranger changes nothing', async () => {
    const { path, plan } = await withPlan();
    const stranger = shop.visitor();
    await stranger.startTalk();
    const from = plan.startDate;
    for (const change of [{ action: 'undo' }, { action: 'illness', from, severity: 'cold' }]) {
      expect((await stranger.call('PATCH', path, change)).body.code).toBe('plan/not-found');
    }
    const report = { date: today, rpe: 4, pain: 0 };
    expect((await stranger.call('POST', `${path}/check-ins`, report)).body.code).toBe('plan/not-found');
  });
});

describe('the weekly check-in', () => {
  test('pain of 3 makes the week easy; what it changes is shown before it is kept', async () => {
    const { visitor, path, plan } = await withPlan();
    const report = { date: today, rpe: 5, pain: 3, painSite: 'shin', sleepHours: 8 };
    const preview = await visitor.call('POST', `${path}/check-ins?preview=true`, report);
    expect(preview.body).toMatchObject({ isKept: false, notes: [{ code: 'pain-easy' }] });
    expect((await visitor.get(path)).body).toEqual(plan);
    const kept = await visitor.call('POST', `${path}/check-ins`, report);
    expect(kept.body).toMatchObject({ isKept: true, certificate: { passed: true } });
    expect((await visitor.get(`${path}/check-ins`)).body.items).toEqual([report]);
  });

  test('pain of 7 pauses the plan; the last word of a day counts', async () => {
    const { visitor, path } = await withPlan();
    await visitor.call('POST', `${path}/check-ins`, { date: today, rpe: 5, pain: 0 });
    const worse = { date: today, rpe: 5, pain: 7, painSite: 'knee' };
    expect((await visitor.call('POST', `${path}/check-ins`, worse)).body.pausedFrom).toMatch(/^\d{4}/);
    expect((await visitor.get(`${path}/check-ins`)).body.items).toEqual([worse]);
  });

  test.each([
    ['pain of 11', { pain: 11 }, 400],
    ['an effort of −1', { rpe: -1 }, 400],
    ['a day after the plan', { date: '2040-01-01' }, 409],
    ['a note as long as a book', { note: 'x'.repeat(2000) }, 400],
  ])('%s is refused', async (_what, change, status) => {
    const { visitor, path } = await withPlan();
    const answer = await visitor.call('POST', `${path}/check-ins`, { date: today, rpe: 5, pain: 0, ...change });
    expect(answer.status).toBe(status);
  });
});

test('runs, check-ins and earlier versions are the runner’s own: taken along, exported, erased', async () => {
  const { visitor, path } = await withPlan();
  await visitor.call('POST', '/api/runs', { date: today, distanceKm: 7, durationSeconds: 2500, note: 'by the river' });
  await visitor.call('POST', `${path}/check-ins`, { date: today, rpe: 9, pain: 0, note: 'slept badly', sleepHours: 4 });
  const account = { email: `runner-${Date.now()}@example.test`, password: 'a long enough one' };
  expect((await visitor.call('POST', '/api/accounts', account)).status).toBeLessThan(300);
  expect((await visitor.get('/api/runs')).body.total).toBe(1);
  const copy = (await visitor.get('/api/account/export')).body;
  expect(JSON.stringify(copy)).toContain('by the river');
  expect(JSON.stringify(copy)).toContain('slept badly');
  expect((await visitor.call('PATCH', path, { action: 'undo' })).status).toBe(200);
  await visitor.call('DELETE', '/api/account');
  expect((await visitor.get('/api/runs')).body.items).toEqual([]);
});
