import { beforeEach, describe, expect, test } from 'vitest';
import { TextEmbedder } from '../models/text-embedder.ts';
import { bm25Index } from '../platform/database/bm25-index.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { hybridStatement } from './hybrid-sql.ts';
import { RetrievalService } from './retrieval.service.ts';
import type { HybridHit, HybridRequest, Searchable } from './searchable.ts';

const database = useTestDatabase();

const NOTES: Searchable = {
  table: 'notes_searched',
  idColumn: 'id',
  keyword: {
    en: { column: 'text_en', index: 'notes_searched_en', config: 'public.english_unaccent' },
    fr: { column: 'text_fr', index: 'notes_searched_fr', config: 'public.french_unaccent' },
  },
  embedding: { column: 'embedding', modelColumn: 'embedding_model' },
};

const idOf = (n: number) => `0198c000-0000-7000-8009-${String(n).padStart(12, '0')}`;
const numberOf = (hit: HybridHit) => Number(hit.id.slice(-12));

/** Three directions stand for three meanings: a text about socks lies along the first, shoes the second, food the third. */
const MEANINGS = [/sock|chaussette/, /shoe|chaussure/, /gel|food/] as const;

class MeaningEmbedder extends TextEmbedder {
  readonly modelId: string;
  readonly dimensions = 3;
  calls = 0;

  constructor(modelId = 'meaning-1') {
    super();
    this.modelId = modelId;
  }

  isReady(): boolean {
    return true;
  }

  async embed(texts: string[]): Promise<number[][]> {
    this.calls += 1;
    return texts.map((text) => {
      const raw = MEANINGS.map((pattern) => (pattern.test(text) ? 1 : 0.1));
      const length = Math.hypot(...raw);
      return raw.map((part) => part / length);
    });
  }
}

const TEXTS: readonly [n: number, en: string, fr: string][] = [
  [1, 'trail running shoes with deep lugs', 'chaussures de trail à crampons'],
  [2, 'road running shoes', 'chaussures de route'],
  [3, 'merino socks for winter', 'chaussettes en mérinos pour l’hiver'],
  [4, 'thin socks', 'chaussettes fines'],
  [5, 'energy gel with caffeine', 'gel énergétique à la caféine'],
  [6, 'a headlamp for dark trails', 'lampe frontale pour sentiers sombres'],
];

let retrieval: RetrievalService;
let embedder: MeaningEmbedder;

beforeEach(async () => {
  const { dataSource } = database;
  await dataSource.query(
    `CREATE TABLE notes_searched (id uuid PRIMARY KEY, text_en text NOT NULL, text_fr text NOT NULL, kind text, embedding vector, embedding_model text)`,
  );
  const runner = { query: (sql: string, parameters?: unknown[]) => dataSource.query(sql, parameters) } as Parameters<
    typeof bm25Index
  >[0];
  await bm25Index(runner, {
    name: 'notes_searched_en',
    table: 'notes_searched',
    column: 'text_en',
    config: 'public.english_unaccent',
  });
  await bm25Index(runner, {
    name: 'notes_searched_fr',
    table: 'notes_searched',
    column: 'text_fr',
    config: 'public.french_unaccent',
  });
  for (const [n, en, fr] of TEXTS) {
    await dataSource.query(`INSERT INTO notes_searched (id, text_en, text_fr, kind) VALUES ($1, $2, $3, $4)`, [
      idOf(n),
      en,
      fr,
      n % 2 ? 'odd' : 'even',
    ]);
  }
  embedder = new MeaningEmbedder();
  retrieval = new RetrievalService(dataSource, embedder);
});

async function numbers(request: Partial<HybridRequest>): Promise<number[]> {
  return (await found(request)).map(numberOf);
}

function found(request: Partial<HybridRequest>): Promise<HybridHit[]> {
  return retrieval.search({ searchable: NOTES, words: {}, vector: null, limit: 10, ...request });
}

