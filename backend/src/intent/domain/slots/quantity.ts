import type { Slots } from '../../intent.contract.ts';
import type { Reading } from '../text/reading.ts';
import { NUMBER, numberOf } from './number-words.ts';

/** Most pieces one line of the cart may hold. */
const MOST = 20;

const VERB = String.raw`(?:add|put|buy|order|get me|get|give me|take|want|need|throw in|ajoute|ajouter|rajoute|mets|met|prends|commande|achete|veux|voudrais|faut|mets-moi)`;
const UNIT = String.raw`(?:more |other |autres )?(?:pairs?|paires?|boxes|box|boites?|packs?|pieces?|units?|of (?:these|those|them|the)|gels?|bars?|barres?|socks|chaussettes|flasks?|flasques?|bottles?|gourdes?|tablets|exemplaires?|unites?|tubes?|sachets?)`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:quantity|quantite|qty|number|nombre)\b[^\d~]{0,30}?\b(?:to|a|=|:|de|is) ?(${NUMBER})\b`),
  new RegExp(
    String.raw`\b(?:make (?:it|that)|set (?:it|that|the \w+)(?: to)?|change (?:it|that) to|reduce (?:it )?to|passe(?: les \w+)? a|increase (?:it|the \w+) to|reduis a|mets-en|met-en|mets en|j'en (?:veux|prends|voudrais)|il m'en faut|finalement|make) (?:just |only |plutot )?(${NUMBER})\b(?! (?:km|min|weeks?|semaines?|euros?|fois|times|runs?|seances?|sorties?|days?|jours?))`,
  ),
  new RegExp(String.raw`\b(${NUMBER}) ${UNIT}\b`),
  new RegExp(String.raw`(?<![\p{L}\p{N}])x ?(\d{1,2})(?![\p{L}\p{N}])`, 'u'),
  new RegExp(
    String.raw`\b${VERB} (?:me |moi )?(${NUMBER}) (?!fois|times|runs?|km|k\b|kilomet|weeks?|semaines?|days?|jours?|minutes?|min|euros?|seances?|sorties?|rest|more run|plan|de ces)(?=\p{L})`,
    'u',
  ),
  new RegExp(String.raw`\b${VERB} (?:me |moi )?(${NUMBER})(?= ?(?:[.,!?]|please|s'il|stp|$))`),
];

/** How many pieces. "One" and "une" count only where a number is asked for, or every "une veste" would be a quantity. */
export function readQuantity(reading: Reading): Pick<Slots, 'quantity'> {
  for (const [i, pattern] of PATTERNS.entries()) {
    const match = reading.find(pattern);
    const quantity = numberOf(match?.[1]);
    const isArticle = i >= 2 && /^(one|un|une|a)$/.test(match?.[1] ?? '');
    if (!match || isArticle || !(quantity >= 1 && quantity <= MOST)) continue;
    reading.cover(match.index + match[0].indexOf(match[1]!), match[1]!.length);
    return { quantity };
  }
  return {};
}
