import type { TextLanguage } from './numbers.ts';
import { contentStems, plain } from './words.ts';

/** Messages up to this many words are searched as they are. */
const SHORT_WORDS = 30;
/** A long message is cut to its sentences that matter, up to this many words. */
const KEPT_WORDS = 60;

const COURTESY: Readonly<Record<TextLanguage, RegExp>> = {
  en: /^(?:(?:hi|hello|hey|good (?:morning|evening|afternoon)|dear|greetings)\b[^.!?,\n]{0,30}[.!?,\n]*\s*)+|\b(?:thanks?(?: you)?(?: so much| a lot| in advance)?|cheers|thx|ty|kind regards|best regards|regards|please help|lol|haha|sorry for the long (?:message|post|text)|hope you'?re? (?:are )?(?:well|good)|quick (?:one|question))\b[!. ]*/gi,
  fr: /^(?:(?:bonjour|bonsoir|salut|coucou|hello|cher|chère)(?![\p{L}])[^.!?,\n]{0,30}[.!?,\n]*\s*)+|(?<![\p{L}])(?:merci(?: beaucoup| d'avance| bien)?|cordialement|bonne journée|s'il (?:te|vous) plaît|svp|stp|mdr|lol|désolée? pour le (?:pavé|long message)|petite question(?: bête)?)(?![\p{L}])[!. ]*/giu,
};

/** Sentences that give orders to a machine instead of asking a coach. */
const ORDERS =
  /\b(?:ignore|disregard|forget|oublie|ignorez?|oubliez)\b[^.!?\n]{0,40}\b(?:rules?|instructions?|prompts?|règles?|consignes?|everything|tout)\b[^.!?\n]*[.!?]?|\b(?:system prompt|you are now|act as|tu es maintenant|developer mode)\b[^.!?\n]*[.!?]?/gi;

/** Text that a person typed, without markup, links and control characters; at most 4,000 characters of it. */
export function plainMessage(message: string): string {
  return message
    .slice(0, 4_000)
    .replace(/<[^>]{0,500}>/g, ' ')
    .replace(/https?:\/\/\S+/gi, ' ')
    .replace(ORDERS, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Extended_Pictographic}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The part of a message worth searching for: no greeting and thanks; of a long one, the sentences that ask or that carry
 * most weight. `weightOf` says how telling a stem is, 0 for a word the corpus has not.
 */
export function cleanMessage(message: string, language: TextLanguage, weightOf: (stem: string) => number): string {
  const text = plainMessage(message);
  const polite = text.replace(COURTESY[language], ' ').replace(/\s+/g, ' ').trim() || text;
  if (wordCount(polite) <= SHORT_WORDS) return polite;
  const sentences = polite.split(/(?<=[.!?…])\s+|\n+/).filter((sentence) => sentence.trim());
  const ranked = sentences
    .map((sentence, index) => ({ sentence, index, score: scoreOf(sentence, language, weightOf) }))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  return keepBest(ranked) || polite.split(' ').slice(0, KEPT_WORDS).join(' ');
}

function keepBest(ranked: readonly { sentence: string; index: number; score: number }[]): string {
  const kept: { sentence: string; index: number }[] = [];
  let words = 0;
  for (const candidate of ranked) {
    const size = wordCount(candidate.sentence);
    if (kept.length > 0 && (words + size > KEPT_WORDS || candidate.score <= 0)) continue;
    kept.push(candidate);
    words += size;
  }
  const text = kept.sort((a, b) => a.index - b.index).map(({ sentence }) => sentence);
  return text
    .join(' ')
    .split(' ')
    .slice(0, 2 * KEPT_WORDS)
    .join(' ');
}

/** Weight of the sentence's words, damped so that a long sentence is not better for being long; a question counts more. */
function scoreOf(sentence: string, language: TextLanguage, weightOf: (stem: string) => number): number {
  const weights = contentStems(sentence, language).map(weightOf);
  const weight = weights.reduce((sum, value) => sum + value, 0) / Math.sqrt(weights.length + 1);
  return weight * (isQuestion(sentence) ? 1.5 : 1);
}

const ASKS =
  /\?|\b(?:should i|can i|how (?:do|can|much|long|many|to)|what (?:do|should|would)|why|is (?:it|there)|would you|who is right|dois[- ]je|puis[- ]je|est[- ]ce|comment|pourquoi|combien|que faire|qui a raison)\b/;

function isQuestion(sentence: string): boolean {
  return ASKS.test(plain(sentence));
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
