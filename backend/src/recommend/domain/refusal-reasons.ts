import { FEATURE_WORDS, listOfWords } from './feature-words.ts';
import type { Finding, ReasonFacts } from './reasons.ts';
import { type Language, listOf } from './words.ts';

/** What was refused, and how the article stands to it: "no carbon plate", "not in black". */
export function refusals(facts: ReasonFacts, language: Language): Finding[] {
  return [...refusedFeatures(facts, language), ...refusedColors(facts, language), ...refusedBrands(facts, language)];
}

/** That gloves have no plate is no news. */
const PLATES = /-plate$|-drop$/;

/** Where the maker lists no features at all, nothing is known to be missing. */
function refusedFeatures({ product, filters }: ReasonFacts, language: Language): Finding[] {
  const listed = listOfWords(product.attributes['features']);
  if (!listed) return [];
  return (filters.notFeature ?? []).flatMap((code): Finding[] => {
    const phrase = FEATURE_WORDS.get(code);
    if (!phrase || (PLATES.test(code) && product.group.slug !== 'shoes')) return [];
    if (listed.includes(code)) return [{ code: 'notMet', text: phrase.met[language] }];
    return [{ code: 'feature', text: phrase.notMet[language] }];
  });
}

/** An article that comes in a refused colour too is shown in another, and says so. */
function refusedColors({ product, refusedColors: refused = [] }: ReasonFacts, language: Language): Finding[] {
  if (refused.length === 0 || product.colors.length === 0) return [];
  const isRefused = (name: string) => refused.some((color) => color.name === name);
  const said = listOf(
    refused.map(({ word }) => word),
    language,
  );
  if (!product.colors.some(({ name }) => isRefused(name))) {
    return [{ code: 'color', text: language === 'fr' ? `pas en ${said}` : `not in ${said}` }];
  }
  if (product.colors.every(({ name }) => isRefused(name))) {
    return [{ code: 'notMet', text: language === 'fr' ? `seulement en ${said}` : `only in ${said}` }];
  }
  return [
    {
      code: 'color',
      text: language === 'fr' ? `existe dans d’autres couleurs que ${said}` : `comes in other colours than ${said}`,
    },
  ];
}

function refusedBrands({ product, filters }: ReasonFacts, language: Language): Finding[] {
  const refused = filters.notBrand ?? [];
  if (refused.length === 0) return [];
  const own = refused.find((name) => name.toLowerCase() === product.brand.toLowerCase());
  if (own) return [{ code: 'notMet', text: language === 'fr' ? `de la marque ${own}` : `by ${own}` }];
  const said = listOf([...refused], language, 'disjunction');
  return [{ code: 'brand', text: language === 'fr' ? `pas de chez ${said}` : `not by ${said}` }];
}
