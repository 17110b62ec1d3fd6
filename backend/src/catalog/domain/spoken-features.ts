import { suspicionOf } from './plain-facts/plain-facts.ts';

/** Figures with their units, and the parts, materials and qualities sports articles are made of, in English and French. */
const THING = new RegExp(
  String.raw`\d ?(?:mm|cm|g|kg|mg|ml|l|h|km|lm|lumens?|°|%)(?![a-z])|(?<![a-zà-ÿ])(?:` +
    String.raw`soles?|insoles?|outsoles?|midsoles?|uppers?|heels?|toe|toes|lugs?|foam|plates?|laces?|lacing|collars?|hoods?|cuffs?|hems?|waist\w*|sleeves?|seams?|zips?|pockets?|straps?|buckles?|linings?|mesh|knit|rubber|cushion\w*|drop|stack|fit|ride|base|sidewalls?|panels?|gussets?|inseam|brim|lens\w*|frames?|batter\w+|beam|buttons?|screen|gps|sensors?|bluetooth|usb\w*|valves?|bottles?|flasks?|caps?|grips?|tips?|caffeine|carbohydrates?|sodium|electrolytes?|vitamins?|sugars?|flavou?rs?|` +
    String.raw`merino|wool|polyester|polyamide|elastane|cotton|carbon|membrane|fabric|recycled|seamless|breathable|waterproof|water-?resistant|windproof|reflective|packable|rechargeable|vegan|lightweight|firm|soft|stretch\w*|removable|adjustable|` +
    String.raw`semelles?|tiges?|talons?|orteils?|crampons?|mousse|plaques?|lacets?|laçage|cols?|capuches?|poignets?|ourlets?|taille|manches?|coutures?|poches?|sangles?|boucles?|doublures?|maille|tricot|gomme|amorti|appui|flancs?|empiècements?|soufflets?|visière|verres?|montures?|faisceau|boutons?|écran|capteurs?|gourdes?|flasques?|bouchons?|poignées?|caféine|glucides|saveurs?|sucres?|` +
    String.raw`mérinos|laine|élasthanne|coton|carbone|tissu|recyclée?s?|respirante?s?|imperméables?|déperlante?s?|coupe-vent|réfléchissante?s?|compactables?|légère?s?|légers?|ferme|souples?|amovibles?|réglables?)(?![a-zà-ÿ])`,
  'i',
);
const MOST_CHARACTERS = 90;
const MOST_SPOKEN = 3;

/**
 * The maker's bullet points worth saying aloud: short, plain, and naming a thing the article has. The rest stands on the
 * article's page as the maker's words; the shop does not take them into its own mouth.
 */
export function spokenFeatures(features: readonly string[]): string[] {
  return features
    .filter((feature) => feature.length <= MOST_CHARACTERS && THING.test(feature) && suspicionOf(feature) === undefined)
    .slice(0, MOST_SPOKEN);
}
