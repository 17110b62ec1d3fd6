import { Button, Checkbox } from '@mantine/core';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facet, ProductPage } from '../../../../backend/src/search/search.contract.ts';
import { CategoryChoice } from './category-choice.tsx';
import { FacetChoice } from './facet-choice.tsx';
import styles from './filter-panel.module.css';
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
      <PriceRange key={`${shop.minPrice}-${shop.maxPrice}`} shop={shop} range={page.priceRange} />
      <RatingChoice shop={shop} />
      <Checkbox
        label={t('filters.inStock')}
        checked={shop.isInStock}
        onChange={(event) => go(changed(shop, { isInStock: event.currentTarget.checked }))}
      />
    </div>
  );
}

function PriceRange({ shop, range }: { shop: ShopSearch; range: ProductPage['priceRange'] }) {
  const { t } = useTranslation('shop');
  const go = useGoTo();
  const [minPrice, setMin] = useState(shop.minPrice);
  const [maxPrice, setMax] = useState(shop.maxPrice);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    go(changed(shop, { minPrice, maxPrice }));
  };
  const field = (label: string, value: string, hint: number | undefined, set: (value: string) => void) => (
    <label className={styles['price']}>
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={100000}
        step={1}
        value={value}
        placeholder={hint === undefined ? '' : String(hint)}
        onChange={(event) => set(event.target.value)}
        aria-label={`${t('filters.price')}: ${label} (${t('filters.euros')})`}
      />
    </label>
  );
  return (
    <form onSubmit={submit}>
      <fieldset className={styles['group']}>
        <legend className={styles['legend']}>{t('filters.price')}</legend>
        <div className={styles['prices']}>
          {field(t('filters.from'), minPrice, range ? Math.floor(range.minCents / 100) : undefined, setMin)}
          {field(t('filters.to'), maxPrice, range ? Math.ceil(range.maxCents / 100) : undefined, setMax)}
          <Button type="submit" variant="default" size="sm">
            {t('filters.apply')}
          </Button>
        </div>
      </fieldset>
    </form>
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
