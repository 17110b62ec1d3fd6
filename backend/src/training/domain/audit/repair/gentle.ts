import { daysBetween } from '../../calendar.ts';
import { isMarathonOrLonger } from '../../goals.ts';
import { startsWithWalkRun } from '../../runner.ts';
import { isQualitySession, isRunSession } from '../../session-facts.ts';
import { easyRun } from '../../sessions/easy-runs.ts';
import { type Draft, addRun, allWeekKm, change, freeDays, isGoalRace, runsOf, spotsOf, weekKmOf } from './draft.ts';
import { resized, softened, tenths, walkRunInstead } from './edit-session.ts';
import { growthLimitKm } from './load.ts';
import { raiseWeek } from './taper.ts';

/** A little under the 20 % the rule allows, for rounding. */
const MOST_HARD_SHARE = 0.195;

/** At most a fifth of the time of a week is hard: the hardest session gives way, its distance stays. */
export function keepEasy(draft: Draft): void {
  for (const week of draft.plan.weeks) {
    for (let round = 0; round < 6; round += 1) {
      const runs = runsOf(draft, week.index).filter((spot) => spot.session.kind !== 'race');
      const minutes = runs.reduce((sum, spot) => sum + spot.session.durationMinutes, 0);
      const hard = runs.reduce((sum, spot) => sum + spot.session.hardMinutes, 0);
      if (hard <= minutes * 0.2) break;
      const hardest = runs.toSorted((a, b) => b.session.hardMinutes - a.session.hardMinutes)[0];
      if (!hardest) break;
      const most = hardest.session.hardMinutes - (hard - minutes * MOST_HARD_SHARE);
      change(draft, hardest, softened(draft.runner, hardest.session, most), 'easy-share');
    }
  }
}

const EASY_WEEKS_FIRST = 3;

/** Who begins with little begins with walk-run, and waits three weeks for hard work. */
export function beginGently(draft: Draft): void {
  const rule = 'beginner-start';
  if (!draft.judged.has(rule) || !startsWithWalkRun(draft.plan.request)) return;
  const runs = runsOf(draft);
  const first = runs[0];
  if (!first) return;
  if (first.session.kind !== 'walkRun') change(draft, first, walkRunInstead(draft.runner, first.session), rule);
  const weeks = new Set<number>();
  for (const spot of runs) {
    const isTooSoon = isQualitySession(spot.session) && spot.session.kind !== 'race' && weeks.size < EASY_WEEKS_FIRST;
    if (isTooSoon) change(draft, spot, softened(draft.runner, spot.session, 0), rule);
    if (spot.session.kind !== 'walkRun' && spot.session.kind !== 'race') weeks.add(spot.weekIndex);
  }
}

/** A week with one run gets a second, short and easy; the kilometres come from the first where the week is full. */
export function runTwice(draft: Draft): void {
  const rule = 'frequency';
  if (!draft.judged.has(rule)) return;
  for (const week of draft.plan.weeks) {
    const all = spotsOf(draft).filter((spot) => spot.weekIndex === week.index && isRunSession(spot.session));
    const lone = all[0];
    if (all.length !== 1 || !lone) continue;
    const day = freeDays(draft, week.index)
      .filter((each) => each.session === null || each.extraSession === null)
      .toSorted(
        (a, b) => Math.abs(daysBetween(lone.day.date, b.date)) - Math.abs(daysBetween(lone.day.date, a.date)),
      )[0];
    if (!day) continue;
    const isRace = isGoalRace(draft, lone);
    const room = isRace ? 5 : Math.min(growthLimitKm(draft, week.index), lone.session.distanceKm * 1.7);
    const km = isRace ? 4 : Math.max(1, room * 0.41);
    if (!isRace && lone.session.distanceKm + km > room) {
      change(draft, lone, resized(draft.runner, lone.session, room - km), rule);
    }
    addRun(draft, day, easyRun(draft.runner, Math.max(1, tenths(km))), rule);
  }
}

const LEAST_MARATHON_KM = 30;
const TYPICAL_WEEKS = 6;

/** The weeks before the taper of a marathon hold 30 km on average: easy kilometres are added where growth allows. */
export function fillMarathonWeeks(draft: Draft): void {
  const rule = 'marathon-volume';
  if (!draft.judged.has(rule) || !isMarathonOrLonger(draft.plan.goal)) return;
  const end = draft.plan.weeks.length - draft.taperWeeks;
  const weeks = draft.plan.weeks.slice(Math.max(0, end - TYPICAL_WEEKS), end).map((week) => week.index);
  const mean = weeks.reduce((sum, index) => sum + weekKmOf(draft, index), 0) / Math.max(1, weeks.length);
  if (mean >= LEAST_MARATHON_KM || mean === 0) return;
  const factor = (LEAST_MARATHON_KM + 0.5) / mean;
  const wished = allWeekKm(draft).map((km) => km * factor);
  for (const index of weeks) {
    raiseWeek(draft, index, Math.min(wished[index] ?? 0, tenths(growthLimitKm(draft, index))), rule);
  }
}
