import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { TextEmbedder } from '../models/text-embedder.ts';
import { detectKeywordRanking, type KeywordRanking } from '../platform/database/keyword-ranking.ts';
import { countStatement, hybridStatement, type VectorScan } from './hybrid-sql.ts';
import type { HybridHit, HybridRequest, Searchable } from './searchable.ts';
import { buildVectorIndex, INDEX_FROM_ROWS, VectorIndexes } from './vector-index.ts';

/**
 * How many candidates the walk through the index keeps in hand (ef_search, 1–1,000): more finds more of the truly nearest.
 * Behind a filter the walk goes on until the leg is full, but over no more than 4,000 rows (200 ms embedded at 20,000): what
 * lies further away means something else. `npm run bench -- --scale` prints the share of an exact comparison that is found.
 */
export const INDEX_SETTINGS = `SELECT set_config('hnsw.ef_search', '1000', true),
  set_config('hnsw.iterative_scan', 'relaxed_order', true), set_config('hnsw.max_scan_tuples', '4000', true)`;

/** Rows passing a filter up to which all are compared; the walk through the index would meet few of them. */
const FEW_PASSING = 2_500;

/** Texts a request to the embedder; small, so that questions asked meanwhile are not kept waiting. */
const EMBED_BATCH = 32;

@Injectable()
export class RetrievalService {
  private ranking: Promise<KeywordRanking> | undefined;
  private readonly indexes: VectorIndexes;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly embedder: TextEmbedder,
  ) {
    this.indexes = new VectorIndexes(dataSource);
  }

  /**
   * Fused hits, best first; ties by keyword score, then id. One round trip; in a shop so large that its vectors are indexed,
   * a transaction of a few, since the index takes its settings from there (decision 012).
   */
  async search(request: HybridRequest): Promise<HybridHit[]> {
    this.ranking ??= detectKeywordRanking(this.dataSource);
    const ranking = await this.ranking;
    const { vector, searchable, filter } = request;
    const ask = async (runner: Pick<DataSource, 'query'>, scan: VectorScan): Promise<HybridHit[]> => {
      const { sql, parameters } = hybridStatement(request, ranking, scan);
      return runner.query(sql, parameters);
    };
    if (!vector || !(await this.indexes.has(searchable, vector.modelId))) return ask(this.dataSource, 'exact');
    if (filter && (await this.passing(request)) < FEW_PASSING) return ask(this.dataSource, 'exact');
    return this.dataSource.transaction(async (manager) => {
      await manager.query(INDEX_SETTINGS);
      return ask(manager as unknown as Pick<DataSource, 'query'>, 'indexed');
    });
  }

  /** The query's vector for `search`, or null when no embedder is ready. Texts must be in a language the model knows. */
  async embedQuery(text: string): Promise<HybridRequest['vector']> {
    if (!this.embedder.isReady() || !text.trim()) return null;
    const [values] = await this.embedder.embed([text], { kind: 'query' });
    return values ? { values, modelId: this.embedder.modelId } : null;
  }

  /**
   * Gives a vector to every row that has none of the present model; resumable, since each batch is saved before the
   * next. `textColumn` holds the text that is embedded. Returns the number of rows done.
   */
  async embedMissing(
    searchable: Searchable,
    textColumn: string,
    onProgress?: (done: number, total: number) => void,
  ): Promise<number> {
    const { table, idColumn, embedding } = searchable;
    if (!embedding || !this.embedder.isReady()) return 0;
    const missing = `${embedding.modelColumn} IS DISTINCT FROM $1`;
    const [{ total }] = await this.dataSource.query(`SELECT count(*)::int AS total FROM ${table} WHERE ${missing}`, [
      this.embedder.modelId,
    ]);
    let done = 0;
    for (;;) {
      const rows = (await this.dataSource.query(
        `SELECT ${idColumn} AS id, ${textColumn} AS text FROM ${table} WHERE ${missing} ORDER BY ${idColumn} LIMIT ${EMBED_BATCH}`,
        [this.embedder.modelId],
      )) as { id: string; text: string }[];
      if (rows.length === 0) break;
      const vectors = await this.embedder.embed(
        rows.map((row) => row.text),
        { kind: 'passage' },
      );
      await this.saveVectors(
        searchable,
        rows.map((row, index) => ({ id: row.id, vector: JSON.stringify(vectors[index]) })),
      );
      done += rows.length;
      onProgress?.(done, total);
    }
    await this.indexVectors(searchable);
    return done;
  }

  /** From so many rows on that an exact scan takes too long, the vectors of the present model get an index. */
  private async indexVectors(searchable: Searchable): Promise<void> {
    const { modelId } = this.embedder;
    const [row] = await this.dataSource.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM ${searchable.table} WHERE ${searchable.embedding!.modelColumn} = $1`,
      [modelId],
    );
    if (row.count < INDEX_FROM_ROWS) return;
    await buildVectorIndex(this.dataSource, searchable, this.embedder);
    this.indexes.forget();
  }

  private async passing(request: HybridRequest): Promise<number> {
    const { sql, parameters } = countStatement(request, FEW_PASSING);
    const [row] = await this.dataSource.query<[{ count: number }]>(sql, parameters);
    return row.count;
  }

  private async saveVectors(
    { table, idColumn, embedding }: Searchable,
    rows: { id: string; vector: string }[],
  ): Promise<void> {
    await this.dataSource.query(
      `UPDATE ${table} AS t SET ${embedding!.column} = row.vector::vector, ${embedding!.modelColumn} = $2
       FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, vector text) WHERE t.${idColumn} = row.id`,
      [JSON.stringify(rows), this.embedder.modelId],
    );
  }
}
