import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../testing/test-app.ts';
import type { HeardTurn } from '../testing/visitor.ts';
import type { Plan } from '../training/training.contract.ts';

let shop: TestApp;
beforeAll(async () => {
  shop = await openTestApp();
}, 60_000);
afterAll(() => shop.close());

const today = new Date().toISOString().slice(0, 10);
const SELLING = new Set(['data-products', 'data-complements', 'data-offer']);
const sells = (turn: HeardTurn) => turn.parts.some((part) => SELLING.has(part.type));

async function runnerWithPlan(language: 'en' | 'fr' = 'en', wish: Record<string, unknown> = {}) {
  const visitor = shop.visitor(language);
  const id = await visitor.startTalk();
  const { body } = await visitor.call('POST', '/api/plans', {
    goal: '10k',
    weeks: 12,
    runsPerWeek: 4,
    kmPerWeek: 32,
    startDate: today,
    ...wish,
  });
  const plan = async () => (await visitor.get(`/api/plans/${body.id}`)).body as Plan;
  return { visitor, say: (text: string) => visitor.say(id, text, '/'), plan, first: body as Plan };
}

test.each([
  ['en' as const, 'I ran 10 km in 48:30 today', /10 km in 48:30/, 'undo that'],
  ['fr' as const, 'j’ai couru 10 km en 48:30 aujourd’hui', /10 km en 48:30/, 'annule'],
])('%s: a run is logged, the paces follow, and one word takes it back', async (language, told, said, undo) => {
  const { visitor, say, plan, first } = await runnerWithPlan(language);
  const turn = await say(told);
  expect(turn.text).toMatch(said);
  expect(turn.text).toMatch(/VDOT/);
  expect(turn.part('data-plan')?.planId).toBe(first.id);
  expect(turn.part('data-suggestions')?.chips[0]).toMatch(/undo|annule/i);
  expect(sells(turn)).toBe(false);
  expect((await plan()).zones.vdot).toBeGreaterThan(first.zones.vdot);
  await say(undo);
  expect((await plan()).zones).toEqual(first.zones);
  expect((await visitor.get('/api/runs')).body.total).toBe(0);
});

test.each([
  ['en' as const, 'my shin hurts 3/10', /easy runs only/],
  ['fr' as const, 'j’ai mal au tibia 3/10', /footings faciles/],
])('%s: pain of 3 calms the week and says why', async (language, told, said) => {
  const { say, plan } = await runnerWithPlan(language);
  const turn = await say(told);
  expect(turn.text).toMatch(said);
  expect(sells(turn)).toBe(false);
  expect((await plan()).request.injuries).toEqual(['shin']);
});

test.each([
  ['en' as const, 'I have the flu', 'I’m back', /plan waits/],
  ['fr' as const, 'je suis malade', 'je suis de retour', /plan attend/],
])('%s: ill, the plan waits; back, it goes on', async (language, ill, back, said) => {
  const { say, plan } = await runnerWithPlan(language);
  expect((await say(ill)).text).toMatch(said);
  expect((await plan()).pausedFrom).toBe(today);
  const returned = await say(back);
  expect(returned.part('data-plan')).toBeDefined();
  expect((await plan()).pausedFrom).toBeNull();
});

test('red flags come before the plan, whatever number the pain has', async () => {
  const { say, plan, first } = await runnerWithPlan();
  const turn = await say('I have chest pain 3/10 when I run');
  expect(turn.parts[0]?.type).toBe('data-redFlag');
  expect((await plan()).request.injuries).toEqual(first.request.injuries);
});

test('days away are read in words, and what would break a rule is refused with it', async () => {
  const { say, plan, first } = await runnerWithPlan();
  const from = first.weeks[3]!.startDate;
  const to = first.weeks[3]!.days[5]!.date;
  const turn = await say(`I’m away from ${from} to ${to}`);
  expect(turn.text).toMatch(/never made up/);
  const days = (await plan()).weeks[3]!.days.slice(0, 6);
  expect(days.every((day) => day.session?.status !== 'planned')).toBe(true);
  const race = await say(`I’m away from ${first.weeks[11]!.startDate} to ${first.raceDate}`);
  expect(race.text).toMatch(/race lies in those days/);
});

test('heat eases the paces of its days', async () => {
  const { say } = await runnerWithPlan();
  const turn = await say('it will be 35 °C next week');
  expect(turn.text).toMatch(/35 °C effort comes before pace/);
  expect(turn.part('data-plan')).toBeDefined();
});

test('two missed days are let go, and "undo that" brings both back', async () => {
  const { say, plan, first } = await runnerWithPlan();
  const names = first.weeks[0]!.days.filter((day) => day.session && day.session.kind !== 'race').slice(0, 2);
  const turn = await say(`I missed ${names.map((day) => day.weekday).join(' and ')}`);
  expect(turn.text).toMatch(/let go/);
  const skipped = (of: Plan) =>
    of.weeks.flatMap((week) => week.days).filter((day) => day.session?.status === 'skipped');
  expect(skipped(await plan())).toHaveLength(2);
  await say('undo that');
  expect(skipped(await plan())).toHaveLength(0);
});

test('with two plans one question is asked, and its answer finishes what was said', async () => {
  const { visitor, say, plan } = await runnerWithPlan();
  await visitor.call('POST', '/api/plans', {
    goal: 'half',
    weeks: 16,
    runsPerWeek: 4,
    kmPerWeek: 40,
    startDate: today,
  });
  const asked = await say('I have the flu');
  expect(asked.text).toMatch(/2 plans/);
  const chip = asked.part('data-suggestions')!.chips.find((label) => label.startsWith('10 km'))!;
  await say(chip);
  expect((await plan()).pausedFrom).toBe(today);
  const other = (await visitor.get('/api/plans')).body.items.find((item: { goal: string }) => item.goal === 'half');
  expect((await visitor.get(`/api/plans/${other.planId}`)).body.pausedFrom ?? null).toBeNull();
});

test('a run can be told without any plan', async () => {
  const visitor = shop.visitor();
  const id = await visitor.startTalk();
  const turn = await visitor.say(id, 'I ran 8 km in 45 min today', '/');
  expect(turn.text).toMatch(/in your log/);
  expect((await visitor.get('/api/runs')).body.total).toBe(1);
});

test('a question about a cold stays a question', async () => {
  const { say, plan } = await runnerWithPlan();
  await say('I have a cold, should I run?');
  expect((await plan()).pausedFrom ?? null).toBeNull();
});
