import type { IsoDate, Weekday } from '../session.contract.ts';

/** Monday first, as in ISO 8601. */
export const WEEKDAYS: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** Days from 0000-03-01, the start of the arithmetic below, to 1970-01-01. */
const DAYS_TO_EPOCH = 719_468;
const DAYS_PER_ERA = 146_097;

/**
 * Days since 1970-01-01 in the Gregorian calendar. Pure integer arithmetic (years counted from
 * March, eras of 400 years): no time zone, no daylight saving, and cheap enough for thousands
 * of plans. Years 0000 to 9999.
 */
export function dayNumber(date: IsoDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

/** The inverse of `dayNumber`, for the years 0000 to 9999. */
export function dateOfDayNumber(days: number): IsoDate {
  const shifted = days + DAYS_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Is it a day that exists? 2027-02-29 is not, 2028-02-29 is. */
export function isCalendarDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  return dateOfDayNumber(dayNumber(date)) === date;
}

/** The day `count` days later; earlier when negative. */
export function addDays(date: IsoDate, count: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + count);
}

/** Whole days from the first day to the second; negative when the second comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(date: IsoDate): Weekday {
  // 1970-01-01 was a Thursday, index 3 of a week that begins on Monday.
  const index = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? 'monday';
}

/** The day itself when it has this weekday, else the next one that has. */
export function onOrAfter(date: IsoDate, weekday: Weekday): IsoDate {
  const ahead = WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(date));
  return addDays(date, (ahead + 7) % 7);
}
