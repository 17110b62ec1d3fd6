import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { ArticleName } from './domain/named-article.ts';
import type { PropertyOnShelf } from './domain/phrase-book.ts';
import type { TitledArticle } from './domain/title-index.ts';

export interface VocabularyTexts {
  brands: string[];
  titles: string[];
  texts: string[];
}

/** Titles read for words; of a larger catalogue, those of the most rated articles. */
const MOST_TITLES = 100_000;
/** Names kept in memory for whoever types; rarer ones are found by the search itself. */
const MOST_TITLED = 20_000;
/** Whole texts read for words that are right but not suggested: a language's words repeat, so a sample holds nearly all. */
const MOST_TEXTS = 3_000;
/** Pairs of a brand, or a feature, and a shelf that may be suggested. */
const MOST_PROPERTIES = 5_000;

/** Reads the words of the catalogue. */
@Injectable()
export class VocabularyRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Changes when the catalogue does. */
  async state(): Promise<string> {
    const [row] = await this.dataSource.query(
      `SELECT (SELECT count(*) FROM shelf)::text || ' ' || coalesce((SELECT max(updated_at) FROM products)::text, '') AS state`,
    );
    return (row as { state: string }).state;
  }

  async texts(): Promise<VocabularyTexts> {
    const brands = await this.column('SELECT DISTINCT brand AS text FROM shelf ORDER BY brand', []);
    const titles = await this.column(
      `SELECT concat_ws(' ', title_en, title_fr, brand) AS text FROM products ORDER BY rating_count DESC, id LIMIT $1`,
      [MOST_TITLES],
    );
    const names = await this.column(
      `SELECT concat_ws(' ', name_en, name_fr, group_name_en, group_name_fr) AS text FROM categories`,
      [],
    );
    const texts = await this.column(
      `SELECT search_en || ' ' || search_fr AS text FROM products ORDER BY rating_count DESC, id LIMIT $1`,
      [MOST_TEXTS],
    );
    return { brands, titles: [...titles, ...names], texts };
  }

  /** Cents below which a quarter of a shelf's articles lie, by shelf. */
  async lowPrices(): Promise<Record<string, number>> {
    const rows = (await this.dataSource.query(
      `SELECT leaf, percentile_disc(0.25) WITHIN GROUP (ORDER BY price_cents) AS cents FROM shelf
       WHERE price_cents IS NOT NULL GROUP BY leaf`,
    )) as { leaf: string; cents: number }[];
    return Object.fromEntries(rows.map((row) => [row.leaf, row.cents]));
  }

  /** What the most rated articles are called. */
  titled(): Promise<TitledArticle[]> {
    return this.dataSource.query(
      `SELECT id, brand, details_en ->> 'Model' AS model, ARRAY[title_en, title_fr] AS titles, leaf, group_slug AS "groupSlug"
       FROM products ORDER BY rating_count DESC, id LIMIT $1`,
      [MOST_TITLED],
    );
  }

  /** What articles are called, by id. */
  async names(ids: readonly string[]): Promise<Map<string, ArticleName>> {
    const rows = (await this.dataSource.query(
      `SELECT id, brand, details_en ->> 'Model' AS model, ARRAY[title_en, title_fr] AS titles FROM products WHERE id = ANY($1::uuid[])`,
      [ids],
    )) as (ArticleName & { id: string })[];
    return new Map(rows.map(({ id, ...name }) => [id, name]));
  }

  brandsOnShelves(): Promise<PropertyOnShelf[]> {
    return this.dataSource.query(
      `SELECT brand AS name, leaf AS slug, count(*)::int AS count FROM shelf GROUP BY brand, leaf ORDER BY count DESC, brand, leaf LIMIT $1`,
      [MOST_PROPERTIES],
    );
  }

  featuresOnShelves(): Promise<PropertyOnShelf[]> {
    return this.dataSource.query(
      `SELECT feature AS name, leaf AS slug, count(*)::int AS count FROM shelf, unnest(feature_tags) AS feature
       GROUP BY feature, leaf ORDER BY count DESC, feature, leaf LIMIT $1`,
      [MOST_PROPERTIES],
    );
  }

  private async column(sql: string, parameters: unknown[]): Promise<string[]> {
    const rows = (await this.dataSource.query(sql, parameters)) as { text: string }[];
    return rows.map((row) => row.text);
  }
}
