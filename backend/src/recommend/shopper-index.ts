import type { DataSource } from 'typeorm';

/**
 * Shoppers from which the neighbours are looked up in an index: comparing with all takes 20 ms at 6,000 and 300 ms at 100,000
 * in the embedded database (`npm run bench`).
 */
export const INDEX_FROM_SHOPPERS = 20_000;

/** Room for the graph of 100,000 shoppers; one that does not fit is built ten times slower. */
const BUILD_MEMORY = '300MB';

/** How long what was seen is believed. */
const SEEN_FOR_MS = 60_000;

const NAME = 'shopper_vectors_near';

/** The HNSW index over sparse shopper vectors (at most 564 elements each; pgvector takes 1,000). Decision 012. */
export class ShopperIndex {
  private seen: { isThere: boolean; atMs: number } | undefined;

  constructor(private readonly dataSource: DataSource) {}

  async isThere(): Promise<boolean> {
    if (this.seen && performance.now() - this.seen.atMs < SEEN_FOR_MS) return this.seen.isThere;
    const [row] = await this.dataSource.query<[{ isThere: boolean }]>(
      `SELECT to_regclass('${NAME}') IS NOT NULL AS "isThere"`,
    );
    this.seen = { isThere: row.isThere, atMs: performance.now() };
    return row.isThere;
  }

  /** Before all vectors are written anew: each would be put into the graph, which takes longer than building it afterwards. */
  async drop(): Promise<void> {
    await this.dataSource.query(`DROP INDEX IF EXISTS ${NAME}`);
    this.seen = undefined;
  }

  async build(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('maintenance_work_mem', $1, true)`, [BUILD_MEMORY]);
      await manager.query(
        `CREATE INDEX IF NOT EXISTS ${NAME} ON shopper_vectors USING hnsw (vector sparsevec_cosine_ops)`,
      );
    });
    this.seen = undefined;
  }
}
