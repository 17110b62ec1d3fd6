/** Number of ratings an article needs before its own mean counts as much as the shop's (Bayesian shrinking). */
export const RATING_PRIOR_COUNT = 10;

/** The mean assumed for a shop without any rating: the middle of "fine". */
const MEAN_WITHOUT_RATINGS = 3.5;

/** All ratings of the shop, as far as they are known. */
export class ShopRatings {
  constructor(
    private sum = 0,
    private count = 0,
  ) {}

  add(rows: readonly { ratingMean: number; ratingCount: number }[]): void {
    for (const { ratingMean, ratingCount } of rows) {
      this.sum += ratingMean * ratingCount;
      this.count += ratingCount;
    }
  }

  /** 1–5. */
  get mean(): number {
    return this.count > 0 ? this.sum / this.count : MEAN_WITHOUT_RATINGS;
  }

  /**
   * (C·m + n·mean) / (C + n), m the shop's mean over all ratings, C the prior count; 1–5. Without any rating the article
   * stands at m, so it is neither punished nor praised.
   */
  shrunk({ ratingMean, ratingCount }: { ratingMean: number; ratingCount: number }): number {
    return (RATING_PRIOR_COUNT * this.mean + ratingCount * ratingMean) / (RATING_PRIOR_COUNT + ratingCount);
  }
}

/** Products a statement; the embedded database has one session, and it must not be held. */
export const SLICE = 5_000;

/** In a large shop a stored value may be this far from the exact one (of 5 stars; shown to a tenth) before it is rewritten. */
const TOLERANCE = 0.005;

/** Up to here every value is exact: rewriting that many rows takes a second or two. */
const EXACT_UP_TO = 2_000;

export const toleranceFor = (products: number): number => (products > EXACT_UP_TO ? TOLERANCE : 0);

/**
 * One slice of ordinals brought in line with the shop's mean ($1, prior $2, ordinals $3 ≤ o < $4, tolerance $5). Only rows that
 * are off are written: a new version of a row costs an entry in each of its indexes, the keyword indexes among them.
 */
export const REFRESH_SLICE = `
  UPDATE products SET rating_shrunk = wanted.value
  FROM (
    SELECT id, (($2::float8 * $1::float8 + rating_count * rating_mean) / ($2::float8 + rating_count))::real AS value
    FROM products WHERE ordinal >= $3 AND ordinal < $4
  ) AS wanted
  WHERE products.id = wanted.id AND abs(products.rating_shrunk - wanted.value) > $5::float8`;
