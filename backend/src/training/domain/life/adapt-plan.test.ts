import { expect, test } from 'vitest';
import { randomRequests } from '../../random-requests.ts';
import { type Plan, PlanRequest } from '../../training.contract.ts';
import type { ForwardChange } from '../change-plan.ts';
import { changePlan } from '../change-plan.ts';
import { buildPlan } from '../build-plan.ts';
import { addDays } from '../calendar.ts';
import { certify } from '../certificate.ts';
import { isQualitySession } from '../session-facts.ts';
import { daysOf, isGoalRace } from './plan-days.ts';

const TODAY = '2027-01-12';

function planFor(wish: Partial<PlanRequest> & Pick<PlanRequest, 'goal'>): Plan {
  const built = buildPlan(PlanRequest.parse({ runsPerWeek: 4, kmPerWeek: 40, weeks: 16, ...wish }), TODAY);
  if (!built.ok) throw new Error(`${built.reason}: ${built.detail.en}`);
  return built.plan;
}

function changed(plan: Plan, change: ForwardChange): Plan {
  const result = changePlan(plan, change);
  if (!result.ok) {
    const broken = 'certificate' in result ? result.certificate.rules.filter((rule) => !rule.passed) : [];
    throw new Error(`${result.reason} ${broken.map((rule) => rule.code).join()}`);
  }
  return result.plan;
}

const half = planFor({ goal: 'half' });
const monday = (week: number) => addDays(half.startDate, week * 7);
const between = (plan: Plan, from: string, to: string) =>
  daysOf(plan).filter((day) => day.date >= from && day.date <= to && !isGoalRace(plan, day));
const kmIn = (plan: Plan, from: string, to: string) =>
  between(plan, from, to)
    .filter((day) => day.session?.status !== 'skipped')
    .reduce((sum, day) => sum + (day.session?.runningKm ?? 0), 0);

test('three days off: what stood there is let go, and nothing else changes', () => {
  const off = changed(half, { action: 'timeOff', from: monday(5), to: addDays(monday(5), 2) });
  expect(between(off, monday(5), addDays(monday(5), 2)).every((day) => day.session?.status !== 'planned')).toBe(true);
  expect(off.weeks.slice(6)).toEqual(half.weeks.slice(6));
});

test('after six days off the week back is at 80 to 90 % and easy', () => {
  const back = addDays(monday(5), 6);
  const off = changed(half, { action: 'timeOff', from: monday(5), to: addDays(back, -1) });
  const share = kmIn(off, back, addDays(back, 6)) / kmIn(half, back, addDays(back, 6));
  expect(share).toBeGreaterThan(0.75);
  expect(share).toBeLessThanOrEqual(0.9);
  const hard = between(off, back, addDays(back, 6)).filter((day) => day.session && isQualitySession(day.session));
  expect(hard).toEqual([]);
});

test('after two weeks off the rest of the plan is written anew, lower, with the same race', () => {
  const off = changed(half, { action: 'timeOff', from: monday(6), to: addDays(monday(7), 6) });
  expect(off.raceDate).toBe(half.raceDate);
  expect(off.weeks).toHaveLength(half.weeks.length);
  expect(off.weeks.slice(0, 6)).toEqual(half.weeks.slice(0, 6));
  expect(off.weeks[8]!.distanceKm).toBeLessThan(half.weeks[8]!.distanceKm);
  expect(off.weeks[8]!.distanceKm).toBeLessThan(half.weeks[5]!.distanceKm);
  expect(certify(off).passed).toBe(true);
});

test('a fever stops the running; being back brings as many easy days as ill ones', () => {
  const ill = changed(half, { action: 'illness', from: monday(5), severity: 'fever' });
  expect(ill.pausedFrom).toBe(monday(5));
  const backOn = addDays(monday(5), 5);
  const back = changed(ill, { action: 'resume', date: backOn });
  expect(back.pausedFrom).toBeNull();
  const first = between(back, backOn, addDays(backOn, 4)).filter((day) => day.session?.status === 'planned');
  expect(first.every((day) => !day.session || !isQualitySession(day.session))).toBe(true);
});

test('a cold is run easy and short', () => {
  const ill = changed(half, { action: 'illness', from: monday(5), severity: 'cold' });
  const runs = between(ill, monday(5), addDays(monday(5), 4)).filter((day) => (day.session?.runningKm ?? 0) > 0);
  expect(runs.length).toBeGreaterThan(0);
  expect(Math.max(...runs.map((day) => day.session!.hardMinutes))).toBe(0);
  expect(Math.max(...runs.map((day) => day.session!.durationMinutes))).toBeLessThanOrEqual(41);
});

test('pain of 3 calms a week, of 6 stops the plan, of 2 is watched', () => {
  const at = (pain: number) =>
    changePlan(half, { action: 'injury', from: monday(5), site: 'shin', pain }) as Extract<
      ReturnType<typeof changePlan>,
      { ok: true }
    >;
  const hardIn = (plan: Plan) =>
    between(plan, monday(5), addDays(monday(5), 6)).filter((day) => day.session && isQualitySession(day.session));
  expect(hardIn(at(3).plan)).toEqual([]);
  expect(kmIn(at(3).plan, monday(5), addDays(monday(5), 6))).toBeLessThan(kmIn(half, monday(5), addDays(monday(5), 6)));
  expect(at(6).plan.pausedFrom).toBe(monday(5));
  expect(at(2).plan.weeks).toBe(half.weeks);
  expect(at(2).notes[0]?.code).toBe('pain-watch');
});

