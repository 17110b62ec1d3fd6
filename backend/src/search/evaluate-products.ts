import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { CatalogImportService } from '../catalog/catalog-import.service.ts';
import { type JudgedArticle, JudgedQuery, gradeOf } from './eval/judged-queries.ts';
import { type Grades, ndcg, percentile, recall, reciprocalRank } from './eval/ranking-metrics.ts';
import { SEARCH_WEIGHTS, WordSearch, type WordSearchTuning } from './word-search.ts';

/** Read from the sources, wherever the compiled code lies beside them. */
const JUDGED_FILE = join(import.meta.dirname, '../../src/search/eval/queries.jsonl');

/** What is compared: the two legs, their fusion, and the whole search with its understanding of the query. */
const SYSTEMS: readonly { name: string; tuning: WordSearchTuning }[] = [
  { name: 'BM25', tuning: { weights: { keyword: 1, vector: 0 }, isPlain: true } },
  { name: 'vector', tuning: { weights: { keyword: 0, vector: 1 }, isPlain: true } },
  { name: 'hybrid', tuning: { weights: SEARCH_WEIGHTS, isPlain: true } },
  { name: 'search', tuning: {} },
];

export interface ProductMetrics {
  system: string;
  queries: number;
  ndcg10: number;
  recall100: number;
  mrr10: number;
  p50Ms: number;
  p95Ms: number;
}

interface GradedQuery {
  text: string;
  grades: Grades;
}

export interface ProductEvaluationOptions {
  /**
   * Folder with an item file of Amazon-Reviews-2023 (`*.jsonl` or `*.jsonl.gz` other than queries), `queries.jsonl`
   * (`_id`, `text`) and `qrels/test.tsv` (`query-id corpus-id score`; corpus id = `parent_asin`). It is imported into the
   * present database, which should be an empty scratch one. Absent: the shop's own judged queries.
   */
  dir?: string;
  /** Folder made by the seed's generator; it is imported first. Absent: the catalogue that is there. */
  seedFolder?: string;
  /** Which of the own queries; default all. */
  language?: 'en' | 'fr';
  /** Only every second query, from the first or the second: weights are chosen on one half and reported on the other. */
  half?: 'tuning' | 'held-out';
  onProgress?: (text: string) => void;
}

/** Measures product search with the product's own engine. */
@Injectable()
export class ProductEvaluation {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly words: WordSearch,
    private readonly catalogImport: CatalogImportService,
  ) {}

  async run(options: ProductEvaluationOptions = {}): Promise<ProductMetrics[]> {
    if (options.seedFolder) await this.importSeed(options.seedFolder, options.onProgress);
    const queries = options.dir ? await this.imported(options.dir, options.onProgress) : await this.own(options);
    const metrics: ProductMetrics[] = [];
    for (const system of SYSTEMS) {
      metrics.push(await this.measure(system.name, queries, system.tuning));
      options.onProgress?.(`${system.name} measured`);
    }
    return metrics;
  }

  /** One system over all queries, one after the other. */
  async measure(system: string, queries: readonly GradedQuery[], tuning: WordSearchTuning): Promise<ProductMetrics> {
    const times: number[] = [];
    const sums = { ndcg: 0, recall: 0, mrr: 0 };
    for (const { text, grades } of queries) {
      const startedAt = performance.now();
      const { hits } = await this.words.find(text, { tuning });
      times.push(performance.now() - startedAt);
      const ranked = hits.map((hit) => hit.productId);
      sums.ndcg += ndcg(ranked, grades, 10);
      sums.recall += recall(ranked, grades, 100);
      sums.mrr += reciprocalRank(ranked, grades, 10);
    }
    const share = (sum: number) => (queries.length ? sum / queries.length : 0);
    return {
      system,
      queries: queries.length,
      ndcg10: share(sums.ndcg),
      recall100: share(sums.recall),
      mrr10: share(sums.mrr),
      p50Ms: percentile(times, 0.5),
      p95Ms: percentile(times, 0.95),
    };
  }

  /** The shop's own judged queries, graded over the articles that are there. */
  async own({ language, half }: ProductEvaluationOptions = {}): Promise<GradedQuery[]> {
    const lines = (await readFile(JUDGED_FILE, 'utf8')).trim().split('\n');
    const articles = await this.articles();
    return lines
      .map((line) => JudgedQuery.parse(JSON.parse(line)))
      .filter(
        (query, index) =>
          (!language || query.language === language) && (!half || (index % 2 === 0) === (half === 'tuning')),
      )
      .map((query) => ({ text: query.q, grades: gradesOf(query, articles) }))
      .filter((query) => query.grades.size > 0);
  }

  private async articles(): Promise<(JudgedArticle & { id: string })[]> {
    return this.dataSource.query(
      `SELECT id, leaf, gender, brand, title_en AS "titleEn", feature_tags AS features, uses, seasons, color_names AS colors,
         price_cents AS "priceCents", attributes,
         ARRAY(SELECT DISTINCT size FROM variants WHERE product_id = products.id AND stock > 0) AS "sizesInStock" FROM products`,
    );
  }

  private async importSeed(folder: string, onProgress?: (text: string) => void): Promise<void> {
    await this.catalogImport.importTaxonomy(join(folder, 'taxonomy.json'));
    const { rowsWritten } = await this.catalogImport.importItems(join(folder, 'meta_foulee.jsonl'));
    onProgress?.(`${rowsWritten} articles, ${await this.catalogImport.embedProducts()} vectors`);
  }

  private async imported(dir: string, onProgress?: (text: string) => void): Promise<GradedQuery[]> {
    const items = (await readdir(dir)).filter((name) => /\.jsonl(\.gz)?$/.test(name) && !name.startsWith('queries'));
    for (const name of items) {
      const { rowsWritten, skippedCount } = await this.catalogImport.importItems(join(dir, name));
      onProgress?.(`${name}: ${rowsWritten} articles, ${skippedCount} lines skipped`);
    }
    onProgress?.(`${await this.catalogImport.embedProducts()} vectors`);
    const rows = (await this.dataSource.query('SELECT id, asin FROM products')) as { id: string; asin: string }[];
    return readGraded(dir, new Map(rows.map((row) => [row.asin, row.id])));
  }
}

function gradesOf({ wants }: JudgedQuery, articles: readonly (JudgedArticle & { id: string })[]): Grades {
  return new Map(
    articles.map((article) => [article.id, gradeOf(article, wants)] as const).filter(([, grade]) => grade > 0),
  );
}

const QueryLine = z.object({ _id: z.coerce.string(), text: z.string() });

/** Queries and grades in the BEIR layout; queries without a grade are passed over, as BEIR does. */
async function readGraded(dir: string, idOfAsin: ReadonlyMap<string, string>): Promise<GradedQuery[]> {
  const grades = new Map<string, Map<string, number>>();
  for await (const line of createInterface({ input: createReadStream(join(dir, 'qrels/test.tsv')) })) {
    const [query, asin, grade] = line.split('\t');
    if (!query || !asin || !(Number(grade) > 0)) continue;
    const ofQuery = grades.get(query) ?? new Map<string, number>();
    grades.set(query, ofQuery.set(idOfAsin.get(asin) ?? asin, Number(grade)));
  }
  const queries: GradedQuery[] = [];
  for await (const line of createInterface({ input: createReadStream(join(dir, 'queries.jsonl')) })) {
    const query = line.trim() && QueryLine.parse(JSON.parse(line));
    const graded = query && grades.get(query._id);
    if (graded) queries.push({ text: query.text, grades: graded });
  }
  return queries;
}
