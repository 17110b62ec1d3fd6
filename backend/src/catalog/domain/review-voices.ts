import type { ReviewAspect, ReviewQuote, ReviewSide, ReviewVoices } from '../review-voices.contract.ts';
import { plainFacts } from './plain-facts/plain-facts.ts';
import { DENIED, REVIEW_ASPECTS } from './review-aspects.ts';

/** A review as far as it is read for what it says. */
export interface ReviewText {
  title: string;
  text: string;
  stars: number;
  language: string;
  writtenAt: Date;
}

/** A denial up to three words before the word it denies, not across a comma: "doesn't really run small", "sans une ampoule". */
const DENIAL =
  /(?<![a-zà-ÿ])(?:no|not|never|none|nothing|without|hardly|barely|less|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|doesn['’]t|don['’]t|didn['’]t|won['’]t|can['’]t|n['’]est|n['’]a|ne|pas|aucune?|jamais|sans|rien|fini|zéro|moins)(?: (?!but |mais )[a-zà-ÿœ'’]+){0,3} ?$/i;

/** Sentences longer than this are no quotes, shorter ones say too little. */
const QUOTE_LENGTH = { least: 8, most: 140 };
const MOST_QUOTES = 2;

/** Parts whose qualities are not the article's: slippery laces say nothing about the grip. */
const OTHER_PARTS: Partial<Record<ReviewAspect, RegExp>> = {
  grip: /(?<![a-zà-ÿ])(?:laces?|lacets?|zips?|buttons?|boutons?|toes?|heel|talon|downhills)(?![a-zà-ÿ])/i,
  warmth: /battery|batterie|weather|temps froid|adjust|régler/i,
  weight: /colou?r|coloris|light mode/i,
};

const sentencesOf = (text: string) => text.split(/(?<=[.!?…])\s+|\n+/).map((sentence) => sentence.trim());

/** The side one sentence is on, or undefined when it does not speak of the aspect. */
export function sideOf(sentence: string, aspect: ReviewAspect): ReviewSide | undefined {
  if (OTHER_PARTS[aspect]?.test(sentence)) return undefined;
  for (const [side, pattern] of Object.entries(REVIEW_ASPECTS[aspect]) as [ReviewSide, RegExp][]) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    return isDenied(sentence, found) ? DENIED[side] : side;
  }
  return undefined;
}

/** "not as warm as I hoped" denies before; "taille pas petit" inside; a word that holds its own "no" is not denied by it. */
function isDenied(sentence: string, found: RegExpExecArray): boolean {
  return DENIAL.test(sentence.slice(0, found.index)) || /^taill\w+ pas /i.test(found[0]);
}

interface Voice extends ReviewQuote {
  language: string;
}

/** The first sentence of a review that takes a side decides; each review counts once. */
function voiceOf({ title, text, stars, language, writtenAt }: ReviewText, aspect: ReviewAspect): Voice | undefined {
  for (const sentence of [...sentencesOf(text), title]) {
    const side = sideOf(sentence, aspect);
    if (!side || plainFacts(sentence) !== sentence) continue;
    return { text: sentence, side, stars, writtenAt: writtenAt.toISOString(), language };
  }
  return undefined;
}

/**
 * What reviewers say about one thing, counted and quoted. Quotes are single sentences, letter for letter, in the asker's
 * language where there is one; a sentence that is no plain statement is neither counted nor quoted.
 */
export function reviewVoices(
  reviews: readonly ReviewText[],
  aspect: ReviewAspect,
  language: 'en' | 'fr',
): ReviewVoices {
  const voices = reviews.map((review) => voiceOf(review, aspect)).filter((voice) => voice !== undefined);
  const sides: Partial<Record<ReviewSide, number>> = {};
  for (const side of Object.keys(REVIEW_ASPECTS[aspect]) as ReviewSide[]) sides[side] = 0;
  for (const { side } of voices) sides[side] = (sides[side] ?? 0) + 1;
  const ranked = (Object.keys(sides) as ReviewSide[]).toSorted((a, b) => sides[b]! - sides[a]!);
  const quotes = ranked.slice(0, MOST_QUOTES).map((side) => quoteOf(voices, side, language));
  return {
    aspect,
    reviewCount: reviews.length,
    spokenCount: voices.length,
    sides,
    quotes: quotes.filter((quote) => quote !== undefined),
  };
}

function quoteOf(voices: readonly Voice[], side: ReviewSide, language: string): ReviewQuote | undefined {
  const fit = voices.filter(
    (voice) => voice.side === side && voice.text.length >= QUOTE_LENGTH.least && voice.text.length <= QUOTE_LENGTH.most,
  );
  const found = fit.find((voice) => voice.language === language) ?? fit[0];
  return found && { text: found.text, side, stars: found.stars, writtenAt: found.writtenAt };
}

/** The aspects most reviews speak of, most first; those nobody speaks of are left out. */
export function mostSpokenOf(reviews: readonly ReviewText[], language: 'en' | 'fr', count: number): ReviewVoices[] {
  return (Object.keys(REVIEW_ASPECTS) as ReviewAspect[])
    .map((aspect) => reviewVoices(reviews, aspect, language))
    .filter((voices) => voices.spokenCount > 0)
    .toSorted((a, b) => b.spokenCount - a.spokenCount)
    .slice(0, count);
}
