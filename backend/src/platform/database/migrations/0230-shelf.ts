import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One narrow row an article: what shelves are filtered, counted and ordered by. A row of `products` carries texts and a vector,
 * 6 kB in all, so that counting 100,000 of them reads 600 MB; these are 70 MB (decision 012). Triggers keep it, in the
 * transaction of whoever writes; no entity, since nothing else may write it.
 */
const COLUMNS = [
  'leaf',
  'group_slug',
  'brand',
  'gender',
  'uses',
  'seasons',
  'feature_tags',
  'color_names',
  'price_cents',
  'rating_mean',
  'rating_count',
  'rating_shrunk',
  'is_in_stock',
  'launched_at',
];

const list = (prefix = '') => COLUMNS.map((column) => prefix + column).join(', ');

/** Ties as in search/domain/page-statement.ts, so that a page is read off the index. */
const BEST = 'rating_shrunk DESC, rating_count DESC, id';

export class Shelf1700000000230 implements MigrationInterface {
  readonly name = 'Shelf1700000000230';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    await queryRunner.query(FUNCTIONS);
    await queryRunner.query(TRIGGERS);
    await queryRunner.query(`
      INSERT INTO shelf (id, ${list()}) SELECT id, ${list()} FROM products;
      UPDATE shelf SET sizes = had.sizes, colors_in_stock = had.colors FROM (
        SELECT product_id, array_agg(DISTINCT size) AS sizes, array_agg(DISTINCT color) AS colors
        FROM variants WHERE stock > 0 GROUP BY product_id) AS had WHERE had.product_id = shelf.id`);
    await queryRunner.query(INDEXES);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION shelf_take_products() CASCADE;
      DROP FUNCTION shelf_change_products() CASCADE;
      DROP FUNCTION shelf_drop_products() CASCADE;
      DROP FUNCTION shelf_take_variants() CASCADE;
      DROP FUNCTION shelf_move_variants() CASCADE;
      DROP FUNCTION shelf_count_stock(uuid[]) CASCADE;
      DROP TABLE shelf`);
  }
}

const TABLE = `
  CREATE TABLE shelf (
    id uuid NOT NULL,
    leaf text NOT NULL,
    group_slug text NOT NULL,
    brand text NOT NULL,
    gender text NOT NULL,
    uses text[] NOT NULL,
    seasons text[] NOT NULL,
    feature_tags text[] NOT NULL,
    color_names text[] NOT NULL,
    sizes text[] NOT NULL DEFAULT '{}',
    colors_in_stock text[] NOT NULL DEFAULT '{}',
    price_cents integer,
    rating_mean real NOT NULL,
    rating_count integer NOT NULL,
    rating_shrunk real NOT NULL,
    is_in_stock boolean NOT NULL,
    launched_at timestamptz,
    CONSTRAINT "PK_shelf" PRIMARY KEY (id)
  )`;

const INDEXES = `
  CREATE INDEX shelf_leaf ON shelf (leaf, ${BEST});
  CREATE INDEX shelf_group ON shelf (group_slug);
  CREATE INDEX shelf_relevance ON shelf (is_in_stock DESC, ${BEST});
  CREATE INDEX shelf_rating ON shelf (${BEST});
  CREATE INDEX shelf_price_up ON shelf (price_cents, ${BEST});
  CREATE INDEX shelf_price_down ON shelf (price_cents DESC NULLS LAST, ${BEST});
  CREATE INDEX shelf_launched ON shelf (launched_at DESC NULLS LAST, ${BEST})`;

/** `written` and `gone` are the rows of the statement that fired. Only rows that differ are written: vectors change often. */
const FUNCTIONS = `
  CREATE FUNCTION shelf_count_stock(wanted uuid[]) RETURNS void LANGUAGE sql AS $$
    UPDATE shelf SET sizes = had.sizes, colors_in_stock = had.colors FROM (
      SELECT asked.id, coalesce(array_agg(DISTINCT v.size) FILTER (WHERE v.stock > 0), '{}') AS sizes,
             coalesce(array_agg(DISTINCT v.color) FILTER (WHERE v.stock > 0), '{}') AS colors
      FROM unnest(wanted) AS asked(id) LEFT JOIN variants AS v ON v.product_id = asked.id GROUP BY asked.id
    ) AS had
    WHERE shelf.id = had.id AND (shelf.sizes, shelf.colors_in_stock) IS DISTINCT FROM (had.sizes, had.colors)
  $$;
  CREATE FUNCTION shelf_take_products() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO shelf (id, ${list()}) SELECT id, ${list()} FROM written;
    RETURN NULL;
  END $$;
  CREATE FUNCTION shelf_change_products() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE shelf SET ${COLUMNS.map((column) => `${column} = written.${column}`).join(', ')}
    FROM written WHERE shelf.id = written.id AND (${list('shelf.')}) IS DISTINCT FROM (${list('written.')});
    RETURN NULL;
  END $$;
  CREATE FUNCTION shelf_drop_products() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    DELETE FROM shelf USING gone WHERE shelf.id = gone.id;
    RETURN NULL;
  END $$;
  CREATE FUNCTION shelf_take_variants() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM shelf_count_stock(ARRAY(SELECT DISTINCT product_id FROM written));
    RETURN NULL;
  END $$;
  CREATE FUNCTION shelf_move_variants() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM shelf_count_stock(ARRAY(SELECT product_id FROM gone UNION SELECT product_id FROM written));
    RETURN NULL;
  END $$`;

const trigger = (name: string, event: string, table: string, rows: string) =>
  `CREATE TRIGGER ${name} AFTER ${event} ON ${table} REFERENCING ${rows} FOR EACH STATEMENT EXECUTE FUNCTION`;

const TRIGGERS = `
  ${trigger('shelf_products_in', 'INSERT', 'products', 'NEW TABLE AS written')} shelf_take_products();
  ${trigger('shelf_products_on', 'UPDATE', 'products', 'NEW TABLE AS written')} shelf_change_products();
  ${trigger('shelf_products_out', 'DELETE', 'products', 'OLD TABLE AS gone')} shelf_drop_products();
  ${trigger('shelf_variants_in', 'INSERT', 'variants', 'NEW TABLE AS written')} shelf_take_variants();
  ${trigger('shelf_variants_on', 'UPDATE', 'variants', 'OLD TABLE AS gone NEW TABLE AS written')} shelf_move_variants();
  ${trigger('shelf_variants_out', 'DELETE', 'variants', 'OLD TABLE AS written')} shelf_take_variants()`;
