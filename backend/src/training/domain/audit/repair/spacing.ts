import type { PlanDay } from '../../../training.contract.ts';
import { daysBetween } from '../../calendar.ts';
import { HARD_DAY_GAP } from '../../week-layout.ts';
import { isHardSession, isQualitySession, isRunSession } from '../../session-facts.ts';
import { type Draft, type Spot, blame, change, freeDays, isAllowedDay, isGoalRace, runsOf, spotsOf } from './draft.ts';
import { easyInstead, resized, softened, tenths } from './edit-session.ts';

const MOST_HARD = 2;
const MOST_HARD_YOUTH = 1;
const YOUTH_AGE = 16;
const YOUTH_RUN_DAYS = 5;
const MOST_SECOND_KM = 10;
/** Of two long runs in a row the second becomes an easy run of this share. */
const SECOND_LONG_SHARE = 0.6;
const ROUNDS = 40;

function hardSpots(draft: Draft): Spot[] {
  return spotsOf(draft).filter((spot) => isRunSession(spot.session) && isHardSession(spot.session));
}

function exchange(draft: Draft, from: Spot, to: PlanDay, rule: string): void {
  const other = to.session;
  to.session = from.session;
  from.day[from.slot] = other;
  blame(draft, from.session.id, rule);
  if (other) blame(draft, other.id, rule);
}

/** The nearest day of the same week on which a session has its 48 hours; null where there is none. */
function quietDay(draft: Draft, spot: Spot): PlanDay | null {
  const others = hardSpots(draft)
    .filter((other) => other.session !== spot.session)
    .map((other) => other.at);
  const days = draft.plan.weeks[spot.weekIndex]?.days ?? [];
  const distance = (day: PlanDay) => Math.abs(daysBetween(spot.day.date, day.date));
  const fits = days.filter((day) => {
    const at = daysBetween(draft.plan.startDate, day.date);
    const isEasy = day.session === null || (day.session.kind !== 'race' && !isHardSession(day.session));
    const staysAllowed = day.session === null || !isRunSession(day.session) || isAllowedDay(draft, spot.day.date);
    return (
      day !== spot.day &&
      isEasy &&
      staysAllowed &&
      isAllowedDay(draft, day.date) &&
      day.extraSession === null &&
      day.date !== draft.plan.raceDate &&
      others.every((other) => Math.abs(other - at) >= HARD_DAY_GAP)
    );
  });
  return (
    fits.toSorted((a, b) => distance(a) - distance(b) || Number(a.session !== null) - Number(b.session !== null))[0] ??
    null
  );
}

/** Which of two hard days too close gives way: hard work before a long run, never the goal race. */
function weaker(draft: Draft, first: Spot, second: Spot): Spot {
  const rank = (spot: Spot) =>
    isGoalRace(draft, spot) ? 3 : spot.session.kind === 'race' ? 2 : spot.session.kind === 'long' ? 1 : 0;
  return rank(first) <= rank(second) && rank(first) !== 1
    ? first
    : rank(second) === 3
      ? first
      : rank(first) < rank(second)
        ? first
        : second;
}

function giveWay(draft: Draft, spot: Spot): void {
  const rule = 'hard-days-apart';
  const to = spot.slot === 'session' ? quietDay(draft, spot) : null;
  if (to) return exchange(draft, spot, to, rule);
  const km = spot.session.distanceKm;
  if (spot.session.kind === 'long') {
    return change(draft, spot, easyInstead(draft.runner, spot.session, tenths(km * SECOND_LONG_SHARE)), rule);
  }
  return change(draft, spot, softened(draft.runner, spot.session, 0), rule);
}

/** 48 hours between hard days: moved within the week where a day is quiet, softened where none is. */
export function spaceHardDays(draft: Draft): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    const hard = hardSpots(draft);
    const index = hard.findIndex((spot, at) => at > 0 && spot.at - (hard[at - 1]?.at ?? 0) < HARD_DAY_GAP);
    const [first, second] = [hard[index - 1], hard[index]];
    if (!first || !second) return;
    giveWay(draft, weaker(draft, first, second));
  }
}

