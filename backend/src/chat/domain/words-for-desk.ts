import type { Intent } from '../../intent/intent.contract.ts';

/** Enough to see what was asked. */
const LONGEST = 160;

/**
 * Words of the body, of health and of other people, EN and FR. A message with one of them is kept from the retailer even when
 * it asks for an article ("shoes for my shin splints"): health is nobody's business in a shop. Too many is better than too few.
 */
const PRIVATE_WORDS =
  /\b(ache\w*|achilles|allerg\w+|anaemi\w+|anemi\w+|arthr\w+|asthm\w+|back|bless\w+|bleed\w*|blood|bone\w*|breast\w*|calf|calves|cancer|cheville\w*|cholest\w+|coeur|cœur|depress\w+|diab\w+|doctor\w*|doul\w+|dos|enceinte\w*|epilep\w+|faint\w*|fasci\w+|fatigue\w*|fractur\w+|genou\w*|grossesse|hanche\w*|heart\w*|hip|hips|hurt\w*|ill|ill\w?ness|injur\w+|knee\w*|kilos?|mal|malad\w+|médec\w+|medic\w+|médic\w+|migraine\w*|mollet\w*|muscle\w*|obes\w+|obès\w+|operat\w+|opér\w+|os|overweight|pain\w*|period|plantar\w*|poids|pregnan\w*|pronat\w+|regles|règles|sang|sciati\w+|shin\w*|sick\w*|sprain\w*|sugar|surgery|surpoids|tendin\w+|tendon\w*|thyro\w+|tibia\w*|weigh\w*|my (?:wife|husband|son|daughter|mother|father|girlfriend|boyfriend)|ma (?:femme|fille|mère|copine)|mon (?:mari|fils|père|copain))\b/iu;

const CONTACT = /\S+@\S+|https?:\/\/\S+|\+?\d[\d\s().-]{6,}\d/gu;

/** What of a runner's message the retailer may read: of shopping turns only, shortened, without addresses and numbers; else null. */
export function wordsForDesk(intent: Intent | undefined, text: string): string | null {
  if (intent !== 'shopping' || PRIVATE_WORDS.test(text)) return null;
  const plain = text.replaceAll(CONTACT, '…').replaceAll(/\s+/gu, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}
