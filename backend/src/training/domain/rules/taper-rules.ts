import { both, decimal } from '../bilingual.ts';
import { GOALS } from '../goals.ts';
import { runningDays } from '../timeline.ts';
import { isQualitySession } from '../session-facts.ts';
import { type PlanFacts, type Rule, blocksBeforeRace, raceDayOf, shown, taperWeeks, trainingRuns } from './facts.ts';

/** Cut of the last week against the peak, percent. */
const LEAST_CUT = 41;
const MOST_CUT = 60;

const SHORT_TAPER = both('This taper is one week long.', 'Cet affûtage dure une semaine.');
const NO_TAPER = both('No race, no taper.', 'Pas de course, pas d’affûtage.');

/** Does the race week already use every day the runner allows? Then it cannot hold more. */
function usesEveryDay(facts: PlanFacts, weekIndex: number): boolean {
  const week = facts.plan.weeks[weekIndex];
  const allowed = runningDays(facts.plan.request);
  const free = (week?.days ?? []).filter((day) => allowed.includes(day.weekday) && day.date !== facts.plan.raceDate);
  return trainingRuns(facts, weekIndex).length >= free.length;
}

/** The biggest seven days before the taper, and every seven days of the taper, counted back from the race. */
function taperShape(facts: PlanFacts): { peakKm: number; taperKm: number[] } | null {
  const raceDay = raceDayOf(facts.plan);
  const weeks = taperWeeks(facts).length;
  if (raceDay === null || weeks === 0) return null;
  const blocks = blocksBeforeRace(facts, raceDay);
  return { peakKm: Math.max(...blocks.slice(weeks)), taperKm: blocks.slice(0, weeks).toReversed() };
}

/** Mean cut over the last two weeks before a half marathon or longer, percent (rules.md 3.3). */
const LEAST_MEAN_CUT = 40;
const TWO_WEEKS = 2;

/** Before a half marathon or longer, a taper of two weeks or more cuts its last two by 40 to 60 % on average. */
export const taperMean: Rule = {
  code: 'taper-mean',
  unit: 'percent',
  articleId: 'bosquet-2007-taper-meta',
  check(facts) {
    const shape = taperShape(facts);
    const last = taperWeeks(facts).at(-1) ?? 0;
    const isLong = (GOALS[facts.plan.goal].distanceKm ?? 0) > 20;
    if (shape === null || !isLong || shape.taperKm.length < TWO_WEEKS) {
      return { passed: true, value: null, limit: null, detail: SHORT_TAPER };
    }
    const lastTwo = shape.taperKm.slice(-TWO_WEEKS);
    const cut = (1 - lastTwo.reduce((sum, km) => sum + km, 0) / TWO_WEEKS / shape.peakKm) * 100;
    const percent = decimal(cut, 0);
    return {
      passed: cut >= LEAST_MEAN_CUT - 0.5 && (cut <= MOST_CUT + 0.05 || usesEveryDay(facts, last)),
      value: shown(cut),
      limit: MOST_CUT,
      detail: both(
        `The last fourteen days are ${percent.en} % lighter than the biggest week (40 to 60 % works best).`,
        `Les quatorze derniers jours sont allégés de ${percent.fr} % par rapport à la plus grosse semaine (le mieux : 40 à 60 %).`,
      ),
    };
  },
};

/** Volume falls every week of the taper, and the race week is 41 to 60 % below the peak. */
export const taperVolume: Rule = {
  code: 'taper-volume',
  unit: 'percent',
  articleId: 'bosquet-2007-taper-meta',
  check(facts) {
    const shape = taperShape(facts);
    const last = taperWeeks(facts).at(-1);
    if (shape === null || last === undefined) return { passed: true, value: null, limit: null, detail: NO_TAPER };
    const { peakKm, taperKm } = shape;
    const chain = [peakKm, ...taperKm];
    const falls = chain.every((km, index) => index === 0 || km < (chain[index - 1] ?? 0));
    const cut = (1 - (taperKm.at(-1) ?? 0) / peakKm) * 100;
    const isDeepEnough = cut >= LEAST_CUT - 0.05;
    const isNotTooDeep = cut <= MOST_CUT + 0.05 || usesEveryDay(facts, last);
    const percent = decimal(cut, 0);
    return {
      passed: falls && isDeepEnough && isNotTooDeep,
      value: shown(cut),
      limit: MOST_CUT,
      detail: both(
        `Volume falls every week of the taper, by ${percent.en} % in the last (41 to 60 % works best).`,
        `Le volume baisse chaque semaine d’affûtage, de ${percent.fr} % la dernière (le mieux : 41 à 60 %).`,
      ),
    };
  },
};

/** Hard work stays in every taper week, when the plan had any; the race counts in its week. */
export const taperQuality: Rule = {
  code: 'taper-quality',
  unit: 'count',
  articleId: 'bosquet-2007-taper-meta',
  check(facts) {
    const taper = taperWeeks(facts);
    const hadQuality = facts.runs.some((run) => !taper.includes(run.weekIndex) && isQualitySession(run.session));
    const without = taper.filter(
      (index) => !facts.runs.some((run) => run.weekIndex === index && isQualitySession(run.session)),
    );
    return {
      passed: !hadQuality || without.length === 0,
      value: without.length,
      limit: 0,
      detail:
        taper.length === 0
          ? NO_TAPER
          : both('The taper cuts kilometres, not intensity.', 'L’affûtage réduit les kilomètres, pas l’intensité.'),
    };
  },
};
