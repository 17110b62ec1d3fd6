import { Injectable } from '@nestjs/common';
import type { Product } from '../../catalog/catalog.contract.ts';
import { CatalogService } from '../../catalog/catalog.service.ts';
import { shortNameOf } from '../../catalog/short-name.contract.ts';
import type { ReviewQuote, ReviewSide, ReviewVoices } from '../../catalog/review-voices.contract.ts';
import { REVIEW_QUESTIONS, type ReviewQuestion } from '../domain/review-questions.ts';
import { listOf, say, type Language } from '../domain/words.ts';
import * as productWords from './product-words.ts';
import * as words from './review-words.ts';

/** Says what reviewers said: how many, on which side, and one or two sentences of theirs. */
@Injectable()
export class ReviewTalk {
  constructor(private readonly catalog: CatalogService) {}

  /** The reviewers' answer to one question; `undefined` when nobody speaks of it and silence need not be told. */
  async answer(
    product: Product,
    question: ReviewQuestion,
    { language, tellsSilence }: { language: Language; tellsSilence: boolean },
  ): Promise<string | undefined> {
    const voices = await this.catalog.voices(product.productId, question.aspect, language);
    if (voices.spokenCount > 0) return this.tell(product, voices, language);
    return tellsSilence ? this.silence(product, { question, count: voices.reviewCount }, language) : undefined;
  }

  /** What they speak of most, after the stars. */
  async mostSpokenOf(product: Product, language: Language): Promise<string> {
    const told = await this.catalog.mostSpokenOf(product.productId, language);
    return told
      .map((voices) => this.tell(product, { ...voices, quotes: voices.quotes.slice(0, 1) }, language))
      .join('\n');
  }

  private tell(product: Product, voices: ReviewVoices, language: Language): string {
    const question = REVIEW_QUESTIONS.find(({ aspect }) => aspect === voices.aspect)!;
    const sides = (Object.keys(question.sides) as ReviewSide[]).map((side) =>
      say(words.ONE_SIDE, language, {
        label: say(question.sides[side]!, language),
        count: voices.sides[side] ?? 0,
      }),
    );
    const sentence = say(voices.spokenCount === 1 ? words.SPEAKS : words.SPEAK, language, {
      spoken: voices.spokenCount,
      count: voices.reviewCount,
      title: shortNameOf(product),
      aspect: say(question.name, language),
      sides: listOf(sides, language),
    });
    return [sentence, ...voices.quotes.map((quote) => this.quote(quote, language))].join('\n');
  }

  private silence(
    product: Product,
    { question, count }: { question: ReviewQuestion; count: number },
    language: Language,
  ): string {
    const title = shortNameOf(product);
    if (count === 0) return say(productWords.NO_REVIEWS, language, { title });
    if (question.aspect === 'fit') return say(productWords.FIT_UNKNOWN, language, { title, count });
    const aspect = say(question.name, language);
    return say(count === 1 ? words.SILENT_ONE : words.SILENT, language, { title, count, aspect });
  }

  private quote({ text, stars, writtenAt }: ReviewQuote, language: Language): string {
    const date = new Date(writtenAt).toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return say(words.QUOTE, language, {
      text,
      stars: say(stars === 1 ? words.STAR : words.STARS, language, { stars }),
      date,
    });
  }
}
