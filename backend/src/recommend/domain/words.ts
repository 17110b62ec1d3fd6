export type Language = 'en' | 'fr';

export interface Bilingual {
  en: string;
  fr: string;
}

const LOCALES: Record<Language, string> = { en: 'en-IE', fr: 'fr-FR' };

/** 12900 → "€129" / "129 €"; cents only where there are any. */
export function money(cents: number, currency: string, language: Language): string {
  const minimumFractionDigits = cents % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency, minimumFractionDigits }).format(
    cents / 100,
  );
}

/** 2310 → "2,310" / "2 310"; 4.6 → "4.6" / "4,6". */
export function figure(value: number, language: Language, fractionDigits = 0): string {
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(value);
}

/** French counts 0 and 1 as singular, English only 1. */
export function isPlural(count: number, language: Language): boolean {
  return new Intl.PluralRules(language).select(count) !== 'one';
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a, b and c" / "a, b et c"; "a, b or c" where one of them is enough. */
export function listOf(
  items: string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(language, { type }).format(items);
}
