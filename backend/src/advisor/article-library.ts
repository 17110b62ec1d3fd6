import { Injectable } from '@nestjs/common';
import { notFound } from '../platform/http/problem.ts';
import { RetrievalService } from '../retrieval/retrieval.service.ts';
import type { Article, ArticlePage, ArticleQuery, ArticleSummary } from './advisor.contract.ts';
import { AdvisorRepository } from './advisor.repository.ts';
import { AnswerSearch } from './answer-search.ts';
import type { ArticleEntity } from './article.entity.ts';
import { ANSWER_FROM } from './domain/confidence.ts';
import { detectLanguage } from './domain/detect-language.ts';
import { gloss } from './domain/gloss.ts';
import type { TextLanguage } from './domain/numbers.ts';
import { contentWords } from './domain/words.ts';
import { ARTICLES } from './searchables.ts';

/** Articles a search of the library gives at most. */
const FOUND_MAX = 60;
/** Articles found by the meaning of the question, before those found by their words. */
const BY_MEANING = 3;

/** The articles as pages to read and to look through. */
@Injectable()
export class ArticleLibrary {
  constructor(
    private readonly repository: AdvisorRepository,
    private readonly search: AnswerSearch,
    private readonly retrieval: RetrievalService,
  ) {}

  async page({ q, topic, page, pageSize }: ArticleQuery, language: TextLanguage): Promise<ArticlePage> {
    const inTopic = await this.repository.articleKeys(topic);
    const keys = q ? (await this.found(q, language)).filter((key) => inTopic.includes(key)) : inTopic;
    const articles = await this.repository.articles(keys.slice((page - 1) * pageSize, page * pageSize));
    return {
      items: articles.map((article) => summaryOf(article, language)),
      total: keys.length,
      page,
      pageSize,
      topics: await this.repository.topics(),
    };
  }

  async article(key: string, language: TextLanguage): Promise<Article> {
    const article = await this.repository.article(key);
    if (!article) throw notFound('article');
    const text = textOf(article, language);
    const answers = await this.repository.answersOf(key);
    return {
      ...summaryOf(article, language),
      summary: text.summary,
      findings: text.findings,
      limits: text.limits,
      population: text.population,
      participantCount: article.participantCount,
      doi: article.doi,
      volumePages: article.volumePages,
      questions: answers.map((answer) => (language === 'fr' ? answer.textFr : answer.textEn).question),
    };
  }

  /** What answers the words as a question first, then what has the words (authors and titles too). */
  private async found(q: string, language: TextLanguage): Promise<string[]> {
    const asked = detectLanguage(q) ?? language;
    const { ranked, confidence } = await this.search.find(q, asked);
    const meant =
      confidence < ANSWER_FROM ? [] : [...new Set(ranked.map((answer) => answer.articleKey))].slice(0, BY_MEANING);
    const words = { en: contentWords(asked === 'fr' ? `${q} ${gloss(q).text}` : q, 'en'), fr: contentWords(q, 'fr') };
    const hits = await this.retrieval.search({
      searchable: ARTICLES,
      words,
      vector: null,
      limit: FOUND_MAX,
      candidates: FOUND_MAX,
      weights: { keyword: 1, vector: 0 },
    });
    return [...new Set([...meant, ...(await this.repository.articleKeysOf(hits.map((hit) => hit.id)))])];
  }
}

function textOf(article: ArticleEntity, language: TextLanguage): ArticleEntity['textEn'] {
  return (language === 'fr' && article.textFr) || article.textEn;
}

function summaryOf(article: ArticleEntity, language: TextLanguage): ArticleSummary {
  const { key, originalTitle, authors, year, journal, topics, area } = article;
  const { title, studyType } = textOf(article, language);
  return { articleId: key, title, originalTitle, authors, year, journal, topics, area, studyType };
}
