import type { Session, SessionStep } from '../session.contract.ts';
import type { PlanRequest } from '../training.contract.ts';
import { both } from './bilingual.ts';
import { daysBetween } from './calendar.ts';

/** Getting used to heat takes one to two weeks. Source: racinais-2015-heat-consensus. */
export const HEAT_BLOCK_DAYS = 14;
/** Sessions in the heat are 75-90 min at most (racinais-2015-heat-consensus). */
export const MOST_HEAT_MINUTES = 90;
/** Bodies still growing cool less well: under this age no heat on purpose (coach's rule), years. */
const LEAST_HEAT_AGE = 16;

/** Estimate for recreational runners: 0.4 % slower per °C above 10 °C WBGT (assumption, rules.md 2.9). */
const SLOWER_PER_DEGREE = 0.004;
const COMFORTABLE_CELSIUS = 10;
/** Beyond this the estimate says nothing any more. */
const LARGEST_SLOWING = 0.12;

/** How much slower a race is at so many °C; 1 up to 10 °C or where the heat is not known. An estimate. */
export function heatPaceFactor(celsius: number | undefined): number {
  if (celsius === undefined) return 1;
  return 1 + Math.min(LARGEST_SLOWING, Math.max(0, celsius - COMFORTABLE_CELSIUS) * SLOWER_PER_DEGREE);
}

/** May this runner train in the heat on purpose? Not the young, and not soon after a birth. */
export function mayTrainInHeat(request: Pick<PlanRequest, 'age' | 'postpartumWeeks'>): boolean {
  return (request.age ?? 30) >= LEAST_HEAT_AGE && request.postpartumWeeks === undefined;
}

/** Days of the plan, 0 first, in the fortnight before the heat; null where there is none to prepare. */
export function heatBlock(request: PlanRequest, startDate: string): { first: number; last: number } | null {
  if (request.heatDate === undefined || !mayTrainInHeat(request)) return null;
  const day = daysBetween(startDate, request.heatDate);
  return day <= 0 ? null : { first: day - HEAT_BLOCK_DAYS, last: day - 1 };
}

/** Will the goal race be run in the heat? */
export function isRaceHot(request: PlanRequest, raceDate: string | null): boolean {
  return request.heatDate !== undefined && raceDate !== null && daysBetween(request.heatDate, raceDate) >= 0;
}

const HEAT_NOTE = both(
  'In the warm hours, or with one layer more: by effort, however slow it gets. A run shorter than an hour: walk on in the warmth.',
  'Aux heures chaudes, ou avec une couche de plus : à l’effort, quelle que soit l’allure. Si la sortie dure moins d’une heure, continue en marchant au chaud.',
);

function byEffort(step: SessionStep): SessionStep {
  return step.intensity === 'easy' ? { ...step, paceRange: null, note: HEAT_NOTE } : step;
}

/** Kinds of running that may be done in the heat on purpose: never hard, never long. */
const HEAT_KINDS: ReadonlySet<string> = new Set(['easy', 'recovery', 'walkRun']);

/** Can this session be moved into the warm hours? */
export function canBeInHeat(session: Pick<Session, 'kind' | 'durationMinutes'>): boolean {
  return HEAT_KINDS.has(session.kind) && session.durationMinutes <= MOST_HEAT_MINUTES;
}

/** The same session in the warm hours: by effort, with the signs to stop for. */
export function inTheHeat(session: Session): Session {
  return {
    ...session,
    title: both(`${session.title.en}, in the heat`, `${session.title.fr}, à la chaleur`),
    steps: session.steps.map((group) => ({ ...group, steps: group.steps.map(byEffort) })),
    paceRange: null,
    purpose: both(
      'Teaches the body to sweat earlier and keep cooler before the hot day.',
      'Apprend au corps à transpirer plus tôt et à mieux se refroidir avant le jour de chaleur.',
    ),
    why: {
      ...both(
        'Getting used to the heat is the most important preparation for a hot race: one to two weeks of repeated exercise in it.',
        'S’habituer à la chaleur est la meilleure préparation à une course chaude : une à deux semaines d’efforts répétés au chaud.',
      ),
      articleId: 'racinais-2015-heat-consensus',
    },
    ifItFeelsWrong: both(
      'Dizzy, shivering, headache or nausea: stop, shade, cool water on the skin. Confusion or collapse: cool at once and call for help.',
      'Vertiges, frissons, mal de tête ou nausées : arrête, mets-toi à l’ombre, de l’eau fraîche sur la peau. Confusion ou malaise : refroidir tout de suite et appeler les secours.',
    ),
    inHeat: true,
  };
}
