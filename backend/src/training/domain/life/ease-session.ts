import type { Session } from '../../session.contract.ts';
import type { Runner } from '../runner.ts';
import { easyRun, longRun, recoveryRun } from '../sessions/easy-runs.ts';
import { walkRun } from '../sessions/walk-run.ts';
import { isQualitySession, isRunSession } from '../session-facts.ts';

/** How much lighter a session becomes. */
export interface Easing {
  /** Share of the kilometres that stays, 0 to 1. */
  share: number;
  /** Hard sessions become easy runs. */
  isEasyOnly: boolean;
  /** No run longer than this, minutes. */
  mostMinutes?: number;
}

/** Below this an outing is not worth the shoes, km (coach's rule). */
const LEAST_RUN_KM = 2;

/** A distance rounded down to a tenth, so that nothing grows by being rounded. */
function tenths(km: number): number {
  return Math.floor(km * 10 + 1e-6) / 10;
}

function lighterWalkRun(runner: Runner, session: Session, share: number): Session {
  const group = session.steps.find((each) => each.steps.some((step) => step.kind === 'work'));
  const work = group?.steps.find((step) => step.kind === 'work');
  if (!group || !work) return session;
  const rest = group.steps.find((step) => step.kind === 'recovery');
  const runMinutes = work.durationSeconds / 60;
  const isWhole = group.repeats === 1;
  return walkRun(runner, {
    repeats: Math.max(1, Math.floor(group.repeats * share)),
    runMinutes: isWhole ? Math.max(5, Math.floor(runMinutes * share)) : runMinutes,
    walkMinutes: (rest?.durationSeconds ?? 0) / 60,
  });
}

function rewritten(runner: Runner, session: Session, km: number): Session {
  if (session.kind === 'long') return longRun(runner, { distanceKm: km, marathonPaceMinutes: 0 });
  return session.kind === 'recovery' ? recoveryRun(runner, km) : easyRun(runner, km);
}

/**
 * A lighter form of a session that is still to come: shorter, and easy where it was hard. It keeps its id and remembers
 * what was written, so that the rules about the shape of a plan still see the plan that was certified. Strength work,
 * rest, races and what is done already stay.
 */
export function easeSession(runner: Runner, session: Session, easing: Easing): Session {
  if (session.status !== 'planned' || !isRunSession(session) || session.kind === 'race') return session;
  const capShare = easing.mostMinutes === undefined ? 1 : easing.mostMinutes / Math.max(1, session.durationMinutes);
  const share = Math.min(easing.share, capShare);
  const isHard = isQualitySession(session) || session.hardMinutes > 0;
  if (share >= 1 && !(isHard && easing.isEasyOnly)) return session;
  const isWalkRun = session.kind === 'walkRun';
  const km = Math.max(Math.min(LEAST_RUN_KM, session.distanceKm), tenths(session.distanceKm * Math.min(1, share)));
  const eased = isWalkRun ? lighterWalkRun(runner, session, share) : rewritten(runner, session, km);
  const most = easing.mostMinutes ?? Infinity;
  if (isWalkRun || eased.durationMinutes <= most) return remembering(session, eased);
  // Easy running takes longer than the hard kilometres it stands in for.
  return remembering(session, rewritten(runner, session, tenths((km * most) / eased.durationMinutes)));
}

/** The new form of a session under its old id, with the figures it was first written with. */
export function remembering(session: Session, eased: Session): Session {
  const { kind, distanceKm, runningKm, durationMinutes, hardMinutes } = session;
  return {
    ...eased,
    id: session.id,
    status: session.status,
    written: session.written ?? { kind, distanceKm, runningKm, durationMinutes, hardMinutes },
  };
}

/** The session as it was first written, in the figures the rules look at. */
export function asWritten(session: Session): Session {
  return session.written ? { ...session, ...session.written } : session;
}
