import type { Plan, PlanRefusal, PlanRequest } from '../../training/training.contract.ts';
import { GOAL_NAMES } from './goal-names.ts';
import { say, type Bilingual, type Language } from './words.ts';

/** What the rules that refuse a wish are called; those of the certificate name themselves. */
const RULES: Readonly<Record<string, Bilingual>> = {
  age: { en: 'Age', fr: 'Âge' },
  'youth-distance': { en: 'Distances for the young', fr: 'Distances des jeunes' },
  'youth-load': { en: 'Load of the young', fr: 'Charge des jeunes' },
  frequency: { en: 'Runs a week', fr: 'Sorties par semaine' },
  'weekly-distance': { en: 'Kilometres a week', fr: 'Kilomètres par semaine' },
  'chosen-days': { en: 'Your days', fr: 'Tes jours' },
  'goal-time': { en: 'Time wished for', fr: 'Temps visé' },
  'recent-race': { en: 'Past race', fr: 'Course passée' },
  'heart-rate': { en: 'Heart rate', fr: 'Fréquence cardiaque' },
  goal: { en: 'Goal', fr: 'Objectif' },
  'plan-length': { en: 'Length of a plan', fr: 'Durée d’un plan' },
  calendar: { en: 'Calendar', fr: 'Calendrier' },
  'postpartum-rest': { en: 'After a birth', fr: 'Après un accouchement' },
  'single-run-spike': { en: 'No jump in a single run', fr: 'Pas de bond sur une seule sortie' },
  'walk-run-ladder': { en: 'The walk–run ladder', fr: 'L’échelle marche-course' },
  'marathon-volume': { en: 'Kilometres before a marathon', fr: 'Kilomètres avant un marathon' },
};

/** "No jump in a single run: from your longest run …": the rule by its name, then what it says. */
export function ruleInWords({ rule, detail }: PlanRefusal, language: Language): string {
  const name = RULES[rule];
  return name ? `${say(name, language)}${language === 'fr' ? ' : ' : ': '}${detail[language]}` : detail[language];
}

const WEEKS: Bilingual = { en: '{weeks} weeks', fr: '{weeks} semaines' };
const UNTIL: Bilingual = { en: 'race on {date}', fr: 'course le {date}' };
const NO_DATE: Bilingual = { en: 'with a later race day', fr: 'avec une course plus tardive' };
const RUNS: Bilingual = { en: '{runs} runs a week', fr: '{runs} sorties par semaine' };
const KM: Bilingual = { en: 'from {km} km a week', fr: 'à partir de {km} km par semaine' };
const NO_TIME: Bilingual = { en: 'no time wished for', fr: 'sans temps visé' };
const ANY_DAYS: Bilingual = { en: 'on any days', fr: 'sans jours imposés' };
const CHIP: Bilingual = { en: 'Write it: {parts}', fr: 'Écris-le : {parts}' };
const NEAREST: Bilingual = {
  en: 'What I can write safely instead: {parts}. Shall I?',
  fr: 'Ce que je peux écrire sans risque : {parts}. Je le fais ?',
};

function lengthOf({ weeks, raceDate }: PlanRequest, language: Language): string {
  if (weeks) return say(WEEKS, language, { weeks });
  return raceDate ? say(UNTIL, language, { date: dayOf(raceDate, language) }) : '';
}

/** The chip that builds the nearest plan; said back, it means yes. */
export function nearestChip(nearest: PlanRequest, language: Language): string {
  const runs = say(RUNS, language, { runs: nearest.runsPerWeek });
  const parts = [say(GOAL_NAMES[nearest.goal], language), lengthOf(nearest, language), runs];
  return say(CHIP, language, { parts: parts.filter(Boolean).join(', ') });
}

export function takesNearest(text: string, nearest: PlanRequest): boolean {
  return (['en', 'fr'] as const).some((language) => nearestChip(nearest, language) === text.trim());
}

/** What the nearest plan is, and in what it differs from the wish. */
export function offerInWords(wish: PlanRequest, nearest: PlanRequest, language: Language): string {
  const parts = [say(GOAL_NAMES[nearest.goal], language), lengthOf(nearest, language)].filter(Boolean);
  if (wish.raceDate && !nearest.raceDate) parts.push(say(NO_DATE, language));
  if (nearest.runsPerWeek !== wish.runsPerWeek) parts.push(say(RUNS, language, { runs: nearest.runsPerWeek }));
  if (nearest.kmPerWeek !== wish.kmPerWeek) parts.push(say(KM, language, { km: nearest.kmPerWeek }));
  if (wish.targetTimeSeconds && !nearest.targetTimeSeconds) parts.push(say(NO_TIME, language));
  const isFreed = (wish.days ?? wish.daysOff) !== undefined && (nearest.days ?? nearest.daysOff) === undefined;
  if (isFreed) parts.push(say(ANY_DAYS, language));
  return say(NEAREST, language, { parts: parts.join(', ') });
}

/** A plan that has not begun, or to which nothing has happened yet: it may be written again in its place. */
export function isUntouched({ life, pausedFrom, weeks, startDate }: Plan, today: string): boolean {
  if (startDate > today && !life?.logged.length) return true;
  if (pausedFrom || (life && (life.logged.length > 0 || life.breaks.length > 0 || life.restart))) return false;
  return weeks.every((week) => week.days.every((day) => !day.session || day.session.status === 'planned'));
}

/** The plan that a wish replaces: the same goal, untouched, and not for another race day. */
export function replacedBy(
  request: PlanRequest,
  living: readonly Plan[],
  { planId, today }: { planId: string | undefined; today: string },
): Plan | undefined {
  return living.find((plan) => {
    if (plan.goal !== request.goal || !isUntouched(plan, today)) return false;
    const days = [plan.request.raceDate, request.raceDate];
    return plan.id === planId || days.includes(undefined) || days[0] === days[1];
  });
}

export function dayOf(date: string, language: Language): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
