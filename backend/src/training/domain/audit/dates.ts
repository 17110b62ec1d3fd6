import { addDays, daysBetween, isCalendarDate } from '../calendar.ts';

const MONTHS: readonly string[] = [
  'january|janvier|janv|jan',
  'february|fevrier|fevr|fev|feb',
  'march|mars',
  'april|avril|avr|apr',
  'may|mai',
  'june|juin|jun',
  'july|juillet|juil|jul',
  'august|aout|aug',
  'september|septembre|sept|sep',
  'october|octobre|oct',
  'november|novembre|nov',
  'december|decembre|dec',
];
const MONTH = `(${MONTHS.join('|')})\\.?`;
const NO_UNIT = '(?!\\s*(?:km|mi|miles?|min|h|x|m)\\b)';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:t[\d:.z+-]*)?(?!\d)/;
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const NUMERIC_SHORT = new RegExp(`^(\\d{1,2})/(\\d{1,2})(?![\\d/])${NO_UNIT}`);
const DAY_MONTH = new RegExp(
  `^(?:le |the )?(\\d{1,2})(?:er|st|nd|rd|th)?\\s+(?:of )?${MONTH}(?![a-z])(?:,?\\s+(\\d{4}))?`,
);
const MONTH_DAY = new RegExp(`^${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${NO_UNIT}(?:,?\\s+(\\d{4}))?`);

/** A date as written: the year may be missing, and which of two small numbers is the month may be open. */
export interface WrittenDate {
  year: number | null;
  first: number;
  second: number;
  /** `named`: first is the day, second the month. `numeric`: either way round. */
  order: 'named' | 'numeric';
  length: number;
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`).test(name)) + 1;
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** The date at the start of a plain text, or null. */
export function dateAtStart(text: string): WrittenDate | null {
  const iso = ISO.exec(text);
  if (iso) {
    return {
      year: Number(iso[1]),
      first: Number(iso[3]),
      second: Number(iso[2]),
      order: 'named',
      length: iso[0].length,
    };
  }
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) {
    const [whole, day, month = '', year] = dayMonth;
    return { year: yearOf(year), first: Number(day), second: monthNumber(month), order: 'named', length: whole.length };
  }
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) {
    const [whole, month = '', day, year] = monthDay;
    return { year: yearOf(year), first: Number(day), second: monthNumber(month), order: 'named', length: whole.length };
  }
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [whole, first, , second, year] = numeric;
    return { year: yearOf(year), first: Number(first), second: Number(second), order: 'numeric', length: whole.length };
  }
  const short = NUMERIC_SHORT.exec(text);
  if (!short) return null;
  return { year: null, first: Number(short[1]), second: Number(short[2]), order: 'numeric', length: short[0].length };
}

/** Is 12/03 the third of December in these dates? Only where no other reading is possible. */
export function isMonthFirst(dates: readonly WrittenDate[]): boolean {
  const numeric = dates.filter((date) => date.order === 'numeric');
  return numeric.some((date) => date.second > 12) && numeric.every((date) => date.first <= 12);
}

const pad = (value: number) => String(value).padStart(2, '0');

/**
 * The calendar day of a written date. A missing year is the one that comes closest to the reference day
 * (YYYY-MM-DD), so that a plan runs over New Year. Null for a day that does not exist.
 */
export function calendarDay(date: WrittenDate, monthFirst: boolean, reference: string): string | null {
  const isSwapped = date.order === 'numeric' && monthFirst;
  const [day, month] = isSwapped ? [date.second, date.first] : [date.first, date.second];
  const base = Number(reference.slice(0, 4));
  const years = date.year === null ? [base - 1, base, base + 1, base + 2] : [date.year];
  const days = years
    .map((year) => `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`)
    .filter((candidate) => isCalendarDate(candidate));
  const middle = addDays(reference, date.year === null ? 60 : 0);
  return days.toSorted((a, b) => Math.abs(daysBetween(middle, a)) - Math.abs(daysBetween(middle, b)))[0] ?? null;
}
