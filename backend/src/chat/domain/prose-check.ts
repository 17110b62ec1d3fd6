const NUMBER = /\d+(?:[.,]\d+)*/g;
const numbersOf = (text: string) =>
  (text.replace(/(?<=\d)[\s\u00A0\u202F](?=\d{3}\b)/g, '').match(NUMBER) ?? []).map((number) =>
    number.replace(',', '.').replace(/\.$/, ''),
  );

/** Capitalised words in the middle of a sentence: names of articles and brands, mostly. */
const NAME = /(?<=[\p{Ll}\d,;:)»"] )\p{Lu}[\p{L}\d'’-]{2,}/gu;

/**
 * Whether prose of a model says nothing its facts do not: every number and every name occurs in the facts, it carries no
 * link, and it is no longer than the facts deserve. Cheap and strict: a false alarm only means the offline words are used.
 */
export function keepsToFacts(prose: string, facts: string[]): boolean {
  const source = facts.join(' ');
  const known = new Set(numbersOf(source));
  const words = source.toLowerCase();
  if (/https?:|www\.|<[a-z]/i.test(prose)) return false;
  if (prose.length > source.length * 2 + 200) return false;
  if (!numbersOf(prose).every((number) => known.has(number))) return false;
  return (prose.match(NAME) ?? []).every((name) => words.includes(name.toLowerCase()));
}
