import { plain } from './words.ts';

/** Groups a question may be about, in both languages. */
const GROUPS: readonly RegExp[] = [
  /\b(?:wom[ae]n|female|ladies|girls?|femmes?|coureuses?|filles?|pregnan\w+|enceinte|periods?|regles|birth|accouch\w+)\b/,
  /\b(?:child\w*|kids?|youth|teen\w*|young|enfants?|jeunes?|ado\w*|daughter|son)\b/,
  /\b(?:beginners?|novices?|new to running|first[- ]time\w*|debutante?s?|debute|premiere? (?:marathon|fois))\b/,
  /\b(?:elites?|pros?|professionals?|champions?|world[- ]class|haut niveau|kenyans?)\b/,
  /\b(?:older|masters|veterans?|over (?:40|50|60)|i am (?:[45]5|[56]0)|ages?|plus de [456]0 ans|vieill\w+)\b/,
  /\b(?:cycl\w+|swim\w*|nag\w+|velo|elliptical|elliptique)\b/,
];

/** Whether a stored question is about a group the message does not mention: an answer for others. */
export function isForOthers(question: string, message: string): boolean {
  const [asked, said] = [plain(question), plain(message)];
  return GROUPS.some((group) => group.test(asked) && !group.test(said));
}
