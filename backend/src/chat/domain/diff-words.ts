import type { PlanDiff } from '../../training/plan-diff.contract.ts';
import { type Bilingual, type Language, say } from './words.ts';

type DayChange = PlanDiff['days'][number];
type View = NonNullable<DayChange['before']>;

const MOST_DAYS = 4;
const LET_GO: Bilingual = { en: '{day}: {before} is let go', fr: '{day} : {before} saute' };
const BECOMES: Bilingual = { en: '{day}: {before} becomes {after}', fr: '{day} : {before} devient {after}' };
const NEW: Bilingual = { en: '{day}: {after} is new', fr: '{day} : {after} s’ajoute' };
const BACK: Bilingual = { en: '{day}: {after} is on again', fr: '{day} : {after}, de nouveau prévu' };
const DONE: Bilingual = { en: '{day}: {before} is done', fr: '{day} : {before}, c’est fait' };
const ONE_MORE: Bilingual = { en: 'and one more day changes', fr: 'et un autre jour change' };
const MORE: Bilingual = { en: 'and {count} more days change', fr: 'et {count} autres jours changent' };
const PACES: Bilingual = { en: 'Paces a kilometre: {paces}.', fr: 'Allures au kilomètre : {paces}.' };
const WEEK: Bilingual = {
  en: 'Week {week}: {before} → {after} km.',
  fr: 'Semaine {week} : {before} → {after} km.',
};
const PACE_NAMES: Record<PlanDiff['paces'][number]['name'], Bilingual> = {
  easy: { en: 'easy', fr: 'facile' },
  marathon: { en: 'marathon', fr: 'marathon' },
  threshold: { en: 'threshold', fr: 'seuil' },
  interval: { en: 'intervals', fr: 'fractionné' },
  repetition: { en: 'repetitions', fr: 'répétitions' },
};

function dayName(date: string, language: Language): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
}

function number(value: number, language: Language): string {
  return value.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 });
}

function viewName(view: View, language: Language): string {
  const km = view.distanceKm > 0 ? ` (${number(view.distanceKm, language)} km)` : '';
  return `${view.title[language]}${km}`;
}

function sentenceOf({ before, after, date }: DayChange, language: Language): string {
  const values = {
    day: dayName(date, language),
    before: before ? viewName(before, language) : '',
    after: after ? viewName(after, language) : '',
  };
  if (!before) return say(NEW, language, values);
  if (!after || (after.status === 'skipped' && before.status !== 'skipped')) return say(LET_GO, language, values);
  if (after.status === 'done' && before.status !== 'done') return say(DONE, language, values);
  if (before.status === 'skipped' && after.status === 'planned') return say(BACK, language, values);
  return say(BECOMES, language, values);
}

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

function pacesIn(diff: PlanDiff, language: Language): string | undefined {
  const shown = diff.paces.filter(({ name }) => name === 'easy' || name === 'threshold' || name === 'interval');
  if (shown.length === 0) return undefined;
  const paces = shown.map(({ name, before, after }) => {
    const range = (pace: typeof before) => `${clock(pace.fastSecondsPerKm)}–${clock(pace.slowSecondsPerKm)}`;
    return `${say(PACE_NAMES[name], language)} ${range(before)} → ${range(after)}`;
  });
  return say(PACES, language, { paces: paces.join(', ') });
}

/** What a change does to a plan, in a few words: the first days, how many more, the weeks that shift most, the paces. */
export function diffInWords(diff: PlanDiff, language: Language): string {
  const days = diff.days.slice(0, MOST_DAYS).map((day) => sentenceOf(day, language));
  const rest = diff.days.length - days.length;
  const listed = rest > 0 ? [...days, say(rest === 1 ? ONE_MORE : MORE, language, { count: rest })] : days;
  const weeks = rest > 0 ? diff.weeks.slice(0, 2) : [];
  const sums = weeks.map((week) =>
    say(WEEK, language, {
      week: week.index + 1,
      before: number(week.beforeKm, language),
      after: number(week.afterKm, language),
    }),
  );
  const between = language === 'fr' ? ' ; ' : '; ';
  const sentences = listed.length > 0 ? [`${listed.join(between)}.`] : [];
  return [...sentences.map(upper), ...sums, pacesIn(diff, language)].filter(Boolean).join(' ');
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
