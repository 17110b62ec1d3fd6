import { numbersIn, type TextLanguage } from './numbers.ts';
import { contentStems, plain } from './words.ts';

/** A fact handed to a writer, and a sentence it wrote from some of them. */
export interface Fact {
  n: number;
  /** The finding, and the sentences we ourselves have written from it. */
  texts: readonly string[];
}

export interface Prose {
  text: string;
  facts: readonly number[];
}

/** Share of a sentence's content words that must come from its facts or the question. */
const SUPPORTED_FROM = 0.55;

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', twelve: '12', fifteen: '15', twenty: '20', thirty: '30', forty: '40', fifty: '50', sixty: '60', hundred: '100', thousand: '1000',
  deux: '2', trois: '3', quatre: '4', cinq: '5', sept: '7', huit: '8', neuf: '9', dix: '10', douze: '12', quinze: '15', vingt: '20', trente: '30', quarante: '40', cinquante: '50', soixante: '60', cent: '100', mille: '1000',
}; // prettier-ignore

const DENIES =
  /\b(?:no|not|never|without|nor|neither|n't|cannot|avoid|stop|less|fewer|lower|pas|aucune?|jamais|sans|ni|eviter?|moins|arreter?|plus bas)\b|n't\b/;

/**
 * Keeps the sentences a reader can trust: facts that exist, no number the facts have not, words that come from them, and no
 * denial or address of its own. What a model wrote is text to be checked, never an instruction.
 */
export function supportedProse(
  sentences: readonly Prose[],
  facts: readonly Fact[],
  question: string,
  language: TextLanguage,
): Prose[] {
  const byNumber = new Map(facts.map((fact) => [fact.n, fact]));
  const asked = new Set(contentStems(question, language));
  return sentences.filter((sentence) => {
    const cited = sentence.facts.map((n) => byNumber.get(n));
    if (cited.length === 0 || cited.some((fact) => fact === undefined)) return false;
    const texts = cited.flatMap((fact) => fact!.texts);
    return (
      hasNoAddress(sentence.text) &&
      numbersAgree(sentence.text, texts, language) &&
      wordsAgree(sentence.text, texts, asked, language) &&
      denialAgrees(sentence.text, texts)
    );
  });
}

const hasNoAddress = (text: string) => !/https?:|www\.|<[a-z]|@|\bsystem prompt\b/i.test(text);

function numbersAgree(text: string, facts: readonly string[], language: TextLanguage): boolean {
  const known = new Set(facts.flatMap((fact) => allNumbers(fact, language)));
  return allNumbers(text, language).every((number) => known.has(number));
}

/** Numbers in digits and in words: "two weeks" must rest on a finding of 2 weeks, or of two. */
function allNumbers(text: string, language: TextLanguage): string[] {
  const words = (plain(text).match(/[a-z]+/g) ?? []).flatMap((word) => NUMBER_WORDS[word] ?? []);
  return [...numbersIn(text, language), ...words];
}

function wordsAgree(
  text: string,
  facts: readonly string[],
  asked: ReadonlySet<string>,
  language: TextLanguage,
): boolean {
  const stems = contentStems(text, language);
  const known = new Set(facts.flatMap((fact) => contentStems(fact, language)));
  const supported = stems.filter((stem) => known.has(stem) || asked.has(stem)).length;
  const fromFacts = stems.filter((stem) => known.has(stem)).length;
  return stems.length > 0 && fromFacts > 0 && supported / stems.length >= SUPPORTED_FROM;
}

/** "Caffeine does not help" cannot rest on facts none of which denies anything. */
function denialAgrees(text: string, facts: readonly string[]): boolean {
  return !DENIES.test(plain(text)) || facts.some((fact) => DENIES.test(plain(fact)));
}
