import { createHash, randomUUIDv7 } from 'node:crypto';
import type { StagedType } from '../../platform/import/staged-batch.ts';
import { visibleText } from './visible-text.ts';
import type { AmazonReview } from './amazon-item.ts';

export const STAGED_REVIEW: Record<string, StagedType> = {
  id: 'uuid',
  asin: 'text',
  sourceKey: 'text',
  rating: 'smallint',
  title: 'text',
  text: 'text',
  language: 'text',
  isVerified: 'boolean',
  helpfulVotes: 'integer',
  createdAt: 'timestamptz',
};

export function stagedReview(review: AmazonReview): Record<string, unknown> {
  return {
    id: randomUUIDv7(),
    asin: review.parent_asin,
    sourceKey: createHash('sha256')
      .update(`${review.parent_asin}|${review.user_id}|${review.timestamp}`)
      .digest('hex')
      .slice(0, 40),
    rating: Math.round(review.rating),
    title: visibleText(review.title ?? '').slice(0, 300),
    text: visibleText(review.text ?? '').slice(0, 5_000),
    language: review.foulee?.lang ?? 'en',
    isVerified: review.verified_purchase ?? false,
    helpfulVotes: review.helpful_vote ?? 0,
    createdAt: new Date(review.timestamp).toISOString(),
  };
}

/** A review already there (same product, user and time) is left alone. */
export const insertReviews = (source: string): string => `
  INSERT INTO reviews (id, product_id, source_key, rating, title, text, language, is_verified, helpful_votes, created_at)
  SELECT row.id, products.id, row."sourceKey", row.rating, row.title, row.text, row.language, row."isVerified",
    row."helpfulVotes", row."createdAt"
  FROM ${source} JOIN products ON products.asin = row.asin
  ON CONFLICT (source_key) DO NOTHING
  RETURNING id`;
