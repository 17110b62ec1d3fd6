import type { SpikePoint } from '../../audit/plan-check.contract.ts';
import type { Plan } from '../../training.contract.ts';
import { daysBetween } from '../calendar.ts';
import { SPIKE_FACTOR, SPIKE_FLOOR_KM, SPIKE_WINDOW_DAYS } from '../plan-state.ts';
import { isRunSession } from '../session-facts.ts';

/** What rounding may add, as in the rule, km. */
const ROUNDING_KM = 0.06;
const shown = (km: number) => Math.round(km * 10) / 10;

/** Every run against the longest of the 30 days before it (frandsen-2025-session-spike), in order of days. */
export function spikePoints(plan: Plan): SpikePoint[] {
  const history = [{ day: -1, km: plan.longestRecentRunKm }];
  return plan.weeks
    .flatMap((week) => week.days)
    .flatMap((day) =>
      [day.session, day.extraSession]
        .filter((session) => session !== null && isRunSession(session))
        .map((session) => {
          const at = daysBetween(plan.startDate, day.date);
          const km = session?.runningKm ?? 0;
          const longest = history
            .filter((past) => past.day < at && at - past.day <= SPIKE_WINDOW_DAYS)
            .reduce((most, past) => Math.max(most, past.km), 0);
          history.push({ day: at, km });
          const limitKm = Math.max(longest * SPIKE_FACTOR, longest + SPIKE_FLOOR_KM);
          const isRace = session?.kind === 'race' && day.date === plan.raceDate;
          return {
            date: day.date,
            distanceKm: shown(km),
            longestBeforeKm: shown(longest),
            limitKm: shown(limitKm),
            isJump: !isRace && km > limitKm + ROUNDING_KM,
            isRace,
          };
        }),
    );
}
