import { leastLongestRunKm, mostLongRunShare, sustainableWeekKm } from './long-run.ts';
import { type PlanContext, type PlanState, SPIKE_FACTOR, SPIKE_FLOOR_KM } from './plan-state.ts';
import { WALK_RUN_LADDER, rungRunKm } from './sessions/walk-run.ts';
import { mostGrowth } from './volume.ts';

/** A week at the top of the walk-run ladder, walking included, at its most generous, km. */
const TOP_LADDER_WEEK_KM = 26;

/** Where continuous running begins, seen as kindly as the rules allow. */
function bestStart(context: PlanContext, state: PlanState) {
  const known = state.runs[0]?.km ?? 0;
  const { kmPerWeek } = context.runner.request;
  if (state.rung === null) return { longKm: known, weekKm: kmPerWeek, ladderWeeks: 0 };
  const top = WALK_RUN_LADDER.length - 1;
  const rung = WALK_RUN_LADDER[top];
  return {
    longKm: Math.max(known, rung ? rungRunKm(context.runner, rung) : 0),
    weekKm: Math.max(kmPerWeek, TOP_LADDER_WEEK_KM),
    ladderWeeks: Math.max(0, Math.floor((top - state.rung) / Math.max(0.1, context.rungsPerWeek))),
  };
}

/**
 * The longest run any plan of this length could come to, km: every week of the build-up longer by
 * all the single-run rule gives, in weeks that grow as fast as they may. A real plan reaches less,
 * so a goal beyond this needs no plan to be refused.
 */
export function mostReachableLongKm(context: PlanContext, state: PlanState): number {
  const start = bestStart(context, state);
  const building = context.slots.filter((slot) => slot.taperShare === null).slice(start.ladderWeeks);
  let { longKm, weekKm } = start;
  const mostWeekKm = Math.max(weekKm, sustainableWeekKm(context.runner));
  // The first week holds what the runner does already.
  for (const slot of start.ladderWeeks === 0 ? building.slice(1) : building) {
    longKm = Math.max(longKm * SPIKE_FACTOR, longKm + SPIKE_FLOOR_KM);
    if (!slot.isDownWeek) weekKm = Math.min(mostWeekKm, weekKm * mostGrowth(weekKm));
  }
  return Math.min(longKm, weekKm * mostLongRunShare(context, weekKm));
}

/** Is the race out of reach before a single week is written? */
export function isBeyondReach(context: PlanContext, state: PlanState): boolean {
  return mostReachableLongKm(context, state) < leastLongestRunKm(context.runner) - 0.5;
}
