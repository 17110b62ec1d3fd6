import type { DataSource, QueryRunner } from 'typeorm';

/** How keyword search is ranked: true BM25 by pg_textsearch, or PostgreSQL's own cover-density rank. */
export type KeywordRanking = 'bm25' | 'ts_rank_cd';

type Queryable = Pick<QueryRunner | DataSource, 'query'>;

const CHOICE = 'keyword-ranking';

/**
 * Installs pg_textsearch where the server has it and writes down what was chosen: indexes are built for one way of ranking, so
 * the choice belongs to the database and not to the process. Part of the base migration.
 */
export async function installKeywordRanking(runner: QueryRunner): Promise<void> {
  const available = (await runner.query(
    `SELECT 1 FROM pg_available_extensions WHERE name = 'pg_textsearch'`,
  )) as unknown[];
  const ranking: KeywordRanking = available.length > 0 && (await couldInstall(runner)) ? 'bm25' : 'ts_rank_cd';
  await runner.query('INSERT INTO database_choices (name, value) VALUES ($1, $2)', [CHOICE, ranking]);
}

/** Present files are not enough: a server must also preload the library and allow the extension. */
async function couldInstall(runner: QueryRunner): Promise<boolean> {
  await runner.query('SAVEPOINT before_textsearch');
  try {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_textsearch');
    return true;
  } catch {
    await runner.query('ROLLBACK TO SAVEPOINT before_textsearch');
    return false;
  } finally {
    await runner.query('RELEASE SAVEPOINT before_textsearch');
  }
}

/** What the base migration chose for this database. */
export async function detectKeywordRanking(database: Queryable): Promise<KeywordRanking> {
  const rows = (await database.query('SELECT value FROM database_choices WHERE name = $1', [CHOICE])) as {
    value: KeywordRanking;
  }[];
  return rows[0]?.value ?? 'ts_rank_cd';
}
