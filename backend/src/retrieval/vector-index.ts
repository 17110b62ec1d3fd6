import type { DataSource } from 'typeorm';
import type { Searchable } from './searchable.ts';

/** Rows from which an exact scan is slower than an index: about 15 ms at 5,000, 130 ms at 50,000 (shared measurements). */
export const INDEX_FROM_ROWS = 20_000;

/** Room for the whole graph of 100,000 vectors of 384; a graph that does not fit is built ten times slower. */
const BUILD_MEMORY = '400MB';

/** How long it is believed that there is no index; that there is one is believed for good. */
const ABSENT_FOR_MS = 60_000;

interface Model {
  modelId: string;
  dimensions: number;
}

/** Name of the index over the vectors of one model. */
function indexName({ table, embedding }: Searchable, modelId: string): string {
  return `${table}_${embedding!.column}_${modelId.replace(/\W+/g, '_').toLowerCase()}`.slice(0, 60);
}

/** One HNSW index per model over the cast column; built after the rows, which is many times faster than before. */
export async function buildVectorIndex(dataSource: DataSource, searchable: Searchable, model: Model): Promise<void> {
  const { table, embedding } = searchable;
  const column = `(${embedding!.column}::vector(${model.dimensions})) vector_cosine_ops`;
  const condition = `${embedding!.modelColumn} = '${model.modelId.replaceAll("'", '')}'`;
  await dataSource.transaction(async (manager) => {
    await manager.query(`SELECT set_config('maintenance_work_mem', $1, true)`, [BUILD_MEMORY]);
    await manager.query(
      `CREATE INDEX IF NOT EXISTS ${indexName(searchable, model.modelId)} ON ${table} USING hnsw (${column}) WHERE ${condition}`,
    );
  });
}

/** Knows which vectors are indexed, without asking before every search. */
export class VectorIndexes {
  private readonly seen = new Map<string, { isThere: boolean; atMs: number }>();

  constructor(private readonly dataSource: DataSource) {}

  async has(searchable: Searchable, modelId: string): Promise<boolean> {
    if (!searchable.embedding) return false;
    const name = indexName(searchable, modelId);
    const known = this.seen.get(name);
    if (known && (known.isThere || performance.now() - known.atMs < ABSENT_FOR_MS)) return known.isThere;
    const [row] = await this.dataSource.query<[{ isThere: boolean }]>(
      'SELECT to_regclass($1) IS NOT NULL AS "isThere"',
      [name],
    );
    this.seen.set(name, { isThere: row.isThere, atMs: performance.now() });
    return row.isThere;
  }

  forget(): void {
    this.seen.clear();
  }
}
