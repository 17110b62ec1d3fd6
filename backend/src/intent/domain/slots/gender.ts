import type { Slots } from '../../intent.contract.ts';
import type { Reading } from '../text/reading.ts';

const WOMEN =
  /\b(women'?s?|woman'?s?|ladies'?|lady'?s?|female|girls?'?|wife'?s?|girlfriend'?s?|fiancee|granddaughter|mother'?s?|mum'?s?|mom'?s?|daughter'?s?|sister'?s?|aunt|niece|grandmother|for her|femmes?|feminine?s?|dames?|filles?|ma femme|epouse|copine|amie|amies|fiancee|compagne|mere|maman|soeur|tante|pour elle|coureuse|marathonienne)\b/;
const MEN =
  /\b(men'?s?|man'?s|for (a|my) man|gents?|male|guys?|boys?'?|husband'?s?|boyfriend'?s?|father'?s?|dad'?s?|son'?s|my son|brother'?s?|uncle|nephew|grandfather|for him|hommes?|masculine?s?|messieurs|mari|copain|compagnon|pere|papa|mon fils|beau-frere|un ami|mon ami|mon pote|fiston|frere|oncle|pour lui|garcons?|i'?m a man)\b/;
const UNISEX = /\b(unisex|unisexe|mixte|mixtes)\b/;
const I_AM_WOMAN = /\b(i'?m a (woman|girl)|i am a (woman|girl)|je suis une (femme|fille))\b/;
const I_AM_MAN = /\b(i'?m a (man|guy)|i am a (man|guy)|je suis un (homme|garcon|mec))\b/;
/** The one refused: "not women's", "pas femme", "not for my wife". */
const REFUSED = /\b(not( for)?( my| the)?|pas( pour)?( ma| mon| les| des| de)?|non pas( pour)?( ma| mon)?) $/;

const firstWanted = (reading: Reading, pattern: RegExp): boolean => {
  const everywhere = new RegExp(pattern.source, 'g');
  return [...reading.normalized.matchAll(everywhere)].some(
    (match) => !REFUSED.test(reading.normalized.slice(0, match.index)),
  );
};

/** Whose article it is to be. Nothing is taken: "sister" may stand inside what others read. */
export function readGender(reading: Reading): Pick<Slots, 'gender'> {
  if (UNISEX.test(reading.normalized)) return { gender: 'unisex' };
  if (I_AM_WOMAN.test(reading.normalized)) return { gender: 'women' };
  if (I_AM_MAN.test(reading.normalized)) return { gender: 'men' };
  const isWomen = firstWanted(reading, WOMEN);
  const isMen = firstWanted(reading, MEN);
  if (isWomen === isMen) return {};
  return { gender: isWomen ? 'women' : 'men' };
}
