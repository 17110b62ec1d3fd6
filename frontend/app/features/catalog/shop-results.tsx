import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProductPage } from '../../../../backend/src/search/search.contract.ts';
import { useCoachDoor } from '../../lib/coach-door.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconSearch } from '../../ui/icons.ts';
import { Pagination } from '../../ui/pagination.tsx';
import { ProductCard, ProductCardSkeleton } from '../../ui/product-card.tsx';
import { cleared, shopPath, type ShopSearch } from './shop-search.ts';
import styles from './shop-results.module.css';

interface ShopResultsProps {
  shop: ShopSearch;
  page: ProductPage;
  isLoading: boolean;
}

/** Cards above the fold: their pictures are fetched at once. */
const URGENT_CARDS = 4;
const SKELETONS = 8;

export function ShopResults({ shop, page, isLoading }: ShopResultsProps) {
  if (isLoading) {
    return (
      <div className={styles['grid']} aria-hidden="true">
        {Array.from({ length: SKELETONS }, (_, index) => (
          <ProductCardSkeleton key={index} />
        ))}
      </div>
    );
  }
  if (page.items.length === 0) return <NothingFound shop={shop} />;
  return (
    <>
      <ul className={styles['grid']}>
        {page.items.map((product, index) => (
          <li key={product.productId}>
            <ProductCard product={product} isUrgent={index < URGENT_CARDS} canCompare />
          </li>
        ))}
      </ul>
      <Pagination
        page={page.page}
        pageCount={Math.ceil(page.total / page.pageSize)}
        to={(number) => shopPath({ ...shop, page: number })}
      />
    </>
  );
}

function NothingFound({ shop }: { shop: ShopSearch }) {
  const { t } = useTranslation('shop');
  const { ask } = useCoachDoor();
  const question = shop.q ? t('nothing.question', { query: shop.q }) : t('nothing.questionPlain');
  return (
    <EmptyState picture={<IconSearch size={44} />} title={t('nothing.title')}>
      <p>{t('nothing.detail')}</p>
      <Button onClick={() => ask(question)}>{t('nothing.ask')}</Button>
      <ButtonLink variant="subtle" to={shopPath(cleared({ ...shop, q: '' }))}>
        {t('filters.clear')}
      </ButtonLink>
    </EmptyState>
  );
}

/** The keys of `relaxed` in the texts; anything the API may add later is "one wish". */
const KNOWN_WISHES = ['color', 'feature', 'brand', 'minRating', 'price', 'use', 'season', 'query'] as const;

/** What was searched instead of what was asked, when nothing met it all. */
export function RescueNote({ page }: { page: ProductPage }) {
  const { t, i18n } = useTranslation('shop');
  if (!page.correctedQuery && page.relaxed.length === 0) return null;
  const wishes = page.relaxed.map((wish) => {
    const known = KNOWN_WISHES.find((name) => wish === name || wish.startsWith(`${name}:`));
    return t(`relaxed.${known ?? (/price/i.test(wish) ? 'price' : 'other')}`);
  });
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(new Set(wishes));
  return (
    <div className={styles['note']}>
      {page.correctedQuery && <p>{t('corrected', { query: page.correctedQuery })}</p>}
      {wishes.length > 0 && <p>{t('relaxed.intro', { wishes: list })}</p>}
    </div>
  );
}
