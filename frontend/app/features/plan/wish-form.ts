import type { Weekday } from '../../../../backend/src/training/session.contract.ts';
import type { NewPlan } from '../../../../backend/src/training/plan-api.contract.ts';
import { formText } from '../../lib/form-text.ts';
import type { Language } from '../../lib/language.ts';

export const GOALS = ['c25k', '5k', '10k', 'half', 'marathon', '50k', '80k', '100k', 'fitness'] as const;
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export const SURFACES = ['road', 'trail', 'treadmill'] as const;

/** Goals that are run against the clock; the others have no target time. */
export const TIMED: ReadonlySet<string> = new Set(['5k', '10k', 'half', 'marathon', '50k', '80k', '100k']);

const count = (text: string) => (text === '' ? undefined : Number(text));

/** What the form says, as the API takes it. Fields left empty are left out. */
export function wishFrom(form: FormData, rest: { targetTimeSeconds?: number; language: Language }): NewPlan {
  const text = (name: string) => formText(form, name);
  const days = form.getAll('days') as Weekday[];
  const isUntilRace = text('until') === 'race';
  const goal = text('goal') as NewPlan['goal'];
  return {
    goal,
    targetTimeSeconds: TIMED.has(goal) ? rest.targetTimeSeconds : undefined,
    raceDate: isUntilRace ? text('raceDate') || undefined : undefined,
    weeks: isUntilRace ? undefined : count(text('weeks')),
    runsPerWeek: count(text('runsPerWeek')),
    kmPerWeek: count(text('kmPerWeek')),
    days: days.length > 0 && days.length < WEEKDAYS.length ? days : undefined,
    surface: (text('surface') || 'road') as NewPlan['surface'],
    units: 'km',
    language: rest.language,
  };
}
