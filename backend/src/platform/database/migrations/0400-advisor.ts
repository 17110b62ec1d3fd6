import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bm25Index } from '../bm25-index.ts';

/** The coach's library: articles, answered questions, and the wordings by which they are found. */
export class Advisor1700000000400 implements MigrationInterface {
  readonly name = 'Advisor1700000000400';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE articles (
        id uuid NOT NULL,
        key text NOT NULL,
        tier text NOT NULL,
        area text NOT NULL,
        authors text[] NOT NULL DEFAULT '{}'::text[],
        year integer NOT NULL,
        journal text NOT NULL,
        volume_pages text NOT NULL DEFAULT '',
        doi text,
        original_title text NOT NULL,
        participant_count integer,
        topics text[] NOT NULL DEFAULT '{}'::text[],
        text_en jsonb NOT NULL,
        text_fr jsonb,
        debates jsonb NOT NULL DEFAULT '[]',
        search_en text NOT NULL DEFAULT '',
        search_fr text NOT NULL DEFAULT '',
        sort_order integer NOT NULL DEFAULT 0,
        content_hash text NOT NULL,
        CONSTRAINT "PK_articles" PRIMARY KEY (id),
        CONSTRAINT "UQ_articles_key" UNIQUE (key)
      );
      CREATE TABLE advice_answers (
        id uuid NOT NULL,
        key text NOT NULL,
        article_key text NOT NULL,
        topics text[] NOT NULL DEFAULT '{}'::text[],
        text_en jsonb NOT NULL,
        text_fr jsonb NOT NULL,
        search_en text NOT NULL DEFAULT '',
        search_fr text NOT NULL DEFAULT '',
        sort_order integer NOT NULL DEFAULT 0,
        content_hash text NOT NULL,
        CONSTRAINT "PK_advice_answers" PRIMARY KEY (id),
        CONSTRAINT "UQ_advice_answers_key" UNIQUE (key)
      );
      CREATE INDEX advice_answers_article ON advice_answers (article_key);
      CREATE TABLE advice_wordings (
        id uuid NOT NULL,
        key text NOT NULL,
        answer_key text NOT NULL,
        text text NOT NULL,
        embedding vector,
        embedding_model text,
        CONSTRAINT "PK_advice_wordings" PRIMARY KEY (id),
        CONSTRAINT "UQ_advice_wordings_key" UNIQUE (key)
      );
      CREATE TABLE advice_words (
        language text NOT NULL,
        word text NOT NULL,
        answers integer NOT NULL,
        CONSTRAINT "PK_advice_words" PRIMARY KEY (language, word)
      );
    `);
    for (const table of ['articles', 'advice_answers']) {
      await bm25Index(queryRunner, {
        name: `${table}_search_en`,
        table,
        column: 'search_en',
        config: 'public.english_unaccent',
      });
      await bm25Index(queryRunner, {
        name: `${table}_search_fr`,
        table,
        column: 'search_fr',
        config: 'public.french_unaccent',
      });
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE advice_words, advice_wordings, advice_answers, articles');
  }
}
