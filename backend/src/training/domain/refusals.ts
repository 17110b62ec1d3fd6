import type { PlanRequest } from '../training.contract.ts';
import { both } from './bilingual.ts';
import { checkDates, checkPostpartumRace, checkRaced, checkRaceDate, checkWeeks } from './calendar-refusals.ts';
import { GOALS } from './goals.ts';
import { raceVdot } from './prediction-methods.ts';
import { type Check, type Problem, gentlerGoal } from './problem-of-wish.ts';
import { riegelSeconds } from './riegel.ts';
import { MOST_YOUTH_RUNS, YOUTH_AGE } from './runner.ts';
import { runningDays } from './timeline.ts';
import { raceSecondsAtVdot } from './vdot.ts';

const LEAST_AGE = 10;
const MOST_AGE = 100;
const MOST_KM_PER_WEEK = 160;
const MOST_RUNS = 7;
const LEAST_RUNS = 2;
/** The published tables end at VDOT 85; the world records lie just below it. */
const MOST_VDOT = 85;
/** Slower than this is a walk, s/km. */
const SLOWEST_TARGET_SECONDS_PER_KM = 1200;

const checkAge: Check = ({ age }) => {
  if (age === undefined || (age >= LEAST_AGE && age <= MOST_AGE)) return null;
  return {
    reason: 'runner/age',
    rule: 'age',
    detail: both(
      `I write plans for ages ${LEAST_AGE} to ${MOST_AGE}. Younger children run best as play, with a club or a parent; please check the age.`,
      `Je prépare des plans de ${LEAST_AGE} à ${MOST_AGE} ans. Plus jeune, on court pour jouer, avec un club ou un parent ; vérifie l’âge indiqué.`,
    ),
    fix: () => null,
  };
};

const checkYouth: Check = ({ age, goal }) => {
  if (age === undefined || age >= GOALS[goal].leastAge) return null;
  return {
    reason: 'goal/too-young',
    rule: 'youth-distance',
    detail: both(
      `At ${age}, ${GOALS[goal].label.en} is too long: nobody under 18 gets a marathon here, and shorter races come first.`,
      `À ${age} ans, ${GOALS[goal].label.fr} est trop long : pas de marathon avant 18 ans ici, et les distances plus courtes d’abord.`,
    ),
    fix: (request) => gentlerGoal(request, (name) => GOALS[name].leastAge <= age),
  };
};

const checkRuns: Check = ({ runsPerWeek, goal }) => {
  const least = GOALS[goal].leastRunsPerWeek;
  if (runsPerWeek > MOST_RUNS) {
    return {
      reason: 'runs/too-many',
      rule: 'frequency',
      detail: both(
        'A week has seven days: seven runs are the most.',
        'Une semaine a sept jours : sept sorties au maximum.',
      ),
      fix: (request) => ({ ...request, runsPerWeek: MOST_RUNS }),
    };
  }
  if (runsPerWeek >= least) return null;
  const needed = Math.max(least, LEAST_RUNS);
  return {
    reason: runsPerWeek < LEAST_RUNS ? 'runs/too-few' : 'runs/too-few-for-distance',
    rule: 'frequency',
    detail: both(
      `For ${GOALS[goal].label.en} you need at least ${needed} runs a week.`,
      `Pour ${GOALS[goal].label.fr}, il faut au moins ${needed} sorties par semaine.`,
    ),
    fix: (request) => ({ ...request, runsPerWeek: needed }),
  };
};

const checkYouthRuns: Check = ({ age, runsPerWeek }) => {
  if (age === undefined || age >= YOUTH_AGE || runsPerWeek <= MOST_YOUTH_RUNS) return null;
  return {
    reason: 'runs/too-many-for-age',
    rule: 'youth-load',
    detail: both(
      `Under ${YOUTH_AGE}, ${MOST_YOUTH_RUNS} runs a week are the most: growing bones need days without running, and other games are training too.`,
      `Avant ${YOUTH_AGE} ans, ${MOST_YOUTH_RUNS} sorties par semaine au plus : les os qui grandissent ont besoin de jours sans course, et les autres jeux entraînent aussi.`,
    ),
    fix: (request) => ({ ...request, runsPerWeek: MOST_YOUTH_RUNS }),
  };
};

const checkLoad: Check = ({ kmPerWeek }) => {
  if (kmPerWeek <= MOST_KM_PER_WEEK) return null;
  return {
    reason: 'load/too-much',
    rule: 'weekly-distance',
    detail: both(
      `${kmPerWeek} km a week is beyond what I plan for; ${MOST_KM_PER_WEEK} km is the most.`,
      `${kmPerWeek} km par semaine dépasse ce que je planifie ; ${MOST_KM_PER_WEEK} km est le maximum.`,
    ),
    fix: (request) => ({ ...request, kmPerWeek: MOST_KM_PER_WEEK }),
  };
};

