import type { BilingualText } from '../session.contract.ts';

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
