import { z } from 'zod';

/** `?page=1&pageSize=24`: bounded, so that no list can be asked for whole. */
export const PageQuery = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1).describe('Page, from 1'),
  pageSize: z.coerce.number().int().min(1).max(100).default(24).describe('Items a page'),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** The envelope of every list. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    total: z.number().int().describe('Items on all pages'),
    page: z.number().int(),
    pageSize: z.number().int(),
  });
}
