import type { Session } from '../session.contract.ts';
import { type QualityName, qualityNames, writeQuality } from './choose-quality.ts';
import { MOST_HARD_SESSION_KM } from './long-run.ts';
import type { WeekSlot } from './phases.ts';
import { type PlacedSession, type PlanContext, floorTo } from './plan-state.ts';
import type { WeekDesign } from './week-design.ts';
import type { Layout } from './week-layout.ts';

/**
 * Share of the week's time aimed at for hard work, by phase. All stay under the 20 % of the
 * 80/20 rule (haugen-2022-worldclass-distance); the steps between phases are a coach's rule.
 */
const AIMED_HARD_SHARE = { base: 0.13, build: 0.15, peak: 0.165, taper: 0.14, recovery: 0.1 };
const DOWN_WEEK_HARD_SHARE = 0.11;
/** The first hard session is a small one; the base phase grows from it week by week. */
const FIRST_HARD_SHARE = 0.08;
const HARD_SHARE_STEP = 0.015;

/** Smallest hard session: minutes of work, and kilometres in all. */
const LEAST_HARD_MINUTES = 4.5;
const LEAST_HARD_SESSION_KM = 4;
/** What a hard session gets where easy runs can make up for it, km. */
const USUAL_HARD_SESSION_KM = 5;
/** Easy running that frames hard work, km, and the share of the rest that is work, not jogging. */
const FRAME_KM = 2.5;
const WORK_SHARE = 0.72;
/** How the hard minutes are split between two sessions, or kept for one. */
const TWO_SESSIONS = [0.58, 0.42];
const ONE_SESSION = [0.85];

/** Share of the week's running time aimed at for hard work. */
export function aimedHardShare(slot: WeekSlot): number {
  if (slot.isDownWeek) return DOWN_WEEK_HARD_SHARE;
  const aimed = AIMED_HARD_SHARE[slot.phase];
  return slot.phase === 'base' ? Math.min(aimed, FIRST_HARD_SHARE + HARD_SHARE_STEP * slot.indexInPhase) : aimed;
}

/** Hard minutes in a week of this size at a hard share. */
export function hardMinutesIn(context: PlanContext, design: WeekDesign, share: number): number {
  return (share * design.weekKm * context.runner.paces.easy) / 60;
}

/** Tests come every second down week; the first one at once where fitness is only a guess. */
function isTestWeek(context: PlanContext, slot: WeekSlot): boolean {
  if (!slot.isDownWeek) return false;
  const downWeeks = context.slots.filter((other) => other.isDownWeek && other.index <= slot.index);
  const turn = context.runner.zones.basis === 'race' ? 0 : 1;
  return downWeeks.length % 2 === turn;
}

/** How often a session is written smaller until it fits, and by how much each time. */
const MOST_TRIES = 6;
const SMALLER = 0.85;
const ROUNDING_KM = 0.1;
/** How far a hard session may pass its share when easy runs can make up for it, km. */
const SPARE_KM = 1;

/** A session no longer than it may be: the work is cut until it fits, else there is none. */
function fittingSession(
  context: PlanContext,
  name: QualityName,
  room: { hardMinutes: number; totalKm: number; mostKm: number },
): Session | null {
  let hardMinutes = room.hardMinutes;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const session = writeQuality(context.runner, name, { hardMinutes, totalKm: room.totalKm });
    if (session.runningKm <= room.mostKm + ROUNDING_KM) return session;
    hardMinutes *= SMALLER;
  }
  return null;
}

export interface HardRoom {
  hardMinutes: number;
  /** Kilometres for one hard session, about an average run of the week. */
  otherKm: number;
  /** No run of the week besides the long run may be longer, km. */
  mostKm: number;
}

/** Writes the hard sessions of the week; a day without room for one is left to easy running. */
export function writeHardDays(
  context: PlanContext,
  design: WeekDesign,
  week: HardRoom & { layout: Layout },
): PlacedSession[] {
  const { layout, mostKm } = week;
  const names = qualityNames(context.runner, design.slot, {
    isTestWeek: isTestWeek(context, design.slot),
    isFirstHardWeek: design.isFirstHardWeek,
  });
  const usualKm = layout.easy.length > 0 ? USUAL_HARD_SESSION_KM : LEAST_HARD_SESSION_KM;
  const wishedKm = Math.max(usualKm, week.otherKm);
  const totalKm = floorTo(Math.min(mostKm, wishedKm, MOST_HARD_SESSION_KM), 0.1);
  if (totalKm < LEAST_HARD_SESSION_KM) return [];
  // Work may not crowd out the warm-up: what fits between the frames, with its recoveries.
  const pace = context.runner.paces.threshold;
  const fittingMinutes = ((totalKm - FRAME_KM) * pace * WORK_SHARE) / 60;
  const shares = layout.hard.length > 1 ? TWO_SESSIONS : ONE_SESSION;
  return layout.hard.flatMap((offset, index) => {
    const hardMinutes = Math.min(week.hardMinutes * (shares[index] ?? 0), fittingMinutes);
    if (hardMinutes < LEAST_HARD_MINUTES) return [];
    const wished = names[index] ?? 'tempo';
    // Marathon pace is already in the long run of such a week.
    const instead = context.runner.spared.has('intervals') ? 'threshold' : 'intervals';
    const name = wished === 'goalPace' && design.marathonPaceShare > 0 ? instead : wished;
    const session = fittingSession(context, name, {
      hardMinutes,
      totalKm,
      mostKm: Math.min(mostKm, totalKm + (layout.easy.length > 0 ? SPARE_KM : 0)),
    });
    return session === null ? [] : [{ offset, session }];
  });
}
