import { both, decimal } from '../bilingual.ts';
import { bodyMassIndex, HIGH_BODY_MASS_INDEX } from '../estimate-fitness.ts';
import { ADULT_AGE, GOALS, isMarathonOrLonger } from '../goals.ts';
import { NO_RUNNING_POSTPARTUM_WEEKS, startsWithWalkRun } from '../runner.ts';
import { isHardSession } from '../session-facts.ts';
import { type Rule, type RuleResult, raceDayOf, shown, taperWeeks, trainingRuns, weekDistances } from './facts.ts';

function notApplicable(en: string, fr: string): RuleResult {
  return { passed: true, value: null, limit: null, detail: both(en, fr) };
}

/** What a rule says to runners it is not for. */
const FOR_OTHERS = {
  heavyBeginner: notApplicable(
    'For beginners with a high body mass index.',
    'Pour les débutants avec un indice de masse corporelle élevé.',
  ),
  youth: notApplicable('For runners under 18.', 'Pour les moins de 18 ans.'),
  postpartum: notApplicable('For runners who have just given birth.', 'Après un accouchement.'),
  marathon: notApplicable('For the marathon and longer.', 'Pour le marathon et au-delà.'),
};

const MOST_FIRST_WEEK_KM = 3;

/** A beginner with a body mass index above 30 runs less than 3 km in the first week. */
export const gentleFirstWeek: Rule = {
  code: 'gentle-first-week',
  unit: 'km',
  articleId: 'nielsen-2014-first-week-obese',
  check(facts) {
    const index = bodyMassIndex(facts.plan.request);
    const applies = index !== null && index > HIGH_BODY_MASS_INDEX && startsWithWalkRun(facts.plan.request);
    if (!applies) return FOR_OTHERS.heavyBeginner;
    const runs = trainingRuns(facts, 0);
    const km = runs.reduce((sum, run) => sum + run.session.runningKm, 0);
    const isWalkRun = runs.every((run) => run.session.kind === 'walkRun');
    const distance = decimal(km);
    return {
      passed: km < MOST_FIRST_WEEK_KM && isWalkRun,
      value: shown(km),
      limit: MOST_FIRST_WEEK_KM,
      detail: both(
        `The first week holds ${distance.en} km of running, all in walk–run.`,
        `La première semaine compte ${distance.fr} km de course, tous en marche-course.`,
      ),
    };
  },
};

/** Nobody under 18 is given a marathon or an ultra; younger still, shorter. */
export const youthDistance: Rule = {
  code: 'youth-distance',
  unit: 'years',
  articleId: 'krabak-2021-youth-running',
  check(facts) {
    const age = facts.plan.request.age;
    const least = GOALS[facts.plan.goal].leastAge;
    if (age === undefined || age >= ADULT_AGE) return FOR_OTHERS.youth;
    return {
      passed: age >= least,
      value: age,
      limit: least,
      detail: both(
        `At ${age} this distance is fine; no marathon before 18.`,
        `À ${age} ans cette distance convient ; pas de marathon avant 18 ans.`,
      ),
    };
  },
};

/** No running in the first three weeks after a birth. */
export const postpartumRest: Rule = {
  code: 'postpartum-rest',
  unit: 'weeks',
  articleId: 'christopher-2024-postpartum',
  check(facts) {
    const weeks = facts.plan.request.postpartumWeeks;
    if (weeks === undefined) return FOR_OTHERS.postpartum;
    const first = facts.runs[0];
    const weeksAtFirstRun = first ? weeks + Math.floor(first.day / 7) : null;
    return {
      passed: weeksAtFirstRun === null || weeksAtFirstRun >= NO_RUNNING_POSTPARTUM_WEEKS,
      value: weeksAtFirstRun,
      limit: NO_RUNNING_POSTPARTUM_WEEKS,
      detail: both(
        `Running begins ${weeksAtFirstRun ?? '–'} weeks after the birth, with walk–run first.`,
        `La course reprend ${weeksAtFirstRun ?? '–'} semaines après l’accouchement, d’abord en marche-course.`,
      ),
    };
  },
};

const LEAST_RUNS = 2;

/** Two runs a week at least, in every week with running; the race counts. */
export const frequency: Rule = {
  code: 'frequency',
  unit: 'runs',
  articleId: null,
  check(facts) {
    const counts = facts.plan.weeks
      .map((week) => facts.runs.filter((run) => run.weekIndex === week.index).length)
      .filter((count) => count > 0);
    const least = Math.min(...counts);
    return {
      passed: least >= LEAST_RUNS,
      value: counts.length === 0 ? null : least,
      limit: LEAST_RUNS,
      detail: both(
        `Every running week has at least ${least} runs; fewer than two carried a higher risk.`,
        `Chaque semaine de course compte au moins ${least} sorties ; moins de deux augmente le risque.`,
      ),
    };
  },
};

const STRENGTH_FREE_DAYS = 7;

/** Strength: at most twice a week, never the day before a hard day, none in the last 7 days. */
export const strengthPlacement: Rule = {
  code: 'strength-placement',
  unit: 'count',
  articleId: 'blagrove-2018-strength',
  check(facts) {
    const hardDays = new Set(facts.runs.filter((run) => isHardSession(run.session)).map((run) => run.day));
    const raceDay = raceDayOf(facts.plan) ?? Infinity;
    const taper = taperWeeks(facts);
    const misplaced = facts.strength.filter(
      ({ day }) => hardDays.has(day + 1) || raceDay - day < STRENGTH_FREE_DAYS,
    ).length;
    const crowded = facts.plan.weeks.filter((week) => {
      const count = facts.strength.filter(({ day }) => Math.floor(day / 7) === week.index).length;
      return count > (taper.includes(week.index) ? 1 : 2);
    }).length;
    return {
      passed: misplaced + crowded === 0,
      value: misplaced + crowded,
      limit: 0,
      detail: both(
        'Strength at most twice a week, never on the eve of a hard day, and none in the last seven days before the race.',
        'Renforcement deux fois par semaine au plus, jamais la veille d’une séance dure, aucun dans les sept derniers jours avant la course.',
      ),
    };
  },
};

const LEAST_MARATHON_KM_PER_WEEK = 30;
/** How many weeks before the taper make "the typical week". */
const TYPICAL_WEEKS = 6;

/** The typical week before a marathon or longer holds at least 30 km. */
export const marathonVolume: Rule = {
  code: 'marathon-volume',
  unit: 'km',
  articleId: 'rasmussen-2013-weekly-volume-marathon',
  check(facts) {
    if (!isMarathonOrLonger(facts.plan.goal)) return FOR_OTHERS.marathon;
    const taper = taperWeeks(facts);
    const before = weekDistances(facts)
      .filter((_, index) => !taper.includes(index))
      .slice(-TYPICAL_WEEKS);
    const typical = before.reduce((sum, km) => sum + km, 0) / before.length;
    const km = decimal(typical, 0);
    return {
      passed: typical >= LEAST_MARATHON_KM_PER_WEEK,
      value: shown(typical),
      limit: LEAST_MARATHON_KM_PER_WEEK,
      detail: both(
        `The weeks before the taper average ${km.en} km.`,
        `Les semaines avant l’affûtage font ${km.fr} km en moyenne.`,
      ),
    };
  },
};
