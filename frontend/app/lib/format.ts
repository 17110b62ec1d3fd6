import type { Language } from './language.ts';

/** `km` unless the runner asked for miles. */
export type Units = 'km' | 'mi';

/** Kilometres in a mile (international mile, 1959). */
export const KM_PER_MILE = 1.609344;

const LOCALES: Record<Language, string> = { en: 'en-IE', fr: 'fr-FR' };

/** Whole cents → "€129.95" or "129,95 €"; round euros lose their cents. */
export function formatMoney(cents: number, currency: string, language: Language): string {
  const hasCents = cents % 100 !== 0;
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency,
    minimumFractionDigits: hasCents ? 2 : 0,
  }).format(cents / 100);
}

/** ISO day → "Tuesday 24 November" / "mardi 24 novembre", for the middle of a sentence. */
export function formatDay(iso: string, language: Language): string {
  const written = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: 'UTC' }).format(new Date(iso));
  // In two halves: whether a comma stands between them differs between the server and browsers.
  return `${written({ weekday: 'long' })} ${written({ day: 'numeric', month: 'long' })}`;
}

export function formatNumber(value: number, language: Language, fractionDigits = 0): string {
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(value);
}

/** ISO day or instant → "3 May 2026" / "3 mai 2026". Days without a time are read as UTC, so that they never shift. */
export function formatDate(iso: string, language: Language, style: 'long' | 'medium' = 'medium'): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: style, timeZone: 'UTC' }).format(new Date(iso));
}

/** Kilometres → "10 km", "6.2 mi"; one decimal where it says something. */
export function formatDistance(distanceKm: number, units: Units, language: Language): string {
  const value = units === 'mi' ? distanceKm / KM_PER_MILE : distanceKm;
  const rounded = Math.round(value * 10) / 10;
  return `${formatNumber(rounded, language, Number.isInteger(rounded) ? 0 : 1)}\u00a0${units}`;
}

/** Seconds a kilometre → "5:15 /km" or "8:27 /mi". */
export function formatPace(secondsPerKm: number, units: Units): string {
  const seconds = Math.round(units === 'mi' ? secondsPerKm * KM_PER_MILE : secondsPerKm);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}\u00a0/${units}`;
}

/** Seconds → "49:30" or "3:28:05". */
export function formatDuration(totalSeconds: number): string {
  const seconds = Math.round(totalSeconds);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