/** At most two hard sessions a week (one under 16): the smallest become easy. */
export function fewerHardSessions(draft: Draft): void {
  const isYouth = (draft.plan.request.age ?? 99) < YOUTH_AGE;
  const most = isYouth ? MOST_HARD_YOUTH : MOST_HARD;
  for (const week of draft.plan.weeks) {
    const quality = runsOf(draft, week.index).filter((spot) => isQualitySession(spot.session));
    const order = (spot: Spot) => (spot.session.kind === 'race' ? 1000 : 0) + spot.session.hardMinutes;
    const surplus = quality.toSorted((a, b) => order(a) - order(b)).slice(0, Math.max(0, quality.length - most));
    const rule = isYouth ? 'youth-load' : 'hard-sessions-per-week';
    for (const spot of surplus) change(draft, spot, softened(draft.runner, spot.session, 0), rule);
  }
}

/** Under 16 two days a week stay free of running. */
export function youthRest(draft: Draft): void {
  if ((draft.plan.request.age ?? 99) >= YOUTH_AGE) return;
  for (const week of draft.plan.weeks) {
    const runs = runsOf(draft, week.index).toSorted((a, b) => a.session.distanceKm - b.session.distanceKm);
    const hasRace = spotsOf(draft).some((spot) => spot.weekIndex === week.index && isGoalRace(draft, spot));
    const surplus = new Set(runs.map((run) => run.at)).size + (hasRace ? 1 : 0) - YOUTH_RUN_DAYS;
    for (const spot of runs.slice(0, Math.max(0, surplus))) change(draft, spot, null, 'youth-load');
  }
}

/** Runs on days that were not chosen move to the nearest free one of their week, or go. */
export function keepToDays(draft: Draft): void {
  for (const spot of runsOf(draft)) {
    if (spot.session.kind === 'race' || isAllowedDay(draft, spot.day.date)) continue;
    const distance = (day: PlanDay) => Math.abs(daysBetween(spot.day.date, day.date));
    const to = freeDays(draft, spot.weekIndex)
      .filter((day) => day.session === null || day.extraSession === null)
      .toSorted((a, b) => distance(a) - distance(b))[0];
    if (!to) {
      change(draft, spot, null, 'chosen-days');
      continue;
    }
    if (to.session !== null) to.extraSession = to.session;
    to.session = spot.session;
    spot.day[spot.slot] = null;
    blame(draft, spot.session.id, 'chosen-days');
  }
}

/** The second run of a day is easy and short, and never beside hard work. */
export function easySecondRuns(draft: Draft): void {
  const rule = 'second-runs';
  const runs = spotsOf(draft).filter((spot) => isRunSession(spot.session));
  runs.forEach((second, index) => {
    const first = runs[index - 1];
    if (first?.at !== second.at) return;
    const [big, small] = first.session.distanceKm >= second.session.distanceKm ? [first, second] : [second, first];
    if (isHardSession(big.session) || isGoalRace(draft, big)) return change(draft, small, null, rule);
    if (isHardSession(small.session)) change(draft, small, softened(draft.runner, small.session, 0), rule);
    if (small.session.distanceKm > MOST_SECOND_KM) {
      change(draft, small, resized(draft.runner, small.session, MOST_SECOND_KM), rule);
    }
  });
}

const STRENGTH_FREE_DAYS = 7;

/** Strength moves off the eve of hard days, and goes where a week has too much of it or the race is near. */
export function placeStrength(draft: Draft): void {
  const rule = 'strength-placement';
  const raceAt = draft.plan.raceDate === null ? Infinity : daysBetween(draft.plan.startDate, draft.plan.raceDate);
  for (const week of draft.plan.weeks) {
    const hard = new Set(hardSpots(draft).map((spot) => spot.at));
    const most = week.index >= draft.plan.weeks.length - draft.taperWeeks ? 1 : 2;
    const strength = spotsOf(draft).filter((spot) => spot.session.kind === 'strength' && spot.weekIndex === week.index);
    const isWell = (at: number) => !hard.has(at + 1) && raceAt - at >= STRENGTH_FREE_DAYS;
    let kept = 0;
    for (const spot of strength) {
      const free = week.days.find((day) => {
        const at = daysBetween(draft.plan.startDate, day.date);
        return day.session === null && day.extraSession === null && isWell(at);
      });
      if (kept < most && isWell(spot.at)) kept += 1;
      else if (kept < most && free && raceAt - spot.at >= STRENGTH_FREE_DAYS) {
        free.session = spot.session;
        change(draft, spot, null, rule);
        kept += 1;
      } else change(draft, spot, null, rule);
    }
  }
}
