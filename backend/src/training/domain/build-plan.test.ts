import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Plan, PlanRequest } from '../training.contract.ts';
import { TODAY, aPlan, aRefusal, aWish, sessionsOf } from '../testing/builders.ts';
import { buildPlan } from './build-plan.ts';
import { CERTIFICATE_RULES } from './certificate.ts';

const kinds = (plan: Plan) => new Set(sessionsOf(plan).map((session) => session.kind));

describe('a 10 km in 50 minutes in 12 weeks', () => {
  const plan = aPlan({ targetTimeSeconds: 3000 });

  test('is twelve weeks that end on race day and pass every rule', () => {
    expect(plan.weeks).toHaveLength(12);
    expect(plan.startDate).toBe('2026-11-23');
    expect(plan.raceDate).toBe('2027-02-14');
    expect(plan.certificate.passed).toBe(true);
    expect(plan.certificate.rules).toHaveLength(CERTIFICATE_RULES.length);
  });

  test('holds what the contract promises, and survives a trip through JSON', () => {
    expect(Plan.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  test('practises 5:00 per kilometre before the race and keeps it in the taper', () => {
    const atGoalPace = plan.weeks.filter((week) =>
      week.days.some((day) => day.session?.title.en.includes('10 km pace')),
    );
    expect(atGoalPace.length).toBeGreaterThanOrEqual(3);
    expect(atGoalPace.at(-1)?.phase).toBe('taper');
    const race = plan.weeks.at(-1)?.days.at(-1)?.session;
    expect(race?.kind).toBe('race');
    expect(race?.steps.at(-1)?.steps[0]?.paceRange).toEqual({ fastSecondsPerKm: 297, slowSecondsPerKm: 303 });
  });

  test('says that the paces are a guess, and tests the runner early', () => {
    expect(plan.warnings.map((warning) => warning.code)).toContain('fitness-estimated');
    expect(
      plan.weeks.slice(0, 4).some((week) => week.days.some((day) => day.session?.title.en.startsWith('Test'))),
    ).toBe(true);
  });
});

test('a plan for 3:45 peaks with a long run of 26 to 33 km three weeks before the marathon', () => {
  const plan = aPlan({
    goal: 'marathon',
    targetTimeSeconds: 13_500,
    weeks: undefined,
    kmPerWeek: 45,
    longestRecentRunKm: 18,
  });
  const long = sessionsOf(plan).filter((session) => session.kind === 'long');
  const longest = Math.max(...long.map((session) => session.distanceKm));
  expect(longest).toBeGreaterThanOrEqual(26);
  expect(longest).toBeLessThanOrEqual(33);
  expect(plan.certificate.rules.find((rule) => rule.code === 'last-long-run')?.value).toBe(21);
  expect(kinds(plan)).toContain('marathonPace');
  expect(long.at(-2)?.fuel?.carbohydrateGramsPerHour.min).toBeGreaterThanOrEqual(30);
});

test('somebody who does not run learns it by walking and running, and finishes with 5 km', () => {
  const plan = aPlan({ goal: 'c25k', weeks: undefined, runsPerWeek: 3, kmPerWeek: 0 });
  const outings = sessionsOf(plan).filter((session) => session.runningKm > 0);
  expect(outings[0]?.kind).toBe('walkRun');
  expect(outings[0]?.runningKm).toBeLessThanOrEqual(1.6);
  expect(outings.at(-1)?.title.en).toBe('Your first 5 km');
  expect(outings.every((session) => session.hardMinutes === 0)).toBe(true);
});

test('a heavy beginner runs less than 3 km in the first week', () => {
  const plan = aPlan({ goal: 'c25k', weeks: 14, runsPerWeek: 5, kmPerWeek: 0, weightKg: 110, heightCm: 175 });
  const first = plan.weeks[0]?.days.reduce((km, day) => km + (day.session?.runningKm ?? 0), 0);
  expect(first).toBeLessThan(3);
});

test('a runner with shin pain is not given hill sprints', () => {
  expect(kinds(aPlan({ kmPerWeek: 40 }))).toContain('hills');
  const plan = aPlan({ kmPerWeek: 40, injuries: ['shin'] });
  expect(kinds(plan)).not.toContain('hills');
  expect(kinds(plan)).not.toContain('repetition');
  expect(plan.warnings.map((warning) => warning.code)).toContain('injury');
});

test('after a birth two weeks ago the first week is walking, then walk-run, without hard sessions', () => {
  const plan = aPlan({ goal: 'fitness', kmPerWeek: 20, postpartumWeeks: 2 });
  const first = plan.weeks[0]?.days.filter((day) => day.session && day.session.kind !== 'strength');
  expect(first?.every((day) => day.session?.kind === 'crossTraining')).toBe(true);
  const runs = plan.weeks
    .slice(1, 9)
    .flatMap((week) => week.days)
    .filter((day) => (day.session?.runningKm ?? 0) > 0);
  expect(runs.every((day) => day.session?.kind === 'walkRun')).toBe(true);
});

test('a runner of 55 gets a lighter week every third week', () => {
  const plan = aPlan({ goal: 'half', weeks: 14, kmPerWeek: 40, age: 55 });
  expect(plan.weeks.filter((week) => week.isDownWeek)).toHaveLength(3);
  expect(
    aPlan({ goal: 'half', weeks: 14, kmPerWeek: 40, age: 30 }).weeks.filter((week) => week.isDownWeek).length,
  ).toBeLessThanOrEqual(3);
});

test('a goal out of reach gives a plan for the goal in reach, and says so', () => {
  const race = [{ distanceKm: 5, timeSeconds: 1500, date: '2026-11-01' }];
  const plan = aPlan({ targetTimeSeconds: 2400, recentRaces: race });
  expect(plan.prediction?.isTargetWithinReach).toBe(false);
  expect(plan.prediction?.goalSeconds).toBeGreaterThan(2400);
  expect(plan.warnings.map((warning) => warning.code)).toContain('goal-out-of-reach');
});

test('strength can be switched off, and the runner’s days are kept', () => {
  const days = ['tuesday', 'thursday', 'saturday', 'sunday'] as const;
  const plan = aPlan({ strength: false, days: [...days], longRunDay: 'saturday' });
  expect(kinds(plan)).not.toContain('strength');
  const long = plan.weeks.flatMap((week) => week.days).filter((day) => day.session?.kind === 'long');
  expect(new Set(long.map((day) => day.weekday))).toEqual(new Set(['saturday']));
});

test('a tune-up race stands on its date when it is safe, and is left out with a word when it is not', () => {
  const wish = { goal: 'half', weeks: 14, kmPerWeek: 40, longestRecentRunKm: 14 } as const;
  const raceOn = (plan: Plan, date: string) =>
    plan.weeks.flatMap((week) => week.days).find((day) => day.date === date)?.session?.kind === 'race';
  const safe = aPlan({ ...wish, tuneUpRaces: [{ date: '2027-01-10', distanceKm: 10 }] });
  expect(raceOn(safe, '2027-01-10')).toBe(true);
  const wild = aPlan({ ...wish, tuneUpRaces: [{ date: '2026-12-06', distanceKm: 42.2 }] });
  expect(raceOn(wild, '2026-12-06')).toBe(false);
  expect(wild.warnings.map((warning) => warning.code)).toContain('tune-up-left-out');
});

describe('wishes that cannot be met safely', () => {
  test.each([
    ['a race tomorrow', { raceDate: '2026-11-21' }, 'calendar/race-too-soon'],
    ['a race in the past', { raceDate: '2026-11-01' }, 'calendar/race-in-past'],
    ['a day that does not exist', { raceDate: '2027-02-29' }, 'calendar/not-a-date'],
    ['a race in ten years', { raceDate: '2036-05-01' }, 'calendar/too-far'],
    ['5 km in 9 minutes', { goal: '5k', targetTimeSeconds: 540 }, 'goal/beyond-human'],
    ['a 100 km in 4 hours', { goal: '100k', weeks: 26, kmPerWeek: 90, targetTimeSeconds: 14_400 }, 'goal/beyond-human'],
    ['a 5 km in three hours', { goal: '5k', targetTimeSeconds: 10_800 }, 'goal/slower-than-walking'],
    ['a race faster than any human', { recentRaces: [{ distanceKm: 5, timeSeconds: 540 }] }, 'race/implausible'],
    ['400 km a week', { kmPerWeek: 400 }, 'load/too-much'],
    ['no day a week', { runsPerWeek: 0 }, 'runs/too-few'],
    ['twelve runs a week', { runsPerWeek: 12 }, 'runs/too-many'],
    ['four runs on three days', { days: ['monday', 'friday', 'sunday'] }, 'days/not-enough'],
    ['a long run on a day off', { longRunDay: 'sunday', daysOff: ['sunday'] }, 'days/long-run-day-not-allowed'],
    ['a marathon in six weeks from 25 km', { goal: 'marathon', weeks: 6 }, 'weeks/too-few-for-distance'],
    ['a marathon on two runs', { goal: 'marathon', weeks: 18, runsPerWeek: 2 }, 'runs/too-few-for-distance'],
    ['a marathon at 16', { goal: 'marathon', weeks: 18, age: 16, kmPerWeek: 45 }, 'goal/too-young'],
    ['two weeks', { weeks: 2 }, 'weeks/too-few'],
    ['forty weeks', { weeks: 40 }, 'weeks/too-many'],
    ['a first 5 km for a 50 km week', { goal: 'c25k', kmPerWeek: 50 }, 'goal/already-there'],
    ['a race six weeks after a birth', { postpartumWeeks: 0, weeks: 6, goal: '5k' }, 'postpartum/race-too-soon'],
  ] as const)('%s is refused by name, and the nearest wish can be met', (_, wish, reason) => {
    const refusal = aRefusal(PlanRequest.partial().parse(wish));
    expect(refusal.reason).toBe(reason);
    expect(refusal.rule).not.toBe('');
    expect(refusal.detail.fr).not.toBe(refusal.detail.en);
    expect(refusal.nearest).toBeDefined();
    expect(buildPlan(refusal.nearest ?? aWish({ runsPerWeek: 0 }), TODAY).ok).toBe(true);
  });

  test.each([9, 130])('age %d is refused; nothing but the right age would help', (age) => {
    const refusal = aRefusal({ age });
    expect(refusal.reason).toBe('runner/age');
    expect(refusal.nearest).toBeUndefined();
  });

  test('resting and maximal heart rates that contradict each other', () => {
    expect(aRefusal({ restingHr: 110, maxHr: 120 }).reason).toBe('runner/heart-rate');
  });
});

test('the same wish on the same day gives the same plan', () => {
  expect(aPlan()).toEqual(aPlan());
});

test('a race on a leap day, and weeks across a change of clocks, keep their calendar', () => {
  const plan = buildPlan(aWish({ weeks: undefined, raceDate: '2028-02-29' }), '2027-12-01');
  if (!plan.ok) throw new Error(plan.reason);
  const days = plan.plan.weeks.flatMap((week) => week.days);
  expect(days.at(-1)?.date).toBe('2028-02-29');
  expect(days.at(-1)?.weekday).toBe('tuesday');
  expect(new Set(days.map((day) => day.date)).size).toBe(days.length);
});

test('every article a plan leans on is in the corpus', () => {
  const corpus = readFileSync(join(import.meta.dirname, '../../../../corpus/articles.jsonl'), 'utf8');
  const known = new Set(
    corpus
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id),
  );
  const plans = [
    aPlan(),
    aPlan({ goal: 'marathon', weeks: undefined, kmPerWeek: 50, runsPerWeek: 6, age: 50 }),
    aPlan({ goal: 'c25k', weeks: undefined, kmPerWeek: 0, age: 50 }),
    aPlan({ goal: 'fitness', postpartumWeeks: 1, kmPerWeek: 10 }),
    aPlan({ goal: '50k', weeks: 24, kmPerWeek: 50, surface: 'trail' }),
  ];
  const cited = plans.flatMap((plan) => [
    ...sessionsOf(plan).flatMap((session) => [session.why.articleId, session.fuel?.articleId]),
    ...plan.warnings.map((warning) => warning.articleId),
    ...plan.certificate.rules.map((rule) => rule.articleId),
  ]);
  const missing = cited.filter((id) => typeof id === 'string' && !known.has(id));
  expect(missing).toEqual([]);
});

test('every text exists in both languages', () => {
  const plan = aPlan({ goal: 'half', kmPerWeek: 40, weeks: 14 });
  for (const session of sessionsOf(plan)) {
    const texts = [session.title, session.purpose, session.why, session.ifItFeelsWrong];
    const notes = session.steps.flatMap((group) => group.steps.map((step) => step.note));
    for (const text of [...texts, ...notes]) {
      expect(text.en.length).toBeGreaterThan(2);
      expect(text.fr.length).toBeGreaterThan(2);
      expect(text.fr).not.toMatch(/\bvous\b|votre/i);
    }
  }
});
