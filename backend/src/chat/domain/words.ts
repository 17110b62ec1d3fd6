/** Text in both languages; pick with `say`. */
export interface Bilingual {
  en: string;
  fr: string;
}

export type Language = 'en' | 'fr';

/** Fills `{name}` placeholders of the text in the asker's language. Unknown placeholders stay visible in tests. */
export function say(text: Bilingual, language: Language, values: Record<string, string | number> = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** 12900 → "€129" / "129 €"; cents only where there are any. */
export function money(cents: number, currency: string, language: Language): string {
  return new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-IE', {
    style: 'currency',
    currency,
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100);
}

/** "a, b and c" / "a, b et c". */
export function listOf(
  items: string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(language, { type }).format(items);
}
