import { GOALS } from '../../goals.ts';
import { longRunShareLimit } from '../../long-run.ts';
import { twoWeekLimitKm } from '../../plan-state.ts';
import { isHardSession } from '../../session-facts.ts';
import { easyRun } from '../../sessions/easy-runs.ts';
import { type Draft, type Spot, addRun, allWeekKm, change, freeDays, runsOf, spikeLimitAt, weekKmOf } from './draft.ts';
import { crossInstead, resized, tenths } from './edit-session.ts';

/** An easy run shorter than this is taken out rather than cut further, km (coach's rule). */
const LEAST_RUN_KM = 2;
/** How far one easy run may be cut before the next one gives way. */
const DEEPEST_CUT = 0.55;
const MOST_LOAD_WEEKS = 3;
const DOWN_SHARE = 0.9;
/** Softening a session later may add a little to its week, km. */
const DOWN_MARGIN_KM = 0.15;
/** A week of a few kilometres may always hold two short runs (the rule's own exception). */
const FEW_KM = 5;
/** A long run that would lose more than this is worth a short run becoming cross-training. */
const WORTH_A_SHORT_RUN = 0.85;
const MOST_LONG_MINUTES = 180;

/** Shortens a run; one that would be too short to be worth it is taken out. */
export function cutRun(draft: Draft, spot: Spot, km: number, rule: string): void {
  const isTooShort = km < Math.min(LEAST_RUN_KM, spot.session.distanceKm * 0.5);
  change(draft, spot, isTooShort ? null : resized(draft.runner, spot.session, km), rule);
}

/** No run beyond what the 30 days before allow, nor longer than the goal asks, in kilometres and in time. */
export function limitRuns(draft: Draft, weekIndex: number): void {
  const { mostKm, mostMinutes } = GOALS[draft.plan.goal].longRun;
  for (const spot of runsOf(draft, weekIndex)) {
    const { session } = spot;
    const isRace = session.kind === 'race';
    const limits: [string, number][] = [
      ['single-run-spike', (spikeLimitAt(draft, spot.at) * session.distanceKm) / session.runningKm],
    ];
    if (!isRace) {
      const minutes = Math.max(MOST_LONG_MINUTES, mostMinutes);
      limits.push(['long-run-distance', mostKm]);
      if (session.durationMinutes > minutes) {
        limits.push(['long-run-duration', (session.distanceKm * minutes) / session.durationMinutes]);
      }
    }
    for (const [rule, km] of limits) {
      const slack = rule === 'long-run-distance' ? 0.5 : 0.06;
      if (draft.judged.has(rule) && spot.session.distanceKm > km + slack) {
        change(draft, spot, resized(draft.runner, spot.session, km), rule);
      }
    }
  }
}

/** Takes kilometres out of a week until it holds at most so many. The longest easy runs first, hard work last. */
export function cutWeek(draft: Draft, weekIndex: number, mostKm: number, rule: string): void {
  const share = longRunShareLimit(runsOf(draft, weekIndex).length);
  const long = runsOf(draft, weekIndex).find((spot) => spot.session.kind === 'long');
  if (long && long.session.distanceKm > mostKm * share) {
    change(draft, long, resized(draft.runner, long.session, mostKm * share), rule);
  }
  const rank = (spot: Spot) =>
    spot.session.kind === 'race' ? 3 : spot.session.kind === 'long' ? 2 : isHardSession(spot.session) ? 1 : 0;
  const order = runsOf(draft, weekIndex).toSorted(
    (a, b) => rank(a) - rank(b) || b.session.distanceKm - a.session.distanceKm,
  );
  for (const deepest of [DEEPEST_CUT, 0.3, 0]) {
    for (const spot of order) {
      const excess = weekKmOf(draft, weekIndex) - mostKm;
      if (excess <= 0.05) return;
      if (spot.day[spot.slot] !== spot.session) continue;
      const wished = spot.session.distanceKm - excess;
      const least = deepest === 0 ? 0 : spot.session.distanceKm * deepest;
      cutRun(draft, spot, Math.max(wished, least), rule);
    }
  }
}

/** A lighter week is made of its long run first: that is one changed day. */
function lighten(draft: Draft, weekIndex: number, mostKm: number): void {
  const long = runsOf(draft, weekIndex).find((spot) => spot.session.kind === 'long');
  const excess = weekKmOf(draft, weekIndex) - mostKm;
  if (long && excess > 0 && long.session.distanceKm - excess >= long.session.distanceKm * 0.65) {
    return change(draft, long, resized(draft.runner, long.session, long.session.distanceKm - excess), 'down-weeks');
  }
  cutWeek(draft, weekIndex, mostKm, 'down-weeks');
}

function walkRunOutings(draft: Draft, weekIndex: number): number {
  const runs = runsOf(draft, weekIndex);
  return runs.some((run) => run.session.kind === 'walkRun') ? runs.length : 0;
}

export function growthLimitKm(draft: Draft, weekIndex: number): number {
  const { kmPerWeek } = draft.plan.request;
  const outings = walkRunOutings(draft, weekIndex);
  return Math.max(FEW_KM, twoWeekLimitKm(allWeekKm(draft), weekIndex, { kmPerWeek, walkRunOutings: outings }));
}

