import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { TextEmbedder } from '../models/text-embedder.ts';
import { detectKeywordRanking, type KeywordRanking } from '../platform/database/keyword-ranking.ts';
import { hybridStatement } from './hybrid-sql.ts';
import type { HybridHit, HybridRequest, Searchable } from './searchable.ts';

/** Rows from which an exact scan is slower than an index: about 15 ms at 5,000, 130 ms at 50,000 (shared measurements). */
const INDEX_FROM_ROWS = 20_000;

/** Texts a request to the embedder; small, so that questions asked meanwhile are not kept waiting. */
const EMBED_BATCH = 32;

@Injectable()
export class RetrievalService {
  private ranking: Promise<KeywordRanking> | undefined;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly embedder: TextEmbedder,
  ) {}

  /** Fused hits, best first; ties by keyword score, then id. One round trip. */
  async search(request: HybridRequest): Promise<HybridHit[]> {
    this.ranking ??= detectKeywordRanking(this.dataSource);
    const { sql, parameters } = hybridStatement(request, await this.ranking);
    return (await this.dataSource.query(sql, parameters)) as HybridHit[];
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
    if (total > INDEX_FROM_ROWS) await this.buildIndex(searchable);
    return done;
  }

  /** One HNSW index per model over the cast column; built after the rows, which is many times faster than before. */
  private async buildIndex({ table, embedding }: Searchable): Promise<void> {
    const name = `${table}_${embedding!.column}_${this.embedder.modelId.replace(/\W+/g, '_').toLowerCase()}`.slice(
      0,
      60,
    );
    const column = `(${embedding!.column}::vector(${this.embedder.dimensions})) vector_cosine_ops`;
    const condition = `${embedding!.modelColumn} = '${this.embedder.modelId.replaceAll("'", '')}'`;
    await this.dataSource.query(
      `CREATE INDEX IF NOT EXISTS ${name} ON ${table} USING hnsw (${column}) WHERE ${condition}`,
    );
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
