import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bm25Index } from '../bm25-index.ts';

export class Catalog1700000000200 implements MigrationInterface {
  readonly name = 'Catalog1700000000200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE categories (
        slug text NOT NULL,
        group_slug text NOT NULL,
        group_name_en text NOT NULL,
        group_name_fr text NOT NULL,
        name_en text NOT NULL,
        name_fr text NOT NULL,
        description_en text NOT NULL DEFAULT '',
        description_fr text NOT NULL DEFAULT '',
        sort_order integer NOT NULL DEFAULT 0,
        CONSTRAINT "PK_categories" PRIMARY KEY (slug)
      );
      CREATE TABLE products (
        id uuid NOT NULL,
        ordinal SERIAL NOT NULL,
        asin text NOT NULL,
        leaf text NOT NULL,
        group_slug text NOT NULL,
        brand text NOT NULL,
        gender text NOT NULL,
        title_en text NOT NULL,
        title_fr text NOT NULL,
        description_en text[] NOT NULL DEFAULT '{}'::text[],
        description_fr text[] NOT NULL DEFAULT '{}'::text[],
        features_en text[] NOT NULL DEFAULT '{}'::text[],
        features_fr text[] NOT NULL DEFAULT '{}'::text[],
        details_en jsonb NOT NULL DEFAULT '{}'::jsonb,
        details_fr jsonb NOT NULL DEFAULT '{}'::jsonb,
        attributes jsonb NOT NULL DEFAULT '{}'::jsonb,
        uses text[] NOT NULL DEFAULT '{}'::text[],
        seasons text[] NOT NULL DEFAULT '{}'::text[],
        feature_tags text[] NOT NULL DEFAULT '{}'::text[],
        colors jsonb NOT NULL DEFAULT '[]'::jsonb,
        color_names text[] NOT NULL DEFAULT '{}'::text[],
        images jsonb NOT NULL DEFAULT '[]'::jsonb,
        price_cents integer,
        currency text NOT NULL DEFAULT 'EUR',
        rating_mean real NOT NULL DEFAULT '0',
        rating_count integer NOT NULL DEFAULT '0',
        rating_shrunk real NOT NULL DEFAULT '0',
        is_in_stock boolean NOT NULL DEFAULT true,
        launched_at timestamptz,
        search_en text NOT NULL DEFAULT '',
        search_fr text NOT NULL DEFAULT '',
        embedding vector,
        embedding_model text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT "PK_products" PRIMARY KEY (id),
        CONSTRAINT "UQ_products_ordinal" UNIQUE (ordinal),
        CONSTRAINT "UQ_products_asin" UNIQUE (asin)
      );
      -- In the row itself: an exact scan would otherwise fetch every vector from the side table.
      ALTER TABLE products ALTER COLUMN embedding SET STORAGE PLAIN;
      CREATE INDEX products_leaf ON products (leaf);
      CREATE TABLE variants (
        id uuid NOT NULL,
        product_id uuid NOT NULL,
        sku text NOT NULL,
        size text NOT NULL,
        color text NOT NULL,
        stock integer NOT NULL DEFAULT 0,
        CONSTRAINT "PK_variants" PRIMARY KEY (id),
        CONSTRAINT "UQ_variants_sku" UNIQUE (sku),
        CONSTRAINT variants_stock_not_negative CHECK (stock >= 0)
      );
      CREATE INDEX variants_product ON variants (product_id);
      CREATE TABLE reviews (
        id uuid NOT NULL,
        product_id uuid NOT NULL,
        source_key text NOT NULL,
        rating smallint NOT NULL,
        title text NOT NULL,
        text text NOT NULL,
        language text NOT NULL DEFAULT 'en',
        is_verified boolean NOT NULL DEFAULT false,
        helpful_votes integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        CONSTRAINT "PK_reviews" PRIMARY KEY (id),
        CONSTRAINT "UQ_reviews_source_key" UNIQUE (source_key)
      );
      CREATE INDEX reviews_product ON reviews (product_id, created_at);
    `);
    await bm25Index(queryRunner, {
      name: 'products_search_en',
      table: 'products',
      column: 'search_en',
      config: 'public.english_unaccent',
    });
    await bm25Index(queryRunner, {
      name: 'products_search_fr',
      table: 'products',
      column: 'search_fr',
      config: 'public.french_unaccent',
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE reviews, variants, products, categories');
  }
}
