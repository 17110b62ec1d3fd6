import type { Article } from '../article.ts';
import type { Random } from '../random.ts';
import { appeal, type Demand } from '../shoppers/demand.ts';
import { LAST_ORDER_MS, type Purchase } from '../shoppers/purchases.ts';
import type { Shopper } from '../shoppers/profile.ts';
import { sizeFor, suitsSex } from '../shoppers/wear.ts';
import { writeReview } from './write-review.ts';

export interface Review {
  article: Article;
  shopper: Shopper;
  rating: number;
  title: string;
  text: string;
  writtenAtMs: number;
  isVerified: boolean;
  helpfulVotes: number;
}

const DAY_MS = 86_400_000;
/** Share of purchases that are reviewed: high for a shop, as in the public review sets this one stands in for. */
const REVIEWED_SHARE = 0.58;
/** Share of reviews whose writer bought elsewhere. */
const UNVERIFIED_SHARE = 0.03;
/** New articles that have exactly one review, of five stars: a ranking must not fall for them. */
const LONE_FIVE_STARS = 8;

/** One review at most for a shopper and an article. */
export function makeReviews(purchases: readonly Purchase[], random: Random): Review[] {
  const seen = new Set<string>();
  const reviews: Review[] = [];
  for (const purchase of purchases) {
    if (!random.chance(REVIEWED_SHARE)) continue;
    const key = `${purchase.shopper.userId} ${purchase.article.asin}`;
    const writtenAtMs = purchase.purchasedAtMs + Math.floor(random.between(4, 120) * DAY_MS);
    if (seen.has(key) || writtenAtMs > LAST_ORDER_MS) continue;
    seen.add(key);
    reviews.push(review(purchase, { random, writtenAtMs, rating: drawStars(purchase, random) }));
  }
  return reviews;
}

/** Reviews of people who bought the article somewhere else; they leave no purchase behind. */
export function makeUnverified(
  shoppers: readonly Shopper[],
  demand: Demand,
  { random, count }: { random: Random; count: number },
): Review[] {
  const reviews: Review[] = [];
  while (reviews.length < count) {
    const shopper = random.pick(shoppers);
    const article = demand.drawArticle(shopper, demand.drawLeaf(shopper, random), random);
    const size = article && sizeFor(article, shopper.profile);
    if (!article || !size || article.launchedAtMs > LAST_ORDER_MS - 90 * DAY_MS) continue;
    const purchase = { shopper, article, size, purchasedAtMs: 0, quantity: 1 };
    const writtenAtMs = Math.floor(random.between(article.launchedAtMs + 30 * DAY_MS, LAST_ORDER_MS));
    reviews.push({
      ...review(purchase, { random, writtenAtMs, rating: drawStars(purchase, random) }),
      isVerified: false,
    });
  }
  return reviews;
}

/** How many unverified reviews belong beside so many verified ones. */
export const unverifiedCount = (verified: number): number => Math.round(verified * UNVERIFIED_SHARE);

/** A first buyer, delighted, for some articles that nobody has reviewed yet. */
export function makeLoneFiveStars(
  unreviewed: readonly Article[],
  shoppers: readonly Shopper[],
  random: Random,
): { purchase: Purchase; review: Review }[] {
  return unreviewed.slice(0, LONE_FIVE_STARS).flatMap((article) => {
    const shopper = shoppers.find(
      (one) => suitsSex(article, one.profile.sex) && sizeFor(article, one.profile) !== undefined,
    );
    if (!shopper) return [];
    const purchasedAtMs = Math.max(article.launchedAtMs, LAST_ORDER_MS - 40 * DAY_MS);
    const purchase = { shopper, article, size: sizeFor(article, shopper.profile)!, purchasedAtMs, quantity: 1 };
    return [{ purchase, review: review(purchase, { random, writtenAtMs: purchasedAtMs + 5 * DAY_MS, rating: 5 }) }];
  });
}

/** Quality of the article, fit with the type of runner, the person's generosity, a badly chosen size, and luck. */
function drawStars({ article, shopper }: Purchase, random: Random): number {
  if (random.chance(0.025)) return random.int(1, 2);
  const taste = (Math.min(3, appeal(article, shopper.type)) - 0.9) * 0.24;
  const misfit = article.fit !== 'true' && article.sizes.length > 1 && random.chance(0.3) ? -0.8 : 0;
  const stars = article.qualityStars + taste + shopper.generosityStars + misfit + random.normal() * 0.75;
  return Math.max(1, Math.min(5, Math.round(stars)));
}

function review(
  purchase: Purchase,
  { random, writtenAtMs, rating }: { random: Random; writtenAtMs: number; rating: number },
): Review {
  return {
    article: purchase.article,
    shopper: purchase.shopper,
    rating,
    ...writeReview(purchase, rating, random),
    writtenAtMs,
    isVerified: true,
    helpfulVotes: random.chance(0.3) ? Math.floor(random.next() ** 4 * 40) + (rating <= 2 ? 1 : 0) : 0,
  };
}
