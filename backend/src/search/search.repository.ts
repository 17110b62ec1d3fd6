import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Dimension, filterConditions, variantChoice } from './domain/filter-conditions.ts';
import { candidatesStatement, failuresStatement, pageStatement, type WordHit } from './domain/page-statement.ts';
import type { ProductFilters, SortOrder } from './search.contract.ts';

export interface FoundPage {
  total: number;
  ids: string[];
  prices: { min: number | null; max: number | null };
  facets: { name: string; value: string; count: number }[];
}

/** What is looked for: filters, and the articles the words matched (null: no words). */
export interface Wish {
  filters: ProductFilters;
  hits: WordHit[] | null;
}

/** All SQL of the product search but the ranking by words, which the retrieval engine does. */
@Injectable()
export class SearchRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async page(
    wish: Wish,
    { sort, page, pageSize }: { sort: SortOrder; page: number; pageSize: number },
  ): Promise<FoundPage> {
    const { values, bind, conditions, hits } = bound(wish);
    const sql = pageStatement({
      conditions,
      hits,
      sort,
      limit: bind(pageSize),
      offset: bind((page - 1) * pageSize),
      variants: {
        forSizes: isNarrowed(wish)
          ? variantChoice({ color: wish.filters.color, notColor: wish.filters.notColor }, bind)
          : null,
        forColors:
          wish.filters.size?.length || wish.filters.inStock
            ? variantChoice({ ...wish.filters, color: undefined }, bind)
            : null,
      },
    });
    const [row] = (await this.dataSource.query(sql, values)) as [FoundPage];
    return row;
  }

  /** Every kind of failure among the articles: the names of the filters they do not pass. */
  async failures(wish: Wish): Promise<Dimension[][]> {
    const { values, conditions, hits } = bound(wish);
    const rows = (await this.dataSource.query(failuresStatement({ conditions, hits }), values)) as {
      failed: Dimension[];
    }[];
    // A refused colour is never given up, so what fails by it alone must not pass for a colour that could be.
    const joint = wish.filters.color?.length ? 'color' : 'notColor';
    return rows.map(({ failed }) => [...new Set(failed.map((name) => (name === 'inColor' ? joint : name)))]);
  }

  candidates(wish: Wish, limit: number): Promise<WordHit[]> {
    const { values, bind, conditions, hits } = bound(wish);
    return this.dataSource.query(candidatesStatement({ conditions, hits, limit: bind(limit) }), values);
  }
}

const isNarrowed = ({ filters, hits }: Wish) =>
  hits !== null || Boolean(filters.category?.length || filters.size?.length);

function bound({ filters, hits }: Wish) {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const conditions = filterConditions(filters, bind);
  const json = hits && JSON.stringify(hits.map(({ productId, relevance }) => ({ id: productId, relevance })));
  return { values, bind, conditions, hits: json === null ? null : bind(json) };
}
