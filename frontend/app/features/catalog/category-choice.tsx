import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facet } from '../../../../backend/src/search/search.contract.ts';
import { IconChevronDown } from '../../ui/icons.ts';
import { FacetValue } from './facet-choice.tsx';
import styles from './filter-panel.module.css';
import type { ShopSearch } from './shop-search.ts';

interface CategoryChoiceProps {
  facet: Facet;
  shop: ShopSearch;
}

type Value = Facet['values'][number];

interface Group {
  value: Value;
  leaves: Value[];
}

/** Groups with their shelves, the fullest first. A group counts the articles of its shelves: each stands on one alone. */
export function groupsOfCategories(values: readonly Value[], chosen: readonly string[]): Group[] {
  const groups = new Map<string, Group>();
  for (const leaf of values) {
    const { value, label } = leaf.group ?? leaf;
    const group = groups.get(value) ?? {
      value: { value, label, count: 0, isSelected: chosen.includes(value) },
      leaves: [],
    };
    group.value.count += leaf.count;
    group.leaves.push(leaf);
    groups.set(value, group);
  }
  return [...groups.values()].toSorted((a, b) => b.value.count - a.value.count);
}

/** The shelves of the shop, by group; a group opens to its shelves. */
export function CategoryChoice({ facet, shop }: CategoryChoiceProps) {
  const chosen = shop.values.category;
  const groups = groupsOfCategories(facet.values, chosen);
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{facet.label}</legend>
      <ul className={styles['list']}>
        {groups.map((group) => (
          <GroupChoice key={group.value.value} group={group} facet={facet} shop={shop} isAlone={groups.length === 1} />
        ))}
      </ul>
    </fieldset>
  );
}

function GroupChoice({ group, facet, shop, isAlone }: CategoryChoiceProps & { group: Group; isAlone: boolean }) {
  const { t } = useTranslation('shop');
  const { value, leaves } = group;
  const chosen = shop.values.category;
  const isWithin = chosen.includes(value.value) || leaves.some((leaf) => chosen.includes(leaf.value));
  const [isOpen, setOpen] = useState(isWithin || isAlone);
  const listId = useId();
  const isOnlyItself = leaves.length === 1 && leaves[0]?.value === value.value;
  return (
    <li>
      <div className={styles['groupRow']}>
        <FacetValue facet={facet} value={value} shop={shop} />
        {!isOnlyItself && (
          <button
            type="button"
            className={styles['unfold']}
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-label={t('filters.shelvesOf', { group: value.label })}
            onClick={() => setOpen(!isOpen)}
          >
            <IconChevronDown size={18} aria-hidden />
          </button>
        )}
      </div>
      <ul id={listId} className={styles['leaves']} hidden={!isOpen || isOnlyItself}>
        {leaves.map((leaf) => (
          <li key={leaf.value}>
            <FacetValue facet={facet} value={leaf} shop={shop} />
          </li>
        ))}
      </ul>
    </li>
  );
}
