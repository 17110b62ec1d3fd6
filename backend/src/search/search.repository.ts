import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { isEmbedded } from '../platform/database/data-source.ts';
import { CountCache } from './count-cache.ts';
import { type Dimension, filterConditions, variantChoice } from './domain/filter-conditions.ts';
import {
  countStatement,
  failedNames,
  failuresStatement,
  pageStatement,
  type WordHit,
} from './domain/page-statement.ts';
import type { ProductFilters, SortOrder } from './search.contract.ts';

interface Counts {
  total: number;
  prices: { min: number | null; max: number | null };
  facets: { name: string; value: string; count: number }[];
}

export interface FoundPage extends Counts {
  ids: string[];
}

/** What is looked for: filters, and the articles the words matched (null: no words). */
export interface Wish {
  filters: ProductFilters;
  hits: WordHit[] | null;
}

/** All SQL of the product search but the ranking by words, which the retrieval engine does. */
@Injectable()
export class SearchRepository {
  private readonly known = new CountCache<Counts>();

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Whether two statements may run side by side: a server has many sessions, the embedded database one. */
  get canAskTwice(): boolean {
    return !isEmbedded(this.dataSource);
  }

  async page(wish: Wish, page: { sort: SortOrder; page: number; pageSize: number }): Promise<FoundPage> {
    const [hits, counts] = await Promise.all([this.ids(wish, page), this.counts(wish)]);
    return { ...counts, ids: hits.map(({ productId }) => productId) };
  }

  /** Every kind of failure among the articles: the names of the filters they do not pass. */
  async failures(wish: Wish): Promise<Dimension[][]> {
    const { values, conditions, hits } = bound(wish);
    const rows = (await this.dataSource.query(failuresStatement({ conditions, hits }), values)) as { failed: number }[];
    // A refused colour is never given up, so what fails by it alone must not pass for a colour that could be.
    const joint = wish.filters.color?.length ? 'color' : 'notColor';
    return rows.map(({ failed }) => [
      ...new Set(failedNames(failed).map((name) => (name === 'inColor' ? joint : name))),
    ]);
  }

  /** The best articles that pass everything: words first, then what others thought. */
  candidates(wish: Wish, limit: number): Promise<WordHit[]> {
    return this.ids(wish, { sort: 'relevance', page: 1, pageSize: limit });
  }

  private ids(
    wish: Wish,
    { sort, page, pageSize }: { sort: SortOrder; page: number; pageSize: number },
  ): Promise<WordHit[]> {
    const { values, bind, conditions, hits } = bound(wish);
    const [limit, offset] = [bind(pageSize), bind((page - 1) * pageSize)];
    return this.dataSource.query(pageStatement({ conditions, hits, sort, limit, offset }), values);
  }

  /** Counts of what words found are few and always fresh; those of large lists may be a minute old. */
  private counts(wish: Wish): Promise<Counts> {
    return wish.hits ? this.counted(wish) : this.known.of(keyOf(wish), () => this.counted(wish));
  }

  private async counted(wish: Wish): Promise<Counts> {
    const { values, bind, conditions, hits } = bound(wish);
    const { size, color, notColor, inStock } = wish.filters;
    const ofColors = color?.length || notColor?.length;
    const sql = countStatement({
      conditions,
      hits,
      sizes: {
        areCounted: isNarrowed(wish),
        among: isNarrowed(wish) && ofColors ? variantChoice({ color, notColor }, bind) : null,
      },
      colors: {
        mustBeInStock: inStock === true,
        among:
          size?.length || (inStock && notColor?.length)
            ? variantChoice({ ...wish.filters, color: undefined }, bind)
            : null,
      },
    });
    const [row] = (await this.dataSource.query(sql, values)) as [Counts];
    return row;
  }
}

const isNarrowed = ({ filters, hits }: Wish) =>
  hits !== null || Boolean(filters.category?.length || filters.size?.length);

/** The same filters in another order are the same list. */
function keyOf({ filters }: Wish): string {
  const said = Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): [string, unknown] => [name, Array.isArray(value) ? value.toSorted() : value]);
  return JSON.stringify(said.sort(([a], [b]) => a.localeCompare(b)));
}

function bound({ filters, hits }: Wish) {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const conditions = filterConditions(filters, bind);
  const json = hits && JSON.stringify(hits.map(({ productId, relevance }) => ({ id: productId, relevance })));
  return { values, bind, conditions, hits: json === null ? null : bind(json) };
}
