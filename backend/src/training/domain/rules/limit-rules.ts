import { both, decimal } from '../bilingual.ts';
import { GOALS } from '../goals.ts';
import { MOST_HEAT_MINUTES } from '../heat.ts';
import { MOST_YOUTH_RUNS, YOUTH_AGE, startsWithWalkRun } from '../runner.ts';
import { isHardSession, isQualitySession } from '../session-facts.ts';
import { type PlanFacts, type Rule, type RuleResult, type RunFact, shown, trainingRuns } from './facts.ts';

function notApplicable(en: string, fr: string): RuleResult {
  return { passed: true, value: null, limit: null, detail: both(en, fr) };
}

const FOR_OTHERS = {
  beginner: notApplicable('For runners who begin with walk–run.', 'Pour qui commence par la marche-course.'),
  youth: notApplicable('For runners under 16.', 'Pour les moins de 16 ans.'),
  doubles: notApplicable('No day has two runs.', 'Aucun jour ne compte deux sorties.'),
  heat: notApplicable('No run is planned in the heat.', 'Aucune sortie n’est prévue à la chaleur.'),
};

/** Weeks of continuous running before the first hard session of a beginner (coach's rule). */
const EASY_WEEKS_FIRST = 3;

/** Walk-run comes first for beginners, and hard running waits for three weeks of easy running. */
export const beginnerStart: Rule = {
  code: 'beginner-start',
  unit: 'weeks',
  articleId: 'videbaek-2015-injury-incidence',
  check({ plan, runs }) {
    if (!startsWithWalkRun(plan.request)) return FOR_OTHERS.beginner;
    const firstHard = runs.find((run) => run.session.kind !== 'race' && isQualitySession(run.session));
    const before = runs.filter((run) => firstHard === undefined || run.day < firstHard.day);
    const easyWeeks = new Set(
      before.filter((run) => run.session.kind !== 'walkRun' && run.session.kind !== 'race').map((run) => run.weekIndex),
    ).size;
    const startsGently = runs.length === 0 || runs[0]?.session.kind === 'walkRun';
    return {
      passed: startsGently && (firstHard === undefined || easyWeeks >= EASY_WEEKS_FIRST),
      value: firstHard === undefined ? null : easyWeeks,
      limit: EASY_WEEKS_FIRST,
      detail: both(
        'Walk–run comes first, and three weeks of easy running before anything hard.',
        'La marche-course d’abord, puis trois semaines de course facile avant toute séance dure.',
      ),
    };
  },
};

/** Under 16: one hard session a week (coach's rule). */
const MOST_YOUTH_HARD = 1;
const LEAST_YOUTH_REST_DAYS = 7 - MOST_YOUTH_RUNS;

/** Under 16: at most one hard session besides the long run, and two days a week without running. */
export const youthLoad: Rule = {
  code: 'youth-load',
  unit: 'count',
  articleId: 'krabak-2021-youth-running',
  check(facts) {
    const { age } = facts.plan.request;
    if (age === undefined || age >= YOUTH_AGE) return FOR_OTHERS.youth;
    const weeks = facts.plan.weeks.map((week) => trainingRuns(facts, week.index));
    const hard = Math.max(...weeks.map((runs) => runs.filter(isYouthHard).length));
    const rest = Math.min(...weeks.map((runs) => 7 - new Set(runs.map((run) => run.day)).size));
    return {
      passed: hard <= MOST_YOUTH_HARD && rest >= LEAST_YOUTH_REST_DAYS,
      value: hard,
      limit: MOST_YOUTH_HARD,
      detail: both(
        `Under 16: at most one hard session a week and two days without running (here ${rest}).`,
        `Avant 16 ans : une séance dure par semaine au plus et deux jours sans courir (ici ${rest}).`,
      ),
    };
  },
};

function isYouthHard(run: RunFact): boolean {
  return run.session.kind !== 'race' && isQualitySession(run.session);
}

/** Training runs are no longer than the goal allows; a little over for rounding, km. */
const ROUNDING_KM = 0.5;

/** The longest run the goal needs is also the longest the plan holds: 32 km for a marathon, 22 for a half. */
export const longRunDistance: Rule = {
  code: 'long-run-distance',
  unit: 'km',
  articleId: 'doherty-2020-marathon-training',
  check({ plan, runs }) {
    const limit = GOALS[plan.goal].longRun.mostKm;
    const training = runs.filter(({ session }) => session.kind !== 'race' && session.kind !== 'walkRun');
    const longest = Math.max(0, ...training.map((run) => run.session.runningKm));
    const km = decimal(longest);
    return {
      passed: longest <= limit + ROUNDING_KM,
      value: shown(longest),
      limit,
      detail: both(
        `The longest training run is ${km.en} km; ${limit} km is the most for this goal.`,
        `La plus longue sortie fait ${km.fr} km ; ${limit} km est le maximum pour cet objectif.`,
      ),
    };
  },
};

/** A second run of a day is this long at most, km (coach's rule). */
const MOST_SECOND_KM = 10.5;

function secondRuns(facts: PlanFacts): { first: RunFact; second: RunFact }[] {
  const byDay = new Map<number, RunFact>();
  return facts.runs.flatMap((run) => {
    const first = byDay.get(run.day);
    if (first) return [{ first, second: run }];
    byDay.set(run.day, run);
    return [];
  });
}

/** The second run of a day is easy, shorter than 10 km, and never on a hard day. */
export const secondRunsEasy: Rule = {
  code: 'second-runs',
  unit: 'count',
  articleId: null,
  check(facts) {
    const pairs = secondRuns(facts);
    if (pairs.length === 0) return FOR_OTHERS.doubles;
    const wrong = pairs.filter(
      ({ first, second }) =>
        isHardSession(first.session) ||
        isHardSession(second.session) ||
        Math.min(first.session.distanceKm, second.session.distanceKm) > MOST_SECOND_KM,
    ).length;
    return {
      passed: wrong === 0,
      value: wrong,
      limit: 0,
      detail: both(
        `${pairs.length} days have a second run: easy, 10 km at most, never beside hard work.`,
        `${pairs.length} jours comptent une seconde sortie : facile, 10 km au plus, jamais avec une séance dure.`,
      ),
    };
  },
};

/** What is run in the heat on purpose is easy and no longer than 90 minutes. */
export const heatSessions: Rule = {
  code: 'heat',
  unit: 'minutes',
  articleId: 'racinais-2015-heat-consensus',
  check(facts) {
    const warm = facts.plan.weeks
      .flatMap((week) => trainingRuns(facts, week.index))
      .filter((run) => run.session.inHeat === true);
    if (warm.length === 0) return FOR_OTHERS.heat;
    const longest = Math.max(...warm.map((run) => run.session.durationMinutes));
    return {
      passed: longest <= MOST_HEAT_MINUTES && warm.every((run) => !isHardSession(run.session)),
      value: longest,
      limit: MOST_HEAT_MINUTES,
      detail: both(
        `${warm.length} easy runs in the heat, none hard, none longer than ${longest} minutes.`,
        `${warm.length} sorties faciles à la chaleur, aucune dure, aucune de plus de ${longest} minutes.`,
      ),
    };
  },
};
