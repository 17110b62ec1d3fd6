import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../testing/test-app.ts';
import type { HeardTurn } from '../testing/visitor.ts';
import type { Plan } from '../training/training.contract.ts';

let shop: TestApp;
beforeAll(async () => {
  shop = await openTestApp();
}, 60_000);
afterAll(() => shop.close());

async function talk(language: 'en' | 'fr' = 'en') {
  const visitor = shop.visitor(language);
  const id = await visitor.startTalk();
  const list = async () => (await visitor.get('/api/plans')).body.items as { planId: string; goal: string }[];
  const plan = async () => (await visitor.get(`/api/plans/${(await list())[0]!.planId}`)).body as Plan;
  return { say: (text: string) => visitor.say(id, text, '/'), list, plan };
}
const chips = (turn: HeardTurn) => turn.part('data-suggestions')?.chips ?? [];
const WISH = { en: 'Make me a 10k plan in 12 weeks, 4 runs and 32 km a week', fr: '' };

test.each([
  [
    'en' as const,
    'Make me a plan for a trail 50k with 2,000 m D+ in 24 weeks, 5 runs and 50 km a week',
    { raceAscentMetres: 2000, surface: 'trail', runsPerWeek: 5, kmPerWeek: 50 },
  ],
  [
    'fr' as const,
    'Fais-moi un plan pour un marathon en 3h30 dans 18 semaines, 5 sorties et 60 km par semaine, mon record sur semi est 1h40',
    { goal: 'marathon', targetTimeSeconds: 12_600, recentRaces: [{ distanceKm: 21.0975, timeSeconds: 6000 }] },
  ],
  [
    'en' as const,
    'I’m 65 and I haven’t run for two months. Write me a plan for a 5k in 12 weeks',
    { age: 65, recentBreakDays: 61 },
  ],
  ['fr' as const, 'j’ai accouché il y a 14 semaines, fais-moi un plan 10 km en 24 semaines', { postpartumWeeks: 14 }],
  [
    'en' as const,
    'Build me a 10k plan on the treadmill, 25 miles a week in 4 runs, long run on Sundays, not on Mondays',
    { surface: 'treadmill', units: 'mi', longRunDay: 'sunday', daysOff: ['monday'], kmPerWeek: 40.2 },
  ],
])('%s: "%s" is heard whole', async (language, text, request) => {
  const { say, plan } = await talk(language);
  const turn = await say(text);
  expect(turn.part('data-plan')).toBeDefined();
  expect((await plan()).request).toMatchObject(request);
});

test('heat on race day waits for the day the plan ends on, and moves with it', async () => {
  const { say, plan } = await talk();
  await say(`${WISH.en}, it will be hot on race day, about 30 °C`);
  const first = await plan();
  expect(first.request).toMatchObject({ heatCelsius: 30, heatDate: first.raceDate });
  await say('in 14 weeks');
  const second = await plan();
  expect(second.weeks).toHaveLength(14);
  expect(second.request.heatDate).toBe(second.raceDate);
});

test('written again there is still one plan, and one word brings the earlier one back', async () => {
  const { say, list, plan } = await talk();
  await say(WISH.en);
  const first = await plan();
  await say('long run on Saturdays please');
  await say('make it five runs a week');
  expect(await list()).toHaveLength(1);
  expect((await plan()).request).toMatchObject({ longRunDay: 'saturday', runsPerWeek: 5 });
  await say('undo that');
  expect((await plan()).request.runsPerWeek).toBe(4);
  expect((await plan()).id).toBe(first.id);
});

test('the same wish in another talk makes no twin; "a marathon instead" takes the place', async () => {
  const { say, list } = await talk();
  await say('Make me a half marathon plan in 16 weeks, 5 runs and 50 km a week');
  await say('Make me a half marathon plan in 16 weeks, 5 runs and 50 km a week');
  expect(await list()).toHaveLength(1);
  await say('a marathon instead, in 20 weeks');
  expect((await list()).map((item) => item.goal)).toEqual(['marathon']);
});

test.each([
  [
    'en' as const,
    'my first half marathon in 8 weeks, I run 12 km a week in 2 runs',
    /No jump in a single run: .*16 weeks/,
  ],
  [
    'fr' as const,
    'mon premier semi dans 8 semaines, je cours 12 km par semaine en 2 sorties',
    /Pas de bond sur une seule sortie : .*16 semaines/,
  ],
])('%s: a refusal names its rule, and its chip builds the nearest plan', async (language, text, said) => {
  const { say, plan } = await talk(language);
  const refused = await say(text);
  expect(refused.part('data-plan')).toBeUndefined();
  expect(refused.text).toMatch(said);
  const built = await say(chips(refused)[0]!);
  expect(built.part('data-plan')).toBeDefined();
  expect((await plan()).weeks).toHaveLength(16);
});

