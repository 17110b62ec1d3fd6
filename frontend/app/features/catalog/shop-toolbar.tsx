import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProductPage } from '../../../../backend/src/search/search.contract.ts';
import { IconFilter } from '../../ui/icons.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { countFilters } from './active-filters.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { changed, type ShopSearch } from './shop-search.ts';
import styles from './shop-toolbar.module.css';
import { useGoTo } from './use-go-to.ts';

const ORDERS = ['relevance', 'rating', 'price-asc', 'price-desc', 'newest'] as const;

interface ShopToolbarProps {
  shop: ShopSearch;
  page: ProductPage;
}

export function ShopToolbar({ shop, page }: ShopToolbarProps) {
  const { t } = useTranslation('shop');
  const go = useGoTo();
  return (
    <div className={styles['bar']}>
      <FilterSheet shop={shop} page={page} />
      <output>{t('results', { count: page.total })}</output>
      <label className={styles['sort']}>
        {t('sort.label')}
        <select value={shop.sort || 'relevance'} onChange={(event) => go(changed(shop, { sort: event.target.value }))}>
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`sort.${order}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Where there is no room for the panel beside the articles. */
function FilterSheet({ shop, page }: ShopToolbarProps) {
  const { t } = useTranslation('shop');
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles['narrow']}>
      <Button variant="default" leftSection={<IconFilter size={18} aria-hidden />} onClick={() => setOpen(true)}>
        {t('filters.open', { count: countFilters(shop) })}
      </Button>
      <Sheet side="left" title={t('filters.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <FilterPanel shop={shop} page={page} />
        <div className={styles['done']}>
          <Button fullWidth onClick={() => setOpen(false)}>
            {t('filters.show', { count: page.total })}
          </Button>
        </div>
      </Sheet>
    </div>
  );
}
