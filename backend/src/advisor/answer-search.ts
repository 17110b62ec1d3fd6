import { Injectable } from '@nestjs/common';
import { RetrievalService } from '../retrieval/retrieval.service.ts';
import type { HybridHit, HybridRequest } from '../retrieval/searchable.ts';
import { AdvisorRepository, type AnswerName } from './advisor.repository.ts';
import type { AnswerEntity } from './answer.entity.ts';
import { isForOthers } from './domain/audience.ts';
import { closeness } from './domain/closeness.ts';
import {
  confidenceOf,
  evidenceOf,
  weightOf,
  type AnswerStems,
  type Evidence,
  type Vocabulary,
} from './domain/confidence.ts';
import type { TextLanguage } from './domain/numbers.ts';
import { isOtherBusiness } from './domain/other-business.ts';
import { lookAgain, rankAnswers, type LegHit, type RankedAnswer, type RankSettings } from './domain/rank-answers.ts';
import { readQuestion, type ReadQuestion } from './domain/read-question.ts';
import { contentStems } from './domain/words.ts';
import { ANSWERS, WORDINGS } from './searchables.ts';

/** Rows each leg brings; beyond them nothing was ever the right answer. */
const KEYWORD_HITS = 100;
const WORDING_HITS = 300;

/** Best on the development questions, English and French together. */
export const RANK_SETTINGS: RankSettings = {
  keywordShare: 0.45,
  support: 0.3,
  likeness: 0.6,
  primacy: 0.18,
  othersPenalty: 0.08,
  articleShare: 0.3,
};

/** Answers the last look puts in order. */
const LOOKED_AT = 15;

export interface FoundAnswers {
  question: ReadQuestion;
  /** Best first. */
  ranked: RankedAnswer[];
  /** The answers behind the first of `ranked`, in their order. */
  answers: AnswerEntity[];
  /** What speaks for the best answer; null without one. */
  evidence: Evidence | null;
  /** That the best answer is about the question, 0–1. */
  confidence: number;
}

/** How a search is narrowed. */
export interface FindOptions {
  /** Only answers of these articles. */
  articleKeys?: readonly string[];
  legs?: SearchLegs;
}

/** Which legs take part; the product uses both, the evaluation also each alone. */
export interface SearchLegs {
  keyword: boolean;
  vector: boolean;
}

const BOTH: SearchLegs = { keyword: true, vector: true };

/** Finds the answers to a message: keywords in both languages and meaning in English, joined. */
@Injectable()
export class AnswerSearch {
  constructor(
    private readonly retrieval: RetrievalService,
    private readonly repository: AdvisorRepository,
  ) {}

  async find(
    message: string,
    language: TextLanguage,
    { legs = BOTH, articleKeys }: FindOptions = {},
  ): Promise<FoundAnswers> {
    const vocabulary = await this.vocabularyFor(contentStems(message.slice(0, 4_000), language), language);
    const question = readQuestion(message, language, (stem) => weightOf(vocabulary, language, stem));
    const [keyword, vector] = await Promise.all([
      legs.keyword ? this.keywordLeg(question) : [],
      legs.vector ? this.vectorLeg(question) : [],
    ]);
    const isWanted = (hit: LegHit) => !articleKeys || articleKeys.includes(hit.articleKey);
    const roughly = rankAnswers(keyword.filter(isWanted), vector.filter(isWanted), RANK_SETTINGS);
    const { ranked, answers } = await this.lookAgain(roughly, question);
    const evidence = answers[0] ? await this.evidence(question, ranked, answers[0]) : null;
    const isOurs = evidence !== null && !isOtherBusiness(message);
    return { question, ranked, answers, evidence, confidence: isOurs ? confidenceOf(evidence) : 0 };
  }

  /** Reads the first answers and orders them by how alike their wordings are as well. */
  private async lookAgain(
    roughly: readonly RankedAnswer[],
    { text, language }: ReadQuestion,
  ): Promise<Pick<FoundAnswers, 'ranked' | 'answers'>> {
    const first = roughly.slice(0, LOOKED_AT);
    const entities = new Map(
      (await this.repository.answers(first.map((answer) => answer.answerKey))).map((entity) => [entity.key, entity]),
    );
    const wordings = (key: string) =>
      (language === 'fr' ? entities.get(key)?.searchFr : entities.get(key)?.searchEn)?.split('\n') ?? [];
    const isOthers = (key: string) => isForOthers(wordings(key)[0] ?? '', text);
    const again = lookAgain(
      first.map((answer) => ({
        answer,
        closeness: closeness(text, wordings(answer.answerKey), language),
        isForOthers: isOthers(answer.answerKey),
      })),
      RANK_SETTINGS,
    );
    return {
      ranked: [...again, ...roughly.slice(LOOKED_AT)],
      answers: again.flatMap((answer) => entities.get(answer.answerKey) ?? []),
    };
  }

