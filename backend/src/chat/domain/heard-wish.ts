import type { Plan, PlanRequest } from '../../training/training.contract.ts';
import type { PlanDetails } from './plan-details/pieces.ts';
import { dayOf } from './plan-offer.ts';
import { listOf, say, type Bilingual, type Language } from './words.ts';

type Weekday = NonNullable<PlanRequest['longRunDay']>;

const WEEKDAYS: Record<Weekday, Bilingual> = {
  monday: { en: 'Monday', fr: 'lundi' },
  tuesday: { en: 'Tuesday', fr: 'mardi' },
  wednesday: { en: 'Wednesday', fr: 'mercredi' },
  thursday: { en: 'Thursday', fr: 'jeudi' },
  friday: { en: 'Friday', fr: 'vendredi' },
  saturday: { en: 'Saturday', fr: 'samedi' },
  sunday: { en: 'Sunday', fr: 'dimanche' },
};
const HEARD: Bilingual = { en: 'Taken into account: {parts}.', fr: 'C’est pris en compte : {parts}.' };

type Name = Exclude<
  keyof PlanDetails,
  'goal' | 'kmPerWeek' | 'runsPerWeek' | 'heatCelsius' | 'surface' | 'units' | 'injuries' | 'isRaceHot'
>;
const PARTS: Record<Name | 'heat', Bilingual> = {
  raceAscentMetres: { en: '{value} m of climb', fr: '{value} m de dénivelé' },
  heat: { en: 'heat on {day}{degrees}', fr: 'chaleur le {day}{degrees}' },
  heatDate: { en: 'heat on {value}', fr: 'chaleur le {value}' },
  recentBreakDays: {
    en: 'a break of {value} weeks, so it starts from {km} km a week',
    fr: 'une coupure de {value} semaines, donc un départ à {km} km par semaine',
  },
  doubles: { en: 'two easy runs on some days', fr: 'deux footings certains jours' },
  strength: { en: 'no strength work', fr: 'pas de renforcement' },
  tuneUpRaces: { en: 'a race on the way: {value}', fr: 'une course de préparation : {value}' },
  recentRaces: { en: 'your {value}', fr: 'ton {value}' },
  longestRecentRunKm: { en: 'a longest run of {value} km', fr: 'une plus longue sortie de {value} km' },
  days: { en: 'runs on {value} only', fr: 'sorties uniquement {value}' },
  daysOff: { en: 'nothing on {value}', fr: 'rien le {value}' },
  longRunDay: { en: 'the long run on {value}', fr: 'la sortie longue le {value}' },
  age: { en: 'your age, {value}', fr: 'tes {value} ans' },
  postpartumWeeks: { en: 'a birth {value} weeks ago', fr: 'un accouchement il y a {value} semaines' },
  returnFromInjury: { en: 'the way back from an injury', fr: 'le retour de blessure' },
};
const NO_DOUBLES: Bilingual = { en: 'one run a day', fr: 'une seule sortie par jour' };

/** What was heard of a wish and stands in the plan, so that the runner sees nothing got lost. */
export function heardInWords(details: PlanDetails, plan: Plan, language: Language): string | undefined {
  const parts = [...partsOf(details, plan, language)];
  return parts.length > 0 ? say(HEARD, language, { parts: listOf(parts, language) }) : undefined;
}

function* partsOf(details: PlanDetails, { request, weeks }: Plan, language: Language): Generator<string> {
  const raceDays = weeks.flatMap((week) => week.days).filter((day) => day.session?.kind === 'race');
  const part = (name: Name | 'heat', value: string | number) => say(PARTS[name], language, { value });
  const days = (list: readonly Weekday[]) =>
    listOf(
      list.map((day) => say(WEEKDAYS[day], language)),
      language,
    );
  if (details.raceAscentMetres) yield part('raceAscentMetres', number(details.raceAscentMetres, language));
  if (request.heatDate && (details.heatDate ?? details.isRaceHot)) {
    const degrees = request.heatCelsius ? `, ${request.heatCelsius} °C` : '';
    yield say(PARTS.heat, language, { day: dayOf(request.heatDate, language), degrees });
  }
  for (const race of details.tuneUpRaces ?? []) {
    if (!raceDays.some((day) => day.date === race.date)) continue;
    yield part('tuneUpRaces', `${number(race.distanceKm, language)} km, ${dayOf(race.date, language)}`);
  }
  for (const race of details.recentRaces ?? []) {
    yield part(
      'recentRaces',
      `${number(race.distanceKm, language)} km ${language === 'fr' ? 'en' : 'in'} ${clock(race.timeSeconds)}`,
    );
  }
  for (const name of ['longestRecentRunKm', 'postpartumWeeks', 'age'] as const) {
    if (details[name] !== undefined) yield part(name, number(details[name], language));
  }
  if ((details.recentBreakDays ?? 0) >= 7) {
    const values = { value: Math.round(details.recentBreakDays! / 7), km: number(request.kmPerWeek, language) };
    yield say(PARTS.recentBreakDays, language, values);
  }
  if (details.returnFromInjury) yield part('returnFromInjury', '');
  if (details.days) yield part('days', days(details.days));
  if (details.daysOff) yield part('daysOff', days(details.daysOff));
  if (details.longRunDay) yield part('longRunDay', days([details.longRunDay]));
  if (details.doubles !== undefined) yield details.doubles ? part('doubles', '') : say(NO_DOUBLES, language);
  if (details.strength === false) yield part('strength', '');
}

function number(value: number, language: Language): string {
  return value.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 });
}

function clock(total: number): string {
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor((total % 3600) / 60), Math.round(total % 60)];
  const rest = `${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(seconds).padStart(2, '0')}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
