import { describe, expect, test } from 'vitest';
import { aPlan, sessionsOf } from '../testing/builders.ts';
import type { Plan } from '../training.contract.ts';
import { addDays } from './calendar.ts';
import { heatPaceFactor } from './heat.ts';

const codes = (plan: Plan) => plan.warnings.map((warning) => warning.code);
const climbOf = (plan: Plan, week: number) =>
  plan.weeks[week]?.days.find((day) => day.session?.kind === 'long')?.session?.ascentMetres ?? 0;

describe('a half marathon in the heat', () => {
  const hot = {
    goal: 'half',
    weeks: undefined,
    kmPerWeek: 40,
    longestRecentRunKm: 15,
    raceDate: '2027-02-28',
  } as const;
  const plan = aPlan({ ...hot, heatDate: '2027-02-28', heatCelsius: 30, targetTimeSeconds: 6300 });
  const warm = plan.weeks.flatMap((week) => week.days).filter((day) => day.session?.inHeat === true);

  test('easy runs of the fortnight before it move into the warm hours, by effort, and nothing hard does', () => {
    expect(warm.length).toBeGreaterThanOrEqual(3);
    expect(warm.every((day) => day.date >= addDays('2027-02-28', -14) && day.date < '2027-02-28')).toBe(true);
    expect(warm.every((day) => day.session?.paceRange === null && day.session.durationMinutes <= 90)).toBe(true);
    expect(new Set(warm.map((day) => day.session?.kind))).toEqual(new Set(['easy']));
    expect(warm[0]?.session?.why.articleId).toBe('racinais-2015-heat-consensus');
  });

  test('race day is slower than on a cool day, and the runner is told by how much', () => {
    const paceOf = (other: Plan) => other.weeks.at(-1)?.days.at(-1)?.session?.paceRange?.fastSecondsPerKm ?? 0;
    const cool = aPlan({ ...hot, targetTimeSeconds: 6300 });
    expect(paceOf(plan) / paceOf(cool)).toBeCloseTo(1.08, 2);
    expect(codes(plan)).toContain('heat-block');
    expect(codes(cool)).not.toContain('heat-block');
  });

  test('nobody under 16 and nobody who has just given birth is sent into the heat', () => {
    const young = aPlan({ goal: '5k', age: 14, heatDate: '2027-01-20', heatCelsius: 28 });
    expect(sessionsOf(young).some((session) => session.inHeat)).toBe(false);
    expect(codes(young)).toContain('heat-avoided');
  });

  test('the estimate: nothing up to 10 °C, 0.4 % a degree beyond', () => {
    expect([undefined, 10, 20, 30].map((celsius) => Number(heatPaceFactor(celsius).toFixed(2)))).toEqual([
      1, 1, 1.04, 1.08,
    ]);
  });
});

describe('a trail ultra with 42 m of climb a kilometre', () => {
  const wish = {
    goal: '50k',
    weeks: 24,
    kmPerWeek: 55,
    runsPerWeek: 5,
    surface: 'trail',
    longestRecentRunKm: 24,
  } as const;
  const plan = aPlan({ ...wish, raceAscentMetres: 2100 });

  test('the climb of the long runs grows towards the race and falls in the taper', () => {
    const peak = plan.weeks.findLastIndex((week) => week.phase === 'peak');
    expect(climbOf(plan, 0)).toBeGreaterThan(0);
    expect(climbOf(plan, peak)).toBeGreaterThan(climbOf(plan, 0) * 1.3);
    expect(climbOf(plan, plan.weeks.length - 2)).toBeLessThan(climbOf(plan, peak));
  });

  test('there are long climbs and downhill practice, and neither for a runner with a sore shin', () => {
    const titles = sessionsOf(plan).map((session) => session.title.en);
    expect(titles.some((title) => title.startsWith('Long climbs'))).toBe(true);
    expect(titles.some((title) => title.startsWith('Downhill practice'))).toBe(true);
    const spared = sessionsOf(aPlan({ ...wish, injuries: ['shin'] }));
    expect(spared.some((session) => session.kind === 'hills')).toBe(false);
  });

  test('hills slow the predicted race', () => {
    const flat = aPlan({ ...wish, raceAscentMetres: 0 });
    expect(plan.prediction?.seconds).toBeGreaterThan((flat.prediction?.seconds ?? 0) * 1.1);
  });
});

describe('second runs', () => {
  const wish = {
    goal: 'marathon',
    weeks: 16,
    kmPerWeek: 120,
    runsPerWeek: 7,
    longestRecentRunKm: 28,
    age: 30,
  } as const;
  const doubled = (plan: Plan) =>
    plan.weeks.flatMap((week) => week.days).filter((day) => (day.extraSession?.runningKm ?? 0) > 0);

  test('a runner of 120 km a week gets some, easy and short, and the week counts both', () => {
    const plan = aPlan(wish);
    const days = doubled(plan);
    expect(days.length).toBeGreaterThan(5);
    expect(days.every((day) => day.session?.kind === 'easy' && (day.extraSession?.distanceKm ?? 99) <= 10.5)).toBe(
      true,
    );
    for (const week of plan.weeks.slice(0, -1)) {
      const km = sessionsOf({ ...plan, weeks: [week] }).reduce((sum, session) => sum + session.distanceKm, 0);
      expect(week.distanceKm).toBeCloseTo(km, 0);
    }
  });

  test('not where they were switched off, not at 60 km a week, not with an injury', () => {
    expect(doubled(aPlan({ ...wish, doubles: false }))).toEqual([]);
    expect(doubled(aPlan({ ...wish, kmPerWeek: 60 }))).toEqual([]);
    expect(doubled(aPlan({ ...wish, injuries: ['knee'] }))).toEqual([]);
  });
});

test('after a birth five weeks ago the ladder opens rung by rung, whatever was run before', () => {
  const plan = aPlan({ goal: 'fitness', weeks: 12, kmPerWeek: 30, postpartumWeeks: 5 });
  const longest = plan.weeks
    .slice(0, 7)
    .map((week) => Math.max(...week.days.map((day) => day.session?.steps[1]?.steps[0]?.durationSeconds ?? 0)));
  expect(longest[0]).toBeLessThanOrEqual(60);
  expect(Math.max(...longest)).toBeLessThanOrEqual(300);
});

test('a treadmill runner is never sent to a flat course or to drills outdoors', () => {
  const notes = sessionsOf(aPlan({ surface: 'treadmill', kmPerWeek: 40 })).flatMap((session) =>
    session.steps.flatMap((group) => group.steps.map((step) => step.note.en)),
  );
  expect(notes.join(' ')).not.toMatch(/flat course|drills and 3 strides|Jog back down/);
});
