import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facet, ProductPage } from '../../../../backend/src/search/search.contract.ts';
import { CategoryChoice } from './category-choice.tsx';
import { FacetChoice } from './facet-choice.tsx';
import styles from './filter-panel.module.css';
import { PriceRange } from './price-range.tsx';
import { changed, isValueFilter, type ShopSearch } from './shop-search.ts';
import { useGoTo } from './use-go-to.ts';

interface FilterPanelProps {
  shop: ShopSearch;
  page: ProductPage;
}

const RATINGS = ['4.5', '4', '3.5'];

/** Every way to narrow the shop down. A change goes to the address, from which the page is drawn again. */
export function FilterPanel({ shop, page }: FilterPanelProps) {
  const { t } = useTranslation('shop');
  const go = useGoTo();
  const facets = page.facets.filter((facet): facet is Facet => isValueFilter(facet.name) && facet.values.length > 0);
  return (
    <div className={styles['panel']}>
      {facets.map((facet) =>
        facet.name === 'category' ? (
          <CategoryChoice key={facet.name} facet={facet} shop={shop} />
        ) : (
          <FacetChoice key={facet.name} facet={facet} shop={shop} />
        ),
      )}
      <PriceRange shop={shop} range={page.priceRange} />
      <RatingChoice shop={shop} />
      <Checkbox
        label={t('filters.inStock')}
        checked={shop.isInStock}
        onChange={(event) => go(changed(shop, { isInStock: event.currentTarget.checked }))}
      />
    </div>
  );
}

function RatingChoice({ shop }: { shop: ShopSearch }) {
  const { t } = useTranslation('shop');
  const go = useGoTo();
  const name = useId();
  const choice = (value: string, label: string) => (
    <label key={value} className={styles['radio']}>
      <input
        type="radio"
        name={name}
        checked={shop.minRating === value}
        onChange={() => go(changed(shop, { minRating: value }))}
      />
      {label}
    </label>
  );
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{t('filters.minRating')}</legend>
      {choice('', t('filters.anyRating'))}
      {RATINGS.map((stars) => choice(stars, t('filters.atLeast', { stars })))}
    </fieldset>
  );
}
