import { both, decimal } from '../bilingual.ts';
import { GOALS, hasRace } from '../goals.ts';
import { longRunShareLimit } from '../long-run.ts';
import { type Rule, type RuleResult, raceDayOf, shown, trainingRuns } from './facts.ts';

const NO_LONG_RUN: RuleResult = {
  passed: true,
  value: null,
  limit: null,
  detail: both('This plan has no long run.', 'Ce plan n’a pas de sortie longue.'),
};

/** The long run's share of the week: 30 % with five runs or more, 50 % with 3-4, 60 % with two. */
export const longRunShare: Rule = {
  code: 'long-run-share',
  unit: 'percent',
  articleId: 'doherty-2020-marathon-training',
  check(facts) {
    let worst = { excess: -Infinity, share: 0, limit: 0.5 };
    for (const week of facts.plan.weeks) {
      const runs = trainingRuns(facts, week.index);
      const long = runs.find((run) => run.session.kind === 'long');
      if (!long) continue;
      const total = runs.reduce((sum, run) => sum + run.session.distanceKm, 0);
      const limit = longRunShareLimit(runs.length);
      const share = long.session.distanceKm / total;
      if (share - limit > worst.excess) worst = { excess: share - limit, share, limit };
    }
    if (worst.share === 0) return NO_LONG_RUN;
    const percent = decimal(worst.share * 100, 0);
    return {
      passed: worst.excess <= 0.005,
      value: shown(worst.share * 100),
      limit: shown(worst.limit * 100),
      detail: both(
        `The long run takes at most ${percent.en} % of its week; ${shown(worst.limit * 100)} % is the limit for that number of runs.`,
        `La sortie longue pèse au plus ${percent.fr} % de sa semaine ; la limite pour ce nombre de sorties est de ${shown(worst.limit * 100)} %.`,
      ),
    };
  },
};

/** Three hours at most; ultras have their own limit. Minutes. */
const MOST_LONG_RUN_MINUTES = 180;

/** No run is longer than three hours (four to five on the way to an ultra). */
export const longRunDuration: Rule = {
  code: 'long-run-duration',
  unit: 'minutes',
  articleId: null,
  check(facts) {
    const limit = Math.max(MOST_LONG_RUN_MINUTES, GOALS[facts.plan.goal].longRun.mostMinutes);
    const runs = facts.runs.filter((run) => run.session.kind !== 'race');
    const longest = Math.max(0, ...runs.map((run) => run.session.durationMinutes));
    return {
      passed: longest <= limit + 1,
      value: longest,
      limit,
      detail: both(
        `The longest training run takes about ${longest} minutes.`,
        `La plus longue sortie d’entraînement dure environ ${longest} minutes.`,
      ),
    };
  },
};

/** A run this close to the longest one still counts as a longest run. */
const NEARLY_LONGEST = 0.9;

/** The last longest run lies two to three weeks before a marathon, one to two before a half. */
export const lastLongRun: Rule = {
  code: 'last-long-run',
  unit: 'days',
  articleId: 'smyth-lawlor-2021-taper',
  check(facts) {
    const window = GOALS[facts.plan.goal].lastLongRunDays;
    if (window === null || !hasRace(facts.plan.goal)) {
      return {
        passed: true,
        value: null,
        limit: null,
        detail: both(
          'This distance sets no date for the last long run.',
          'Cette distance n’impose pas de date pour la dernière sortie longue.',
        ),
      };
    }
    const training = facts.runs.filter((run) => !run.isGoalRace);
    const longest = Math.max(0, ...training.map((run) => run.session.runningKm));
    const last = training.findLast((run) => run.session.runningKm >= longest * NEARLY_LONGEST);
    const daysOut = (raceDayOf(facts.plan) ?? 0) - (last?.day ?? 0);
    return {
      passed: daysOut >= window.least && daysOut <= window.most,
      value: daysOut,
      limit: window.most,
      detail: both(
        `The last longest run lies ${daysOut} days before the race (${window.least} to ${window.most} is right).`,
        `La dernière sortie la plus longue a lieu ${daysOut} jours avant la course (entre ${window.least} et ${window.most} jours).`,
      ),
    };
  },
};
