import { useTranslation } from 'react-i18next';
import { data, type LoaderFunctionArgs, useLoaderData, useNavigation } from 'react-router';
import type { Category } from '../../../backend/src/catalog/catalog.contract.ts';
import type { ProductPage } from '../../../backend/src/search/search.contract.ts';
import { needed, serverApi } from '../api/server.ts';
import { ActiveFilters } from '../features/catalog/active-filters.tsx';
import { FilterPanel } from '../features/catalog/filter-panel.tsx';
import { RescueNote, ShopResults } from '../features/catalog/shop-results.tsx';
import { readShopSearch, shopQuery } from '../features/catalog/shop-search.ts';
import { ShopToolbar } from '../features/catalog/shop-toolbar.tsx';
import { paths } from '../lib/paths.ts';
import { PageMeta } from '../ui/page-meta.tsx';
import styles from './shop.module.css';

interface Shelf {
  name: string;
  description: string;
}

/** The shelf the path names: a leaf category or a whole group. */
async function shelfOf(categories: Promise<{ items: Category[] }>, slug: string): Promise<Shelf> {
  const { items } = await needed(categories);
  const leaf = items.find((category) => category.slug === slug);
  const group = items.find((category) => category.group.slug === slug)?.group;
  if (!leaf && !group) throw data({ code: 'category/not-found' }, { status: 404 });
  return { name: leaf?.name ?? group?.name ?? slug, description: leaf?.description ?? '' };
}

export async function loader(args: LoaderFunctionArgs) {
  const api = serverApi(args);
  const { category } = args.params;
  const shop = readShopSearch(new URL(args.request.url).searchParams, category);
  const found = needed(api.get<ProductPage>('/products', shopQuery(shop)));
  const shelf = category ? shelfOf(api.get('/categories'), category) : null;
  const [page, named] = await Promise.all([found, shelf]);
  const isAlone = shop.values.category.length <= 1;
  return { shop, page, shelf: isAlone ? named : null };
}

export default function Shop() {
  const { t } = useTranslation('shop');
  const { shop, page, shelf } = useLoaderData<typeof loader>();
  const { state, location } = useNavigation();
  const isLoading = state === 'loading' && location.pathname.startsWith(paths.shop());
  const title = shelf?.name ?? (shop.q ? t('titleQuery', { query: shop.q }) : t('title'));
  const path = shelf && shop.values.category[0] ? paths.category(shop.values.category[0]) : paths.shop();
  return (
    <div className={styles['shop']}>
      <PageMeta title={title} description={shelf?.description || t('description')} path={path} />
      <header className={styles['head']}>
        <h1>{title}</h1>
        {shelf?.description && <p>{shelf.description}</p>}
      </header>
      <aside className={styles['filters']} aria-label={t('filters.title')}>
        <FilterPanel shop={shop} page={page} />
      </aside>
      <div className={styles['results']} aria-busy={isLoading}>
        <ShopToolbar shop={shop} page={page} />
        <ActiveFilters shop={shop} facets={page.facets} />
        <RescueNote page={page} />
        <h2 className="visually-hidden">{t('results', { count: page.total })}</h2>
        <ShopResults shop={shop} page={page} isLoading={isLoading} />
      </div>
    </div>
  );
}
