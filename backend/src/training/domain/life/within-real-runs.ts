import type { Session } from '../../session.contract.ts';
import type { Plan } from '../../training.contract.ts';
import type { Runner } from '../runner.ts';
import { WALK_RUN_LADDER, firstFiveKm, rungRunKm, walkRun } from '../sessions/walk-run.ts';
import { easeSession, remembering } from './ease-session.ts';
import { daysOf, isGoalRace, withDays } from './plan-days.ts';
import { longestBeforeKm, realRuns, spikeLimitKm } from './real-runs.ts';
import { runnerOfPlan } from './runner-of-plan.ts';

/** A race on the way to the goal that would be too long a jump is let go; the first 5 km is walked where it is not run. */
function shortenedRace(runner: Runner, session: Session, mostKm: number): Session {
  const isFirstFive = runner.request.goal === 'c25k';
  return isFirstFive ? remembering(session, firstFiveKm(runner, mostKm)) : { ...session, status: 'skipped' };
}

function shortened(runner: Runner, session: Session, mostKm: number): Session {
  if (session.kind === 'race') return shortenedRace(runner, session, mostKm);
  const share = mostKm / session.runningKm;
  const eased = easeSession(runner, session, { share, isEasyOnly: true });
  if (eased.runningKm <= mostKm + 0.05) return eased;
  const rung = WALK_RUN_LADDER.findLast((step) => rungRunKm(runner, step) <= mostKm) ?? WALK_RUN_LADDER[0]!;
  return remembering(session, walkRun(runner, rung));
}

/**
 * The sessions from a day on, no longer than the single-run rule allows after what was really run. Earlier days are
 * shortened first, since each is the yardstick of those behind it.
 */
export function withinRealRuns(plan: Plan, from: string): Plan {
  const runner = runnerOfPlan(plan);
  let changed = plan;
  for (const { date } of daysOf(plan).filter((day) => day.date >= from)) {
    const mostKm = spikeLimitKm(longestBeforeKm(changed, realRuns(changed), date));
    changed = withDays(changed, (day) => {
      if (day.date !== date || isGoalRace(plan, day) || !day.session) return day;
      const { session } = day;
      const isTooLong = session.status === 'planned' && session.runningKm > mostKm + 0.05;
      return isTooLong ? { ...day, session: shortened(runner, session, mostKm) } : day;
    });
  }
  return changed;
}
