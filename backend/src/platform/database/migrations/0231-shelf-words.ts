import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bm25Index } from '../bm25-index.ts';
import { detectKeywordRanking } from '../keyword-ranking.ts';

/**
 * Where a database has no BM25: the words an article is known by, in both languages, as a vector that is made once. Ranking
 * over whole texts makes the vector of every match anew, 17 s at 100,000 articles (decision 012). Title A, maker and
 * category B, what it can do C. Triggers keep it; no entity, since nothing else may write it.
 */
export class ShelfWords1700000000231 implements MigrationInterface {
  readonly name = 'ShelfWords1700000000231';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE shelf_words (
        id uuid NOT NULL,
        words tsvector NOT NULL,
        texts tsvector NOT NULL,
        CONSTRAINT "PK_shelf_words" PRIMARY KEY (id)
      );
      -- Out of the row: ranking reads the words of thousands of rows and the texts of none.
      ALTER TABLE shelf_words ALTER COLUMN texts SET STORAGE EXTERNAL`);
    if ((await detectKeywordRanking(queryRunner)) === 'bm25') return;
    await queryRunner.query(FUNCTIONS);
    await queryRunner.query(TRIGGERS);
    await queryRunner.query(
      `INSERT INTO shelf_words SELECT p.id, ${WORDS}, ${TEXTS} FROM products AS p LEFT JOIN categories AS c ON c.slug = p.leaf`,
    );
    // Without the list of pending entries: every search would read it.
    await queryRunner.query(`
      CREATE INDEX shelf_words_words ON shelf_words USING gin (words) WITH (fastupdate = off);
      CREATE INDEX shelf_words_texts ON shelf_words USING gin (texts) WITH (fastupdate = off);
      DROP INDEX IF EXISTS products_search_en, products_search_fr`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    if ((await detectKeywordRanking(queryRunner)) !== 'bm25') {
      for (const [language, config] of Object.entries(LANGUAGES)) {
        const index = { name: `products_search_${language}`, table: 'products', column: `search_${language}` };
        await bm25Index(queryRunner, { ...index, config });
      }
    }
    await queryRunner.query(`
      DROP FUNCTION IF EXISTS shelf_words_take() CASCADE;
      DROP FUNCTION IF EXISTS shelf_words_change() CASCADE;
      DROP FUNCTION IF EXISTS shelf_words_drop() CASCADE;
      DROP TABLE shelf_words`);
  }
}

const LANGUAGES = { en: 'public.english_unaccent', fr: 'public.french_unaccent' } as const;

const inBoth = (weight: 'A' | 'B' | 'C', texts: Record<'en' | 'fr', string>) => `
  setweight(to_tsvector('public.english_unaccent', ${texts.en}), '${weight}') || setweight(to_tsvector('public.french_unaccent', ${texts.fr}), '${weight}')`;

const tags = `replace(array_to_string(p.uses || p.seasons || p.feature_tags, ' '), '-', ' ')`;

const WORDS = [
  inBoth('A', { en: 'p.title_en', fr: 'p.title_fr' }),
  inBoth('B', {
    en: `concat_ws(' ', p.brand, c.name_en, c.group_name_en)`,
    fr: `concat_ws(' ', p.brand, c.name_fr, c.group_name_fr)`,
  }),
  inBoth('C', {
    en: `${tags} || ' ' || array_to_string(p.features_en, ' ')`,
    fr: `${tags} || ' ' || array_to_string(p.features_fr, ' ')`,
  }),
].join(' || ');

/** All that is said of it; only whether a word is there, not where. */
const TEXTS = `strip(to_tsvector('public.english_unaccent', p.search_en) || to_tsvector('public.french_unaccent', p.search_fr))`;

/** What both are made of: a title, a feature or a tag that changes is also in the texts. */
const said = (of: string) => ['leaf', 'search_en', 'search_fr'].map((column) => `${of}.${column}`).join(', ');

const FUNCTIONS = `
  CREATE FUNCTION shelf_words_take() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO shelf_words SELECT p.id, ${WORDS}, ${TEXTS} FROM written AS p LEFT JOIN categories AS c ON c.slug = p.leaf;
    RETURN NULL;
  END $$;
  CREATE FUNCTION shelf_words_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE shelf_words SET words = ${WORDS}, texts = ${TEXTS}
    FROM written AS p JOIN gone ON gone.id = p.id LEFT JOIN categories AS c ON c.slug = p.leaf
    WHERE shelf_words.id = p.id AND (${said('p')}) IS DISTINCT FROM (${said('gone')});
    RETURN NULL;
  END $$;
  CREATE FUNCTION shelf_words_drop() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    DELETE FROM shelf_words USING gone WHERE shelf_words.id = gone.id;
    RETURN NULL;
  END $$`;

const TRIGGERS = `
  CREATE TRIGGER shelf_words_in AFTER INSERT ON products REFERENCING NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION shelf_words_take();
  CREATE TRIGGER shelf_words_on AFTER UPDATE ON products REFERENCING OLD TABLE AS gone NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION shelf_words_change();
  CREATE TRIGGER shelf_words_out AFTER DELETE ON products REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION shelf_words_drop()`;
