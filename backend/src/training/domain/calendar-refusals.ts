import type { PlanRequest } from '../training.contract.ts';
import { both } from './bilingual.ts';
import { daysBetween, isCalendarDate } from './calendar.ts';
import { GOALS, hasRace } from './goals.ts';
import type { Check } from './problem-of-wish.ts';
import { LEAST_WEEKS, MOST_WEEKS, weeksAvailable } from './timeline.ts';

/** Plans are not written further ahead than two years, days. */
const MOST_DAYS_AHEAD = 730;

export const checkWeeks: Check = ({ weeks }) => {
  if (weeks === undefined || (weeks >= LEAST_WEEKS && weeks <= MOST_WEEKS)) return null;
  return {
    reason: weeks < LEAST_WEEKS ? 'weeks/too-few' : 'weeks/too-many',
    rule: 'plan-length',
    detail: both(
      `A plan is ${LEAST_WEEKS} to ${MOST_WEEKS} weeks long.`,
      `Un plan dure de ${LEAST_WEEKS} à ${MOST_WEEKS} semaines.`,
    ),
    fix: (request) => ({ ...request, weeks: weeks < LEAST_WEEKS ? LEAST_WEEKS : MOST_WEEKS }),
  };
};

/** The wish with the dates that make sense only. */
function withoutDates(wish: PlanRequest, isRight: (date: string) => boolean): PlanRequest {
  const kept = (date: string | undefined) => (date !== undefined && isRight(date) ? date : undefined);
  return {
    ...wish,
    raceDate: kept(wish.raceDate),
    startDate: kept(wish.startDate),
    heatDate: kept(wish.heatDate),
    tuneUpRaces: wish.tuneUpRaces?.filter((race) => isRight(race.date)),
    recentRaces: wish.recentRaces?.map((race) => ({ ...race, date: kept(race.date) })),
  };
}

export const checkDates: Check = (request, today) => {
  const dates = [
    request.raceDate,
    request.startDate,
    request.heatDate,
    ...(request.tuneUpRaces ?? []).map((race) => race.date),
    ...(request.recentRaces ?? []).map((race) => race.date),
  ].filter((date) => date !== undefined);
  const isWrong = dates.some((date) => !isCalendarDate(date));
  const isFar = !isWrong && dates.some((date) => daysBetween(today, date) > MOST_DAYS_AHEAD);
  if (!isWrong && !isFar) return null;
  return {
    reason: isWrong ? 'calendar/not-a-date' : 'calendar/too-far',
    rule: 'calendar',
    detail: isWrong
      ? both('That day does not exist in the calendar.', 'Ce jour n’existe pas dans le calendrier.')
      : both(
          'That is more than two years away; ask again nearer the time.',
          'C’est dans plus de deux ans ; redemande-moi plus tard.',
        ),
    fix: (wish) => withoutDates(wish, (date) => isCalendarDate(date) && daysBetween(today, date) <= MOST_DAYS_AHEAD),
  };
};

/** A race that is still to come says nothing about today. */
export const checkRaced: Check = ({ recentRaces }, today) => {
  const isYetToCome = (date: string | undefined) => date !== undefined && daysBetween(today, date) > 0;
  if (!(recentRaces ?? []).some((race) => isYetToCome(race.date))) return null;
  return {
    reason: 'race/in-future',
    rule: 'recent-race',
    detail: both(
      'One of your past races has a date that is still to come; please check it.',
      'La date d’une de tes courses passées est encore à venir ; vérifie-la.',
    ),
    fix: (wish) => ({ ...wish, recentRaces: wish.recentRaces?.filter((race) => !isYetToCome(race.date)) }),
  };
};

export const checkRaceDate: Check = (request, today) => {
  if (request.raceDate === undefined || !hasRace(request.goal)) return null;
  const isPast = daysBetween(today, request.raceDate) <= 0;
  if (!isPast && weeksAvailable(request, today) >= LEAST_WEEKS) return null;
  const isStartLate = !isPast && weeksAvailable({ ...request, startDate: undefined }, today) >= LEAST_WEEKS;
  return {
    reason: isPast ? 'calendar/race-in-past' : 'calendar/race-too-soon',
    rule: 'plan-length',
    detail: isPast
      ? both('That race is today or over.', 'Cette course est aujourd’hui ou déjà passée.')
      : both(
          `The race comes less than ${LEAST_WEEKS} weeks after the start: training would no longer help, only rest. Run it easily, or choose a later race.`,
          `La course a lieu moins de ${LEAST_WEEKS} semaines après le début : s’entraîner n’aiderait plus, seul le repos compte. Cours-la tranquillement ou choisis une course plus tardive.`,
        ),
    fix: (wish) =>
      isStartLate ? { ...wish, startDate: undefined } : { ...wish, raceDate: undefined, startDate: undefined },
  };
};

/** Weeks after a birth before the first race (coach's rule). */
const NO_RACE_POSTPARTUM_WEEKS = 16;

export const checkPostpartumRace: Check = (request, today) => {
  if (request.postpartumWeeks === undefined || !hasRace(request.goal)) return null;
  const weeks = Math.min(
    request.raceDate ? Math.floor(daysBetween(today, request.raceDate) / 7) : Infinity,
    request.raceDate ? Infinity : (request.weeks ?? GOALS[request.goal].preferredWeeks),
  );
  if (request.postpartumWeeks + weeks >= NO_RACE_POSTPARTUM_WEEKS) return null;
  const needed = Math.min(MOST_WEEKS, NO_RACE_POSTPARTUM_WEEKS + 2 - request.postpartumWeeks);
  return {
    reason: 'postpartum/race-too-soon',
    rule: 'postpartum-rest',
    detail: both(
      'A race within 16 weeks of a birth is too soon: rest, then walk–run, then running.',
      'Une course dans les 16 semaines après un accouchement, c’est trop tôt : repos, puis marche-course, puis course.',
    ),
    fix: (wish) => ({
      ...wish,
      raceDate: undefined,
      weeks: Math.max(needed, wish.weeks ?? GOALS[wish.goal].preferredWeeks),
    }),
  };
};
