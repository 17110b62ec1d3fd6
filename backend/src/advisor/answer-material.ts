import type { AnswerEntity } from './answer.entity.ts';
import type { ArticleEntity } from './article.entity.ts';
import type { CitedArticle } from './domain/cite.ts';
import type { TextLanguage } from './domain/numbers.ts';
import type { RankedAnswer } from './domain/rank-answers.ts';
import type { Debate, StoredAnswer } from './domain/sources.ts';

/** An answer as the composer takes it, in one language. */
export function storedAnswer(answer: AnswerEntity, language: TextLanguage, ranked?: RankedAnswer): StoredAnswer {
  const { question, sentences } = language === 'fr' ? answer.textFr : answer.textEn;
  return { key: answer.key, articleKey: answer.articleKey, question, sentences, score: ranked?.score ?? 0 };
}

/** An article as a citation takes it; English where it has no French. */
export function citedArticle(article: ArticleEntity, language: TextLanguage): CitedArticle {
  const { key, authors, year, journal, doi } = article;
  const text = (language === 'fr' && article.textFr) || article.textEn;
  return { key, authors, year, journal, doi, title: text.title, findings: text.findings, limits: text.limits };
}

/** The disagreements an article is a side of, in one language. */
export function debatesOf(article: ArticleEntity, language: TextLanguage): Debate[] {
  return article.debates.map(({ id, rests, ...texts }) => ({ id, rests, text: texts[language] }));
}
