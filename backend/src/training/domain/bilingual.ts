import type { BilingualText, IsoDate } from '../session.contract.ts';

/** The same sentence in English and in French. */
export function both(en: string, fr: string): BilingualText {
  return { en, fr };
}

/** A clock time from seconds: `49:30`, `3:45:00`. The same in both languages. */
export function clock(totalSeconds: number): string {
  const seconds = Math.round(totalSeconds);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** A number with at most `digits` decimals: `12.5` in English, `12,5` in French. */
export function decimal(value: number, digits = 1): BilingualText {
  const en = String(Number(value.toFixed(digits)));
  return { en, fr: en.replace('.', ',') };
}

const MONTHS = {
  en: 'January February March April May June July August September October November December',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
};

function monthName(index: number, language: 'en' | 'fr'): string {
  return MONTHS[language].split(' ')[index] ?? '';
}

/** A calendar day (YYYY-MM-DD) in words: `14 February 2027`, `14 février 2027`. */
export function longDate(date: IsoDate): BilingualText {
  const [year = '', month = '1', day = '1'] = date.split('-');
  const [monthIndex, dayOfMonth] = [Number(month) - 1, Number(day)];
  return both(
    `${dayOfMonth} ${monthName(monthIndex, 'en')} ${year}`,
    `${dayOfMonth === 1 ? '1er' : dayOfMonth} ${monthName(monthIndex, 'fr')} ${year}`,
  );
}
