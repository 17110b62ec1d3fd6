import type { TextLanguage } from './numbers.ts';
import type { Draft } from './sources.ts';

const KM_PER_MILE = 1.609344;
const POUNDS_PER_KG = 2.20462;

export type Units = 'km' | 'mi' | 'lb' | 'kg';

const WANTED: readonly (readonly [Units, RegExp])[] = [
  ['mi', /\b(?:in|en) miles?\b/i],
  ['km', /\b(?:in|en) (?:kilomet(?:re|er)s?|kilomètres?|km)\b/i],
  ['lb', /\b(?:in|en) (?:pounds|lbs?|livres)\b/i],
  ['kg', /\b(?:in|en) (?:kilos?|kg|kilograms?|kilogrammes?)\b/i],
];

/** The unit a follow-up such as "in miles?" asks for. */
export function wantedUnits(question: string): Units | null {
  return WANTED.find(([, pattern]) => pattern.test(question))?.[0] ?? null;
}

const AMOUNT = '(\\d+(?:[.,]\\d+)?)(?:\\s?(?:-|–|to|à)\\s?(\\d+(?:[.,]\\d+)?))?\\s?';
const CONVERSIONS: Readonly<Record<Units, { from: RegExp; factor: number; source: string }>> = {
  mi: {
    from: new RegExp(`${AMOUNT}(?:km|kilomet(?:re|er)s?|kilomètres?)(?!/h)\\b`, 'gi'),
    factor: 1 / KM_PER_MILE,
    source: 'km',
  },
  km: { from: new RegExp(`${AMOUNT}miles?\\b`, 'gi'), factor: KM_PER_MILE, source: 'miles' },
  lb: { from: new RegExp(`(?<!/)${AMOUNT}kg\\b`, 'gi'), factor: POUNDS_PER_KG, source: 'kg' },
  kg: { from: new RegExp(`${AMOUNT}(?:pounds|lbs?)\\b`, 'gi'), factor: 1 / POUNDS_PER_KG, source: 'lb' },
};
const NAMES: Readonly<Record<TextLanguage, Readonly<Record<Units, string>>>> = {
  en: { mi: 'miles', km: 'km', lb: 'lb', kg: 'kg' },
  fr: { mi: 'miles', km: 'km', lb: 'livres', kg: 'kg' },
};

/** "32 km is 19.9 miles." for every amount in the sentences that has the other unit; empty when there is none. */
export function convertedSentences(drafts: readonly Draft[], units: Units, language: TextLanguage): Draft[] {
  const { from, factor, source } = CONVERSIONS[units];
  const seen = new Set<string>();
  return drafts.flatMap((draft) =>
    [...draft.text.matchAll(from)].flatMap(([, low, high]): Draft[] => {
      const said = [low, high].filter(Boolean).join('–');
      if (seen.has(said)) return [];
      seen.add(said);
      const amounts = [low, high]
        .filter((value) => value !== undefined)
        .map((value) => rounded(Number(value.replace(',', '.')) * factor, language));
      const is = language === 'fr' ? (high ? 'font' : 'fait') : 'is';
      return [
        {
          text: `${said} ${source} ${is} ${amounts.join('–')} ${NAMES[language][units]}.`,
          role: 'personal',
          rests: draft.rests,
        },
      ];
    }),
  );
}

function rounded(value: number, language: TextLanguage): string {
  const text = String(Math.round(value * 10) / 10);
  return language === 'fr' ? text.replace('.', ',') : text;
}
