import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { FigureWish } from '../search/search.contract.ts';
import { MAX_CANDIDATES, NEIGHBOUR_COUNT, RANK_WEIGHTS, type RankWeights } from './domain/rank.ts';
import { RANK_BY_INDEX_SQL, RANK_SQL } from './rank-sql.ts';
import { ShopperIndex } from './shopper-index.ts';

export interface RankRequest {
  /** Products that compete; at most 500 are looked at. */
  candidateIds: string[];
  /** The asker in pgvector's sparse text form; null when nothing is known of them. */
  vector: string | null;
  /** The asker's own shopper, who must not be their own neighbour. */
  shopperId: string | null;
  limit: number;
  weights?: RankWeights;
  neighbours?: number;
}

export interface RankedRow {
  productId: string;
  /** 0–1, scaled over the candidates. */
  similarity: number;
  /** Shrunk rating ÷ 5. */
  ratingPart: number;
  score: number;
  /** Neighbours (without any: shoppers) who bought it. */
  neighbourCount: number;
  /** Neighbours asked; 0 = nothing known of the asker, popularity was used. */
  neighboursAsked: number;
  candidateCount: number;
}

/**
 * How many shoppers the walk through the index keeps in hand (ef_search, 1–1,000). Of the 300 nearest among 100,000 it finds
 * the share that `npm run bench -- --scale` prints.
 */
export const INDEX_SETTINGS = `SELECT set_config('hnsw.ef_search', '600', true), set_config('hnsw.iterative_scan', 'strict_order', true)`;

@Injectable()
export class RankingRepository {
  private readonly index: ShopperIndex;

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {
    this.index = new ShopperIndex(dataSource);
  }

  /** Product → leaf category. */
  async leavesOf(productIds: string[]): Promise<Map<string, string>> {
    const rows = await this.dataSource.query<{ id: string; leaf: string }[]>(
      'SELECT id, leaf FROM shelf WHERE id = ANY($1)',
      [productIds],
    );
    return new Map(rows.map((row) => [row.id, row.leaf]));
  }

  /** Those whose specification meets every figure, in their order. */
  async meeting(productIds: string[], figures: readonly FigureWish[]): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT products.id FROM unnest($1::uuid[]) WITH ORDINALITY AS asked (id, place) JOIN products ON products.id = asked.id
       WHERE NOT EXISTS (
         SELECT 1 FROM jsonb_to_recordset($2::jsonb) AS wish (name text, "atLeast" float8, "atMost" float8)
         WHERE jsonb_typeof(products.attributes -> wish.name) IS DISTINCT FROM 'number'
            OR (products.attributes ->> wish.name)::float8 NOT BETWEEN coalesce(wish."atLeast", '-infinity') AND coalesce(wish."atMost", 'infinity'))
       ORDER BY asked.place`,
      [productIds.slice(0, MAX_CANDIDATES), JSON.stringify(figures)],
    );
    return rows.map(({ id }) => id);
  }

  /** Best first; ties by rating count, then id. */
  async rank(request: RankRequest): Promise<RankedRow[]> {
    if (request.candidateIds.length === 0) return [];
    const { similarity, rating } = request.weights ?? RANK_WEIGHTS;
    const parameters = [
      request.candidateIds.slice(0, MAX_CANDIDATES),
      request.vector,
      request.shopperId,
      request.neighbours ?? NEIGHBOUR_COUNT,
      similarity,
      rating,
      Math.min(Math.max(request.limit, 1), MAX_CANDIDATES),
    ];
    if (!request.vector || !(await this.index.isThere())) return this.dataSource.query(RANK_SQL, parameters);
    return this.dataSource.transaction(async (manager) => {
      await manager.query(INDEX_SETTINGS);
      return manager.query(RANK_BY_INDEX_SQL, parameters);
    });
  }
}
