import type { Slots } from '../../intent.contract.ts';
import type { Reading } from '../text/reading.ts';

const MONTHS: ReadonlyArray<readonly [month: number, words: string]> = [
  [1, 'january|jan|janvier|janv'],
  [2, 'february|feb|fevrier|fev'],
  [3, 'march|mar|mars'],
  [4, 'april|apr|avril|avr'],
  [5, 'may|mai'],
  [6, 'june|jun|juin'],
  [7, 'july|jul|juillet|juil'],
  [8, 'august|aug|aout'],
  [9, 'september|sept|sep|septembre'],
  [10, 'october|oct|octobre'],
  [11, 'november|nov|novembre'],
  [12, 'december|dec|decembre'],
];
const MONTH = MONTHS.map(([, words]) => words).join('|');

const ISO = /(?<!\d)(20\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/;
const SLASHED = /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](20\d\d|\d\d)(?![\d/])/;
const DAY_MONTH = new RegExp(String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er)?(?: of)? (${MONTH})\b\.?(?:,? (20\d\d))?`);
const MONTH_DAY = new RegExp(
  String.raw`\b(${MONTH})\b\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?!\d| ?(?:km|k\b|weeks|min))(?:,? (20\d\d))?`,
);

function monthOf(word: string): number {
  return MONTHS.find(([, words]) => words.split('|').includes(word))?.[0] ?? 0;
}

interface Day {
  year: number | undefined;
  month: number;
  day: number;
}

function takeDay(reading: Reading): Day | undefined {
  const iso = reading.take(ISO);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const slashed = reading.take(SLASHED);
  if (slashed) {
    return {
      year: Number(slashed[3]) + (slashed[3]!.length === 2 ? 2000 : 0),
      month: Number(slashed[2]),
      day: Number(slashed[1]),
    };
  }
  const dayFirst = reading.take(DAY_MONTH);
  if (dayFirst) {
    return {
      year: dayFirst[3] ? Number(dayFirst[3]) : undefined,
      month: monthOf(dayFirst[2]!),
      day: Number(dayFirst[1]),
    };
  }
  const monthFirst = reading.take(MONTH_DAY);
  if (monthFirst) {
    return {
      year: monthFirst[3] ? Number(monthFirst[3]) : undefined,
      month: monthOf(monthFirst[1]!),
      day: Number(monthFirst[2]),
    };
  }
  return undefined;
}

/** ISO day, or undefined when the calendar has no such day ("31 April"). */
function isoOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** The day of the race, YYYY-MM-DD. Without a year it is the next such day from `now` on; 1/5 is the first of May. */
export function readRaceDate(reading: Reading, now: Date): Pick<Slots, 'raceDate'> {
  const said = takeDay(reading);
  if (!said) return {};
  const today = now.toISOString().slice(0, 10);
  const thisYear = now.getUTCFullYear();
  const years = said.year === undefined ? [0, 1, 2, 3, 4].map((ahead) => thisYear + ahead) : [said.year];
  const days = years.map((year) => isoOf(year, said.month, said.day)).filter((day) => day !== undefined);
  const raceDate = said.year === undefined ? days.find((day) => day >= today) : days[0];
  return raceDate ? { raceDate } : {};
}
