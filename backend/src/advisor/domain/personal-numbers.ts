import type { TextLanguage } from './numbers.ts';
import type { Draft } from './sources.ts';

/** What is known of the runner and may be put into a sum. */
export interface RunnerNumbers {
  weightKg?: number;
  age?: number;
  kmPerWeek?: number;
}

/** "3-6 mg/kg", "1.2 to 2 g/kg/day", "5-7 mL/kg": a dose by body weight. */
const PER_KG =
  /(\d+(?:[.,]\d+)?)(?:\s?(?:-|–|to|à|et|and)\s?(\d+(?:[.,]\d+)?))?\s?(mg|g|ml|mL)\s?(?:\/|per |par |of .{0,20} per |de .{0,20} par )\s?(?:kg|kilo(?:gram(?:me)?)?)\b((?:\s?\/|\sper\s|\sa\s|\spar\s)\s?(?:day|d|jour|j|h|hour|heure)\b)?/i;

/** A dose named as a warning is never worked out for anybody. */
const WARNS =
  /side effect|no (?:extra|further|more) |too (?:much|many)|harm|danger|avoid|indésirable|aucun bénéfice|\btrop\b|évite|nocif/i;

/** One sum for one finding. */
interface Sum {
  articleKey: string;
  reference: string;
  sentence: (runner: RunnerNumbers, language: TextLanguage) => string | null;
}

const SUMS: readonly Sum[] = [
  {
    articleKey: 'tanaka-2001-hrmax',
    reference: 'f1',
    sentence: ({ age }, language) => {
      if (age === undefined) return null;
      const beats = Math.round(208 - 0.7 * age);
      return language === 'fr'
        ? `À ${age} ans, 208 − 0,7 × ${age} donne environ ${beats} battements par minute.`
        : `At ${age}, 208 − 0.7 × ${age} makes about ${beats} beats a minute.`;
    },
  },
  {
    articleKey: 'bosquet-2007-taper-meta',
    reference: 'f3',
    sentence: ({ kmPerWeek }, language) => {
      if (!kmPerWeek) return null;
      const [low, high] = [Math.round(kmPerWeek * 0.4), Math.round(kmPerWeek * 0.59)];
      return language === 'fr'
        ? `De tes ${spoken(kmPerWeek, 'fr')} km par semaine, une baisse de 41-60 % laisse ${low}–${high} km.`
        : `From your ${spoken(kmPerWeek, 'en')} km a week, a cut of 41-60 % leaves ${low}–${high} km.`;
    },
  },
  {
    articleKey: 'damsted-2019-weekly-change-half-marathon',
    reference: 'f5',
    sentence: ({ kmPerWeek }, language) => {
      if (!kmPerWeek) return null;
      const next = Math.floor(kmPerWeek * 1.2);
      return language === 'fr'
        ? `Avec ${spoken(kmPerWeek, 'fr')} km cette semaine, 20 % de plus fait au plus ${next} km la suivante.`
        : `From ${spoken(kmPerWeek, 'en')} km this week, 20 % more is at most ${next} km the next.`;
    },
  },
  {
    articleKey: 'sawka-2007-fluid-replacement',
    reference: 'f2',
    sentence: ({ weightKg }, language) => {
      if (!weightKg) return null;
      const loss = spoken(Math.round(weightKg * 0.2) / 10, language);
      return language === 'fr'
        ? `Pour tes ${spoken(weightKg, 'fr')} kg, 2 % font ${loss} kg.`
        : `For your ${spoken(weightKg, 'en')} kg, 2 % is ${loss} kg.`;
    },
  },
];

/** The sentence that puts the runner's own numbers into what was just said, computed here and nowhere else; or null. */
export function personalSentence(
  drafts: readonly Draft[],
  runner: RunnerNumbers,
  language: TextLanguage,
): Draft | null {
  for (const draft of drafts) {
    const dose = runner.weightKg ? doseSentence(draft, runner.weightKg, language) : null;
    if (dose) return dose;
    for (const rest of draft.rests) {
      const sum = SUMS.find(
        (candidate) => candidate.articleKey === rest.articleKey && candidate.reference === rest.reference,
      );
      const text = sum?.sentence(runner, language);
      if (text) return { text, role: 'personal', rests: [rest] };
    }
  }
  return null;
}

function doseSentence(draft: Draft, weightKg: number, language: TextLanguage): Draft | null {
  const match = PER_KG.exec(draft.text);
  if (!match || WARNS.test(draft.text)) return null;
  const [, low, high, unit, per] = match;
  const amounts = [low, high]
    .filter((value) => value !== undefined)
    .map((value) => Math.round(Number(value.replace(',', '.')) * weightKg));
  const dose = `${[low, high].filter(Boolean).join('–')} ${unit}/kg`;
  const total = `${amounts.map((amount) => spoken(amount, language)).join('–')} ${unit}${periodOf(per, language)}`;
  const weight = spoken(weightKg, language);
  const text =
    language === 'fr' ? `${dose}, soit ${total} pour tes ${weight} kg.` : `${dose}, so ${total} for your ${weight} kg.`;
  return { text, role: 'personal', rests: draft.rests };
}

function periodOf(per: string | undefined, language: TextLanguage): string {
  if (!per) return '';
  const isHour = /h/i.test(per.replace(/[/\s]|per|par/gi, ''));
  if (language === 'fr') return isHour ? ' par heure' : ' par jour';
  return isHour ? ' an hour' : ' a day';
}

function spoken(value: number, language: TextLanguage): string {
  return language === 'fr' ? String(value).replace('.', ',') : String(value);
}
