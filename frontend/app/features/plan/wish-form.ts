import type { Weekday } from '../../../../backend/src/training/session.contract.ts';
import type { NewPlan } from '../../../../backend/src/training/plan-api.contract.ts';
import type { Units } from '../../lib/format.ts';
import { formText } from '../../lib/form-text.ts';
import type { Language } from '../../lib/language.ts';
import { inKilometres } from '../../lib/units-choice.ts';

export const GOALS = ['c25k', '5k', '10k', 'half', 'marathon', '50k', '80k', '100k', 'fitness'] as const;
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export const SURFACES = ['road', 'trail', 'treadmill'] as const;
export const SITES = [
  'achilles',
  'calf',
  'shin',
  'knee',
  'itBand',
  'plantar',
  'hip',
  'hamstring',
  'back',
  'boneStress',
  'other',
] as const satisfies NonNullable<NewPlan['injuries']>;

/** Goals that are run against the clock; the others have no target time. */
export const TIMED: ReadonlySet<string> = new Set(['5k', '10k', 'half', 'marathon', '50k', '80k', '100k']);

/** A figure that may be written with a comma; undefined while the field is empty. */
function figure(text: string): number | undefined {
  const value = text === '' ? Number.NaN : Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/** A distance in the units of the form, as kilometres. */
function kilometres(text: string, units: Units): number | undefined {
  const value = figure(text);
  return value === undefined ? undefined : inKilometres(value, units);
}

interface Beside {
  targetTimeSeconds?: number;
  language: Language;
  /** Units the distances of the form are written in, and the plan is to be read in. */
  units: Units;
}

function tuneUpsFrom(form: FormData, units: Units): NewPlan['tuneUpRaces'] {
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
  const distances = texts('tuneUpDistance').map((text) => kilometres(text, units));
  const races = texts('tuneUpDate').flatMap((date, index) => {
    const distanceKm = distances[index];
    return date && distanceKm ? [{ date, distanceKm }] : [];
  });
  return races.length > 0 ? races : undefined;
}

/** What is said about the race, its place and the runner's body, beyond the goal. */
function detailsFrom(form: FormData, units: Units): Partial<NewPlan> {
  const text = (name: string) => formText(form, name);
  const injuries = form.getAll('injuries') as NonNullable<NewPlan['injuries']>;
  const heatDate = text('heatDate') || undefined;
  return {
    longRunDay: (text('longRunDay') || undefined) as Weekday | undefined,
    longestRecentRunKm: kilometres(text('longestRun'), units),
    raceAscentMetres: text('surface') === 'trail' ? figure(text('ascent')) : undefined,
    heatDate,
    heatCelsius: heatDate === undefined ? undefined : figure(text('heatCelsius')),
    tuneUpRaces: tuneUpsFrom(form, units),
    age: figure(text('age')),
    weightKg: figure(text('weight')),
    restingHr: figure(text('restingHr')),
    maxHr: figure(text('maxHr')),
    injuries: injuries.length > 0 ? injuries : undefined,
    returnFromInjury: form.has('returning') || undefined,
    postpartumWeeks: figure(text('postpartum')),
    recentBreakDays: figure(text('breakDays')),
    strength: form.has('strength') ? undefined : false,
  };
}

/** What the form says, as the API takes it. Fields left empty are left out. */
export function wishFrom(form: FormData, { targetTimeSeconds, language, units }: Beside): NewPlan {
  const text = (name: string) => formText(form, name);
  const days = form.getAll('days') as Weekday[];
  const isUntilRace = text('until') === 'race';
  const goal = text('goal') as NewPlan['goal'];
  return {
    goal,
    targetTimeSeconds: TIMED.has(goal) ? targetTimeSeconds : undefined,
    raceDate: isUntilRace ? text('raceDate') || undefined : undefined,
    weeks: isUntilRace ? undefined : figure(text('weeks')),
    runsPerWeek: figure(text('runsPerWeek')),
    kmPerWeek: kilometres(text('kmPerWeek'), units),
    days: days.length > 0 && days.length < WEEKDAYS.length ? days : undefined,
    surface: (text('surface') || 'road') as NewPlan['surface'],
    ...detailsFrom(form, units),
    units,
    language,
  };
}
