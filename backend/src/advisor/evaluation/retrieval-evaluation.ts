import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { bm25Index } from '../../platform/database/bm25-index.ts';
import type { RetrievalService } from '../../retrieval/retrieval.service.ts';
import type { FusionWeights, Searchable } from '../../retrieval/searchable.ts';
import { readLines } from '../import/corpus-files.ts';
import { mean, ndcgAt10, percentile, recallAt100, reciprocalRankAt10 } from './measures.ts';

const BeirText = z.object({ _id: z.string(), title: z.string().default(''), text: z.string().default('') });
const BeirQuery = z.object({ _id: z.string(), text: z.string() });

/** Shares are 0–1. */
export interface LegReport {
  ndcg10: number;
  recall100: number;
  mrr10: number;
  p50Ms: number;
  p95Ms: number;
}

export interface RetrievalReport {
  texts: number;
  queries: number;
  /** `vector` and `hybrid` are null when no embedder is ready. */
  legs: { keyword: LegReport; vector: LegReport | null; hybrid: LegReport | null };
}

export interface RetrievalTools {
  dataSource: DataSource;
  retrieval: RetrievalService;
}

export interface RetrievalOptions {
  /** BEIR layout: corpus.jsonl, queries.jsonl, qrels/test.tsv. */
  dir: string;
  onProgress?: (done: number, total: number) => void;
}

/** A table of its own, in a database the caller has made for it. */
const TEXTS: Searchable = {
  table: 'evaluation_texts',
  idColumn: 'id',
  keyword: { en: { column: 'text', index: 'evaluation_texts_text', config: 'public.english_unaccent' } },
  embedding: { column: 'embedding', modelColumn: 'embedding_model' },
};
const BATCH_SIZE = 1_000;
const DEPTH = 100;
const EQUAL: FusionWeights = { keyword: 0.5, vector: 0.5 };

/**
 * Measures the retrieval engine on a folder in BEIR layout: keyword, vector and both joined. Writes the texts into a table
 * `evaluation_texts` of the given database, which should be a scratch one, and removes it afterwards.
 */
export async function evaluateRetrieval(
  tools: RetrievalTools,
  { dir, onProgress }: RetrievalOptions,
): Promise<RetrievalReport> {
  const relevance = await readRelevance(join(dir, 'qrels/test.tsv'));
  const queries = (await readLines(join(dir, 'queries.jsonl'), BeirQuery)).filter((query) => relevance.has(query._id));
  const texts = await load(tools.dataSource, await readLines(join(dir, 'corpus.jsonl'), BeirText));
  try {
    await tools.retrieval.embedMissing(TEXTS, 'text', onProgress);
    const hasVectors = (await tools.retrieval.embedQuery('ready?')) !== null;
    const leg = (weights: FusionWeights) => measure(tools, { queries, relevance, weights });
    return {
      texts,
      queries: queries.length,
      legs: {
        keyword: await leg({ keyword: 1, vector: 0 }),
        vector: hasVectors ? await leg({ keyword: 0, vector: 1 }) : null,
        hybrid: hasVectors ? await leg(EQUAL) : null,
      },
    };
  } finally {
    await tools.dataSource.query('DROP TABLE IF EXISTS evaluation_texts');
  }
}

type Relevance = Map<string, Map<string, number>>;

/** `query-id<TAB>corpus-id<TAB>score` with a header line. */
async function readRelevance(path: string): Promise<Relevance> {
  const relevance: Relevance = new Map();
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    const [query, text, score] = line.split('\t');
    if (!query || !text || !Number.isFinite(Number(score))) continue;
    relevance.set(query, (relevance.get(query) ?? new Map<string, number>()).set(text, Number(score)));
  }
  return relevance;
}

async function load(dataSource: DataSource, texts: readonly z.infer<typeof BeirText>[]): Promise<number> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('DROP TABLE IF EXISTS evaluation_texts');
    await runner.query(
      'CREATE TABLE evaluation_texts (id uuid PRIMARY KEY DEFAULT uuid_v7(), name text NOT NULL, text text NOT NULL, embedding vector, embedding_model text)',
    );
    for (let start = 0; start < texts.length; start += BATCH_SIZE) {
      const rows = texts
        .slice(start, start + BATCH_SIZE)
        .map(({ _id, title, text }) => ({ name: _id, text: `${title} ${text}`.trim() }));
      await runner.query(
        'INSERT INTO evaluation_texts (name, text) SELECT name, text FROM jsonb_to_recordset($1::jsonb) AS row(name text, text text)',
        [JSON.stringify(rows)],
      );
    }
    await bm25Index(runner, {
      name: 'evaluation_texts_text',
      table: 'evaluation_texts',
      column: 'text',
      config: 'public.english_unaccent',
    });
    await runner.query('ANALYZE evaluation_texts');
  } finally {
    await runner.release();
  }
  return texts.length;
}

interface Measured {
  queries: readonly z.infer<typeof BeirQuery>[];
  relevance: Relevance;
  weights: FusionWeights;
}

async function measure(
  { dataSource, retrieval }: RetrievalTools,
  { queries, relevance, weights }: Measured,
): Promise<LegReport> {
  const names = new Map(
    ((await dataSource.query('SELECT id, name FROM evaluation_texts')) as { id: string; name: string }[]).map((row) => [
      row.id,
      row.name,
    ]),
  );
  const scores: { ndcg: number; recall: number; rank: number; ms: number }[] = [];
  for (const query of queries) {
    const startedAt = performance.now();
    const vector = weights.vector > 0 ? await retrieval.embedQuery(query.text) : null;
    const hits = await retrieval.search({
      searchable: TEXTS,
      words: weights.keyword > 0 ? { en: query.text } : {},
      vector,
      limit: DEPTH,
      candidates: 2 * DEPTH,
      weights,
    });
    const ms = performance.now() - startedAt;
    const ranked = hits.map((hit) => names.get(hit.id)!);
    const wanted = relevance.get(query._id)!;
    scores.push({
      ndcg: ndcgAt10(ranked, wanted),
      recall: recallAt100(ranked, wanted),
      rank: reciprocalRankAt10(ranked, wanted),
      ms,
    });
  }
  const times = scores.map((score) => score.ms);
  return {
    ndcg10: mean(scores.map((score) => score.ndcg)),
    recall100: mean(scores.map((score) => score.recall)),
    mrr10: mean(scores.map((score) => score.rank)),
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
  };
}
