import type { LoggedRun } from '../../training/plan-life.contract.ts';
import type { Plan, PlanDay } from '../../training/training.contract.ts';
import type { Session } from '../../training/session.contract.ts';

/** How far back a run is still worth asking about, days. */
const RECENT_DAYS = 4;

export interface LastSession {
  day: PlanDay;
  session: Session;
  /** The run of that day, where it is in the log: then there is nothing to ask. */
  logged: LoggedRun | undefined;
}

const KEY_KINDS: readonly Session['kind'][] = [
  'race',
  'long',
  'intervals',
  'threshold',
  'tempo',
  'marathonPace',
  'hills',
  'walkRun',
];

/** The session of the last days a coach would ask about first: the race, the long run, the hard one; none before the plan began. */
export function lastSession(plan: Plan, today: string): LastSession | undefined {
  if (plan.pausedFrom) return undefined;
  const oldest = new Date(Date.parse(`${today}T00:00:00Z`) - RECENT_DAYS * 86_400_000).toISOString().slice(0, 10);
  const recent = plan.weeks
    .flatMap((week) => week.days)
    .filter((day) => day.date >= oldest && day.date < today && day.session && day.session.status !== 'skipped')
    .map((day) => ({ day, session: day.session!, logged: plan.life?.logged.findLast((run) => run.date === day.date) }))
    .filter(({ session }) => KEY_KINDS.includes(session.kind));
  return recent.toSorted((a, b) => KEY_KINDS.indexOf(a.session.kind) - KEY_KINDS.indexOf(b.session.kind))[0];
}
