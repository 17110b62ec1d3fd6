import type { Bilingual, Language } from './words.ts';

/** Wordings that say what a thing does; "it" stands before them. */
const EN_VERB = /^(sheds|stops|packs|plays|charges)\b/;
const FR_VERB = /^(résiste|coupe|se range|lit|se recharge)\b/;

/** A wish of which the maker's list of features says nothing. */
export function featureUnknown(met: Bilingual, language: Language): string {
  return language === 'fr' ? inFrench(met.fr) : inEnglish(met.en);
}

function inEnglish(met: string): string {
  if (met.startsWith('with ')) return `the maker does not say if it comes ${met}`;
  if (EN_VERB.test(met)) return `the maker does not say if it ${met}`;
  if (met === 'breathable fabric') return 'the maker does not say if it is breathable';
  return `the maker does not say if it ${met.endsWith(' support') ? 'gives' : 'is'} ${met}`;
}

function inFrench(met: string): string {
  if (FR_VERB.test(met)) return `la marque ne dit pas si l’article ${met}`;
  if (/^(imperméable|poids plume|rechargeable|compatible|végane|large|ferme)/.test(met)) {
    return `la marque ne dit pas si c’est ${met}`;
  }
  return `non précisé par la marque : ${met}`;
}
