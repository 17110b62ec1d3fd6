import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import {
  wordRows,
  type AnswerRow,
  type ArticleRow,
  type CorpusRows,
  type WordingRow,
  type WordRow,
} from './corpus-rows.ts';

/** What an import changed. */
export interface CorpusChanges {
  articles: number;
  answers: number;
  wordings: number;
  removed: number;
}

/** All SQL of the corpus import; each table's rows travel as one JSON parameter. */
@Injectable()
export class CorpusRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Makes the tables hold exactly these rows, beside the articles of the shop's own. Rows with the same content are left
   * alone and keep their vectors.
   */
  replace(rows: CorpusRows): Promise<CorpusChanges> {
    return this.dataSource.transaction(async (manager) => {
      const removed =
        (await removeOthers(manager, 'articles', rows.articles)) +
        (await removeOthers(manager, 'advice_answers', rows.answers)) +
        (await removeOthers(manager, 'advice_wordings', rows.wordings));
      return this.write(manager, rows, removed);
    });
  }

  /** Puts articles of the shop's own beside the others; what was there of the same articles goes. All or nothing. */
  addOwn(rows: CorpusRows): Promise<CorpusChanges> {
    return this.dataSource.transaction(async (manager) => {
      const articleKeys = rows.articles.map((article) => article.key);
      const kept = [...rows.articles, ...rows.answers, ...rows.wordings].map((row) => row.key);
      return this.write(manager, rows, await removeOwn(manager, articleKeys, kept));
    });
  }

  /** Takes an article of the shop's own away, with its answers. False when there is none of that key. */
  removeOwn(articleKey: string): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const removed = await removeOwn(manager, [articleKey], []);
      if (removed > 0) await recountWords(manager);
      return removed > 0;
    });
  }

  private async write(manager: EntityManager, rows: CorpusRows, removed: number): Promise<CorpusChanges> {
    const articles = await write(manager, UPSERT_ARTICLES, rows.articles);
    const answers = await write(manager, UPSERT_ANSWERS, rows.answers);
    const wordings = await write(manager, UPSERT_WORDINGS, rows.wordings);
    if (answers + removed > 0) await recountWords(manager);
    return { articles, answers, wordings, removed };
  }
}

/** Words of all answers there are, whoever wrote them. */
async function recountWords(manager: EntityManager): Promise<void> {
  const answers = (await manager.query(
    'SELECT search_en AS "searchEn", search_fr AS "searchFr" FROM advice_answers',
  )) as Pick<AnswerRow, 'searchEn' | 'searchFr'>[];
  const words: WordRow[] = [...wordRows(answers, 'en'), ...wordRows(answers, 'fr')];
  await manager.query('DELETE FROM advice_words');
  await manager.query(
    `INSERT INTO advice_words (language, word, answers)
     SELECT language, word, answers FROM jsonb_to_recordset($1::jsonb) AS row(language text, word text, answers int)`,
    [JSON.stringify(words)],
  );
}

/** Keys of the shop's own articles, and of all that hangs on them, begin with this. */
export const OWN_PREFIX = 'own-';

type Table = 'articles' | 'advice_answers' | 'advice_wordings';

async function removeOthers(manager: EntityManager, table: Table, rows: readonly { key: string }[]): Promise<number> {
  const removed = (await manager.query(
    `DELETE FROM ${table} WHERE NOT (key = ANY($1::text[])) AND NOT starts_with(key, '${OWN_PREFIX}') RETURNING id`,
    [rows.map((row) => row.key)],
  )) as [unknown[], number];
  return removed[1];
}

/** Rows of these articles, except the ones to keep; keys of answers and wordings begin with their article's and a slash. */
async function removeOwn(
  manager: EntityManager,
  articleKeys: readonly string[],
  kept: readonly string[],
): Promise<number> {
  const own = articleKeys.filter((key) => key.startsWith(OWN_PREFIX));
  let removed = 0;
  for (const table of ['articles', 'advice_answers', 'advice_wordings'] satisfies Table[]) {
    const [, count] = (await manager.query(
      `DELETE FROM ${table} WHERE split_part(key, '/', 1) = ANY($1::text[]) AND NOT (key = ANY($2::text[])) RETURNING id`,
      [own, kept],
    )) as [unknown[], number];
    removed += count;
  }
  return removed;
}

async function write(
  manager: EntityManager,
  sql: string,
  rows: readonly (ArticleRow | AnswerRow | WordingRow)[],
): Promise<number> {
  const values = rows.map((row) => ({ ...row, id: randomUUIDv7() }));
  return ((await manager.query(sql, [JSON.stringify(values)])) as unknown[]).length;
}

const UPSERT_ARTICLES = `
  INSERT INTO articles AS old (id, key, tier, area, authors, year, journal, volume_pages, doi, original_title, participant_count, topics,
    text_en, text_fr, debates, search_en, search_fr, sort_order, content_hash)
  SELECT id, key, tier, area, ARRAY(SELECT jsonb_array_elements_text(authors)), year, journal, "volumePages", doi, "originalTitle",
    "participantCount", ARRAY(SELECT jsonb_array_elements_text(topics)), "textEn", nullif("textFr", 'null'::jsonb), debates, "searchEn", "searchFr",
    "sortOrder", "contentHash"
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, key text, tier text, area text, authors jsonb, year int, journal text, "volumePages" text,
    doi text, "originalTitle" text, "participantCount" int, topics jsonb, "textEn" jsonb, "textFr" jsonb, debates jsonb, "searchEn" text, "searchFr" text,
    "sortOrder" int, "contentHash" text)
  ON CONFLICT (key) DO UPDATE SET tier = excluded.tier, area = excluded.area, authors = excluded.authors, year = excluded.year,
    journal = excluded.journal, volume_pages = excluded.volume_pages, doi = excluded.doi, original_title = excluded.original_title,
    participant_count = excluded.participant_count, topics = excluded.topics, text_en = excluded.text_en, text_fr = excluded.text_fr, debates = excluded.debates,
    search_en = excluded.search_en, search_fr = excluded.search_fr, sort_order = excluded.sort_order, content_hash = excluded.content_hash
  WHERE old.content_hash <> excluded.content_hash
  RETURNING id`;

const UPSERT_ANSWERS = `
  INSERT INTO advice_answers AS old (id, key, article_key, topics, text_en, text_fr, search_en, search_fr, sort_order, content_hash)
  SELECT id, key, "articleKey", ARRAY(SELECT jsonb_array_elements_text(topics)), "textEn", "textFr", "searchEn", "searchFr", "sortOrder", "contentHash"
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, key text, "articleKey" text, topics jsonb, "textEn" jsonb, "textFr" jsonb,
    "searchEn" text, "searchFr" text, "sortOrder" int, "contentHash" text)
  ON CONFLICT (key) DO UPDATE SET article_key = excluded.article_key, topics = excluded.topics, text_en = excluded.text_en,
    text_fr = excluded.text_fr, search_en = excluded.search_en, search_fr = excluded.search_fr, sort_order = excluded.sort_order,
    content_hash = excluded.content_hash
  WHERE old.content_hash <> excluded.content_hash
  RETURNING id`;

/** A changed text loses its vector: it would mean something else. */
const UPSERT_WORDINGS = `
  INSERT INTO advice_wordings AS old (id, key, answer_key, text)
  SELECT id, key, "answerKey", text FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, key text, "answerKey" text, text text)
  ON CONFLICT (key) DO UPDATE SET answer_key = excluded.answer_key, text = excluded.text, embedding = NULL, embedding_model = NULL
  WHERE old.text <> excluded.text
  RETURNING id`;
