import { reviewVoices, type ReviewText } from './review-voices.ts';

/** What reviewers say about the fit; each review counts once. */
export interface FitReport {
  small: number;
  trueToSize: number;
  large: number;
  reviewCount: number;
}

/** Counts the reviews that say an article runs small, large or true to size, in English or French. */
export function fitReport(reviews: readonly ReviewText[]): FitReport {
  const { sides, reviewCount } = reviewVoices(reviews, 'fit', 'en');
  return { small: sides.small ?? 0, trueToSize: sides.right ?? 0, large: sides.large ?? 0, reviewCount };
}
