import type { PictureWeek, PlanPictures } from '../../../../../backend/src/training/plan-pictures.contract.ts';
import type { Units } from '../../../lib/format.ts';
import { inUnits } from '../../../lib/units-choice.ts';

/** What the bars of a week's distance are called and coloured by. */
export const VOLUME_KINDS = ['base', 'build', 'peak', 'taper', 'recovery', 'down'] as const;
export type VolumeKind = (typeof VOLUME_KINDS)[number];

export const kindOfWeek = (week: Pick<PictureWeek, 'phase' | 'isDownWeek'>): VolumeKind =>
  week.isDownWeek && week.phase !== 'taper' ? 'down' : week.phase;

const weekName = (week: PictureWeek) => String(week.index + 1);

/** One column of a bar chart a week, in the series of its phase. */
export function volumeRows(weeks: readonly PictureWeek[], units: Units): Record<string, string | number>[] {
  return weeks.map((week) => ({ week: weekName(week), [kindOfWeek(week)]: inUnits(week.distanceKm, units) }));
}

export function splitRows(weeks: readonly PictureWeek[]): Record<string, string | number>[] {
  return weeks.map((week) => ({
    week: weekName(week),
    easy: week.easyMinutes,
    moderate: week.moderateMinutes,
    hard: week.hardMinutes,
  }));
}

export function longRunRows(weeks: readonly PictureWeek[], units: Units): Record<string, string | number | null>[] {
  return weeks.map((week) => ({
    week: weekName(week),
    run: week.longestRunKm === null ? null : inUnits(week.longestRunKm, units),
    limit: week.longestRunLimitKm === null ? null : inUnits(week.longestRunLimitKm, units),
  }));
}

type Points = NonNullable<PlanPictures['prediction']>['points'];

/** The range goes by the name it has in the legend. */
export function bandRows(points: Points, name: (date: string) => string, range: string) {
  return points.map(({ date, lowSeconds, likelySeconds, highSeconds }) => ({
    day: name(date),
    likely: likelySeconds,
    [range]: [lowSeconds, highSeconds],
  }));
}

/** Steps of a clock that are read at a glance, seconds. */
const CLOCK_STEPS = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200];
const MOST_STEPS = 6;

/** Round times from just under the fastest to just over the slowest. */
export function timeScale(fastest: number, slowest: number): number[] {
  const step = CLOCK_STEPS.find((each) => (slowest - fastest) / each <= MOST_STEPS - 1) ?? 7200;
  const first = Math.floor(fastest / step);
  const last = Math.max(first + 1, Math.ceil(slowest / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** Share of the running time of a week that is easy, whole percent; null in a week without running. */
export function easyPercent({ easyMinutes, moderateMinutes, hardMinutes }: PictureWeek): number | null {
  const all = easyMinutes + moderateMinutes + hardMinutes;
  return all === 0 ? null : Math.floor((easyMinutes / all) * 100 + 0.5);
}
