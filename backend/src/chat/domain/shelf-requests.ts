/** Other articles than those shown: "another one", "show me more", "none of these", "d'autres ?". */
const OTHERS =
  /\b(others?(?! (colou?rs?|sizes?|brands?|makers?))|another(?! (colou?r|size|brand|maker))|something else|anything else|what else|show me more|see more|more (options|choices|of them|like (this|these))|alternatives?|next ones?|none of (these|those|them)|(don'?t|do not) like (it|this|these|those|them|any|either)|not (these|those|either)|different ones?)\b|\b(une? autres?(?! (couleur|taille|marque|pointure))|d['’]autres(?! (couleurs|tailles|marques|pointures))|autres? chose|quoi d['’]autre|la suite|les suivant(e?)s|aucune? (des deux|de ces|ne me)|(ne |n['’])?(m['’]|me )?(aime|plais(en)?t|plaît|plaisent) pas|pas (celles|ceux|celle|celui)-(la|là|ci)|plus de choix)\b/i;
/** The one of two that is not being talked about. */
const THE_OTHER = /\b(the other( one)?|l['’]autre)\s*[?.!]*$/i;
/** The lowest price there is. */
const CHEAPEST = /\b(the )?(cheapest|lowest[- ]priced?|least expensive)\b|\b(le|la|les) moins ch(er|ère)s?\b/i;
/** The highest. */
const DEAREST =
  /\b(the )?(most expensive|highest[- ]priced?|dearest|priciest)\b|\b(le|la|les) plus ch(er|ère)s?(?![a-zà-ÿ])/i;
/** "Size 99", "pointure 71", "XXXXL": a size was named that nobody has. */
const NAMED_SIZE =
  /\b(?:size|taille|pointure)s?\s+(?:eu\s*|us\s*|uk\s*)?(\d{1,3}(?:[.,]\d)?)\b|\b(x{4,8}[sl]|[4-9]xl)\b/i;

export const asksForOthers = (text: string): boolean => OTHERS.test(text) && !THE_OTHER.test(text);
export const asksForTheOther = (text: string): boolean => THE_OTHER.test(text);
export const asksForCheapest = (text: string): boolean => CHEAPEST.test(text);
export const asksForDearest = (text: string): boolean => DEAREST.test(text);
export function namedSize(text: string): string | undefined {
  const [, figure, letters] = NAMED_SIZE.exec(text) ?? [];
  return figure ?? letters?.toUpperCase();
}
