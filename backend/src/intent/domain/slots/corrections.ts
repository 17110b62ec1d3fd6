import type { Slots } from '../../intent.contract.ts';
import type { Reading } from '../text/reading.ts';

type SlotName = keyof Slots;

/** Which wishes a word stands for. */
const WISHES: ReadonlyArray<readonly [slots: SlotName[], words: string]> = [
  [['minPriceCents', 'maxPriceCents', 'priceWish'], 'budget|prices?|cost|prix|price limit|limite de prix|tarif'],
  [['colors', 'notColors'], 'colou?rs?|couleurs?|coloris'],
  [['size'], 'sizes?|tailles?|pointures?'],
  [['gender'], 'gender|sexe|genre'],
  [['brands', 'notBrands'], 'brands?|makers?|marques?'],
  [['features', 'notFeatures'], 'features?|extras?|caracteristiques?|options?|criteres?'],
  [['uses', 'seasons'], 'use|usage|season|saison|weather|terrain|surface'],
  [['categories'], 'type|kind|category|categorie|article type'],
  [['quantity'], 'quantity|quantite'],
  [['targetTimeSeconds'], 'target time|goal time|temps vise|objectif de temps|chrono'],
  [['raceDate', 'weeks'], 'race date|date de (?:la |ma )?course'],
];
const ALL_WISHES: SlotName[] = WISHES.slice(0, 8).flatMap(([slots]) => slots);

const FORGET = String.raw`(?:forget|forget about|drop|ignore|remove|never mind|nevermind|clear|skip|lose|without|no more|oublie[rz]?|enleve[rz]?|retire[rz]?|supprime[rz]?|ignore[rz]?|laisse tomber|sans|plus de|efface)`;
const ANY = String.raw`(?:any|whatever|whichever|no matter(?: what)?(?: the)?|n'importe(?: quelles?| quels?| la| le)?|peu importe|qu'importe|toutes?(?: les)?|tous(?: les)?)`;
const ARTICLE = String.raw`(?: the| my| that| any| le| la| les| mon| ma| l'| de| des| d'| du)*`;
const FREE = String.raw`(?:does(?: not|n't) matter|do(?: not|n't) matter|do(?: not|n't) care|is not important|n'a pas d'importance|n'importe pas|m'est egal|est egale?)`;
/** How each wish is dropped ("forget the budget") or set free ("any colour", "peu importe la marque"). */
const PATTERNS = WISHES.map(([slots, words]) => ({
  slots,
  drops: new RegExp(String.raw`\b${FORGET}${ARTICLE} ?\b(?:${words})\b`),
  frees: new RegExp(String.raw`\b${ANY}${ARTICLE} ?\b(?:${words})\b|\b(?:${words}) (?:really )?${FREE}`),
}));
/** "without pockets" is no forgetting, "without the size filter" is: what is dropped must be a kind of wish. */
const EVERYTHING =
  /\b(start over|start again|reset|forget (everything|all|it all)|clear (all|everything|the filters|filters)|remove all filters|no filters?|recommence(r|ons)?( a zero)?|repart(ons)? de zero|oublie tout|enleve tous les filtres|sans filtres?)\b/;

const CORRECTION =
  /^(no|non|nope|nan|sorry|pardon|wait|attends)(?: ?[,.!]| -| (?=(?:for|i|i'm|i'd|in|it|it's|size|pour|je|j'|en|c'est|plutot|taille)\b)) ?(?!thank|merci|problem|worries|need|idea|that's (?:all|it)|c'est (?:bon|tout)|ca (?:va|ira))|\b(actually|i meant|i mean|i said|instead|rather|on second thoughts?|correction|not .+ but|en fait|plutot|je voulais dire|je parlais|j'ai dit|finalement|au lieu de|tout compte fait|en realite|a la place)\b/;

/** Whether something said before is taken back, and which wishes are dropped altogether. */
export function readCorrections(reading: Reading): Pick<Slots, 'isCorrection' | 'forgets'> {
  const text = reading.normalized;
  if (EVERYTHING.test(text)) return { isCorrection: true, forgets: ALL_WISHES };
  const dropped = PATTERNS.filter(({ drops }) => drops.test(text));
  const freed = PATTERNS.filter(({ frees }) => frees.test(text));
  const forgets = [...new Set([...dropped, ...freed].flatMap(({ slots }) => slots))];
  const isCorrection = dropped.length > 0 || CORRECTION.test(text);
  return { isCorrection: isCorrection || undefined, forgets: forgets.length > 0 ? forgets : undefined };
}
