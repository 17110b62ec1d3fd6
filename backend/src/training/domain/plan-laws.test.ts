import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluatePlans } from '../evaluate-plans.ts';
import { type RandomWish, randomWishes } from '../random-requests.ts';
import type { Plan, PlanDay, PlanRefusal } from '../training.contract.ts';
import { buildPlan } from './build-plan.ts';
import { certify } from './certificate.ts';
import { aPlan } from '../testing/builders.ts';

/*
 * The safety laws once more, written without the engine's own rules: plain dates, plain sums.
 */

const DAY_MS = 86_400_000;

interface Run {
  time: number;
  km: number;
  totalKm: number;
  kind: string;
}

/** Both sessions of a day, with the day's date. */
function outingsOf(days: readonly PlanDay[]) {
  return days.flatMap((day) =>
    [day.session, day.extraSession]
      .filter((session) => session !== null)
      .map((session) => ({ date: day.date, session })),
  );
}

function runsOf(plan: Plan): Run[] {
  return outingsOf(plan.weeks.flatMap((week) => week.days))
    .filter(({ date, session }) => session.runningKm > 0 && date !== plan.raceDate)
    .map(({ date, session }) => ({
      time: Date.parse(date),
      km: session.runningKm,
      totalKm: session.distanceKm,
      kind: session.kind,
    }));
}

function spikes(plan: Plan): string[] {
  const start = Date.parse(plan.startDate);
  const past = [{ time: start - DAY_MS, km: plan.longestRecentRunKm }];
  const found: string[] = [];
  for (const run of runsOf(plan)) {
    const recent = past.filter((other) => other.time < run.time && run.time - other.time <= 30 * DAY_MS);
    const longest = Math.max(0, ...recent.map((other) => other.km));
    if (run.km > Math.max(longest * 1.1, longest + 1.6) + 0.1) found.push(`${run.km} km after ${longest} km`);
    past.push(run);
  }
  return found;
}

function calendarFaults(plan: Plan): string[] {
  const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
  const days = plan.weeks.flatMap((week) => week.days);
  const start = Date.parse(plan.startDate);
  return days
    .filter((day, index) => {
      const expected = new Date(start + index * DAY_MS);
      return day.date !== expected.toISOString().slice(0, 10) || day.weekday !== names[expected.getUTCDay()];
    })
    .map((day) => day.date);
}

function crowdedDays(plan: Plan): number {
  const hard = new Set(['tempo', 'threshold', 'intervals', 'repetition', 'marathonPace', 'hills', 'race', 'long']);
  const times = outingsOf(plan.weeks.flatMap((week) => week.days))
    .filter(({ session }) => hard.has(session.kind))
    .map(({ date }) => Date.parse(date));
  return times.filter((time, index) => index > 0 && time - (times[index - 1] ?? 0) < 2 * DAY_MS).length;
}

function taperFaults(plan: Plan): string[] {
  const km = plan.weeks.map((week) =>
    outingsOf(week.days)
      .filter(({ date }) => date !== plan.raceDate)
      .reduce((sum, { session }) => sum + session.distanceKm, 0),
  );
  const first = plan.weeks.findIndex((week) => week.phase === 'taper');
  if (first < 0) return [];
  const peak = Math.max(...km.slice(0, first));
  const taper = [peak, ...km.slice(first)];
  const rises = taper.filter((week, index) => index > 0 && week >= (taper[index - 1] ?? 0));
  return rises.length > 0 || (km.at(-1) ?? 0) > peak * 0.595 ? [taper.map((week) => week.toFixed(1)).join(' ')] : [];
}

function tooHardWeeks(plan: Plan): number {
  return plan.weeks.filter((week) => {
    const runs = outingsOf(week.days).filter(({ session }) => session.runningKm > 0 && session.kind !== 'race');
    const seconds = (isHard: boolean) =>
      runs
        .flatMap(({ session }) => session.steps)
        .flatMap((group) => group.steps.map((step) => ({ step, repeats: group.repeats })))
        .filter(({ step }) => ['walk', 'easy'].includes(step.intensity) !== isHard)
        .reduce((sum, { step, repeats }) => sum + step.durationSeconds * repeats, 0);
    return seconds(true) > 0.2 * (seconds(true) + seconds(false)) + 30;
  }).length;
}

