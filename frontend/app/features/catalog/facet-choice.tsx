import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facet } from '../../../../backend/src/search/search.contract.ts';
import { COLOR_HEX } from './color-hex.ts';
import styles from './filter-panel.module.css';
import { type ShopSearch, toggled, type ValueFilter } from './shop-search.ts';
import { useGoTo } from './use-go-to.ts';

interface FacetChoiceProps {
  facet: Facet;
  shop: ShopSearch;
}

/** More values than these are folded until asked for. */
const LISTED = 7;
const TILES = 16;

/** Facets whose values are short and many: shown as tiles instead of a list. */
const TILED = new Set(['size', 'color']);

export function FacetChoice({ facet, shop }: FacetChoiceProps) {
  const { t } = useTranslation('shop');
  const [isWhole, setWhole] = useState(false);
  const isTiled = TILED.has(facet.name);
  const chosen = shop.values[facet.name as ValueFilter];
  const limit = isWhole ? Infinity : isTiled ? TILES : LISTED;
  const shown = facet.values.filter((value, index) => index < limit || chosen.includes(value.value));
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{facet.label}</legend>
      <div className={isTiled ? styles['tiles'] : styles['list']}>
        {shown.map((value) => (
          <FacetValue key={value.value} facet={facet} value={value} shop={shop} />
        ))}
      </div>
      {shown.length < facet.values.length && (
        <button type="button" className={styles['more']} onClick={() => setWhole(true)}>
          {t('filters.more', { count: facet.values.length })}
        </button>
      )}
    </fieldset>
  );
}

function FacetValue({ facet, value, shop }: FacetChoiceProps & { value: Facet['values'][number] }) {
  const go = useGoTo();
  const name = facet.name as ValueFilter;
  return (
    <label className={TILED.has(name) ? styles['tile'] : styles['check']} data-kind={name}>
      <input
        type="checkbox"
        checked={shop.values[name].includes(value.value)}
        onChange={() => go(toggled(shop, name, value.value))}
      />
      {name === 'color' && (
        <span className={styles['swatch']} style={{ background: COLOR_HEX[value.value] }} aria-hidden="true" />
      )}
      <span className={styles['name']}>{value.label}</span>
      <small className={styles['count']}>{value.count}</small>
    </label>
  );
}
