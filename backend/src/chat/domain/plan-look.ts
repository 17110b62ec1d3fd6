import type { Plan, PlanDay } from '../../training/training.contract.ts';
import { say, type Bilingual, type Language } from './words.ts';

/** What of a plan is asked for. */
export type Look = 'today' | 'tomorrow' | 'thisWeek' | 'nextWeek' | 'firstWeek' | 'next' | 'nextLong' | 'paces';

/** Words end where letters end; `\\b` knows no accents. */
const words = (source: string) => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?!\\p{L})`, 'iu');

const ASKS = words(
  "what(?:['’]s| is| are| do| does| should| will)|how (?:many|much|far|long)|which (?:run|session)|show me|tell me|que(?:lle?s?)?|qu['’](?:est-ce|y a)|quoi|combien|montre[rz]?(?:-moi)?|à quelle|dis-moi|c['’]est quoi",
);
const OF_PLAN = words(
  'run(?:ning)?|do|on|have|sessions?|train(?:ing)?|plan|km|kilomet(?:er|re)s|miles|courir|cours|faire|fais|s[ée]ances?|entra[iî]nement|programme|pr[ée]vue?s?|au menu|kilomètres|sorties?|quoi|y a-t-il',
);
const WHEN: readonly (readonly [Look, RegExp])[] = [
  ['firstWeek', words('first week|week (?:1|one)|premi[èe]re semaine|semaine 1')],
  ['nextWeek', words('next week|semaine prochaine|prochaine semaine')],
  ['thisWeek', words('this week|cette semaine|of the week|de la semaine')],
  ['tomorrow', words('tomorrow|demain')],
  ['today', words("today|tonight|aujourd['’]hui|ce (?:soir|matin)")],
  ['nextLong', words('next long run|prochaine sortie longue')],
  ['next', words('next (?:run|session|workout)|prochaine (?:s[ée]ance|sortie)')],
];
const PACES = words(
  "my (?:\\p{L}+ ){0,2}(?:paces?|zones?)|paces? (?:should|do|must) i (?:run|do)|mon allure|mes (?:allures|zones)|allure (?:dois-je|je dois|courir)|(?:quelle|l['’]) ?allure (?:facile|seuil|marathon)",
);
/** Longer questions are about something else. */
const MOST_WORDS = 14;
/** "What should I eat today" is the coach's, "what shoes" the seller's. */
const OF_OTHERS = words(
  'eat|drink|fuel|wear|shoes?|buy|manger|boire|porter|mettre|chaussures?|acheter|weather|m[ée]t[ée]o|temps fera',
);

/** "What do I run today?", "combien de km cette semaine ?": a look into the plan; undefined for anything else. */
export function lookWished(text: string): Look | undefined {
  if (text.trim().split(/\s+/).length > MOST_WORDS || OF_OTHERS.test(text)) return undefined;
  if ((ASKS.test(text) || /\bwhat\b/i.test(text)) && PACES.test(text)) return 'paces';
  if (!ASKS.test(text) || !OF_PLAN.test(text)) return undefined;
  return WHEN.find(([, pattern]) => pattern.test(text))?.[0];
}

const WEEK: Bilingual = { en: 'Week {week} of {weeks}, {km} km:', fr: 'Semaine {week} sur {weeks}, {km} km :' };
const DAY: Bilingual = { en: '– {day}: {session}', fr: '– {day} : {session}' };
const ONE: Bilingual = { en: '{day}: {session}. {purpose}', fr: '{day} : {session}. {purpose}' };
const REST: Bilingual = {
  en: 'Nothing on {day}: rest is where training works. Next comes {next}.',
  fr: 'Rien {day} : c’est au repos que l’entraînement agit. La suite : {next}.',
};
const OVER: Bilingual = {
  en: 'No session of this plan is still to come.',
  fr: 'Plus aucune séance de ce plan n’est à venir.',
};

function plus(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function dayName(date: string, language: Language): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
}

function number(value: number, language: Language): string {
  return value.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 });
}

function sessionsOf({ session, extraSession }: PlanDay, language: Language): string {
  const named = [session, extraSession].filter((each) => each && each.status !== 'skipped');
  return named
    .map(
      (each) => `${each!.title[language]}${each!.distanceKm > 0 ? ` (${number(each!.distanceKm, language)} km)` : ''}`,
    )
    .join(' + ');
}

const hasSession = (day: PlanDay) => day.session?.status === 'planned' && day.session.kind !== 'rest';

function weekInWords(plan: Plan, index: number, language: Language): string {
  const week = plan.weeks[Math.min(Math.max(index, 0), plan.weeks.length - 1)]!;
  const values = { week: week.index + 1, weeks: plan.weeks.length, km: number(week.distanceKm, language) };
  const days = week.days.filter((day) => sessionsOf(day, language) !== '');
  const lines = days.map((day) =>
    say(DAY, language, { day: dayName(day.date, language), session: sessionsOf(day, language) }),
  );
  return [say(WEEK, language, values), ...lines].join('\n');
}

const PACES_ARE: Bilingual = {
  en: 'Your paces {unit}: easy {easy}, marathon {marathon}, threshold {threshold}, intervals {interval}. Effort comes before pace: easy is when you could still talk.',
  fr: 'Tes allures {unit} : facile {easy}, marathon {marathon}, seuil {threshold}, fractionné {interval}. L’effort passe avant l’allure : facile, c’est quand tu peux encore parler.',
};
const A_UNIT = {
  km: { en: 'a kilometre', fr: 'au kilomètre' },
  mi: { en: 'a mile', fr: 'au mile' },
} as const;
const KM_PER_MILE = 1.609344;

function pacesInWords({ zones, request }: Plan, language: Language): string {
  const factor = request.units === 'mi' ? KM_PER_MILE : 1;
  const clock = (secondsPerKm: number) => {
    const seconds = Math.round(secondsPerKm * factor);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  };
  const range = ({ fastSecondsPerKm, slowSecondsPerKm }: Plan['zones']['easy']) =>
    `${clock(fastSecondsPerKm)}–${clock(slowSecondsPerKm)}`;
  const { easy, marathon, threshold, interval } = zones;
  const paces = {
    easy: range(easy),
    marathon: range(marathon),
    threshold: range(threshold),
    interval: range(interval),
  };
  return say(PACES_ARE, language, { ...paces, unit: say(A_UNIT[request.units], language) });
}

/** The week or the day that was asked for; before the plan begins its first week or session. */
export function lookInWords(plan: Plan, { when, today }: { when: Look; today: string }, language: Language): string {
  if (when === 'paces') return pacesInWords(plan, language);
  const days = plan.weeks.flatMap((week) => week.days);
  const current = plan.weeks.findLast((week) => week.startDate <= today)?.index ?? 0;
  if (when === 'firstWeek') return weekInWords(plan, 0, language);
  if (when === 'thisWeek') return weekInWords(plan, current, language);
  if (when === 'nextWeek') return weekInWords(plan, plan.startDate > today ? 0 : current + 1, language);
  const date = when === 'tomorrow' ? plus(today, 1) : today;
  const isMeant = (day: PlanDay) => when !== 'nextLong' || day.session?.kind === 'long';
  const next = days.find((day) => hasSession(day) && day.date >= date && isMeant(day));
  if (!next) return say(OVER, language);
  const named = { day: dayName(next.date, language), session: sessionsOf(next, language) };
  if (when === 'next' || when === 'nextLong' || next.date === date) {
    return say(ONE, language, { ...named, purpose: next.session?.purpose[language] ?? '' });
  }
  return say(REST, language, { day: dayName(date, language), next: `${named.day} (${named.session})` });
}