test.each([
  ['en' as const, 'plan for a 5k in 9 minutes in 8 weeks', /world record/],
  ['en' as const, 'Make me a marathon plan in 2 weeks, 60 km a week', /4 to 30 weeks/],
  [
    'fr' as const,
    'fais-moi un plan 5 km en 8 semaines, j’ai 15 ans, 7 sorties et 30 km par semaine',
    /Charge des jeunes/,
  ],
])('%s: "%s" is refused with its rule', async (language, text, said) => {
  const { say, list } = await talk(language);
  const turn = await say(text);
  expect(turn.text).toMatch(said);
  expect(await list()).toHaveLength(0);
});

test('before the first day nothing is let go, a fever waits, and a pain calms the first week', async () => {
  const { say, plan } = await talk();
  await say(WISH.en);
  const first = await plan();
  expect((await say('I missed Tuesday and Thursday')).text).toMatch(/only begins on/);
  expect((await say('I have a cold')).text).toMatch(/only begins on/);
  expect((await plan()).weeks).toEqual(first.weeks);
  await say('now I have a fever');
  expect((await plan()).pausedFrom).toBe(first.startDate);
  await say('I feel better');
  expect((await plan()).pausedFrom).toBeNull();
  expect((await say('my shin hurts 3/10')).text).toMatch(/easy runs only/);
});

test('without a plan nobody is sent to write one by accident, and illness is never a shelf', async () => {
  const { say } = await talk();
  const missed = await say('I missed Tuesday');
  expect(missed.text).toMatch(/no plan of yours/);
  const ill = await say('I have the flu');
  expect(ill.part('data-products')).toBeUndefined();
  expect(ill.part('data-intent')?.intent).toBe('advice');
  expect((await say('my shin hurts 3/10')).part('data-intent')?.intent).toBe('advice');
});

test.each([
  ['en' as const, 'what do I run this week?', /Week 1 of 12, .*\n– /],
  ['fr' as const, 'combien de km la première semaine ?', /Semaine 1 sur 12, .* km :/],
  [
    'fr' as const,
    'c’est quoi ma prochaine séance ?',
    /novembre|décembre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre/,
  ],
])('%s: "%s" looks into the plan', async (language, text, said) => {
  const { say } = await talk(language);
  await say(WISH.en);
  expect((await say(text)).text).toMatch(said);
});

test('a question about another race writes no plan', async () => {
  const { say, list } = await talk();
  await say(WISH.en);
  await say('will I be able to run a half afterwards?');
  expect(await list()).toHaveLength(1);
});

test('a parkrun is five kilometres that were run', async () => {
  const { say } = await talk();
  await say(WISH.en);
  expect((await say('I ran a parkrun in 24:10 on Saturday')).text).toMatch(/5 km in 24:10/);
});

test.each(['why so many easy runs?', 'pourquoi tant de footings faciles ?', 'can I swap the intervals for a swim?'])(
  '"%s" is asked of the coach, also after a plan',
  async (text) => {
    const { say } = await talk();
    await say(WISH.en);
    expect((await say(text)).part('data-intent')?.intent).toBe('advice');
  },
);

test.each([
  ['en' as const, 'what pace should I run my easy runs?', /Your paces a kilometre: easy \d:\d\d–\d:\d\d/],
  ['fr' as const, 'c’est quoi mon allure facile ?', /Tes allures au kilomètre : facile \d:\d\d–\d:\d\d/],
])('%s: "%s" is answered with the numbers of the plan', async (language, text, said) => {
  const { say } = await talk(language);
  await say(WISH.en);
  expect((await say(text)).text).toMatch(said);
});

test('a day named in passing moves no race', async () => {
  const { say, plan } = await talk();
  await say(WISH.en);
  const { raceDate } = await plan();
  await say('I have a wedding on 6 and 7 February');
  expect((await plan()).raceDate).toBe(raceDate);
});

test('a plan is not deleted by a word, and the runner is told what can be done', async () => {
  const { say, list } = await talk();
  await say(WISH.en);
  expect((await say('delete my plan')).text).toMatch(/pause/);
  expect(await list()).toHaveLength(1);
});

test('too hard: two ways, each on a chip that is a wish', async () => {
  const { say, plan } = await talk();
  await say(WISH.en);
  const turn = await say('this is too hard');
  expect(chips(turn)).toContain('3 runs a week');
  await say('3 runs a week');
  expect((await plan()).request.runsPerWeek).toBe(3);
});
