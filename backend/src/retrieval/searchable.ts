/** A text column with a keyword index, in one language. */
export interface KeywordColumn {
  column: string;
  index: string;
  config: 'public.english_unaccent' | 'public.french_unaccent';
}

/** A table that can be searched: the engine knows nothing else about it. Names are constants of the code, never input. */
export interface Searchable {
  table: string;
  idColumn: string;
  keyword: Readonly<Partial<Record<'en' | 'fr', KeywordColumn>>>;
  /** Vector column; `<column>_model` beside it names the model that made the vector. */
  embedding?: { column: string; modelColumn: string };
  /** A narrow table with the same ids, of which filters and boosts speak; absent: they speak of the table itself. */
  filterTable?: string;
  /** A table with the same ids (`id`), ranked by where there is no BM25: `words`, what a row is known by, and `texts`, both tsvector. */
  keptWords?: string;
}

/** What filters and boosts call `t`. */
export function filterTable({ table, filterTable: narrow }: Searchable): string {
  return narrow ?? table;
}

/** A condition on the rows of the filter table as `t`, with its own parameters written `$1…$n`; the engine renumbers them. */
export interface Filter {
  sql: string;
  parameters: unknown[];
}

export interface HybridRequest {
  searchable: Searchable;
  /** Words per language of the index they are looked up in; an absent language is not searched. */
  words: Readonly<Partial<Record<'en' | 'fr', string>>>;
  /** Unit vector of the query and its model; null: keyword ranking alone. */
  vector: { values: number[]; modelId: string } | null;
  filter?: Filter;
  /** Rows returned, 1–500. */
  limit: number;
  /** Rows each leg contributes before fusion, 1–1,000. */
  candidates?: number;
  weights?: FusionWeights;
  /** Conditions that lift (or, with a negative weight, lower) the rows they are true for, after fusion. */
  boosts?: readonly Boost[];
}

/** `weight` is added to the fused score, whose scale is 0…1. */
export interface Boost extends Filter {
  weight: number;
}

/** Shares of the two legs after each was scaled to [0, 1]. */
export interface FusionWeights {
  keyword: number;
  vector: number;
}

export interface HybridHit {
  id: string;
  /** Raw keyword score, ≥ 0; 0 when the words do not occur. Comparable within one query only. */
  keyword: number;
  /** Cosine similarity, −1…1; null without a vector. */
  similarity: number | null;
  /** Fused score, 0…1, plus the boosts that apply. */
  score: number;
}
