import { useQueries } from '@tanstack/react-query';
import type { ProductCard } from '../../../../backend/src/catalog/catalog.contract.ts';
import type { ProductPage } from '../../../../backend/src/search/search.contract.ts';
import { browserApi } from '../../api/client.ts';
import { useCategories } from '../../lib/shell-data.ts';

/** As many as fit a screen or two, and say something about every side of a runner. */
const SHOWN = 18;
const ASKED_PER_GROUP = 24;
const STALE_MS = 600_000;

/** The first article of each leaf category, so that no two are of a kind. */
function oneOfEach(products: ProductCard[]): ProductCard[] {
  const seen = new Set<string>();
  return products.filter(({ category }) => !seen.has(category.slug) && seen.add(category.slug));
}

/** Rows read down instead of across: the best of every group first, then the second of every group. */
export function inTurn<Item>(rows: Item[][], count: number): Item[] {
  const longest = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: longest }, (_, place) => rows.flatMap((row) => row.slice(place, place + 1)))
    .flat()
    .slice(0, count);
}

/** Well-rated articles from all over the shop to choose from. */
export function usePickable(): { products: ProductCard[]; isLoading: boolean } {
  const groups = [...new Set(useCategories().map((category) => category.group.slug))];
  return useQueries({
    queries: groups.map((group) => ({
      queryKey: ['best-rated', group],
      queryFn: () =>
        browserApi().get<ProductPage>('/products', {
          category: group,
          sort: 'rating',
          inStock: true,
          pageSize: ASKED_PER_GROUP,
        }),
      staleTime: STALE_MS,
    })),
    combine: (results) => ({
      products: inTurn(
        results.map((result) => oneOfEach(result.data?.items ?? [])),
        SHOWN,
      ),
      isLoading: results.some((result) => result.isPending),
    }),
  });
}
