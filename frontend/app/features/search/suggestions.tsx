import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProductPage } from '../../../../backend/src/search/search.contract.ts';
import { paths } from '../../lib/paths.ts';
import { Price } from '../../ui/price.tsx';
import styles from './search-box.module.css';

interface SuggestionsProps {
  id: string;
  query: string;
  found: ProductPage | undefined;
  active: number;
}

/** The list below the search box. It is always in the page, so that the box may name it; empty it is hidden. */
export function Suggestions({ id, query, found, active }: SuggestionsProps) {
  const { t } = useTranslation('search');
  return (
    <div className={styles['list']} hidden={!found}>
      {found?.correctedQuery && <p className={styles['note']}>{t('corrected', { query: found.correctedQuery })}</p>}
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no element does this: options that are links (ARIA combobox pattern) */}
      <div id={id} role="listbox" aria-label={t('label')} hidden={!found?.items.length}>
        {found?.items.map((item, index) => (
          <Link
            key={item.productId}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            to={paths.product(item.productId)}
            className={styles['option']}
          >
            <img src={item.imageUrl} alt="" width={52} height={52} />
            <span className={styles['words']}>
              <span>{item.title}</span>
              <small>{item.category.name}</small>
            </span>
            <Price cents={item.priceCents} currency={item.currency} />
          </Link>
        ))}
      </div>
      {/* oxlint-enable jsx-a11y/prefer-tag-over-role */}
      {found && found.total > 0 && (
        <Link className={styles['all']} to={paths.shop(`q=${encodeURIComponent(query.trim())}`)}>
          {t('all', { count: found.total })}
        </Link>
      )}
      <output className={found?.total === 0 ? styles['note'] : 'visually-hidden'}>
        {found && (found.total === 0 ? t('nothing') : t('found', { count: found.items.length }))}
      </output>
    </div>
  );
}
