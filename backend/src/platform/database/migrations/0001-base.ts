import type { MigrationInterface, QueryRunner } from 'typeorm';
import { installKeywordRanking } from '../keyword-ranking.ts';

/** Extensions, accent-blind text search in English and French, ids in time order. */
export class Base1700000000001 implements MigrationInterface {
  name = 'Base1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const extension of ['vector', 'unaccent', 'pg_trgm']) {
      await runner.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
    }
    for (const language of ['english', 'french']) {
      await runner.query(
        `CREATE TEXT SEARCH CONFIGURATION public.${language}_unaccent (COPY = pg_catalog.${language})`,
      );
      await runner.query(`ALTER TEXT SEARCH CONFIGURATION public.${language}_unaccent
        ALTER MAPPING FOR hword, hword_part, word WITH unaccent, ${language}_stem`);
    }
    await runner.query(UUID_V7);
    await runner.query('CREATE TABLE database_choices (name text PRIMARY KEY, value text NOT NULL)');
    await installKeywordRanking(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE database_choices');
    await runner.query('DROP FUNCTION uuid_v7()');
    await runner.query('DROP TEXT SEARCH CONFIGURATION public.french_unaccent');
    await runner.query('DROP TEXT SEARCH CONFIGURATION public.english_unaccent');
  }
}

/** PostgreSQL 18 has uuidv7(), 17 has not: 48 bits of milliseconds, version 7, the rest random (RFC 9562 §5.7). */
const UUID_V7 = `
CREATE FUNCTION uuid_v7() RETURNS uuid LANGUAGE sql VOLATILE AS $$
  SELECT encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid())
        PLACING substring(int8send(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3)
        FROM 1 FOR 6),
      52, 1), 53, 1),
    'hex')::uuid
$$`;