test('after an injury of three weeks the first runs are walk and run', () => {
  const hurt = changed(half, { action: 'injury', from: monday(5), site: 'achilles', pain: 6 });
  const backOn = addDays(monday(8), 1);
  const back = changed(hurt, { action: 'resume', date: backOn });
  const first = between(back, backOn, addDays(backOn, 5)).filter((day) => day.session?.status === 'planned');
  expect(first.some((day) => day.session?.kind === 'walkRun')).toBe(true);
  expect(back.life?.breaks).toEqual([{ reason: 'injury', from: monday(5), to: addDays(backOn, -1) }]);
});

test('in 35 °C paces ease, kilometres fall, minutes stay, and hard sessions wait', () => {
  const hot = changed(half, { action: 'heat', from: monday(5), to: addDays(monday(5), 6), celsius: 35 });
  for (const day of between(hot, monday(5), addDays(monday(5), 6))) {
    const before = daysOf(half).find((each) => each.date === day.date)!.session;
    if (!day.session || !before || before.runningKm === 0) continue;
    expect(isQualitySession(day.session)).toBe(false);
    expect(day.session.runningKm).toBeLessThan(before.runningKm);
    expect(day.session.paceRange!.fastSecondsPerKm).toBeGreaterThan(half.zones.easy.fastSecondsPerKm);
  }
});

test('the race cannot be in the time off, and days must be in order and in the plan', () => {
  const race = half.raceDate!;
  const reason = (change: ForwardChange) => changePlan(half, change);
  expect(reason({ action: 'timeOff', from: addDays(race, -2), to: race })).toMatchObject({
    reason: 'plan/race-in-time-off',
  });
  expect(reason({ action: 'timeOff', from: monday(5), to: monday(4) })).toMatchObject({ reason: 'plan/days-reversed' });
  expect(reason({ action: 'heat', from: '2031-01-01', to: '2031-01-02', celsius: 30 })).toMatchObject({
    reason: 'plan/outside',
  });
  expect(reason({ action: 'timeOff', from: '2027-02-31', to: '2027-03-02' })).toMatchObject({ reason: 'plan/outside' });
});

test('a missed easy run shortens nothing, and says nothing about shortening', () => {
  const easy = daysOf(half).find((day) => day.session?.kind === 'easy')!;
  expect(changePlan(half, { action: 'skip', date: easy.date })).toMatchObject({ ok: true, notes: [] });
});

test('a missed long run is not made up: the next one is no longer than what was really run allows', () => {
  const longs = daysOf(half).filter((day) => day.session?.kind === 'long');
  const skipped = longs.slice(2, 8).reduce((plan, day) => changed(plan, { action: 'skip', date: day.date }), half);
  expect(certify(skipped).rules.find((rule) => rule.code === 'single-run-spike')?.passed).toBe(true);
  const next = daysOf(skipped).find((day) => day.date === longs[8]!.date)!;
  expect(next.session!.runningKm).toBeLessThan(longs[8]!.session!.runningKm);
});

/** Everything that may happen in a life, somewhere in the plan. */
function troubles(plan: Plan, week: number): ForwardChange[] {
  const from = addDays(plan.startDate, week * 7 + 2);
  const last = plan.weeks.at(-1)!.days.at(-2)!.date;
  const until = (days: number) => [addDays(from, days - 1), last].toSorted()[0]!;
  return [
    { action: 'timeOff', from, to: until(2) },
    { action: 'timeOff', from, to: until(6) },
    { action: 'timeOff', from, to: until(16) },
    { action: 'illness', from, to: until(4), severity: 'fever' },
    { action: 'illness', from, to: until(12), severity: 'fever' },
    { action: 'illness', from, severity: 'cold' },
    { action: 'injury', from, site: 'knee', pain: 4 },
    { action: 'heat', from, to: until(7), celsius: 33 },
  ];
}

test('whatever happens to whatever plan, what comes out passes its certificate, with 7 days a week and the past untouched', () => {
  const failures: string[] = [];
  let count = 0;
  for (const request of randomRequests(150, 7)) {
    const built = buildPlan(request, TODAY);
    if (!built.ok) continue;
    const week = count % built.plan.weeks.length;
    for (const change of troubles(built.plan, week)) {
      const result = changePlan(built.plan, change);
      count += 1;
      const label = `${request.goal} ${built.plan.weeks.length} weeks, week ${week}: ${JSON.stringify(change)}`;
      if (!result.ok) {
        const broken = 'certificate' in result ? result.certificate.rules.filter((rule) => !rule.passed) : [];
        failures.push(
          `${label} ${result.reason} ${broken.map((rule) => `${rule.code} ${rule.value}/${rule.limit}`).join()}`,
        );
      } else {
        if (!certify(result.plan).passed) failures.push(`${label} not certified`);
        const from = 'from' in change ? change.from : '';
        const past = (plan: Plan) => JSON.stringify(daysOf(plan).filter((day) => day.date < from));
        if (past(result.plan) !== past(built.plan)) failures.push(`${label} changed the past`);
      }
    }
  }
  expect(count).toBeGreaterThan(300);
  expect(failures).toEqual([]);
});
