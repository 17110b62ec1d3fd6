import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { PRODUCTS } from '../../catalog/searchable-products.contract.ts';
import { detectKeywordRanking } from '../../platform/database/keyword-ranking.ts';
import { NEIGHBOUR_COUNT } from '../../recommend/domain/rank.ts';
import { RANK_BY_INDEX_SQL, RANK_SQL } from '../../recommend/rank-sql.ts';
import { INDEX_SETTINGS as RANK_SETTINGS } from '../../recommend/ranking.repository.ts';
import { INDEX_SETTINGS as SEARCH_SETTINGS, RetrievalService } from '../../retrieval/retrieval.service.ts';
import { hybridStatement, type VectorScan } from '../../retrieval/hybrid-sql.ts';
import { SEARCHES } from '../messages.ts';
import { SEARCH_WEIGHTS } from '../../search/word-search.ts';
import type { BenchShop } from '../bench-shop.ts';

const ASKERS = 40;
const CANDIDATES = 200;
const SHOWN = 10;

const shareOf = (found: string[], wanted: string[]) =>
  wanted.length === 0 ? 1 : wanted.filter((id) => found.includes(id)).length / wanted.length;
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

/** Of the truly nearest shoppers, and of the ten articles they rank best: the shares found by the index. */
export async function neighbourOverlap(dataSource: DataSource): Promise<{ neighbours: number; ranked: number }> {
  const askers = await dataSource.query<{ id: string; vector: string }[]>(
    'SELECT shopper_id AS id, vector::text AS vector FROM shopper_vectors ORDER BY md5(shopper_id::text) LIMIT $1',
    [ASKERS],
  );
  const near = (order: string) => `SELECT shopper_id AS id FROM shopper_vectors
    WHERE shopper_id <> $2 ORDER BY ${order} LIMIT ${NEIGHBOUR_COUNT}`;
  const neighbours: number[] = [];
  const ranked: number[] = [];
  for (const { id, vector } of askers) {
    const some = await dataSource.query<{ id: string }[]>(
      'SELECT id FROM products ORDER BY md5(id::text || $1) LIMIT $2',
      [id, CANDIDATES],
    );
    const parameters = [some.map((row) => row.id), vector, id, NEIGHBOUR_COUNT, 0.7, 0.3, SHOWN];
    const [allNear, allRanked] = [
      await dataSource.query<{ id: string }[]>(near('(vector <=> $1::sparsevec) + 0, shopper_id'), [vector, id]),
      await dataSource.query<{ productId: string }[]>(RANK_SQL, parameters),
    ];
    await dataSource.transaction(async (manager) => {
      await manager.query(RANK_SETTINGS);
      const found = (await manager.query(near('vector <=> $1::sparsevec'), [vector, id])) as { id: string }[];
      const best = (await manager.query(RANK_BY_INDEX_SQL, parameters)) as { productId: string }[];
      neighbours.push(
        shareOf(
          found.map((row) => row.id),
          allNear.map((row) => row.id),
        ),
      );
      ranked.push(
        shareOf(
          best.map((row) => row.productId),
          allRanked.map((row) => row.productId),
        ),
      );
    });
  }
  return { neighbours: mean(neighbours), ranked: mean(ranked) };
}

/** Articles on a page of the search. */
const PAGE = 24;

/** Of the first page by words and meaning together: the share found by the index. */
export async function searchOverlap({ app }: BenchShop): Promise<number> {
  const dataSource = app.get<DataSource>(getDataSourceToken());
  const retrieval = app.get(RetrievalService);
  const ranking = await detectKeywordRanking(dataSource);
  const shares: number[] = [];
  for (const query of SEARCHES) {
    const vector = await retrieval.embedQuery(query);
    if (!vector) return 1;
    const words = { en: query, fr: query };
    const request = { searchable: PRODUCTS, words, vector, weights: SEARCH_WEIGHTS, limit: PAGE, candidates: 500 };
    const ids = async (scan: VectorScan) => {
      const { sql, parameters } = hybridStatement(request, ranking, scan);
      return dataSource.transaction(async (manager) => {
        await manager.query(SEARCH_SETTINGS);
        return ((await manager.query(sql, parameters)) as { id: string }[]).map((row) => row.id);
      });
    };
    shares.push(shareOf(await ids('indexed'), await ids('exact')));
  }
  return mean(shares);
}
