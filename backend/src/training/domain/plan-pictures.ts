import type { PictureWeek, PlanPictures, PredictedTime } from '../plan-pictures.contract.ts';
import type { Session } from '../session.contract.ts';
import type { Plan, PlanWeek, Prediction } from '../training.contract.ts';
import { daysBetween } from './calendar.ts';
import { asWritten } from './life/ease-session.ts';
import { lastDateOf } from './life/plan-days.ts';
import { longestBeforeKm, type RealRun, realRuns, spikeLimitKm } from './life/real-runs.ts';
import { expectedGain } from './predict.ts';
import { LEAST_EASY_PERCENT } from './rules/intensity-rules.ts';
import { isRunSession } from './session-facts.ts';

/** Between easy and hard in three zones: above the first threshold, not above the second (haugen-2022-worldclass-distance). */
const MODERATE: ReadonlySet<string> = new Set(['marathon', 'threshold']);

const rounded = (value: number) => Math.round(value * 10) / 10;

/** Share of the hard minutes of a session that is moderate; all of it where nothing is left of them to look at. */
function moderateShare(session: Session): number {
  let moderate = 0;
  let harder = 0;
  for (const group of session.steps) {
    for (const step of group.steps) {
      const seconds = step.durationSeconds * group.repeats;
      if (MODERATE.has(step.intensity)) moderate += seconds;
      else if (step.intensity !== 'walk' && step.intensity !== 'easy') harder += seconds;
    }
  }
  return moderate + harder === 0 ? 1 : moderate / (moderate + harder);
}

/** Minutes of a week by effort. As the certificate counts them: as written, races left out. */
function minutesOf(week: PlanWeek) {
  const sums = { easyMinutes: 0, moderateMinutes: 0, hardMinutes: 0 };
  for (const session of week.days.flatMap((day) => [day.session, day.extraSession])) {
    if (session === null || session.kind === 'race') continue;
    const written = asWritten(session);
    if (!isRunSession(written)) continue;
    const moderate = written.hardMinutes * moderateShare(session);
    sums.easyMinutes += written.durationMinutes - written.hardMinutes;
    sums.moderateMinutes += moderate;
    sums.hardMinutes += written.hardMinutes - moderate;
  }
  return {
    easyMinutes: rounded(Math.max(0, sums.easyMinutes)),
    moderateMinutes: rounded(sums.moderateMinutes),
    hardMinutes: rounded(sums.hardMinutes),
  };
}

function longestOf(plan: Plan, week: PlanWeek, runs: readonly RealRun[]) {
  const end = week.days.at(-1)?.date ?? week.startDate;
  const own = runs.filter((run) => !run.isGoalRace && run.date >= week.startDate && run.date <= end);
  const longest = own.toSorted((a, b) => b.km - a.km)[0];
  if (!longest) return { longestRunKm: null, longestRunLimitKm: null };
  const limit = spikeLimitKm(longestBeforeKm(plan, runs, longest.date));
  return { longestRunKm: rounded(longest.km), longestRunLimitKm: rounded(limit) };
}

/** The day the prediction speaks of: that of the newest race it rests on, or the first day of the plan. */
function predictedOn(plan: Plan): string {
  const raced = (plan.request.recentRaces ?? []).map((race) => race.date ?? '').toSorted();
  const newest = raced.at(-1) ?? '';
  return newest > plan.startDate && newest < lastDateOf(plan) ? newest : plan.startDate;
}

/**
 * The time the plan may lead to, week after week. An assumption, said as one: fitness grows as evenly as `expectedGain`
 * has it (0.5 % a week, 8 % at most). The fast end takes all of it, the likely time half, the slow end none: how much
 * runners gain from the same training differs that much (munoz-2014-polarized-recreational), and nobody is promised any.
 */
export function predictedTimes(plan: Plan, prediction: Prediction): PredictedTime[] {
  const from = predictedOn(plan);
  const end = plan.raceDate ?? lastDateOf(plan);
  const starts = plan.weeks.map((week) => week.startDate).filter((date) => date > from && date < end);
  return [from, ...starts, end].map((date) => {
    const gain = expectedGain(daysBetween(from, date) / 7);
    return {
      date,
      lowSeconds: Math.round(prediction.lowSeconds * (1 - gain)),
      likelySeconds: Math.round(prediction.seconds * (1 - gain / 2)),
      highSeconds: Math.round(prediction.highSeconds),
    };
  });
}

/** The figures behind the pictures of a plan. */
export function planPictures(plan: Plan): PlanPictures {
  const runs = realRuns(plan);
  const weeks: PictureWeek[] = plan.weeks.map((week) => ({
    index: week.index,
    startDate: week.startDate,
    phase: week.phase,
    isDownWeek: week.isDownWeek,
    distanceKm: week.distanceKm,
    timeMinutes: week.timeMinutes,
    ...minutesOf(week),
    ...longestOf(plan, week, runs),
  }));
  const { prediction } = plan;
  return {
    weeks,
    easyShareLimitPercent: LEAST_EASY_PERCENT,
    prediction: prediction && {
      points: predictedTimes(plan, prediction),
      reachableSeconds: prediction.reachableSeconds,
      targetSeconds: prediction.targetSeconds,
    },
  };
}
