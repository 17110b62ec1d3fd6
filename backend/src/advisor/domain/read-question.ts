import { cleanMessage } from './clean-message.ts';
import { gloss } from './gloss.ts';
import { numberMeanings } from './number-meanings.ts';
import type { TextLanguage } from './numbers.ts';
import { sayingsIn, type Saying } from './runner-talk.ts';
import { contentStems, contentWords, plain, stem, tokens } from './words.ts';

/** A thing the message speaks of, with every stem by which an answer may show that it speaks of it too. */
export interface Term {
  /** Stem in the message's own language. */
  own: string;
  english: string[];
  french: string[];
}

/** A message made ready for the search. */
export interface ReadQuestion {
  language: TextLanguage;
  /** The message without what does not matter. */
  text: string;
  /** Words for each keyword index. */
  words: { en: string; fr?: string };
  /** English texts whose mean vector stands for the question. */
  meanings: string[];
  terms: Term[];
}

/** Cleans a message, and says it in the corpus's own words: runners' talk in English, a gloss for French. */
export function readQuestion(
  message: string,
  language: TextLanguage,
  weightOf: (stem: string) => number,
): ReadQuestion {
  const text = cleanMessage(message, language, weightOf);
  return language === 'fr' ? readFrench(text) : readEnglish(text);
}

function meantBy(sayings: readonly Saying[], text: string): string {
  return [...new Set([...sayings.map((saying) => saying.meant), ...numberMeanings(plain(text))])].join(' ');
}

function readEnglish(text: string): ReadQuestion {
  const sayings = sayingsIn(text);
  const meant = meantBy(sayings, text);
  const terms = contentStems(text, 'en').map((own) => {
    const said = sayings.filter((saying) =>
      saying.said.some((part) => tokens(part).some((word) => stem(word, 'en') === own)),
    );
    return { own, english: [own, ...said.flatMap((saying) => contentStems(saying.meant, 'en'))], french: [] };
  });
  return {
    language: 'en',
    text,
    words: { en: contentWords(`${text} ${meant}`, 'en') },
    meanings: meant ? [text, `${text} ${meant}`] : [text],
    terms,
  };
}

function readFrench(text: string): ReadQuestion {
  const glossed = gloss(text);
  const sayings = sayingsIn(glossed.text);
  const meant = meantBy(sayings, text);
  const terms = glossed.parts.flatMap((part) => {
    const french = contentStems(part.french, 'fr');
    if (french.length === 0) return [];
    return [{ own: french[0]!, english: contentStems(part.english, 'en'), french }];
  });
  const english = meant ? `${glossed.text} ${meant}` : glossed.text;
  return {
    language: 'fr',
    text,
    words: { en: contentWords(english, 'en'), fr: contentWords(text, 'fr') },
    meanings: [glossed.text, english].filter((meaning, index, all) => meaning && all.indexOf(meaning) === index),
    terms,
  };
}
