import type { QueryRunner } from 'typeorm';
import { detectKeywordRanking } from './keyword-ranking.ts';

export interface KeywordIndex {
  name: string;
  table: string;
  column: string;
  /** Text search configuration with its schema. */
  config: 'public.english_unaccent' | 'public.french_unaccent';
}

const IDENTIFIER = /^[a-z_][a-z0-9_]{0,62}$/;

/**
 * For migrations: an index for keyword search on a text column. BM25 where the database ranks by it, else GIN over
 * to_tsvector(config, column). Declare it on the entity as `@Index('<name>', { synchronize: false })`.
 */
export async function bm25Index(runner: QueryRunner, { name, table, column, config }: KeywordIndex): Promise<void> {
  for (const part of [name, table, column]) {
    if (!IDENTIFIER.test(part)) throw new Error(`"${part}" is not a plain lower-case SQL name`);
  }
  const isBm25 = (await detectKeywordRanking(runner)) === 'bm25';
  await runner.query(
    isBm25
      ? `CREATE INDEX ${name} ON ${table} USING bm25(${column}) WITH (text_config = '${config}')`
      : `CREATE INDEX ${name} ON ${table} USING gin(to_tsvector('${config}', ${column}))`,
  );
}
