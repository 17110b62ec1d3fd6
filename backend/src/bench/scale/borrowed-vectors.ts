import type { DataSource } from 'typeorm';
import { PRODUCT_EMBEDDING_TEXT } from '../../catalog/searchable-products.contract.ts';
import type { TextEmbedder } from '../../models/text-embedder.ts';
import { createRandom } from './random.ts';

/** Length of an ASIN the seed made; variations carry more letters. */
const BASE_ASIN_LENGTH = 10;

/** Length of the noise beside a vector of length 1: a variation lies at a cosine of about 0.93 to its article. */
const NOISE_LENGTH = 0.4;

const BATCH_ROWS = 1_000;

/**
 * Vectors for a whole catalogue in minutes: the articles the seed made are embedded, their variations borrow the vector
 * with noise, as the names and figures of real variations would move it.
 */
export async function borrowVectors(dataSource: DataSource, embedder: TextEmbedder): Promise<number> {
  if (!embedder.isReady()) return 0;
  const vectors = await baseVectors(dataSource, embedder);
  let last = '';
  let done = 0;
  for (;;) {
    const rows = await dataSource.query<{ asin: string }[]>(
      'SELECT asin FROM products WHERE asin > $1 ORDER BY asin LIMIT $2',
      [last, BATCH_ROWS],
    );
    if (rows.length === 0) return done;
    const values = rows.map(({ asin }) => ({ asin, vector: JSON.stringify(near(vectors.get(base(asin))!, asin)) }));
    await dataSource.query(
      `UPDATE products AS t SET embedding = row.vector::vector, embedding_model = $2
       FROM jsonb_to_recordset($1::jsonb) AS row(asin text, vector text) WHERE t.asin = row.asin`,
      [JSON.stringify(values), embedder.modelId],
    );
    last = rows.at(-1)!.asin;
    done += rows.length;
  }
}

const base = (asin: string) => asin.slice(0, BASE_ASIN_LENGTH);

async function baseVectors(dataSource: DataSource, embedder: TextEmbedder): Promise<Map<string, number[]>> {
  const rows = await dataSource.query<{ asin: string; text: string }[]>(
    `SELECT asin, ${PRODUCT_EMBEDDING_TEXT} AS text FROM products WHERE length(asin) = $1 ORDER BY asin`,
    [BASE_ASIN_LENGTH],
  );
  const vectors = await embedder.embed(
    rows.map((row) => row.text),
    { kind: 'passage' },
  );
  return new Map(rows.map((row, index) => [row.asin, vectors[index]!]));
}

function near(vector: number[], asin: string): number[] {
  if (asin.length === BASE_ASIN_LENGTH) return vector;
  const random = createRandom(asin);
  const step = NOISE_LENGTH / Math.sqrt(vector.length);
  const moved = vector.map((part) => part + random.normal() * step);
  const length = Math.hypot(...moved);
  return moved.map((part) => Number((part / length).toFixed(5)));
}
