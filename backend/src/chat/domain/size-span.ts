import { listOf, say, type Bilingual, type Language } from './words.ts';

const SPAN: Bilingual = { en: '{from} to {to}', fr: 'du {from} au {to}' };
const LETTERS = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL', '4XL'];
/** Ranges (of socks) named one by one. */
const MOST_RANGES = 6;

/** The sizes there are, as people say them: "36 to 48, XS to XXL, 35-38 and 39-42". Empty where there are none. */
export function sizeSpan(sizes: readonly string[], language: Language): string {
  const numbers = sizes.filter((size) => /^\d+(\.\d)?$/.test(size)).map(Number);
  const letters = LETTERS.filter((letter) => sizes.includes(letter));
  const ranges = sizes.filter((size) => /^\d+-\d+$/.test(size)).toSorted();
  const span = (from: string, to: string) => (from === to ? from : say(SPAN, language, { from, to }));
  const figure = (value: number) => (language === 'fr' ? String(value).replace('.', ',') : String(value));
  return listOf(
    [
      ...(numbers.length > 0 ? [span(figure(Math.min(...numbers)), figure(Math.max(...numbers)))] : []),
      ...(letters.length > 0 ? [span(letters[0]!, letters.at(-1)!)] : []),
      ...ranges.slice(0, MOST_RANGES),
    ],
    language,
  );
}
