import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, Like } from 'typeorm';
import { AnswerEntity } from './answer.entity.ts';
import { ArticleEntity } from './article.entity.ts';

/** A row of the answers by which a hit is recognised. */
export interface AnswerName {
  id: string;
  answerKey: string;
  articleKey: string;
}

@Injectable()
export class AdvisorRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Names of the answers behind hits on the answers table. */
  answerNames(ids: string[]): Promise<AnswerName[]> {
    return this.dataSource.query(
      'SELECT id, key AS "answerKey", article_key AS "articleKey" FROM advice_answers WHERE id = ANY($1::uuid[])',
      [ids],
    );
  }

  /** Names of the answers behind hits on the wordings table; `id` is the wording's. */
  wordingNames(ids: string[]): Promise<AnswerName[]> {
    return this.dataSource.query(
      `SELECT wording.id, answer.key AS "answerKey", answer.article_key AS "articleKey"
       FROM advice_wordings AS wording JOIN advice_answers AS answer ON answer.key = wording.answer_key
       WHERE wording.id = ANY($1::uuid[])`,
      [ids],
    );
  }

  /** How many answers have each of these stems; a stem the corpus has not is absent. */
  wordCounts(language: 'en' | 'fr', stems: string[]): Promise<{ word: string; answers: number }[]> {
    return this.dataSource.query(
      'SELECT word, answers FROM advice_words WHERE language = $1 AND word = ANY($2::text[])',
      [language, stems],
    );
  }

  async answerCount(): Promise<number> {
    return this.dataSource.getRepository(AnswerEntity).count();
  }

  /** In the order asked for; unknown keys are left out. */
  async answers(keys: string[]): Promise<AnswerEntity[]> {
    return inOrder(keys, await this.dataSource.getRepository(AnswerEntity).findBy({ key: In(keys) }));
  }

  async articles(keys: string[]): Promise<ArticleEntity[]> {
    return inOrder(keys, await this.dataSource.getRepository(ArticleEntity).findBy({ key: In(keys) }));
  }

  article(key: string): Promise<ArticleEntity | null> {
    return this.dataSource.getRepository(ArticleEntity).findOneBy({ key });
  }

  /** Keys of all articles with this topic or in this area (all without one), in the library's order. */
  async articleKeys(topic?: string): Promise<string[]> {
    const rows = (await this.dataSource.query(
      `SELECT key FROM articles WHERE $1::text IS NULL OR $1 = ANY(topics) OR area = $1 ORDER BY sort_order, key LIMIT 5000`,
      [topic ?? null],
    )) as { key: string }[];
    return rows.map((row) => row.key);
  }

  /** Keys of articles behind hits on the articles table, in the order of the ids. */
  async articleKeysOf(ids: string[]): Promise<string[]> {
    const rows = (await this.dataSource.query('SELECT id, key FROM articles WHERE id = ANY($1::uuid[])', [ids])) as {
      id: string;
      key: string;
    }[];
    const byId = new Map(rows.map((row) => [row.id, row.key]));
    return ids.map((id) => byId.get(id)).filter((key) => key !== undefined);
  }

  /** Topics of the library and how many articles have each, most frequent first. */
  topics(): Promise<{ topic: string; count: number }[]> {
    return this.dataSource.query(
      'SELECT topic, count(*)::int AS count FROM articles, unnest(topics) AS topic GROUP BY topic ORDER BY count DESC, topic LIMIT 200',
    );
  }

  /** The first question of the first articles: what can be offered when nothing else is near. */
  firstAnswers(limit: number): Promise<AnswerEntity[]> {
    return this.dataSource
      .getRepository(AnswerEntity)
      .find({ where: { key: Like('%/q1') }, order: { sortOrder: 'ASC' }, take: limit });
  }

  answersOf(articleKey: string): Promise<AnswerEntity[]> {
    return this.dataSource
      .getRepository(AnswerEntity)
      .find({ where: { articleKey }, order: { sortOrder: 'ASC', key: 'ASC' } });
  }
}

function inOrder<Row extends { key: string }>(keys: readonly string[], rows: readonly Row[]): Row[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key) => byKey.get(key)).filter((row) => row !== undefined);
}
