import type { Article } from './article.ts';
import { detailsOf } from './details.ts';
import { illustrationParams } from './illustration-params.ts';
import type { Random } from './random.ts';
import type { Review } from './reviews/reviews.ts';
import { GROUPS, leafOf } from './taxonomy.ts';

/** The file an article's colourway is drawn into, below the output folder's `illustrations/`. */
export function illustrationFile(asin: string, colorName: string): string {
  return `${asin}-${colorName}.svg`;
}

/** One line of `meta_foulee.jsonl`: the Amazon-Reviews-2023 item, plus what that format cannot say under `foulee`. */
export function toItem(article: Article, reviews: readonly Review[], random: Random): object {
  const leaf = leafOf(article.leaf);
  const stars = reviews.reduce((sum, review) => sum + review.rating, 0);
  return {
    main_category: 'Sports & Outdoors',
    title: article.texts.titleEn,
    average_rating: reviews.length ? Math.round((stars / reviews.length) * 10) / 10 : null,
    rating_number: reviews.length,
    features: article.texts.featuresEn,
    description: article.texts.descriptionEn,
    price: article.priceEur,
    images: article.colors.map((color, index) => image(article.asin, color.name, index)),
    videos: [],
    store: article.brand,
    categories: [
      'Sports & Outdoors',
      'Running',
      GROUPS.find((group) => group.slug === article.group)!.nameEn,
      leaf.nameEn,
    ],
    details: detailsOf(article, 'en'),
    parent_asin: article.asin,
    bought_together: null,
    foulee: extension(article, random),
  };
}

function extension(article: Article, random: Random): object {
  const { leaf, group, gender, texts, attributes, variants, colors, launchedAtMs } = article;
  return {
    leaf,
    group,
    gender,
    titleFr: texts.titleFr,
    descriptionFr: texts.descriptionFr,
    featuresFr: texts.featuresFr,
    detailsFr: detailsOf(article, 'fr'),
    attributes,
    variants,
    colors,
    illustration: { kind: leaf, ...illustrationParams(article, random) },
    launchedAt: new Date(launchedAtMs).toISOString(),
  };
}

function image(asin: string, colorName: string, index: number): object {
  const url = `/media/illustrations/${illustrationFile(asin, colorName)}`;
  return { thumb: url, large: url, hi_res: url, variant: index === 0 ? 'MAIN' : `PT${String(index).padStart(2, '0')}` };
}

/** One line of `reviews_foulee.jsonl`: the Amazon-Reviews-2023 review, plus its language. */
export function toReview({ article, shopper, ...review }: Review): object {
  return {
    rating: review.rating,
    title: review.title,
    text: review.text,
    images: [],
    asin: article.asin,
    parent_asin: article.asin,
    user_id: shopper.userId,
    timestamp: review.writtenAtMs,
    verified_purchase: review.isVerified,
    helpful_vote: review.helpfulVotes,
    foulee: { lang: shopper.profile.language },
  };
}
