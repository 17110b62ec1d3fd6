import { tidy, wordCount } from './parsed-article.ts';

/** Words whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(«"“])(?:al|vs|cf|fig|figs|eq|no|nos|vol|pp?|ch|ex|env|approx|ca|resp|dr|prof|mr|mrs|ms|st|etc|e\.g|i\.e|p\. ex|min|max|réf|ref|Mme)\.$/iu;
/** "J. Smith", "M. Dupont". */
const INITIAL = /(?:^|[\s(.])\p{Lu}\.$/u;
/** A sentence longer than this is a list or a table that lost its lines; it is cut where it may be. */
const LONGEST_WORDS = 90;

/** Sentences of a paragraph, whole: "et al.", "Fig. 2" and initials do not end one. */
export function sentencesOf(paragraph: string, language: 'en' | 'fr'): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(paragraph)) {
    const before = sentences.at(-1);
    if (
      before !== undefined &&
      (ABBREVIATION.test(before) ||
        INITIAL.test(before) ||
        /^[\p{Ll}\d)\]»”]/u.test(segment) ||
        !/[.!?…:;»”")\]]$/.test(before))
    ) {
      sentences[sentences.length - 1] = `${before} ${segment.trim()}`;
    } else sentences.push(segment.trim());
  }
  return sentences.map(tidy).filter(Boolean).flatMap(cutLong);
}

function cutLong(sentence: string): string[] {
  if (wordCount(sentence) <= LONGEST_WORDS) return [sentence];
  const parts: string[] = [];
  for (const piece of sentence.split(/(?<=[;,:])\s+|\s+(?=[•–—] )/)) {
    const open = parts.at(-1);
    if (open !== undefined && wordCount(open) + wordCount(piece) <= LONGEST_WORDS) {
      parts[parts.length - 1] = `${open} ${piece}`;
    } else parts.push(...everyWords(piece));
  }
  return parts;
}

/** Where there is no comma either, after so many words. */
function everyWords(text: string): string[] {
  const words = text.split(' ');
  const parts: string[] = [];
  for (let at = 0; at < words.length; at += LONGEST_WORDS) parts.push(words.slice(at, at + LONGEST_WORDS).join(' '));
  return parts;
}
