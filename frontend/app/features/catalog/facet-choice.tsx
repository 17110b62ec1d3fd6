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

const SYSTEMS = ['eu', 'us', 'uk', 'cm'] as const;
type System = (typeof SYSTEMS)[number];

/** The value with its size written in another system; the address keeps the size of the shop. */
function inSystem(value: Facet['values'][number], system: System): Facet['values'][number] {
  return system === 'eu' || !value.elsewhere ? value : { ...value, label: value.elsewhere[system] };
}

const isForWomen = ({ values: { gender } }: ShopSearch) => gender.includes('women') && !gender.includes('men');

interface SystemChoiceProps {
  system: System;
  isForWomen: boolean;
  onChange: (system: System) => void;
}

/** US and UK sizes are other numbers for women than for men: which are meant is said. */
function SystemChoice({ system, isForWomen: isWomen, onChange }: SystemChoiceProps) {
  const { t } = useTranslation('shop');
  return (
    <label className={styles['system']}>
      {t('filters.sizeSystem')}
      <select value={system} onChange={(event) => onChange(event.target.value as System)}>
        {SYSTEMS.map((each) => (
          <option key={each} value={each}>
            {t(`filters.sizes.${each}`, { who: t(isWomen ? 'filters.women' : 'filters.men') })}
          </option>
        ))}
      </select>
    </label>
  );
}

export function FacetChoice({ facet, shop }: FacetChoiceProps) {
  const { t } = useTranslation('shop');
  const [isWhole, setWhole] = useState(false);
  const [system, setSystem] = useState<System>('eu');
  const isTiled = TILED.has(facet.name);
  const chosen = shop.values[facet.name as ValueFilter];
  const limit = isWhole ? Infinity : isTiled ? TILES : LISTED;
  const shown = facet.values.filter((value, index) => index < limit || chosen.includes(value.value));
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{facet.label}</legend>
      {facet.values.some((value) => value.elsewhere) && (
        <SystemChoice system={system} isForWomen={isForWomen(shop)} onChange={setSystem} />
      )}
      <div className={isTiled ? styles['tiles'] : styles['list']}>
        {shown.map((value) => (
          <FacetValue key={value.value} facet={facet} value={inSystem(value, system)} shop={shop} />
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

export function FacetValue({ facet, value, shop }: FacetChoiceProps & { value: Facet['values'][number] }) {
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
      <span className={styles['name']}>{value.label}</span> <small className={styles['count']}>{value.count}</small>
    </label>
  );
}
