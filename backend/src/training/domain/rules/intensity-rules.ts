import { both, decimal } from '../bilingual.ts';
import { isHardSession, isQualitySession } from '../session-facts.ts';
import { type Rule, shown, trainingRuns } from './facts.ts';

/** Share of the running time that has to be easy, percent (haugen-2022-worldclass-distance). */
export const LEAST_EASY_PERCENT = 80;

/** At least 80 % of the running time of every week is easy; races are not counted. */
export const easyShare: Rule = {
  code: 'easy-share',
  unit: 'percent',
  articleId: 'haugen-2022-worldclass-distance',
  check(facts) {
    let least = 100;
    for (const week of facts.plan.weeks) {
      const runs = trainingRuns(facts, week.index).filter((run) => run.session.kind !== 'race');
      const minutes = runs.reduce((sum, run) => sum + run.session.durationMinutes, 0);
      const hard = runs.reduce((sum, run) => sum + run.session.hardMinutes, 0);
      if (minutes > 0) least = Math.min(least, 100 - (hard / minutes) * 100);
    }
    const percent = decimal(least, 0);
    return {
      passed: least >= LEAST_EASY_PERCENT,
      value: shown(least),
      limit: LEAST_EASY_PERCENT,
      detail: both(
        `Even in the hardest week ${percent.en} % of the running time is easy.`,
        `Même la semaine la plus dure compte ${percent.fr} % de temps de course facile.`,
      ),
    };
  },
};

/** Two calendar days between hard days leave 48 hours. */
const LEAST_GAP_DAYS = 2;

/** Hard sessions, long runs and races are at least 48 hours apart. */
export const hardDaysApart: Rule = {
  code: 'hard-days-apart',
  unit: 'days',
  articleId: null,
  check(facts) {
    const days = facts.runs.filter((run) => isHardSession(run.session)).map((run) => run.day);
    let closest: number | null = null;
    days.forEach((day, index) => {
      const next = days[index + 1];
      if (next !== undefined) closest = Math.min(closest ?? Infinity, next - day);
    });
    return {
      passed: closest === null || closest >= LEAST_GAP_DAYS,
      value: closest,
      limit: LEAST_GAP_DAYS,
      detail: both(
        'Hard sessions, long runs and races lie at least 48 hours apart.',
        'Séances dures, sorties longues et courses sont espacées d’au moins 48 heures.',
      ),
    };
  },
};

const MOST_HARD_SESSIONS = 2;

/** At most two hard sessions a week besides the long run. */
export const hardSessionsPerWeek: Rule = {
  code: 'hard-sessions-per-week',
  unit: 'count',
  articleId: 'haugen-2022-worldclass-distance',
  check(facts) {
    const counts = facts.plan.weeks.map(
      (week) => trainingRuns(facts, week.index).filter((run) => isQualitySession(run.session)).length,
    );
    const most = Math.max(0, ...counts);
    return {
      passed: most <= MOST_HARD_SESSIONS,
      value: most,
      limit: MOST_HARD_SESSIONS,
      detail: both(
        `At most ${most} hard ${most === 1 ? 'session' : 'sessions'} a week besides the long run.`,
        `Au plus ${most} ${most > 1 ? 'séances dures' : 'séance dure'} par semaine en plus de la sortie longue.`,
      ),
    };
  },
};