describe('words', () => {
  test('the text that says more of the words, and rarer ones, comes first', async () => {
    expect(await numbers({ words: { en: 'trail shoes' } })).toEqual([1, 2, 6]);
  });

  test('a word of one language is found in its own index only', async () => {
    expect(await numbers({ words: { fr: 'chaussette' } })).toHaveLength(2);
    expect(await numbers({ words: { en: 'chaussette' } })).toEqual([]);
  });

  test('accents and plural forms make no difference', async () => {
    expect(await numbers({ words: { fr: 'MERINOS lampes' } })).toEqual(expect.arrayContaining([3, 6]));
  });

  test('keyword scores are positive, and the best fused score is the whole share of its leg', async () => {
    const hits = await found({ words: { en: 'trail shoes' }, weights: { keyword: 0.75, vector: 0.25 } });
    expect(hits.every((hit) => hit.keyword > 0 && hit.similarity === null)).toBe(true);
    expect(hits[0]!.score).toBeCloseTo(0.75);
  });

  test('no words and no vector find nothing; words no text has find nothing', async () => {
    expect(await numbers({})).toEqual([]);
    expect(await numbers({ words: { en: 'xylophone', fr: '' } })).toEqual([]);
  });

  test.each(["'; DROP TABLE notes_searched; --", 'a:* & !b | (c', '🏃', '\\', '%'])(
    '%j is only words',
    async (text) => {
      await expect(numbers({ words: { en: text, fr: text } })).resolves.toBeDefined();
    },
  );
});

describe('filters', () => {
  test('only rows that meet the condition are found, whatever their rank; its parameters are its own', async () => {
    const filter = { sql: 't.kind = $1 AND t.id <> $2', parameters: ['odd', idOf(1)] };
    expect(await numbers({ words: { en: 'trail shoes winter socks' }, filter })).toEqual([3]);
  });

  test('hold for the vectors too', async () => {
    await retrieval.embedMissing(NOTES, 'text_en');
    const vector = await retrieval.embedQuery('socks');
    expect(await numbers({ vector, filter: { sql: 't.kind = $1', parameters: ['even'] } })).toEqual([4, 6, 2]);
  });
});

describe('vectors', () => {
  test('every text gets one, once', async () => {
    expect(await retrieval.embedMissing(NOTES, 'text_en')).toBe(TEXTS.length);
    expect(await retrieval.embedMissing(NOTES, 'text_en')).toBe(0);
  });

  test('a text that shares no word is found by its meaning', async () => {
    await retrieval.embedMissing(NOTES, 'text_en');
    const vector = await retrieval.embedQuery('socks');
    const hits = await found({ words: { en: 'winter' }, vector, limit: 2 });
    expect(hits.map(numberOf)).toEqual([3, 4]);
    expect(hits[1]).toMatchObject({ keyword: 0 });
  });

  test('vectors of another model are never compared', async () => {
    await retrieval.embedMissing(NOTES, 'text_en');
    const other = new RetrievalService(database.dataSource, new MeaningEmbedder('meaning-2'));
    expect(
      await other.search({ searchable: NOTES, words: {}, vector: await other.embedQuery('socks'), limit: 10 }),
    ).toEqual([]);
    expect(await other.embedMissing(NOTES, 'text_en')).toBe(TEXTS.length);
  });

  test('the weights decide which leg rules', async () => {
    await retrieval.embedMissing(NOTES, 'text_en');
    const request = { words: { en: 'trail' }, vector: await retrieval.embedQuery('socks') };
    expect((await numbers({ ...request, weights: { keyword: 1, vector: 0 } }))[0]).toBe(6);
    expect([3, 4]).toContain((await numbers({ ...request, weights: { keyword: 0, vector: 1 } }))[0]);
  });
});

describe('boosts', () => {
  test('lift and lower rows after fusion, but find none that no leg found', async () => {
    const request = { words: { en: 'shoes' } };
    expect(await numbers(request)).toEqual([2, 1]);
    const boosted = await found({
      ...request,
      boosts: [
        { sql: 't.kind = $1', parameters: ['odd'], weight: 0.5 },
        { sql: 't.kind = $1', parameters: ['even'], weight: -0.5 },
      ],
    });
    expect(boosted.map(numberOf)).toEqual([1, 2]);
    expect(boosted[1]!.score).toBeCloseTo(0);
  });
});

test('a server without BM25 ranks by cover density, by the same statement', async () => {
  const { sql, parameters } = hybridStatement(
    { searchable: NOTES, words: { en: 'trail shoes', fr: 'trail shoes' }, vector: null, limit: 5 },
    'ts_rank_cd',
  );
  const hits = (await database.dataSource.query(sql, parameters)) as HybridHit[];
  expect(hits.map(numberOf)).toEqual(expect.arrayContaining([1, 2, 6]));
  expect(numberOf(hits[0]!)).toBe(1);
});

test('an id of a model that is not one is refused before it reaches the database', () => {
  const vector = { values: [1, 0, 0], modelId: "x' OR true --" };
  expect(() => hybridStatement({ searchable: NOTES, words: {}, vector, limit: 5 }, 'bm25')).toThrow('not a model id');
});