const checkDays: Check = (request) => {
  const allowed = runningDays(request);
  if (allowed.length < request.runsPerWeek) {
    return {
      reason: 'days/not-enough',
      rule: 'chosen-days',
      detail: both(
        `Your days leave room for ${allowed.length} runs a week, not ${request.runsPerWeek}.`,
        `Tes jours disponibles permettent ${allowed.length} sorties par semaine, pas ${request.runsPerWeek}.`,
      ),
      fix: (wish) =>
        allowed.length >= LEAST_RUNS && allowed.length >= GOALS[wish.goal].leastRunsPerWeek
          ? { ...wish, runsPerWeek: allowed.length }
          : { ...wish, days: undefined, daysOff: undefined },
    };
  }
  if (request.longRunDay === undefined || allowed.includes(request.longRunDay)) return null;
  return {
    reason: 'days/long-run-day-not-allowed',
    rule: 'chosen-days',
    detail: both(
      'The day of the long run is not one of your running days.',
      'Le jour de la sortie longue ne fait pas partie de tes jours de course.',
    ),
    fix: (wish) => ({ ...wish, longRunDay: undefined }),
  };
};

function fastestPossibleSeconds(distanceKm: number): number {
  const upToMarathon = Math.min(distanceKm, 42.195);
  const timeSeconds = raceSecondsAtVdot(MOST_VDOT, upToMarathon * 1000);
  return riegelSeconds({ distanceKm: upToMarathon, timeSeconds }, distanceKm);
}

const checkTarget: Check = ({ targetTimeSeconds, goal }) => {
  const distanceKm = GOALS[goal].distanceKm;
  if (targetTimeSeconds === undefined || distanceKm === null) return null;
  const isTooFast = targetTimeSeconds < fastestPossibleSeconds(distanceKm);
  const isWalk = targetTimeSeconds > distanceKm * SLOWEST_TARGET_SECONDS_PER_KM;
  if (!isTooFast && !isWalk) return null;
  return {
    reason: isTooFast ? 'goal/beyond-human' : 'goal/slower-than-walking',
    rule: 'goal-time',
    detail: isTooFast
      ? both(
          'That time is faster than the world record allows; please check it.',
          'Ce temps est plus rapide que le record du monde ; vérifie-le.',
        )
      : both(
          'That time is slower than walking the distance; please check it.',
          'Ce temps est plus lent que la marche ; vérifie-le.',
        ),
    fix: (request) => ({ ...request, targetTimeSeconds: undefined }),
  };
};

const checkRaces: Check = (request) => {
  const isPossible = (race: { distanceKm: number; timeSeconds: number }) =>
    race.distanceKm > 43
      ? race.timeSeconds >= fastestPossibleSeconds(race.distanceKm)
      : raceVdot(race) <= MOST_VDOT || race.timeSeconds < 210;
  const races = request.recentRaces ?? [];
  if (races.every(isPossible)) return null;
  return {
    reason: 'race/implausible',
    rule: 'recent-race',
    detail: both(
      'One of your race times is faster than any human; please check it.',
      'Un de tes temps de course est plus rapide que tout humain ; vérifie-le.',
    ),
    fix: (wish) => ({ ...wish, recentRaces: races.filter(isPossible) }),
  };
};

const checkHeart: Check = ({ restingHr, maxHr }) => {
  if (restingHr === undefined || maxHr === undefined || maxHr - restingHr >= 40) return null;
  return {
    reason: 'runner/heart-rate',
    rule: 'heart-rate',
    detail: both(
      'Resting and maximal heart rate do not fit together.',
      'Les fréquences cardiaques de repos et maximale ne sont pas cohérentes.',
    ),
    fix: (request) => ({ ...request, restingHr: undefined, maxHr: undefined }),
  };
};

const checkAlreadyThere: Check = ({ goal, kmPerWeek, longestRecentRunKm, postpartumWeeks }) => {
  // After a birth the ladder is right for those who ran much before, too.
  if (postpartumWeeks !== undefined) return null;
  if (goal !== 'c25k' || kmPerWeek < 12 || (longestRecentRunKm ?? 5) < 5) return null;
  return {
    reason: 'goal/already-there',
    rule: 'goal',
    detail: both(
      'You already run 5 km: a 5 km plan suits you better.',
      'Tu cours déjà 5 km : un plan 5 km te conviendra mieux.',
    ),
    fix: (request) => ({ ...request, goal: '5k' }),
  };
};

const CHECKS: readonly Check[] = [
  checkAge,
  checkYouth,
  checkRuns,
  checkYouthRuns,
  checkLoad,
  checkWeeks,
  checkDates,
  checkRaced,
  checkRaceDate,
  checkDays,
  checkTarget,
  checkRaces,
  checkHeart,
  checkAlreadyThere,
  checkPostpartumRace,
];

/** The first thing that makes a wish impossible before any planning, or null. */
export function firstProblem(request: PlanRequest, today: string): Problem | null {
  for (const check of CHECKS) {
    const problem = check(request, today);
    if (problem !== null) return problem;
  }
  return null;
}
