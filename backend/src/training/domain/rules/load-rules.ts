import { both, decimal, longDate } from '../bilingual.ts';
import { longestBeforeKm, realRuns, spikeLimitKm } from '../life/real-runs.ts';
import { TWO_WEEK_GROWTH, twoWeekLimitKm } from '../plan-state.ts';
import { type PlanFacts, type Rule, shown, trainingRuns, weekDistances } from './facts.ts';

/** Rounding of a distance in km that no rule should stumble over. */
const ROUNDING_KM = 0.06;

/** No run longer than 110 % of the longest of the 30 days before it, or that plus 1.6 km. */
export const singleRunSpike: Rule = {
  code: 'single-run-spike',
  unit: 'percent',
  articleId: 'frandsen-2025-session-spike',
  check({ plan }) {
    const runs = realRuns(plan);
    let worst = { excessKm: -Infinity, percent: 0, date: plan.startDate };
    for (const run of runs.filter((real) => !real.isGoalRace && !real.isLogged)) {
      const limit = spikeLimitKm(longestBeforeKm(plan, runs, run.date));
      if (run.km - limit > worst.excessKm) {
        worst = { excessKm: run.km - limit, percent: (run.km / Math.max(0.1, limit)) * 110, date: run.date };
      }
    }
    const passed = worst.excessKm <= ROUNDING_KM;
    return {
      passed,
      value: shown(worst.percent),
      limit: 110,
      detail: passed
        ? both(
            'No run is longer than 110 % of your longest run of the 30 days before it (or 1.6 km more, where that is less).',
            'Aucune sortie ne dépasse 110 % de ta plus longue sortie des 30 jours précédents (ou 1,6 km de plus pour les courtes distances).',
          )
        : both(
            `The run on ${longDate(worst.date).en} is too long a jump.`,
            `La sortie du ${longDate(worst.date).fr} est un saut trop grand.`,
          ),
    };
  },
};

function walkRunOutings(facts: PlanFacts, weekIndex: number): number {
  const runs = trainingRuns(facts, weekIndex);
  const outings = runs.filter((run) => run.session.kind === 'walkRun').length;
  return outings > 0 ? runs.length : 0;
}

/** No week more than 30 % above the better of the weeks two and three before it. */
export const twoWeekGrowth: Rule = {
  code: 'two-week-growth',
  unit: 'percent',
  articleId: 'nielsen-2014-progression',
  check(facts) {
    const distances = weekDistances(facts);
    let worst = { share: 0, week: 1 };
    distances.forEach((km, index) => {
      const limit = twoWeekLimitKm(distances, index, {
        kmPerWeek: facts.plan.request.kmPerWeek,
        walkRunOutings: walkRunOutings(facts, index),
      });
      // A week of a few kilometres may always hold two short runs.
      const share = km <= 5 ? 0 : km / Math.max(limit, ROUNDING_KM);
      if (share > worst.share) worst = { share, week: index + 1 };
    });
    const growthPercent = shown((worst.share * TWO_WEEK_GROWTH - 1) * 100);
    const growth = decimal(growthPercent);
    return {
      passed: worst.share <= 1.001,
      value: growthPercent,
      limit: 30,
      detail: both(
        `The fastest two-week growth is ${growth.en} % (week ${worst.week}).`,
        `La plus forte hausse sur deux semaines est de ${growth.fr} % (semaine ${worst.week}).`,
      ),
    };
  },
};

/** Load weeks that may follow each other before a lighter one. */
const MOST_LOAD_WEEKS = 3;
/** A down week is at least this much lighter than the week before. */
const LEAST_DOWN_SHARE = 0.9;

/** A lighter week after at most three load weeks. */
export const downWeeks: Rule = {
  code: 'down-weeks',
  unit: 'weeks',
  articleId: null,
  check(facts) {
    const distances = weekDistances(facts);
    let streak = 0;
    let longest = 0;
    let lightest = true;
    for (const week of facts.plan.weeks) {
      const isLoad = !week.isDownWeek && week.phase !== 'taper';
      streak = isLoad ? streak + 1 : 0;
      longest = Math.max(longest, streak);
      const before = distances[week.index - 1] ?? 0;
      const km = distances[week.index] ?? 0;
      if (week.isDownWeek && before > 0 && km > before * LEAST_DOWN_SHARE + ROUNDING_KM) lightest = false;
    }
    return {
      passed: longest <= MOST_LOAD_WEEKS && lightest,
      value: longest,
      limit: MOST_LOAD_WEEKS,
      detail: both(
        `At most ${longest} building weeks in a row, then a week at least 10 % lighter.`,
        `Au plus ${longest} semaines de charge d’affilée, puis une semaine allégée d’au moins 10 %.`,
      ),
    };
  },
};
