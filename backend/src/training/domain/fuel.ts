import type { SessionFuel } from '../session.contract.ts';
import { both, decimal } from './bilingual.ts';

/** Sessions shorter than this need no fuel note beyond ordinary meals, minutes. */
export const FUEL_FROM_MINUTES = 75;

interface Grams {
  min: number;
  max: number;
}

/**
 * Carbohydrate while running, grams an hour, by duration in minutes.
 * Source: thomas-2016-acsm-nutrition, jeukendrup-2014-cho-during.
 */
export function carbohydrateGramsPerHour(minutes: number): Grams {
  if (minutes < 45) return { min: 0, max: 0 };
  if (minutes < FUEL_FROM_MINUTES) return { min: 0, max: 30 };
  if (minutes <= 150) return { min: 30, max: 60 };
  return { min: 60, max: 90 };
}

/** Carbohydrate loading, grams a day: 10-12 g/kg for 36-48 h (burke-2007-marathon-nutrition). */
export function loadingGramsPerDay(weightKg: number): Grams {
  return { min: 10 * weightKg, max: 12 * weightKg };
}

/** Caffeine, mg, 60 min before: 3-6 mg/kg (guest-2021-caffeine-issn). Not for minors. */
export function caffeineMilligrams(weightKg: number): Grams {
  return { min: 3 * weightKg, max: 6 * weightKg };
}

/** Protein, grams a day, at g/kg; 1.6 by default (kato-2016-protein). */
export function proteinGramsPerDay(weightKg: number, gramsPerKg = 1.6): number {
  return gramsPerKg * weightKg;
}

/** Frame for drinking to thirst, mL/h: 400 to 800 (sawka-2007-fluid-replacement). */
const FLUID_PER_HOUR = { min: 400, max: 800 };

const PRACTISE = both(
  'Practise what you will use on race day.',
  'Teste ici ce que tu utiliseras le jour de la course.',
);
const NOTHING_NEW = both(
  'Nothing new today: only what you have practised.',
  'Rien de nouveau aujourd’hui : uniquement ce que tu as testé.',
);

function tens(value: number): number {
  return Math.round(value / 10) * 10;
}

/** What to eat and drink for a session of so many minutes; null when it is short. */
export function sessionFuel(minutes: number, weightKg: number | undefined, isRace = false): SessionFuel | null {
  if (minutes < FUEL_FROM_MINUTES) return null;
  const perHour = carbohydrateGramsPerHour(minutes);
  const hours = minutes / 60;
  // A lighter runner sweats less: the frame is scaled to 70 kg, within its own bounds.
  const scale = Math.min(1, (weightKg ?? 70) / 70);
  const fluid = { min: FLUID_PER_HOUR.min, max: tens(Math.max(500, FLUID_PER_HOUR.max * scale)) };
  const isLong = minutes > 150;
  const lastWord = isRace ? NOTHING_NEW : PRACTISE;
  const litres = { low: decimal(fluid.min / 1000), high: decimal(fluid.max / 1000) };
  return {
    carbohydrateGramsPerHour: perHour,
    carbohydrateGramsTotal: { min: tens(perHour.min * hours), max: tens(perHour.max * hours) },
    fluidMillilitresPerHour: fluid,
    fluidBeforeMillilitres: weightKg === undefined ? null : { min: tens(5 * weightKg), max: tens(7 * weightKg) },
    advice: both(
      `Take ${perHour.min} to ${perHour.max} g of carbohydrate an hour${isLong ? ', from glucose and fructose together,' : ''} starting in the first half hour. Drink to thirst, usually ${litres.low.en} to ${litres.high.en} L an hour; never so much that you gain weight. ${lastWord.en}`,
      `Prends ${perHour.min} à ${perHour.max} g de glucides par heure${isLong ? ', en associant glucose et fructose,' : ''} dès la première demi-heure. Bois à ta soif, en général ${litres.low.fr} à ${litres.high.fr} L par heure, jamais au point de prendre du poids. ${lastWord.fr}`,
    ),
    articleId: 'jeukendrup-2014-cho-during',
  };
}
