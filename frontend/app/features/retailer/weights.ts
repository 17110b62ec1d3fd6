import type { Language } from '../../lib/language.ts';

/** Share of similarity, 0–1 → its two parts in whole per cent. */
export function partsOf(share: number): { similar: number; rating: number } {
  const similar = Math.round(share * 100);
  return { similar, rating: 100 - similar };
}

/** 0.7 → "70/30". */
export function weightName(share: number): string {
  const { similar, rating } = partsOf(share);
  return `${similar}/${rating}`;
}

/** 0.262 → "26 %", set as the language sets it. */
export function percent(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(value);
}

/** Date and time of something that happened or will, in the reader's own time zone. */
export function moment(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-IE', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(iso));
}
