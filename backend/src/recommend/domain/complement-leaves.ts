import { areSubstitutes, slotRules } from './slot-rules.ts';

/** Lift from which two things are said to be bought together; below, everybody buys both. */
export const MIN_LIFT = 1.1;

/** Lift from which a complement may cost as much as the article itself. */
const HIGH_LIFT = 2;

/** Largest price of a complement as a share of the article's. Source: the brief's "about 60 %". */
const PRICE_SHARE = 0.6;

/** A complement may always cost this much: 60 % of a gel buys nothing. Judgement of the trade. */
const PRICE_FLOOR_CENTS = 3_500;

/** Categories looked into; more than the three shown, since some have nothing that fits. */
const LEAVES_TRIED = 8;

/** What purchases say of one category beside an article (`product`) or beside its category (`leaf`). */
export interface LiftRow {
  level: 'product' | 'leaf';
  leaf: string;
  group: string;
  /** Shoppers who bought the article (or anything of its category). */
  buyers: number;
  /** Those of them who bought something of `leaf` too. */
  bothBought: number;
  /** Shrunk share of buyers who did, 0–1. */
  share: number;
  /** Shrunk share ÷ share among all shoppers; 1 = no connection. */
  lift: number;
}

/** A category to look for a complement in; `evidence` is null when a slot rule named it. */
export interface ComplementLeaf {
  leaf: string;
  evidence: LiftRow | null;
}

/**
 * Categories that complete an article, best first. What its own buyers took speaks before what buyers of its category took
 * (both are shrunk already); ordered by share · ln(lift), which wants both many buyers and a real connection: lift alone
 * would praise whatever is rare, share alone socks beside everything. Slot rules fill up.
 */
export function complementLeaves(article: { leaf: string; group: string }, rows: readonly LiftRow[]): ComplementLeaf[] {
  const best = new Map<string, LiftRow>();
  for (const row of [...rows].sort((a, b) => levelOrder(b) - levelOrder(a))) best.set(row.leaf, row);
  const measured = [...best.values()]
    .filter((row) => row.lift >= MIN_LIFT && !areSubstitutes(article, row))
    .sort((a, b) => gain(b) - gain(a) || a.leaf.localeCompare(b.leaf));
  const named = slotRules(article.leaf).filter((leaf) => !measured.some((row) => row.leaf === leaf));
  return [
    ...measured.map((row) => ({ leaf: row.leaf, evidence: row })),
    ...named.map((leaf) => ({ leaf, evidence: null })),
  ].slice(0, LEAVES_TRIED);
}

function levelOrder(row: LiftRow): number {
  return row.level === 'product' ? 0 : 1;
}

function gain({ share, lift }: LiftRow): number {
  return share * Math.log(lift);
}

/** The most a complement may cost, whole cents. An article without a price sets no measure: the floor alone holds. */
export function complementLimitCents(priceCents: number | null, lift: number | null): number {
  const share = lift !== null && lift >= HIGH_LIFT ? 1 : PRICE_SHARE;
  return Math.max(Math.round((priceCents ?? 0) * share), PRICE_FLOOR_CENTS);
}
