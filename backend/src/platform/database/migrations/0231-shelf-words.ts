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
    await queryRunner.query(`INSERT INTO shelf_words ${wordsOf('products')}`);
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

const en = (text: string) => `to_tsvector('public.english_unaccent', ${text})`;
const fr = (text: string) => `to_tsvector('public.french_unaccent', ${text})`;

/** Of an article that came without French, whose French texts are the English ones, the English words are enough. */
const frIfTranslated = (text: string, own: string, other: string) =>
  `CASE WHEN ${own} = ${other} THEN ''::tsvector ELSE ${fr(text)} END`;

const weighted = (weight: 'A' | 'B' | 'C', ...parts: string[]) =>
  parts.map((part) => `setweight(${part}, '${weight}')`).join(' || ');

const joined = (array: string) => `array_to_string(${array}, ' ')`;

const TAGS = `replace(${joined('p.uses || p.seasons || p.feature_tags')}, '-', ' ')`;

const WORDS = [
  weighted('A', en('p.title_en'), frIfTranslated('p.title_fr', 'p.title_fr', 'p.title_en')),
  weighted(
    'B',
    en(`concat_ws(' ', p.brand, c.name_en, c.group_name_en)`),
    fr(`concat_ws(' ', p.brand, c.name_fr, c.group_name_fr)`),
  ),
  weighted(
    'C',
    en(`${TAGS} || ' ' || ${joined('p.features_en')}`),
    frIfTranslated(`${TAGS} || ' ' || ${joined('p.features_fr')}`, 'p.features_fr', 'p.features_en'),
  ),
].join(' || ');

/** All that is said of it; only whether a word is there, not where. What makes the words is not taken apart a second time. */
const TEXTS = `strip(said.words || ${[
  en(joined('p.description_en')),
  en('p.details_en'),
  frIfTranslated(joined('p.description_fr'), 'p.description_fr', 'p.description_en'),
  frIfTranslated('p.details_fr', 'p.details_fr', 'p.details_en'),
].join(' || ')})`;

/** Rows of `shelf_words` for the products of `source`, named p. OFFSET 0: the words are made once, not once for each use. */
const wordsOf = (source: string) => `
  SELECT p.id, said.words, ${TEXTS} AS texts
  FROM ${source} AS p LEFT JOIN categories AS c ON c.slug = p.leaf CROSS JOIN LATERAL (SELECT ${WORDS} AS words OFFSET 0) AS said`;

const FUNCTIONS = `
  CREATE FUNCTION shelf_words_take() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO shelf_words ${wordsOf('written')};
    RETURN NULL;
  END $$;
  CREATE FUNCTION shelf_words_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE shelf_words SET words = made.words, texts = made.texts
    FROM (${wordsOf('(SELECT NEW.*)')}) AS made WHERE shelf_words.id = made.id;
    RETURN NULL;
  END $$;
  CREATE FUNCTION shelf_words_drop() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    DELETE FROM shelf_words USING gone WHERE shelf_words.id = gone.id;
    RETURN NULL;
  END $$`;

/**
 * A title, a feature or a tag that changes also changes the texts that are searched. By row: prices, stock, ratings and vectors
 * change often and by thousands, and fire nothing.
 */
const TRIGGERS = `
  CREATE TRIGGER shelf_words_in AFTER INSERT ON products REFERENCING NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION shelf_words_take();
  CREATE TRIGGER shelf_words_on AFTER UPDATE OF leaf, search_en, search_fr ON products FOR EACH ROW
    WHEN ((OLD.leaf, OLD.search_en, OLD.search_fr) IS DISTINCT FROM (NEW.leaf, NEW.search_en, NEW.search_fr))
    EXECUTE FUNCTION shelf_words_change();
  CREATE TRIGGER shelf_words_out AFTER DELETE ON products REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION shelf_words_drop()`;