function faultsOf(plan: Plan): Record<string, unknown> {
  return {
    certificate: plan.certificate.rules.filter((rule) => !rule.passed).map((rule) => rule.code),
    spikes: spikes(plan),
    calendar: calendarFaults(plan),
    crowded: crowdedDays(plan),
    taper: taperFaults(plan),
    hardWeeks: tooHardWeeks(plan),
    weeksOfSeven: plan.weeks.filter((week) => week.days.length !== 7).length,
  };
}

const NO_FAULTS = { certificate: [], spikes: [], calendar: [], crowded: 0, taper: [], hardWeeks: 0, weeksOfSeven: 0 };

/** The plan for the nearest wish of a refusal; null when it names none, an error when it cannot be met. */
function nearestPlan(refusal: PlanRefusal, today: string): Plan | null {
  if (refusal.nearest === undefined) return null;
  const result = buildPlan(refusal.nearest, today);
  if (!result.ok) throw new Error(`the nearest wish is refused: ${result.reason}`);
  return result.plan;
}

test('whoever asks, a plan passes its own certificate and the laws written a second time', () => {
  const anyone = integer({ min: 1, max: 1_000_000 }).map((seed) => randomWishes(1, seed).next().value as RandomWish);
  assert(
    property(anyone, ({ request, today }) => {
      const result = buildPlan(request, today);
      const plan = result.ok ? result.plan : nearestPlan(result, today);
      expect(result).not.toMatchObject({ reason: 'plan/not-certifiable' });
      expect(plan === null ? NO_FAULTS : faultsOf(plan)).toEqual(NO_FAULTS);
    }),
    { numRuns: 300, seed: 20_270_112 },
  );
});

test('the evaluation counts plans, refusals and no violation, the same for the same seed', () => {
  const { msPerPlan: _first, ...once } = evaluatePlans({ profiles: 120, seed: 4 });
  const { msPerPlan: _second, ...twice } = evaluatePlans({ profiles: 120, seed: 4 });
  expect(once).toEqual(twice);
  expect(once.violations).toEqual({});
  expect(once.plans + Object.values(once.refused).reduce((sum, count) => sum + count, 0)).toBe(120);
});

describe('the certificate sees what is wrong', () => {
  const failed = (plan: Plan) =>
    certify(plan)
      .rules.filter((rule) => !rule.passed)
      .map((rule) => rule.code);

  const withSession = (change: (km: number) => number): Plan => {
    const plan = structuredClone(aPlan({ goal: 'half', weeks: 14, kmPerWeek: 40 }));
    const peak = plan.weeks.findLast((week) => week.phase === 'peak');
    const long = peak?.days.find((day) => day.session?.kind === 'long')?.session;
    if (long) long.distanceKm = long.runningKm = change(long.distanceKm);
    return plan;
  };

  test('a long run grown by half is a spike and takes too much of its week', () => {
    expect(failed(withSession((km) => km * 1.5))).toEqual(
      expect.arrayContaining(['single-run-spike', 'long-run-share']),
    );
  });

  test('a hard day next to a hard day', () => {
    const plan = structuredClone(aPlan({ goal: 'half', weeks: 14, kmPerWeek: 40 }));
    const days = plan.weeks[6]?.days ?? [];
    const long = days.findIndex((day) => day.session?.kind === 'long');
    const eve = days[long - 1];
    const hard = days.find((day) => (day.session?.hardMinutes ?? 0) > 5)?.session ?? null;
    if (eve) eve.session = hard;
    expect(failed(plan)).toContain('hard-days-apart');
  });

  test('a day that is missing', () => {
    const plan = structuredClone(aPlan());
    plan.weeks[2]?.days.pop();
    expect(failed(plan)).toContain('calendar');
  });

  test('a run that is skipped makes no week unsafe', () => {
    const plan = structuredClone(aPlan());
    const session = plan.weeks[3]?.days.find((day) => day.session?.kind === 'easy')?.session;
    if (session) session.status = 'skipped';
    expect(failed(plan)).toEqual([]);
  });

  test('the long runs of a month skipped: the next one is a jump', () => {
    const plan = structuredClone(aPlan({ goal: 'half', weeks: 14, kmPerWeek: 40 }));
    const training = plan.weeks.slice(4, 10).flatMap((week) => week.days);
    for (const day of training) {
      if (day.session?.kind === 'long') day.session.status = 'skipped';
    }
    expect(failed(plan)).toContain('single-run-spike');
  });
});
