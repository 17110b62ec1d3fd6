/**
 * Every kind of background job there is. A name listed here without exactly one `@OnJob` method stops the start, so a job
 * can be neither forgotten nor done twice. Names read `area/what-it-does`.
 */
export const jobNames = [
  'catalog/embed-products',
  'catalog/refresh-ratings',
  'identity/sweep-guests',
  'jobs/forget-finished',
  'recommend/measure-ranking',
  'recommend/rebuild',
  'recommend/refresh-shopper',
] as const;

export type JobName = (typeof jobNames)[number];
