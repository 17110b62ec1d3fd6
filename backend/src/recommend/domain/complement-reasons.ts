import type { Reason } from '../recommend.contract.ts';
import type { ComplementLeaf } from './complement-leaves.ts';
import { capitalised, figure, type Language } from './words.ts';

/** Buyers from which "3 in 10" is said; of fewer, tenths would be bragging. */
const MIN_BUYERS_FOR_TENTHS = 20;

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

function measuredReason(evidence: NonNullable<ComplementLeaf['evidence']>, words: ComplementWords, language: Language): string {
  const { level, buyers, bothBought } = evidence;
  const tenths = Math.round((10 * bothBought) / Math.max(buyers, 1));
  const isTenths = buyers >= MIN_BUYERS_FOR_TENTHS && tenths >= 1;
  if (language === 'fr') {
    const who = level === 'product' ? 'acheteurs de cet article' : `acheteurs du même rayon`;
    if (isTenths && tenths >= 10) return `presque tous les ${who} ont aussi pris ${words.complement}`;
    if (isTenths && tenths === 1) return `1 acheteur sur 10 ${level === 'product' ? '' : 'du même rayon '}a aussi pris ${words.complement}`;
    if (isTenths) return `${tenths} acheteurs sur 10 ${level === 'product' ? '' : 'du même rayon '}ont aussi pris ${words.complement}`;
    return bothBought > 1 ? `${figure(bothBought, 'fr')} ${who} ont aussi pris ${words.complement}` : `va souvent avec : ${words.complement}`;
  }
  const it = level === 'product' ? 'it' : words.article;
  if (isTenths && tenths >= 10) return `nearly everyone who bought ${it} took ${words.complement} too`;
  if (isTenths) return `${tenths} in 10 who bought ${it} took ${words.complement} too`;
  return bothBought > 1 ? `${figure(bothBought, 'en')} runners who bought ${it} took ${words.complement} too` : `often goes with it: ${words.complement}`;
}
