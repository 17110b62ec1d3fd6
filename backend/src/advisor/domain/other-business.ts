import { plain } from './words.ts';

/** Kinds of question no study of running answers, whatever words they share with one: trivia, orders, code, translation. */
const OTHER_BUSINESS: readonly RegExp[] = [
  /\b(?:who (?:won|wins|will win|holds|invented|is the (?:fastest|best|president|winner))|what is the (?:world )?record|qui a (?:gagne|remporte|invente)|qui (?:va gagner|detient|est le (?:plus rapide|champion|president))|quel est le record)\b/,
  /\b(?:where is my|track my|cancel my|return my|refund|my order|my parcel|shipping|deliver(?:y|ed)? (?:to|time|cost)|discount code|ou est mon|ma commande|mon colis|rembours\w+|livr(?:ez|aison)|code promo)\b/,
  /\b(?:write (?:me )?(?:a|an|some) (?:\w+ )?(?:function|code|script|poem|essay|email)|in (?:python|javascript)|translate|traduis|traduire|ecris(?:-moi)? (?:un|une) (?:\w+ )?(?:fonction|code|script|poeme|lettre|mail))\b/,
  /\b(?:longest battery|best (?:gps|watch|phone|headphones)|which (?:gps )?watch|quelle (?:meilleure )?montre|meilleure? (?:montre|autonomie|casque|ecouteurs)|autonomie|with the highest price|la plus chere|le plus cher|cheapest|moins cher)\b/,
  /\b(?:visa|passport|passeport|flight to|vol pour|qualify for boston|lottery|tirage au sort|entry fee|prix du dossard)\b/,
];

/** Whether a message asks for something that is not the coach's to answer. */
export function isOtherBusiness(message: string): boolean {
  const text = plain(message);
  return OTHER_BUSINESS.some((pattern) => pattern.test(text));
}
