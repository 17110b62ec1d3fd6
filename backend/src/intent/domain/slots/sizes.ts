import type { Slots } from '../../intent.contract.ts';
import type { Reading } from '../text/reading.ts';

/**
 * Shoe sizes of other countries → EU, men's and women's. UK is one scale for both (EU ≈ UK + 34, women's makers run
 * half a size lower); US differs by 1.5 between the sexes. Source: ISO/TS 19407 conversion tables, rounded to the
 * halves the shop sells.
 */
const UK_TO_EU: Readonly<Record<string, number>> = {
  '2': 35,
  '2.5': 35.5,
  '3': 36,
  '3.5': 36.5,
  '4': 37,
  '4.5': 37.5,
  '5': 38,
  '5.5': 38.5,
  '6': 39.5,
  '6.5': 40,
  '7': 41,
  '7.5': 41.5,
  '8': 42,
  '8.5': 42.5,
  '9': 43,
  '9.5': 44,
  '10': 44.5,
  '10.5': 45,
  '11': 46,
  '11.5': 46.5,
  '12': 47,
  '13': 48,
};
const US_MEN_TO_EU: Readonly<Record<string, number>> = {
  '6': 38.5,
  '6.5': 39,
  '7': 40,
  '7.5': 40.5,
  '8': 41,
  '8.5': 42,
  '9': 42.5,
  '9.5': 43,
  '10': 44,
  '10.5': 44.5,
  '11': 45,
  '11.5': 45.5,
  '12': 46,
  '12.5': 47,
  '13': 47.5,
  '14': 48,
};
const US_WOMEN_TO_EU: Readonly<Record<string, number>> = {
  '5': 35.5,
  '5.5': 36,
  '6': 36.5,
  '6.5': 37.5,
  '7': 38,
  '7.5': 38.5,
  '8': 39,
  '8.5': 40,
  '9': 40.5,
  '9.5': 41,
  '10': 42,
  '10.5': 42.5,
  '11': 43,
  '11.5': 43.5,
  '12': 44,
};

/** EU sizes that exist for adults' and youths' feet. */
const SMALLEST_EU = 34;
const LARGEST_EU = 50;

const CUE = String.raw`\b(?:sizes?|taille|pointure|eu|eur|chausse(?: du)?|fais du|porte du|take(?: a)?|wear(?: a)?|en)`;
const EU_RANGE = new RegExp(
  String.raw`(?:${CUE} ?)?(?<!\d)(3[4-9]|4[0-8])[ ]?[-/][ ]?(3[5-9]|4[0-9])(?!\d| ?(?:€|euro|eur|km|min))`,
);
const UK = /\buk ?(?:size )?(\d{1,2}(?:[.,]5)?)(?!\d)|\b(\d{1,2}(?:[.,]5)?) ?uk\b/;
const US = /\bus ?(?:size )?(\d{1,2}(?:[.,]5)?)(?!\d)|\b(\d{1,2}(?:[.,]5)?) ?us\b/;
const FOOT_CM = /\b(2\d|3[01])(?:[.,](\d))? ?cm\b/;
const EU_CUED = new RegExp(
  String.raw`(?:${CUE}|\bin(?: a)?|\bdu|\bc'est(?: du)?|\bis(?: a)?)(?: eu)? ?(3[4-9]|4\d|50)([.,]5)?(?![\d:]| ?(?:min|mn|minutes?|seconds?|€|euros?|km|k|%|semaines?|weeks?|jours|days)\b| ?€)`,
);
const EU_BARE =
  /(?<![\d.,:'-])(3[5-9]|4[0-8])([.,]5)?(?![\d:'h-]|[.,]\d| ?(?:min|mn|minutes?|seconds?|sec|€|\$|£|euros?|eur|km|kms|k|m|g|%|semaines?|weeks?|jours|days|ans|years?|ml|l|lumens?|cm|mm|times|fois|gels?|pairs?|paires?)\b| ?[€$%£])/;

const LETTER: Readonly<Record<string, string>> = {
  'extra small': 'XS',
  'extra large': 'XL',
  small: 'S',
  medium: 'M',
  large: 'L',
  xxs: 'XXS',
  xs: 'XS',
  s: 'S',
  m: 'M',
  l: 'L',
  xl: 'XL',
  xxl: 'XXL',
  '2xl': 'XXL',
  xxxl: 'XXXL',
  '3xl': 'XXXL',
};
const LETTER_WORDS = Object.keys(LETTER)
  .sort((a, b) => b.length - a.length)
  .join('|');
const LETTER_CUED = new RegExp(
  String.raw`\b(?:sizes?(?: is)?|taille(?: c'est)?|en(?: taille)?|in(?: an?| size)?|une?|an?|fais du|is|c'est(?: du)?|est) (${LETTER_WORDS})(?![\p{L}\p{N}'-]| (?:pair|amount|bit|shop|size up|discount|run|jog|problem|question))`,
  'u',
);
const LETTER_BARE = /(?<![\p{L}\p{N}'-])(xxs|xs|xl|xxl|2xl|xxxl|3xl)(?![\p{L}\p{N}'-])/u;
const LETTER_LAST =
  /[,] ?(s|m|l)(?= ?(?:[,.!?]|$))|(?<=[a-z]{3}) (s|m|l)(?=[.!?]?$)|^(s|m|l)(?= ?(?:please|s'il te plait|stp)?[.!?]?$)/;

const plain = (whole: string, half?: string): string => `${whole}${half ? '.5' : ''}`;

function foreign(match: RegExpExecArray | null, table: Readonly<Record<string, number>>): string | undefined {
  const size = table[(match?.[1] ?? match?.[2] ?? '').replace(',', '.')];
  return size === undefined ? undefined : String(size);
}

/** Length of the foot → EU: Paris points of 2/3 cm with 1.5 cm for the toes, to the nearest half. */
function fromFootCm(match: RegExpExecArray): string | undefined {
  const eu = Math.round(((Number(`${match[1]}.${match[2] ?? 0}`) + 1.5) * 3) / 2 / 0.5) * 0.5;
  return eu >= SMALLEST_EU && eu <= LARGEST_EU ? String(eu) : undefined;
}

function readShoeSize(reading: Reading, gender: Slots['gender']): string | undefined {
  const range = reading.take(EU_RANGE);
  if (range) return `${range[1]}-${range[2]}`;
  const uk = reading.take(UK);
  if (uk) return foreign(uk, UK_TO_EU);
  const us = reading.take(US);
  if (us) return foreign(us, gender === 'women' ? US_WOMEN_TO_EU : US_MEN_TO_EU);
  const cued = reading.take(EU_CUED) ?? reading.take(EU_BARE);
  if (cued) return plain(cued[1]!, cued[2]);
  const foot = reading.take(FOOT_CM);
  return foot ? fromFootCm(foot) : undefined;
}

/** EU shoe size, sock size ("39-42") or clothing letter. `gender` chooses the US table; men's when unknown. */
export function readSize(reading: Reading, gender: Slots['gender']): Pick<Slots, 'size'> {
  const shoe = readShoeSize(reading, gender);
  if (shoe) return { size: shoe };
  const letter = reading.take(LETTER_CUED) ?? reading.take(LETTER_BARE) ?? reading.take(LETTER_LAST);
  const size = letter && LETTER[(letter[1] ?? letter[2] ?? letter[3])!];
  return size ? { size } : {};
}
