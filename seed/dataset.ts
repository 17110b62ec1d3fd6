import type { Article } from './article.ts';
import { BRANDS } from './brands.ts';
import { makeCatalogue } from './catalogue.ts';
import { createRandom } from './random.ts';
import { makeLoneFiveStars, makeReviews, makeUnverified, type Review, unverifiedCount } from './reviews/reviews.ts';
import { Demand } from './shoppers/demand.ts';
import { makeShoppers, type Shopper } from './shoppers/profile.ts';
import { buy, type Purchase } from './shoppers/purchases.ts';

export interface DatasetSize {
  products: number;
  shoppers: number;
  /** Any whole number; the same seed gives the same bytes. */
  seed: number;
}

export interface Dataset {
  articles: Article[];
  shoppers: Shopper[];
  purchases: Purchase[];
  reviews: Review[];
}

/** The whole shop: articles, people, what they bought and what they said about it. Pure: no clock, no files but the phrase books. */
export function makeDataset({ products, shoppers: shopperCount, seed }: DatasetSize): Dataset {
  const random = createRandom(seed);
  const articles = makeCatalogue(random.fork('catalogue'), products);
  quietenNewcomers(articles);
  const shoppers = makeShoppers(
    random.fork('shoppers'),
    shopperCount,
    BRANDS.map((brand) => brand.name),
  );
  const demand = new Demand(articles);
  const till = random.fork('purchases');
  const purchases = shoppers.flatMap((shopper) => buy(shopper, demand, till));
  const reviews = makeReviews(purchases, random.fork('reviews'));
  reviews.push(
    ...makeUnverified(shoppers, demand, { random: random.fork('unverified'), count: unverifiedCount(reviews.length) }),
  );
  const reviewed = new Set(reviews.map((review) => review.article));
  const lone = makeLoneFiveStars(
    articles.filter((article) => !reviewed.has(article)),
    shoppers,
    random.fork('lone'),
  );
  purchases.push(...lone.map((one) => one.purchase));
  reviews.push(...lone.map((one) => one.review));
  reviews.sort((a, b) => a.writtenAtMs - b.writtenAtMs || (a.shopper.userId < b.shopper.userId ? -1 : 1));
  return { articles, shoppers, purchases, reviews };
}

/** The newest articles are hardly known yet: one in thirty has next to no buyers. */
function quietenNewcomers(articles: readonly Article[]): void {
  const newest = [...articles].sort((a, b) => b.launchedAtMs - a.launchedAtMs || (a.asin < b.asin ? -1 : 1));
  for (const article of newest.slice(0, Math.ceil(articles.length / 30))) article.popularity *= 0.02;
}