/** Longest run that is added beside a long run, km (coach's rule). */
const MOST_ADDED_KM = 13;

/** One more easy run beside the long run, where the week may hold it: the long run then keeps its length. */
function fillUp(draft: Draft, weekIndex: number, missingKm: number): boolean {
  const day = freeDays(draft, weekIndex).find((each) => each.session === null);
  const room = growthLimitKm(draft, weekIndex) - weekKmOf(draft, weekIndex);
  const isTaper = weekIndex >= draft.plan.weeks.length - draft.taperWeeks;
  const km = Math.ceil(missingKm * 10 + 1) / 10;
  const isBetter =
    day && !isTaper && runsOf(draft, weekIndex).length < 4 && km <= Math.min(room, MOST_ADDED_KM) && km >= 2;
  if (!isBetter) return false;
  addRun(draft, day, easyRun(draft.runner, km), 'long-run-share');
  return true;
}

/** Longest long run that the other runs of its week carry, km. */
export function shareRoomKm(draft: Draft, weekIndex: number, long: Spot): number {
  const runs = runsOf(draft, weekIndex);
  const limit = longRunShareLimit(runs.length);
  const others = runs.reduce((sum, spot) => sum + (spot.session === long.session ? 0 : spot.session.distanceKm), 0);
  return (limit / (1 - limit)) * others;
}

/** The long run within its share: shortened, or with one short run turned into cross-training. */
function limitShare(draft: Draft, weekIndex: number): void {
  const rule = 'long-run-share';
  const runs = runsOf(draft, weekIndex);
  const long = runs.find((spot) => spot.session.kind === 'long');
  if (!long) return;
  const others = runs.filter((spot) => spot !== long);
  const othersKm = others.reduce((sum, spot) => sum + spot.session.distanceKm, 0);
  const most = (limit: number, km: number) => (limit / (1 - limit)) * km;
  const limit = longRunShareLimit(runs.length);
  if (long.session.distanceKm <= most(limit, othersKm) + 0.01) return;
  const easy = others
    .filter((spot) => !isHardSession(spot.session))
    .toSorted((a, b) => a.session.distanceKm - b.session.distanceKm);
  const shortest = easy[0];
  if (runs.length === 5 && shortest) {
    const fewer = most(longRunShareLimit(4), othersKm - shortest.session.distanceKm);
    const kept = Math.min(fewer, long.session.distanceKm);
    if (most(limit, othersKm) < long.session.distanceKm * WORTH_A_SHORT_RUN && kept > most(limit, othersKm)) {
      change(draft, shortest, crossInstead(draft.runner, shortest.session), rule);
      if (long.session.distanceKm > fewer) change(draft, long, resized(draft.runner, long.session, fewer), rule);
      return;
    }
  }
  const missing = long.session.distanceKm / most(limit, 1) - othersKm;
  if (most(limit, othersKm) < long.session.distanceKm * WORTH_A_SHORT_RUN && fillUp(draft, weekIndex, missing)) return;
  if (othersKm > 0) change(draft, long, resized(draft.runner, long.session, most(limit, othersKm)), rule);
}

const isDownWeek = (draft: Draft, index: number) => {
  const before = index === 0 ? 0 : weekKmOf(draft, index - 1);
  return before > 0 && weekKmOf(draft, index) <= before * DOWN_SHARE + 0.05;
};

/** The week of a streak that becomes the lighter one at the least cost; never the first of them. */
function cheapestDownWeek(draft: Draft, last: number): number {
  const candidates = [last, last - 1, last - 2];
  const cost = (index: number) => weekKmOf(draft, index) - weekKmOf(draft, index - 1) * DOWN_SHARE;
  return candidates.reduce((best, index) => (cost(index) < cost(best) - 0.5 ? index : best));
}

function limitWeek(draft: Draft, index: number): void {
  limitRuns(draft, index);
  const limit = growthLimitKm(draft, index);
  if (draft.judged.has('two-week-growth') && weekKmOf(draft, index) > limit) {
    cutWeek(draft, index, tenths(limit), 'two-week-growth');
  }
  if (draft.judged.has('long-run-share')) limitShare(draft, index);
}

/** Goes through the weeks in order: each is the yardstick of those behind it. */
export function limitLoad(draft: Draft): void {
  const buildUp = draft.plan.weeks.length - draft.taperWeeks;
  let streak = 0;
  for (const { index } of draft.plan.weeks) {
    limitWeek(draft, index);
    if (index >= buildUp || !draft.judged.has('down-weeks')) continue;
    streak = isDownWeek(draft, index) ? 0 : streak + 1;
    if (streak <= MOST_LOAD_WEEKS) continue;
    const lighter = cheapestDownWeek(draft, index);
    const most = tenths(weekKmOf(draft, lighter - 1) * DOWN_SHARE - DOWN_MARGIN_KM);
    if (most >= LEAST_RUN_KM) lighten(draft, lighter, most);
    for (let week = lighter; week <= index; week += 1) limitWeek(draft, week);
    streak = isDownWeek(draft, index) ? 0 : index - lighter;
  }
}
