import type { Plan } from '../../../training.contract.ts';
import { failedRules, judge, type Knowledge } from '../judge.ts';
import { withLabels } from '../label-weeks.ts';

interface TakingBack {
  before: Plan;
  after: Plan;
  known: Knowledge;
  taper: number;
}

/** How often all changes are looked at again: taking one back may make room for another. */
const MOST_PASSES = 3;

function idsOn(plan: Plan): Map<string, string> {
  const dates = new Map<string, string>();
  for (const day of plan.weeks.flatMap((week) => week.days)) {
    for (const session of [day.session, day.extraSession]) if (session) dates.set(session.id, day.date);
  }
  return dates;
}

/** Days that can only be taken back together: a session moved from one to the other. */
function changedGroups(before: Plan, after: Plan): string[][] {
  const [was, is] = [idsOn(before), idsOn(after)];
  const groupOf = new Map<string, Set<string>>();
  const join = (a: string, b: string) => {
    const all = new Set([...(groupOf.get(a) ?? [a]), ...(groupOf.get(b) ?? [b])]);
    for (const date of all) groupOf.set(date, all);
  };
  const afterDays = new Map(after.weeks.flatMap((week) => week.days).map((day) => [day.date, day]));
  for (const day of before.weeks.flatMap((week) => week.days)) {
    const now = afterDays.get(day.date);
    if (JSON.stringify([day.session, day.extraSession]) !== JSON.stringify([now?.session, now?.extraSession])) {
      join(day.date, day.date);
    }
  }
  for (const [id, date] of was) if (is.has(id) && is.get(id) !== date) join(date, is.get(id) ?? date);
  const hadNothing = new Set(
    before.weeks
      .flatMap((week) => week.days)
      .filter((day) => day.session === null)
      .map((day) => day.date),
  );
  const isAddition = (group: readonly string[]) => group.every((date) => hadNothing.has(date));
  const groups = [...new Set(groupOf.values())].map((group) => [...group]).toReversed();
  return groups.toSorted((a, b) => Number(isAddition(b)) - Number(isAddition(a)));
}

function restored(before: Plan, after: Plan, dates: readonly string[]): Plan {
  const old = new Map(before.weeks.flatMap((week) => week.days).map((day) => [day.date, day]));
  const weeks = after.weeks.map((week) => ({
    ...week,
    days: week.days.map((day) => (dates.includes(day.date) ? (old.get(day.date) ?? day) : day)),
  }));
  return { ...after, weeks };
}

/** Takes every change back that the certificate does not need, additions and later days first, until none is left to take back. */
export function takeBack({ before, after, known, taper }: TakingBack): Plan {
  let plan = after;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    let hasChanged = false;
    for (const dates of changedGroups(before, plan)) {
      const tried = withLabels(restored(before, plan, dates), taper);
      if (failedRules(judge(tried, known)).length > 0) continue;
      plan = tried;
      hasChanged = true;
    }
    if (!hasChanged) return plan;
  }
  return plan;
}
