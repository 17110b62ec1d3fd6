/** Words of plans in English and French. Everything here is matched against `plain` text. */

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
  ninety: 90,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  quinze: 15,
  vingt: 20,
  trente: 30,
  quarante: 40,
  soixante: 60,
};
const COUNTED = '(?=\\s*-?\\s*(?:miles?|mi|km|kms|k|kilomet\\w+|min|minutes?|h|hours?|heures?|x|times|fois)\\b)';
const NUMBER_WORD = new RegExp(`\\b(${Object.keys(NUMBER_WORDS).join('|')})\\b${COUNTED}`, 'g');

/** Lower case without accents, one kind of quote, dash, space and decimal point: what the readers match against. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’‘`´′]/g, "'")
    .replaceAll(/[“”″]/g, '"')
    .replaceAll("''", '"')
    .replaceAll(/[×✕✖]/g, 'x')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/[\u00a0\u2000-\u200b\u202f]/g, ' ')
    .replaceAll('½', '.5')
    .replaceAll(/(\d),(\d{1,2})(?!\d)/g, '$1.$2')
    .replaceAll(/(\d)\s+\.5/g, '$1.5')
    .replaceAll(NUMBER_WORD, (word) => String(NUMBER_WORDS[word]))
    .trim();
}

const WEEKDAY_WORDS: readonly string[] = [
  'mondays?|mon|lundis?|lun',
  'tuesdays?|tues?|mardis?|mar',
  'wednesdays?|weds?|mercredis?|mer',
  'thursdays?|thurs?|thur|thu|jeudis?|jeu',
  'fridays?|fri|vendredis?|ven',
  'saturdays?|sat|samedis?|sam',
  'sundays?|sun|dimanches?|dim',
];
const ANY_WEEKDAY = WEEKDAY_WORDS.join('|');
const WHOLE_WEEKDAY = new RegExp(`^(?:${ANY_WEEKDAY})\\.?:?$`);
const WEEKDAY_AT = new RegExp(`(?<![\\w'-])(?:${ANY_WEEKDAY})(?![\\w'])\\.?`, 'g');
const DAY_NUMBER = /^(?:day|jour|d|j)\s*\.?([1-7])\s*:?$/;

/** 0 for Monday to 6 for Sunday; null when it is no weekday. */
export function weekdayIndex(word: string): number | null {
  const index = WEEKDAY_WORDS.findIndex((words) => new RegExp(`^(?:${words})$`).test(word.replace(/[.:]+$/, '')));
  return index < 0 ? null : index;
}

/** The weekday a cell consists of, or the place of "day 3"; null when it says anything else. */
export function weekdayOfCell(cell: string): number | null {
  const text = plain(cell);
  const numbered = DAY_NUMBER.exec(text);
  if (numbered) return Number(numbered[1]) - 1;
  return WHOLE_WEEKDAY.test(text) ? weekdayIndex(text) : null;
}

export interface FoundWeekday {
  weekday: number;
  at: number;
  end: number;
}

/** Every weekday named in a text, in order. */
export function weekdaysIn(text: string): FoundWeekday[] {
  return [...text.matchAll(WEEKDAY_AT)].map((match) => ({
    weekday: weekdayIndex(match[0]) ?? 0,
    at: match.index,
    end: match.index + match[0].length,
  }));
}

const WEEK_LABEL =
  /^(?:(?:training )?(?:week|wk|semaine|sem|w|s)\.?\s*(?:n[o°]?\s*)?[#-]?\s*(\d{1,2})(?!\d|\s*(?:km|mi|x|min|h|["'])\b)|(\d{1,2})\s*(?:st|nd|rd|th|e|er|eme|re|ere)\s+(?:week|semaine))\s*(?:(?:\/|of|sur)\s*\d{1,2}\b)?\s*[:.|)-]*\s*/;

/** "Week 3", "Semaine 3", "W3", "S3", "3rd week" at the start of a text; the rest is what follows. */
export function weekLabel(text: string): { week: number; length: number } | null {
  const match = WEEK_LABEL.exec(text);
  if (!match) return null;
  return { week: Number(match[1] ?? match[2]), length: match[0].length };
}
