import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { IconSearch } from '../../ui/icons.ts';
import { Price } from '../../ui/price.tsx';
import type { Option } from './options.ts';
import styles from './search-box.module.css';

interface SuggestionsProps {
  id: string;
  query: string;
  /** Undefined while the list is closed. */
  options: readonly Option[] | undefined;
  active: number;
  /** The spelling that is searched instead of what was typed. */
  corrected: string | null;
  onForget: () => void;
}

/** The list below the search box. It is always in the page, so that the box may name it; closed it is hidden. */
export function Suggestions({ id, query, options, active, corrected, onForget }: SuggestionsProps) {
  const { t } = useTranslation('search');
  const isRecent = options?.[0]?.kind === 'recent';
  const words = query.trim();
  return (
    <div className={styles['list']} hidden={!options}>
      {corrected && <p className={styles['note']}>{t('corrected', { query: corrected })}</p>}
      {isRecent && (
        <p className={styles['note']}>
          {t('recent')}{' '}
          <button type="button" className={styles['forget']} onClick={onForget}>
            {t('forget')}
          </button>
        </p>
      )}
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no element does this: options that are links (ARIA combobox pattern) */}
      <div id={id} role="listbox" aria-label={t('label')} hidden={!options?.length}>
        {options?.map((option, index) => (
          <Link
            key={option.kind + option.to}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            to={option.to}
            className={styles['option']}
            data-kind={option.kind}
          >
            <Line option={option} />
          </Link>
        ))}
      </div>
      {/* oxlint-enable jsx-a11y/prefer-tag-over-role */}
      {words && (
        <Link className={styles['all']} to={paths.shop(`q=${encodeURIComponent(words)}`)}>
          {t('all', { query: words })}
        </Link>
      )}
      <output className={options?.length === 0 ? styles['note'] : 'visually-hidden'}>
        {options && (options.length === 0 ? t('nothing') : t('found', { count: options.length }))}
      </output>
    </div>
  );
}

function Line({ option }: { option: Option }) {
  const { t } = useTranslation('search');
  if (option.kind === 'product') {
    return (
      <>
        <img src={option.product.imageUrl} alt="" width={52} height={52} />
        <span className={styles['words']}>
          <span>{option.text}</span>
          <small>{option.product.category.name}</small>
        </span>
        <Price cents={option.product.priceCents} currency={option.product.currency} />
      </>
    );
  }
  return (
    <>
      <IconSearch size={16} aria-hidden />
      <span>{option.text}</span>
      {option.kind === 'category' && <small>{t('shelf', { count: option.count })}</small>}
    </>
  );
}
