import { describe, expect, test } from 'vitest';
import { aPlan } from '../../testing/builders.ts';
import type { Plan, PlanDay } from '../../training.contract.ts';
import { certify } from '../certificate.ts';

/** Codes of the rules that fail once a plan was changed by hand. */
function broken(plan: Plan, change: (copy: Plan) => void): string[] {
  const copy = structuredClone(plan);
  change(copy);
  return certify(copy)
    .rules.filter((rule) => !rule.passed)
    .map((rule) => rule.code);
}

const daysOf = (plan: Plan) => plan.weeks.flatMap((week) => week.days);
const findDay = (plan: Plan, is: (day: PlanDay) => boolean): PlanDay => {
  const day = daysOf(plan).find(is);
  if (!day) throw new Error('no such day');
  return day;
};

const marathon = aPlan({ goal: 'marathon', weeks: 16, runsPerWeek: 7, kmPerWeek: 120, longestRecentRunKm: 28 });

describe('the certificate sees', () => {
  test('a second run that is hard', () => {
    const codes = broken(marathon, (plan) => {
      const day = findDay(plan, (other) => (other.extraSession?.runningKm ?? 0) > 0);
      if (day.extraSession) day.extraSession.kind = 'threshold';
    });
    expect(codes).toContain('second-runs');
  });

  test('a second run of 15 km beside a first of 15', () => {
    const codes = broken(marathon, (plan) => {
      const day = findDay(plan, (other) => (other.extraSession?.runningKm ?? 0) > 0);
      for (const session of [day.session, day.extraSession]) if (session) session.distanceKm = session.runningKm = 15;
    });
    expect(codes).toContain('second-runs');
  });

  test('a marathoner’s long run of 36 km', () => {
    const codes = broken(marathon, (plan) => {
      const long = daysOf(plan).findLast((day) => (day.session?.distanceKm ?? 0) > 27 && day.session?.kind === 'long');
      if (long?.session) long.session.distanceKm = long.session.runningKm = 36;
    });
    expect(codes).toContain('long-run-distance');
  });

  test('two weeks before a marathon that are hardly lighter', () => {
    const codes = broken(marathon, (plan) => {
      for (const day of plan.weeks.at(-2)?.days ?? []) {
        if (day.session) day.session.distanceKm = day.session.runningKm = day.session.distanceKm * 1.6;
      }
    });
    expect(codes).toEqual(expect.arrayContaining(['taper-mean', 'taper-volume']));
  });

  test('a hard session in the heat', () => {
    const hot = aPlan({ goal: 'half', weeks: 14, kmPerWeek: 40, heatDate: '2027-02-20' });
    const codes = broken(hot, (plan) => {
      const day = findDay(plan, (other) => (other.session?.hardMinutes ?? 0) > 10);
      if (day.session) day.session.inHeat = true;
    });
    expect(codes).toContain('heat');
  });

  test('a beginner who starts with intervals', () => {
    const codes = broken(aPlan({ goal: '5k', weeks: 12, kmPerWeek: 4, runsPerWeek: 3 }), (plan) => {
      const day = findDay(plan, (other) => other.session?.kind === 'walkRun');
      if (day.session) day.session.kind = 'intervals';
    });
    expect(codes).toContain('beginner-start');
  });

  test('a sixth running day at 14', () => {
    const codes = broken(aPlan({ goal: '5k', age: 14, runsPerWeek: 5, kmPerWeek: 25 }), (plan) => {
      const week = plan.weeks[4]?.days ?? [];
      const run = week.find((day) => day.session?.kind === 'easy')?.session ?? null;
      for (const day of week) day.session ??= run;
      for (const day of week) if (day.session?.kind === 'strength') day.session = run;
    });
    expect(codes).toContain('youth-load');
  });

  test('a last long run ten days before a marathon, counted in days', () => {
    const codes = broken(marathon, (plan) => {
      const days = daysOf(plan);
      const long = days.findLast((day) => day.session?.kind === 'long' && day.session.distanceKm > 27);
      const late = days.at(-11);
      if (long?.session && late) late.session = { ...long.session, id: 'late' };
    });
    expect(codes).toContain('last-long-run');
  });
});
