import type { Reason } from '../recommend.contract.ts';
import type { ComplementLeaf } from './complement-leaves.ts';
import { capitalised, figure, type Language } from './words.ts';

/** Buyers from which "3 in 10" is said; of fewer, tenths would be bragging. */
const MIN_BUYERS_FOR_TENTHS = 20;

type Evidence = NonNullable<ComplementLeaf['evidence']>;

interface ComplementWords {
  /** What is sold in the complement's category, as in a sentence: "running socks". */
  complement: string;
  /** The same of the article's category. */
  article: string;
}

/** Why this goes with the article: what buyers did, with the numbers as counted, or the shop's own advice. */
export function complementReason({ evidence }: ComplementLeaf, words: ComplementWords, language: Language): Reason {
  const text = evidence ? measuredReason(evidence, words, language) : advice(words, language);
  return { code: 'complement', text: capitalised(text) };
}

function advice({ complement, article }: ComplementWords, language: Language): string {
  return language === 'fr' ? `avec ${article}, pense à ${complement}` : `with ${article}, think of ${complement}`;
}

function measuredReason(evidence: Evidence, words: ComplementWords, language: Language): string {
  return language === 'fr' ? inFrench(evidence, words) : inEnglish(evidence, words);
}

/** How many of ten buyers, or null where so few bought that tenths would be bragging. */
function tenthsOf({ buyers, bothBought }: Evidence): number | null {
  const tenths = Math.round((10 * bothBought) / Math.max(buyers, 1));
  return buyers >= MIN_BUYERS_FOR_TENTHS && tenths >= 1 ? tenths : null;
}

function inEnglish(evidence: Evidence, { complement, article }: ComplementWords): string {
  const tenths = tenthsOf(evidence);
  const it = evidence.level === 'product' ? 'it' : article;
  if (tenths === 10) return `nearly everyone who bought ${it} took ${complement} too`;
  if (tenths) return `${tenths} in 10 who bought ${it} took ${complement} too`;
  if (evidence.bothBought < 2) return `often goes with it: ${complement}`;
  return `${figure(evidence.bothBought, 'en')} runners who bought ${it} took ${complement} too`;
}

function inFrench(evidence: Evidence, { complement }: ComplementWords): string {
  const tenths = tenthsOf(evidence);
  const isOwn = evidence.level === 'product';
  const shelf = isOwn ? '' : ' du même rayon';
  const buyers = isOwn ? 'acheteurs de cet article' : 'acheteurs du même rayon';
  if (tenths === 10) return `presque tous les ${buyers} ont aussi pris ${complement}`;
  if (tenths === 1) return `1 acheteur sur 10${shelf} a aussi pris ${complement}`;
  if (tenths) return `${tenths} acheteurs sur 10${shelf} ont aussi pris ${complement}`;
  if (evidence.bothBought < 2) return `va souvent avec : ${complement}`;
  return `${figure(evidence.bothBought, 'fr')} ${buyers} ont aussi pris ${complement}`;
}
