import type { Suggestions } from '../../../../backend/src/search/suggest.contract.ts';
import { paths } from '../../lib/paths.ts';

type Product = Suggestions['products'][number];

/** One line of the list below the search box: where it leads, and the words it stands for. */
export type Option = { to: string } & (
  | { kind: 'recent' | 'query'; text: string }
  | { kind: 'category'; text: string; count: number }
  | { kind: 'product'; text: string; product: Product }
);

/** Ways to finish the words; more would push the articles off the screen. */
const QUERIES_SHOWN = 4;

const searchFor = (words: string) => paths.shop(`q=${encodeURIComponent(words)}`);

/** What was searched for before, offered while the box is empty. */
export function recentOptions(searches: readonly string[]): Option[] {
  return searches.map((text) => ({ kind: 'recent', text, to: searchFor(text) }));
}

/** Words first, then shelves, then articles: from the wide to the narrow. The words already typed are no suggestion. */
export function optionsOf({ queries, categories, products }: Suggestions, typed: string): Option[] {
  const words = typed.trim().toLowerCase();
  return [
    ...queries
      .filter((text) => text.toLowerCase() !== words)
      .slice(0, QUERIES_SHOWN)
      .map((text): Option => ({ kind: 'query', text, to: searchFor(text) })),
    ...categories.map(({ slug, name, productCount }): Option => ({
      kind: 'category',
      text: name,
      count: productCount,
      to: paths.category(slug),
    })),
    ...products.map((product): Option => ({
      kind: 'product',
      text: product.title,
      product,
      to: paths.product(product.productId),
    })),
  ];
}
