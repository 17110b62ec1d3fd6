import { Injectable } from '@nestjs/common';
import { PRODUCTS } from '../catalog/searchable-products.contract.ts';
import { RetrievalService } from '../retrieval/retrieval.service.ts';
import type { Filter, FusionWeights } from '../retrieval/searchable.ts';
import { boostsFor, highestBoost } from './domain/boosts.ts';
import { namedBy } from './domain/named-article.ts';
import type { WordHit } from './domain/page-statement.ts';
import { type Understanding, understand } from './domain/understand.ts';
import type { ProductFilters } from './search.contract.ts';
import { ShopWords } from './shop-words.ts';

/** Articles words may match at most; a longer list is of no use to anybody. */
export const MOST_HITS = 500;

/** Hits looked at while somebody is still typing. */
const QUICK_HITS = 200;

/** A hit must reach this share of the best one's score; below it stand articles that share a word by chance. */
const LEAST_SHARE = 0.55;

/** Hits among which the article is looked for that a query names: a name's rare words bring it far up. */
const NAMED_AMONG = 60;
/** An article that was named stands before all others, whatever their words. */
const UNNAMED_RELEVANCE = 0.99;

/** Keyword ranking beats a small text model on product search (evidence A); shares chosen on the tuning half of the judged set. */
export const SEARCH_WEIGHTS: FusionWeights = { keyword: 0.7, vector: 0.3 };

export interface FoundWords {
  /** Best first; relevance 0…1. */
  hits: WordHit[];
  /** The spelling that was searched instead of what was typed, if any. */
  correctedQuery: string | null;
  /** What the query refuses ("not black"), as filters. */
  refused?: ProductFilters;
  /** What a query without words ("size 43 under 100 €") asks for: the filters it stands for. */
  implied?: ProductFilters;
}

/** For measurements only. */
export interface WordSearchTuning {
  weights?: FusionWeights;
  /** Without lifting what was recognised, and without leaving out weak hits. */
  isPlain?: boolean;
}

export interface WordSearchOptions {
  filter?: Filter;
  /** While typing: few hits, by words alone. */
  isQuick?: boolean;
  tuning?: WordSearchTuning;
}

/** Words → articles that match them, best first. */
@Injectable()
export class WordSearch {
  constructor(
    private readonly retrieval: RetrievalService,
    private readonly shopWords: ShopWords,
  ) {}

  async find(said: string, { filter, isQuick = false, tuning = {} }: WordSearchOptions = {}): Promise<FoundWords> {
    const { weights = SEARCH_WEIGHTS, isPlain = false } = tuning;
    const typed = plainWords(said);
    if (!typed) return { hits: [], correctedQuery: null };
    const vocabulary = await this.shopWords.vocabulary();
    const { query, isCorrected, completions } = vocabulary.correct(typed);
    const meant = understand([query, ...completions].join(' '), vocabulary.brands);
    if (!meant.words.en) {
      return { hits: [], correctedQuery: null, implied: impliedBy(meant), refused: refusedBy(meant) };
    }
    const boosts = isPlain ? [] : boostsFor(meant, await this.shopWords.lowPrices());
    const hits = await this.retrieval.search({
      searchable: PRODUCTS,
      words: meant.words,
      vector: weights.vector > 0 && !isQuick ? await this.retrieval.embedQuery(meant.gloss) : null,
      filter,
      limit: isQuick ? QUICK_HITS : MOST_HITS,
      candidates: isQuick ? QUICK_HITS : MOST_HITS,
      weights,
      boosts,
    });
    const scale = 1 + highestBoost(boosts);
    const least = isPlain ? 0 : (hits[0]?.score ?? 0) * LEAST_SHARE;
    const found = hits
      .filter((hit) => hit.score >= least)
      .map(({ id, score }) => ({ productId: id, relevance: Math.max(score, 0) / scale }));
    return {
      hits: isPlain ? found : await this.namedFirst(found, [typed, query]),
      correctedQuery: isCorrected ? query : null,
      refused: refusedBy(meant),
    };
  }

  /** Cents up to which a quarter of the articles of these shelves lie, the dearest shelf's. */
  async lowPriceCents(leaves: readonly string[]): Promise<number | undefined> {
    const low = await this.shopWords.lowPrices();
    const known = leaves.map((leaf) => low[leaf]).filter((cents) => cents !== undefined);
    return known.length > 0 ? Math.max(...known) : undefined;
  }

  /** "Windrow 6" is that article before any that shares its words; as typed, or with its spelling put right. */
  private async namedFirst(hits: WordHit[], queries: readonly string[]): Promise<WordHit[]> {
    const names = await this.shopWords.names(hits.slice(0, NAMED_AMONG).map((hit) => hit.productId));
    const lengths = new Map(
      [...names].map(([id, name]) => [id, Math.max(...queries.map((query) => namedBy(query, name)))]),
    );
    const longest = Math.max(0, ...lengths.values());
    if (longest === 0) return hits;
    const isNamed = (hit: WordHit) => lengths.get(hit.productId) === longest;
    return [
      ...hits.filter(isNamed).map((hit) => ({ ...hit, relevance: 1, isNamed: true })),
      ...hits
        .filter((hit) => !isNamed(hit))
        .map((hit) => ({ ...hit, relevance: Math.min(hit.relevance, UNNAMED_RELEVANCE) })),
    ];
  }
}

function refusedBy({ refused }: Understanding): ProductFilters | undefined {
  const said = Object.entries(refused).filter(([, values]) => values.length > 0);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

function impliedBy({ sizes, maxPrice, minPrice, refused }: Understanding): ProductFilters | undefined {
  const isRefusing = Object.values(refused).some((values: string[]) => values.length > 0);
  const isSaid = sizes.length > 0 || maxPrice !== undefined || minPrice !== undefined || isRefusing;
  return isSaid ? { ...(sizes.length > 0 ? { size: sizes } : {}), maxPrice, minPrice } : undefined;
}

// oxlint-disable-next-line no-control-regex -- control characters are what is being removed
const CONTROLS = /[\u0000-\u001F\u007F]+/g;

/** Words as they may be sent to the database: no control characters, no longer than anybody means. */
function plainWords(said: string): string {
  return said.replace(CONTROLS, ' ').trim().slice(0, 500);
}
