import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Facet } from '../../../../backend/src/search/search.contract.ts';
import { useCategories } from '../../lib/shell-data.ts';
import { IconX } from '../../ui/icons.ts';
import styles from './active-filters.module.css';
import {
  changed,
  cleared,
  REFUSED_FACET,
  shopPath,
  type ShopSearch,
  toggled,
  VALUE_FILTERS,
  type ValueFilter,
} from './shop-search.ts';

interface Chip {
  label: string;
  without: ShopSearch;
}

type Label = (name: ValueFilter, value: string) => string;

/** Names of values: the facets know most; a value that no longer has articles keeps its category name or itself. */
function useLabels(facets: readonly Facet[]): Label {
  const { t } = useTranslation(['shop', 'common']);
  const categories = useCategories();
  return (filter, value) => {
    const refused = REFUSED_FACET[filter];
    const name = refused ?? filter;
    const known = facets.find((facet) => facet.name === name)?.values.find((each) => each.value === value);
    if (refused) {
      const word = name === 'color' ? t(`common:colorNames.${value}` as 'common:colorNames.black', value) : value;
      const said = known?.label ?? word.replaceAll('-', ' ');
      return t('filters.not', { value: name === 'brand' ? said : said.toLowerCase() });
    }
    if (known) return known.label;
    const leaf = categories.find((category) => category.slug === value);
    const group = categories.find((category) => category.group.slug === value)?.group;
    return (name === 'category' && (leaf?.name ?? group?.name)) || value;
  };
}

/** What is filtered by, filter by filter: the same for the chips and for their count. */
export function countFilters(shop: ShopSearch): number {
  const values = VALUE_FILTERS.reduce((count, name) => count + shop.values[name].length, 0);
  return values + [shop.minPrice, shop.maxPrice, shop.minRating, shop.isInStock].filter(Boolean).length;
}

function useChips(shop: ShopSearch, facets: readonly Facet[]): Chip[] {
  const { t } = useTranslation('shop');
  const label = useLabels(facets);
  const chips: Chip[] = VALUE_FILTERS.flatMap((name) =>
    shop.values[name].map((value) => ({ label: label(name, value), without: toggled(shop, name, value) })),
  );
  if (shop.minPrice) {
    chips.push({ label: t('filters.priceFrom', { amount: shop.minPrice }), without: changed(shop, { minPrice: '' }) });
  }
  if (shop.maxPrice) {
    chips.push({ label: t('filters.priceTo', { amount: shop.maxPrice }), without: changed(shop, { maxPrice: '' }) });
  }
  if (shop.minRating) {
    chips.push({ label: t('filters.atLeast', { stars: shop.minRating }), without: changed(shop, { minRating: '' }) });
  }
  if (shop.isInStock) chips.push({ label: t('filters.inStock'), without: changed(shop, { isInStock: false }) });
  return chips;
}

/** The filters in force; each is a link to the shop without it. */
export function ActiveFilters({ shop, facets }: { shop: ShopSearch; facets: readonly Facet[] }) {
  const { t } = useTranslation('shop');
  const chips = useChips(shop, facets);
  if (chips.length === 0) return null;
  return (
    <nav aria-label={t('filters.active')}>
      <ul className={styles['chips']}>
        {chips.map((chip) => (
          <li key={chip.label}>
            <Link
              to={shopPath(chip.without)}
              preventScrollReset
              aria-label={t('filters.remove', { filter: chip.label })}
            >
              {chip.label} <IconX size={14} aria-hidden />
            </Link>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <Link className={styles['clear']} to={shopPath(cleared(shop))}>
              {t('filters.clear')}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
