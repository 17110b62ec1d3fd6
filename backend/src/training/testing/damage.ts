import type { Session } from '../session.contract.ts';
import type { Plan, PlanDay } from '../training.contract.ts';

/** mulberry32, as for the random runners: the same seed does the same damage everywhere. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function grown(session: Session, factor: number): Session {
  const steps = session.steps.map((group) => ({
    ...group,
    steps: group.steps.map((step) => ({
      ...step,
      distanceKm: step.distanceKm * factor,
      durationSeconds: Math.round(step.durationSeconds * factor),
    })),
  }));
  return {
    ...session,
    steps,
    distanceKm: Math.round(session.distanceKm * factor * 10) / 10,
    runningKm: Math.round(session.runningKm * factor * 10) / 10,
    durationMinutes: Math.round(session.durationMinutes * factor),
    hardMinutes: Math.round(session.hardMinutes * factor * 10) / 10,
  };
}

const runs = (days: readonly PlanDay[], plan: Plan) =>
  days.filter((day) => (day.session?.runningKm ?? 0) > 0 && day.date !== plan.raceDate);

type Damage = (plan: Plan, next: () => number) => void;

const pick = <T>(items: readonly T[], next: () => number): T | undefined => items[Math.floor(next() * items.length)];
const anyWeek = (plan: Plan, next: () => number) => pick(plan.weeks, next)?.days ?? [];

const longer: Damage = (plan, next) => {
  const day = pick(
    runs(
      plan.weeks.flatMap((week) => week.days),
      plan,
    ),
    next,
  );
  if (day?.session) day.session = grown(day.session, 1.3 + next());
};
const biggerWeek: Damage = (plan, next) => {
  const factor = 1.3 + next() * 0.5;
  for (const day of runs(anyWeek(plan, next), plan)) if (day.session) day.session = grown(day.session, factor);
};
const exchanged: Damage = (plan, next) => {
  const days = anyWeek(plan, next).filter((day) => day.date !== plan.raceDate);
  const [a, b] = [pick(days, next), pick(days, next)];
  if (a && b && a !== b) [a.session, b.session] = [b.session, a.session];
};
const lostRun: Damage = (plan, next) => {
  const day = pick(runs(anyWeek(plan, next), plan), next);
  if (day) day.session = null;
};
const noDownWeek: Damage = (plan, next) => {
  const week = pick(
    plan.weeks.filter((each) => each.isDownWeek),
    next,
  );
  for (const day of runs(week?.days ?? [], plan)) if (day.session) day.session = grown(day.session, 1.4);
};
const fullTaper: Damage = (plan) => {
  for (const day of runs(plan.weeks.at(-1)?.days ?? [], plan)) if (day.session) day.session = grown(day.session, 2);
};
const copiedHardDay: Damage = (plan, next) => {
  const days = anyWeek(plan, next);
  const hard = days.find((day) => (day.session?.hardMinutes ?? 0) > 5 && day.date !== plan.raceDate);
  const other = pick(
    days.filter((day) => day.session === null),
    next,
  );
  if (hard?.session && other) other.session = { ...hard.session, id: `${other.date}-copy` };
};

const DAMAGES: readonly Damage[] = [longer, biggerWeek, exchanged, lostRun, noDownWeek, fullTaper, copiedHardDay];

/** A plan that somebody changed without thinking: one to four random damages from a seed. */
export function damaged(plan: Plan, seed: number): Plan {
  const next = dice(seed);
  const copy = structuredClone(plan);
  copy.weeks.forEach((week) =>
    week.days.forEach((day) => {
      if (day.session) day.session.id = `${day.date}-a`;
      if (day.extraSession) day.extraSession.id = `${day.date}-b`;
    }),
  );
  const count = 1 + Math.floor(next() * 4);
  for (let index = 0; index < count; index += 1) pick(DAMAGES, next)?.(copy, next);
  return copy;
}
