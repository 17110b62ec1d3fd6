import { type Phrase, readPhrases } from '../phrases.ts';

const cache = new Map<string, Phrase[]>();

/** The phrases that reviewers of one sort of article use, with those anybody uses. */
export function reviewPhrases(file: string): Phrase[] {
  const known = cache.get(file);
  if (known) return known;
  const phrases = [...readPhrases(`reviews/${file}`), ...readPhrases('reviews/_any')];
  cache.set(file, phrases);
  return phrases;
}

/** What such an article can be good or bad at, in the words of its review phrases. */
export function aspectsOf(file: string): { strengths: string[]; flaws: string[] } {
  const asked = (question: string): string[] => {
    const words = reviewPhrases(file).flatMap((phrase) =>
      phrase.conditions.filter((one) => one.startsWith(`${question}:`)),
    );
    return [...new Set(words.map((one) => one.slice(question.length + 1)))];
  };
  return { strengths: asked('strength'), flaws: asked('flaw') };
}
