import type { Slots } from '../../intent.contract.ts';
import type { Reading } from '../text/reading.ts';

const RELATIVE = String.raw`wife|husband|girlfriend|boyfriend|partner|fiancee?|mother|father|mum|mom|dad|parents|sister|brother|daughter|son|kids?|child|children|aunt|uncle|niece|nephew|cousin|grand(?:mother|father|son|daughter|ma|pa)|(?:mother|father|sister|brother)-in-law`;
const OTHERS = String.raw`(?:(?:best|running|training|good|old) )?(?:friends?|buddy|mates?|colleague|coworker|co-worker|neighbou?r|boss|coach|teammate)`;
const PROCHE = String.raw`femme|mari|epouse|epoux|copine|copain|compagne|compagnon|conjointe?|cheri|cherie|fiancee?|mere|pere|maman|papa|parents|soeur|frere|fille|fils|fiston|enfants?|gamine?|tante|oncle|niece|neveu|cousine?|grand-(?:mere|pere)|petite?-(?:fille|fils)|belle-(?:mere|soeur|fille)|beau-(?:pere|frere|fils)|mamie|papy`;
const AUTRES = String.raw`(?:meilleure? |vieille? |vieux )?(?:amie?s?|pote|potes|collegues?|voisine?|partenaire|coach|entraineur)`;

/** "For my wife", "a gift", "my son needs": whose article it is, where that is not who asks. */
const FOR_ANOTHER = [
  new RegExp(
    String.raw`\bfor (?:(?:my|our|his|her|your|a|an|the|another|some) )*(?:${RELATIVE}|${OTHERS})(?:'s?)?(?![\p{L}])`,
    'u',
  ),
  /\bfor (?:him|her|them|someone|somebody)(?: else)?\b(?! (?:to know|who asks))/,
  new RegExp(
    String.raw`\b(?:my|our) (?:${RELATIVE}|${OTHERS}) (?:needs?|wants?|would|is|runs?|takes?|wears?|likes?|loves?|has|asked|starts?|started|just started)(?![\p{L}])`,
    'u',
  ),
  /\b(?:as|for) an? (?:\w+ )?(?:gift|present)\b|\b(?:birthday|christmas|wedding|retirement) (?:gift|present)s?\b|\b(?:gift|present)s? (?:for|idea)|\ba gift\b/,
  new RegExp(String.raw`\bpour (?:(?:ma|mon|mes|notre|nos|sa|son|un|une) )(?:${PROCHE}|${AUTRES})(?![\p{L}])`, 'u'),
  /\bpour (?:lui|elle|eux|elles|quelqu'un(?: d'autre)?)\b/,
  /\b(?:un|en|comme|idees?|le) (?:de )?cadeaux?\b|\bcadeaux? (?:pour|d'anniversaire|de noel)|\b(?:a|pour|veux|vais|aimerais|voudrais|dois) (?:lui |leur )?offrir\b/,
  new RegExp(
    String.raw`\b(?:ma|mon) (?:${PROCHE}|${AUTRES}) (?:veut|voudrait|cherche|a besoin|court|chausse|fait du|porte|aime|aimerait|debute|commence)(?![\p{L}])`,
    'u',
  ),
];
const FOR_SELF = /\b(?:for (?:me|myself)|it'?s mine|pour moi(?:-meme)?)\b(?! to )/;
/** "For women" says which cut; "pour une femme" too, "pour ma femme" speaks of somebody. */
const ONLY_A_CUT = /\bpour (?:un|une) (?:femme|fille)$/;
const REFUSED = /\b(?:not|isn't|pas|non pas|plus) $/;

/** Who is to use the article. Nothing is taken: the gender is read from the same words. */
export function readRecipient({ normalized }: Reading): Pick<Slots, 'recipient'> {
  const isSaid = (pattern: RegExp) =>
    [...normalized.matchAll(new RegExp(pattern.source, 'gu'))].some(
      (match) => !REFUSED.test(normalized.slice(0, match.index)) && !ONLY_A_CUT.test(match[0]),
    );
  if (FOR_ANOTHER.some(isSaid)) return { recipient: 'other' };
  return isSaid(FOR_SELF) ? { recipient: 'self' } : {};
}
