import { both, decimal } from '../bilingual.ts';
import { runningDays } from '../timeline.ts';
import { isQualitySession } from '../session-facts.ts';
import { type PlanFacts, type Rule, shown, taperWeeks, trainingRuns, weekDistances } from './facts.ts';

/** Cut of the last week against the peak, percent. */
const LEAST_CUT = 41;
const MOST_CUT = 60;

const NO_TAPER = both('No race, no taper.', 'Pas de course, pas d’affûtage.');

/** Does the race week already use every day the runner allows? Then it cannot hold more. */
function usesEveryDay(facts: PlanFacts, weekIndex: number): boolean {
  const week = facts.plan.weeks[weekIndex];
  const allowed = runningDays(facts.plan.request);
  const free = (week?.days ?? []).filter((day) => allowed.includes(day.weekday) && day.date !== facts.plan.raceDate);
  return trainingRuns(facts, weekIndex).length >= free.length;
}

/** Volume falls every week of the taper, and the race week is 41 to 60 % below the peak. */
export const taperVolume: Rule = {
  code: 'taper-volume',
  unit: 'percent',
  articleId: 'bosquet-2007-taper-meta',
  check(facts) {
    const taper = taperWeeks(facts);
    const last = taper.at(-1);
    if (last === undefined) return { passed: true, value: null, limit: null, detail: NO_TAPER };
    const distances = weekDistances(facts);
    const peak = Math.max(...distances.filter((_, index) => !taper.includes(index)));
    const chain = [peak, ...taper.map((index) => distances[index] ?? 0)];
    const falls = chain.every((km, index) => index === 0 || km < (chain[index - 1] ?? 0));
    const cut = (1 - (distances[last] ?? 0) / peak) * 100;
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
