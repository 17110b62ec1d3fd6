import type { DataSource } from 'typeorm';
import { PRODUCT_EMBEDDING_TEXT } from '../../catalog/searchable-products.contract.ts';
import type { TextEmbedder } from '../../models/text-embedder.ts';
import { createRandom } from './random.ts';

/** Length of an ASIN the seed made; variations carry more letters. */
const BASE_ASIN_LENGTH = 10;

/** How far a variation leans towards another article of its shelf; it lies at a cosine of 0.9 to 0.98 to its own. */
const LEAN = 0.5;

/** Length of the noise on top. Noise alone would not do: texts lie on few of the 384 dimensions, and noise on all. */
const NOISE_LENGTH = 0.1;

const BATCH_ROWS = 1_000;

/**
 * Vectors for a whole catalogue in minutes: the articles the seed made are embedded, a variation lies between its article and
 * another of the same shelf, with some noise.
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
    const values = rows.map(({ asin }) => ({ asin, vector: JSON.stringify(variedVector(asin, vectors)) }));
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

interface Base {
  vector: number[];
  /** Vectors of the articles of its shelf. */
  shelf: number[][];
}

async function baseVectors(dataSource: DataSource, embedder: TextEmbedder): Promise<Map<string, Base>> {
  const rows = await dataSource.query<{ asin: string; leaf: string; text: string }[]>(
    `SELECT asin, leaf, ${PRODUCT_EMBEDDING_TEXT} AS text FROM products WHERE length(asin) = $1 ORDER BY asin`,
    [BASE_ASIN_LENGTH],
  );
  const texts = rows.map((row) => row.text);
  const vectors = await embedder.embed(texts, { kind: 'passage' });
  const shelves = Map.groupBy(vectors.keys(), (index) => rows[index]!.leaf);
  return new Map(
    rows.map(({ asin, leaf }, index) => [
      asin,
      { vector: vectors[index]!, shelf: shelves.get(leaf)!.map((member) => vectors[member]!) },
    ]),
  );
}

function variedVector(asin: string, bases: ReadonlyMap<string, Base>): number[] {
  const { vector, shelf } = bases.get(base(asin))!;
  if (asin.length === BASE_ASIN_LENGTH) return vector;
  const random = createRandom(asin);
  const other = shelf[random.below(shelf.length)]!;
  const lean = LEAN * random.next();
  const step = NOISE_LENGTH / Math.sqrt(vector.length);
  const moved = vector.map((part, index) => part + lean * other[index]! + random.normal() * step);
  const length = Math.hypot(...moved);
  return moved.map((part) => Number((part / length).toFixed(5)));
}
