import { toSearch } from '../../api/client.ts';
import { paths } from '../../lib/paths.ts';

/** Everything the shop's address can say; the page is drawn from it and from nothing else. */
export interface ShopSearch {
  q: string;
  sort: string;
  page: number;
  minPrice: string;
  maxPrice: string;
  minRating: string;
  isInStock: boolean;
  /** Filters with several values, by name of their parameter. */
  values: Record<ValueFilter, string[]>;
}

export const VALUE_FILTERS = [
  'category',
  'gender',
  'size',
  'color',
  'brand',
  'use',
  'season',
  'feature',
  'notColor',
  'notBrand',
  'notFeature',
] as const;
export type ValueFilter = (typeof VALUE_FILTERS)[number];

/** The facet whose values a refusal names. */
export const REFUSED_FACET: Readonly<Partial<Record<ValueFilter, ValueFilter>>> = {
  notColor: 'color',
  notBrand: 'brand',
  notFeature: 'feature',
};

export function isValueFilter(name: string): name is ValueFilter {
  return (VALUE_FILTERS as readonly string[]).includes(name);
}

/** `?color=blue,red` and `?color=blue&color=red` (a plain form's way) say the same. */
function listOf(search: URLSearchParams, name: string): string[] {
  const all = search.getAll(name).flatMap((value) => value.split(','));
  return [...new Set(all.map((value) => value.trim()).filter(Boolean))];
}

const numeric = (text: string | null): string => (text && /^\d+([.,]\d+)?$/.test(text) ? text.replace(',', '.') : '');

/** Reads an address; nonsense in it is dropped rather than refused. `category` comes from the path, if there. */
export function readShopSearch(search: URLSearchParams, category?: string): ShopSearch {
  const values = Object.fromEntries(VALUE_FILTERS.map((name) => [name, listOf(search, name)])) as ShopSearch['values'];
  if (category) values.category = [category, ...values.category.filter((slug) => slug !== category)];
  const page = Number(search.get('page'));
  return {
    q: search.get('q')?.trim().slice(0, 300) ?? '',
    sort: search.get('sort') ?? '',
    page: Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1,
    minPrice: numeric(search.get('minPrice')),
    maxPrice: numeric(search.get('maxPrice')),
    minRating: numeric(search.get('minRating')),
    isInStock: search.get('inStock') === 'true',
    values,
  };
}

/** The same, as the API's query. */
export function shopQuery(shop: ShopSearch): Record<string, string | number | string[] | undefined> {
  const { values, isInStock, page, ...rest } = shop;
  return { ...rest, ...values, inStock: isInStock ? 'true' : undefined, page: page > 1 ? page : undefined };
}

/** The address of a state of the shop. A single category stands in the path, where it reads and shares best. */
export function shopPath(shop: ShopSearch): string {
  const query = shopQuery(shop);
  const [category, ...others] = shop.values.category;
  if (category === undefined || others.length > 0) return paths.shop(toSearch(query));
  const search = toSearch({ ...query, category: undefined });
  return `${paths.category(category)}${search && `?${search}`}`;
}

/** A change of wishes starts again at the first page. */
export function changed(shop: ShopSearch, change: Partial<ShopSearch>): ShopSearch {
  return { ...shop, page: 1, ...change };
}

/** With this value put in or taken out. */
export function toggled(shop: ShopSearch, name: ValueFilter, value: string): ShopSearch {
  const now = shop.values[name];
  const next = now.includes(value) ? now.filter((each) => each !== value) : [...now, value];
  return changed(shop, { values: { ...shop.values, [name]: next } });
}

/** Every wish but the words and the order let go. */
export function cleared(shop: ShopSearch): ShopSearch {
  return { ...readShopSearch(new URLSearchParams()), q: shop.q, sort: shop.sort };
}
