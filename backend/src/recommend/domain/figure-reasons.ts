import type { FigureWish } from '../../search/search.contract.ts';
import type { Finding, ReasonFacts } from './reasons.ts';
import { type Bilingual, figure, type Language } from './words.ts';

const NAMES: Readonly<Record<FigureWish['name'], Bilingual>> = {
  lumens: { en: '{value} lumens', fr: '{value} lumens' },
  batteryHours: { en: '{value} h of battery', fr: '{value} h d’autonomie' },
  capacityL: { en: '{value} litres', fr: '{value} litres' },
  weightG: { en: '{value} g', fr: '{value} g' },
};
const UNKNOWN: Readonly<Record<FigureWish['name'], Bilingual>> = {
  lumens: { en: 'the maker does not say how bright it is', fr: 'la marque ne dit pas combien de lumens' },
  batteryHours: { en: 'the maker does not say how long the battery lasts', fr: 'la marque ne dit rien de l’autonomie' },
  capacityL: { en: 'the maker does not say how much it holds', fr: 'la marque ne dit rien de la contenance' },
  weightG: { en: 'the maker does not say what it weighs', fr: 'la marque ne dit rien du poids' },
};

/** What the specification says of the figures that were asked for. */
export function figures({ product, figures: wishes = [] }: ReasonFacts, language: Language): Finding[] {
  return wishes.map((wish): Finding => {
    const value = product.attributes[wish.name];
    if (typeof value !== 'number') return { code: 'notMet', text: UNKNOWN[wish.name][language] };
    const digits = Number.isInteger(value) ? 0 : 1;
    const text = NAMES[wish.name][language].replace('{value}', figure(value, language, digits));
    return { code: meets(value, wish) ? 'feature' : 'notMet', text };
  });
}

const meets = (value: number, { atLeast, atMost }: FigureWish): boolean =>
  value >= (atLeast ?? Number.NEGATIVE_INFINITY) && value <= (atMost ?? Number.POSITIVE_INFINITY);
