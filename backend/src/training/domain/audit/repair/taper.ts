import type { PlanDay } from '../../../training.contract.ts';
import { daysBetween } from '../../calendar.ts';
import { GOALS } from '../../goals.ts';
import { isHardSession } from '../../session-facts.ts';
import { easyRun } from '../../sessions/easy-runs.ts';
import { type Draft, type Spot, addRun, allWeekKm, change, freeDays, runsOf, spikeLimitAt, weekKmOf } from './draft.ts';
import { resized, tenths } from './edit-session.ts';
import { cutRun, cutWeek, growthLimitKm, shareRoomKm } from './load.ts';

/** The race week holds 41 to 60 % less than the biggest week; a little inside, for rounding. */
const MOST_SHARE = 0.585;
const LEAST_SHARE = 0.405;
/** Mean of the last two weeks before a half marathon or longer, as a share of the biggest week. */
const MOST_MEAN_SHARE = 0.595;
const LEAST_MEAN_SHARE = 0.405;
const FALL = 0.97;
/** An easy run lengthened or added stays this short against the biggest week, km and share (coach's rule). */
const MOST_EASY_SHARE = 0.2;
const MOST_EASY_KM = 14;
const LEAST_ADDED_KM = 3;

/** Longest that an easy run may be made on a day. */
function roomOn(draft: Draft, at: number, peakKm: number): number {
  return Math.min(spikeLimitAt(draft, at), Math.max(5, peakKm * MOST_EASY_SHARE), MOST_EASY_KM);
}

function lengthen(draft: Draft, spot: Spot, wishedKm: number, rule: string): void {
  const km = Math.min(roomOn(draft, spot.at, Math.max(...allWeekKm(draft))), wishedKm);
  if (km > spot.session.distanceKm + 0.2) change(draft, spot, resized(draft.runner, spot.session, km), rule);
}

/** Free days of a week, those away from the race and from runs first. */
function bestFreeDays(draft: Draft, weekIndex: number): PlanDay[] {
  const runs = runsOf(draft, weekIndex).map((spot) => spot.at);
  const at = (day: PlanDay) => daysBetween(draft.plan.startDate, day.date);
  const quiet = (day: PlanDay) => Math.min(9, ...runs.map((other) => Math.abs(other - at(day))));
  const isEve = (day: PlanDay) => draft.plan.raceDate !== null && daysBetween(day.date, draft.plan.raceDate) === 1;
  return freeDays(draft, weekIndex)
    .filter((day) => day.session === null || day.extraSession === null)
    .toSorted((a, b) => Number(isEve(a)) - Number(isEve(b)) || quiet(b) - quiet(a));
}

/** Adds easy kilometres to a week: easy runs are lengthened, then short ones are added on free days. */
export function raiseWeek(draft: Draft, weekIndex: number, leastKm: number, rule: string): void {
  const peakKm = Math.max(...allWeekKm(draft));
  const easy = runsOf(draft, weekIndex)
    .filter((spot) => !isHardSession(spot.session) && spot.session.kind !== 'walkRun')
    .toSorted((a, b) => b.session.distanceKm - a.session.distanceKm);
  for (const spot of easy) {
    const missing = leastKm - weekKmOf(draft, weekIndex);
    if (missing <= 0) return;
    lengthen(draft, spot, spot.session.distanceKm + missing, rule);
  }
  for (const day of bestFreeDays(draft, weekIndex)) {
    const missing = leastKm - weekKmOf(draft, weekIndex);
    if (missing <= 0) return;
    const room = roomOn(draft, daysBetween(draft.plan.startDate, day.date), peakKm);
    addRun(
      draft,
      day,
      easyRun(draft.runner, Math.max(LEAST_ADDED_KM, Math.min(tenths(room), Math.ceil(missing * 10) / 10))),
      rule,
    );
  }
}

/** Brings the weeks before the race to the shape of a taper: falling, and 41 to 60 % down in the last. */
export function shapeTaper(draft: Draft): void {
  const weeks = draft.plan.weeks.length;
  const first = weeks - draft.taperWeeks;
  if (draft.taperWeeks === 0 || first <= 0 || !draft.judged.has('taper-volume')) return;
  const peakKm = Math.max(...allWeekKm(draft).slice(0, first));
  const last = weeks - 1;
  let before = peakKm;
  for (let index = first; index < weeks; index += 1) {
    const most = index === last ? Math.min(before * FALL, peakKm * MOST_SHARE) : before * FALL;
    if (weekKmOf(draft, index) > most) cutWeek(draft, index, tenths(most), 'taper-volume');
    before = weekKmOf(draft, index);
  }
  if (weekKmOf(draft, last) < peakKm * LEAST_SHARE) raiseWeek(draft, last, peakKm * LEAST_SHARE + 0.3, 'taper-volume');
  shapeMean(draft, peakKm);
}

function shapeMean(draft: Draft, peakKm: number): void {
  const last = draft.plan.weeks.length - 1;
  const isLong = (GOALS[draft.plan.goal].distanceKm ?? 0) > 20;
  if (draft.taperWeeks < 2 || !isLong) return;
  const rule = 'taper-mean';
  const raceWeek = weekKmOf(draft, last);
  const most = 2 * MOST_MEAN_SHARE * peakKm - raceWeek;
  const least = 2 * LEAST_MEAN_SHARE * peakKm - raceWeek;
  if (weekKmOf(draft, last - 1) > most) cutWeek(draft, last - 1, tenths(most), rule);
  if (weekKmOf(draft, last - 1) < least) raiseWeek(draft, last - 1, least + 0.2, rule);
}

const NEARLY_LONGEST = 0.9;

/** The last longest run in its window: later ones are shortened; the window's own grows where it may. */
export function placeLastLongRun(draft: Draft): void {
  const rule = 'last-long-run';
  const window = GOALS[draft.plan.goal].lastLongRunDays;
  const { raceDate } = draft.plan;
  if (window === null || raceDate === null || !draft.judged.has(rule)) return;
  const raceAt = daysBetween(draft.plan.startDate, raceDate);
  const runs = runsOf(draft).map((spot) => ({ spot, out: raceAt - spot.at, km: spot.session.runningKm }));
  const longest = (from: number, to: number) =>
    runs.filter(({ out }) => out >= from && out <= to).toSorted((a, b) => b.km - a.km)[0];
  const early = longest(window.most + 1, Infinity);
  const inside = longest(window.least, window.most);
  const most = Math.max(early?.km ?? 0, inside?.km ?? 0);
  for (const late of runs.filter(({ out, km }) => out < window.least && km >= most * NEARLY_LONGEST)) {
    cutRun(draft, late.spot, most * NEARLY_LONGEST - 0.2, rule);
  }
  if (!inside || !early || inside.km >= early.km * NEARLY_LONGEST) return;
  const wished = early.km * NEARLY_LONGEST + 0.2;
  const room = Math.min(
    spikeLimitAt(draft, inside.spot.at),
    draft.judged.has('long-run-share') ? shareRoomKm(draft, inside.spot.weekIndex, inside.spot) : Infinity,
    inside.km + Math.max(0, growthLimitKm(draft, inside.spot.weekIndex) - weekKmOf(draft, inside.spot.weekIndex)),
  );
  const isEnough = room >= wished && inside.spot.session.kind === 'long';
  if (isEnough) return change(draft, inside.spot, resized(draft.runner, inside.spot.session, wished), rule);
  for (const each of runs.filter(({ out, km }) => out > window.most && km * NEARLY_LONGEST > inside.km)) {
    cutRun(draft, each.spot, inside.km / NEARLY_LONGEST - 0.1, rule);
  }
}