  private async keywordLeg(question: ReadQuestion): Promise<LegHit[]> {
    const request: HybridRequest = {
      searchable: ANSWERS,
      words: question.words,
      vector: null,
      limit: KEYWORD_HITS,
      candidates: KEYWORD_HITS,
      weights: { keyword: 1, vector: 0 },
    };
    const hits = await this.retrieval.search(request);
    return named(hits, await this.repository.answerNames(hits.map((hit) => hit.id)), (hit) => hit.keyword);
  }

  private async vectorLeg(question: ReadQuestion): Promise<LegHit[]> {
    const vector = await this.meanVector(question.meanings);
    if (!vector) return [];
    const hits = await this.retrieval.search({
      searchable: WORDINGS,
      words: {},
      vector,
      limit: WORDING_HITS,
      candidates: WORDING_HITS,
      weights: { keyword: 0, vector: 1 },
    });
    return named(hits, await this.repository.wordingNames(hits.map((hit) => hit.id)), (hit) => hit.similarity ?? 0);
  }

  /** The question as it was put and as the corpus would put it count the same. */
  private async meanVector(meanings: readonly string[]): Promise<HybridRequest['vector']> {
    const vectors = (await Promise.all(meanings.map((meaning) => this.retrieval.embedQuery(meaning)))).filter(
      (vector) => vector !== null,
    );
    if (vectors.length === 0) return null;
    const sum = vectors[0]!.values.map((_, index) =>
      vectors.reduce((total, vector) => total + vector.values[index]!, 0),
    );
    const length = Math.hypot(...sum) || 1;
    return { values: sum.map((value) => value / length), modelId: vectors[0]!.modelId };
  }

  private async evidence(
    question: ReadQuestion,
    ranked: readonly RankedAnswer[],
    best: AnswerEntity,
  ): Promise<Evidence> {
    const english = question.terms.flatMap((term) => term.english);
    const vocabulary = await this.vocabularyFor(
      english,
      'en',
      question.terms.flatMap((term) => term.french),
    );
    const stems: AnswerStems = {
      en: new Set(contentStems(best.searchEn, 'en')),
      fr: new Set(contentStems(best.searchFr, 'fr')),
    };
    return { ...evidenceOf(question.terms, stems, vocabulary), similarity: similarityOf(ranked) };
  }

  private async vocabularyFor(
    stems: string[],
    language: TextLanguage,
    frenchStems: string[] = [],
  ): Promise<Vocabulary> {
    const [answers, own, french] = await Promise.all([
      this.repository.answerCount(),
      this.repository.wordCounts(language, stems),
      frenchStems.length > 0 ? this.repository.wordCounts('fr', frenchStems) : [],
    ]);
    const counts = {
      en: new Map((language === 'en' ? own : []).map((row) => [row.word, row.answers])),
      fr: new Map([...(language === 'fr' ? own : []), ...french].map((row) => [row.word, row.answers])),
    };
    return { answers, count: (asked, stem) => counts[asked].get(stem) ?? 0 };
  }
}

function named(
  hits: readonly HybridHit[],
  names: readonly AnswerName[],
  scoreOf: (hit: HybridHit) => number,
): LegHit[] {
  const byId = new Map(names.map((name) => [name.id, name]));
  return hits.flatMap((hit) => {
    const name = byId.get(hit.id);
    return name ? [{ answerKey: name.answerKey, articleKey: name.articleKey, score: scoreOf(hit) }] : [];
  });
}

/** The nearest wording of the first article's answers: the article is what the confidence is about. */
function similarityOf(ranked: readonly RankedAnswer[]): number | null {
  const similarities = ranked
    .filter((answer) => answer.articleKey === ranked[0]?.articleKey)
    .map((answer) => answer.similarity);
  const known = similarities.filter((similarity) => similarity !== null);
  return known.length > 0 ? Math.max(...known) : null;
}
