import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { MAX_CANDIDATES, NEIGHBOUR_COUNT, RANK_WEIGHTS, type RankWeights } from './domain/rank.ts';
import { RANK_SQL } from './rank-sql.ts';

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

@Injectable()
export class RankingRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Product → leaf category. */
  async leavesOf(productIds: string[]): Promise<Map<string, string>> {
    const rows = await this.dataSource.query<{ id: string; leaf: string }[]>(
      'SELECT id, leaf FROM products WHERE id = ANY($1)',
      [productIds],
    );
    return new Map(rows.map((row) => [row.id, row.leaf]));
  }

  /** Best first; ties by rating count, then id. */
  async rank(request: RankRequest): Promise<RankedRow[]> {
    if (request.candidateIds.length === 0) return [];
    const { similarity, rating } = request.weights ?? RANK_WEIGHTS;
    return this.dataSource.query(RANK_SQL, [
      request.candidateIds.slice(0, MAX_CANDIDATES),
      request.vector,
      request.shopperId,
      request.neighbours ?? NEIGHBOUR_COUNT,
      similarity,
      rating,
      Math.min(Math.max(request.limit, 1), MAX_CANDIDATES),
    ]);
  }
}
