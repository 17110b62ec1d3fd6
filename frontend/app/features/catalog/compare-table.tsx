import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { ComparedProduct, Comparison, ComparisonRow } from '../../../../backend/src/search/compare.contract.ts';
import type { Profile } from '../../../../backend/src/identity/profile.contract.ts';
import { compareTray } from '../../lib/compare-tray.ts';
import { paths } from '../../lib/paths.ts';
import { IconCheck, IconX } from '../../ui/icons.ts';
import { Photo } from '../../ui/photo.tsx';
import { CompareBuy } from './compare-buy.tsx';
import { CompareFit, CompareSizes } from './compare-own-rows.tsx';
import { comparePath, type CompareSearch } from './compare-search.ts';
import styles from './compare-table.module.css';

interface CompareTableProps {
  comparison: Comparison;
  search: CompareSearch;
  profile: Profile | undefined;
}

/** Articles in columns, what they are in rows; the first column stays in sight where the table is wider than the screen. */
export function CompareTable({ comparison, search, profile }: CompareTableProps) {
  const { t } = useTranslation('compare');
  const { items, rows } = comparison;
  const shown = rows.filter((row) => row.isDifferent || !search.isOnlyDifferent || items.length < 2);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reached by the keyboard
    <section className={styles['scroll']} aria-label={t('table')} tabIndex={0}>
      <table className={styles['table']} style={{ '--count': items.length } as React.CSSProperties}>
        <caption className="visually-hidden">{t('table')}</caption>
        <thead>
          <tr>
            <td>
              <span className="visually-hidden">{t('property')}</span>
            </td>
            {items.map((item) => (
              <th key={item.productId} scope="col">
                <Head item={item} search={search} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.key} row={row} items={items} />
          ))}
          <CompareSizes items={items} profile={profile} />
          <CompareFit items={items} />
          <tr>
            <th scope="row">{t('buy')}</th>
            {items.map((item) => (
              <td key={item.productId}>
                <CompareBuy item={item} profile={profile} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Head({ item, search }: { item: ComparedProduct; search: CompareSearch }) {
  const { t } = useTranslation('compare');
  const navigate = useNavigate();
  const remove = () => {
    compareTray.remove(item.productId);
    const ids = search.ids.filter((id) => id !== item.productId);
    void navigate(comparePath({ ...search, ids }), { preventScrollReset: true });
  };
  return (
    <div className={styles['head']}>
      <button
        type="button"
        className={styles['remove']}
        aria-label={t('remove', { title: item.title })}
        onClick={remove}
      >
        <IconX size={16} aria-hidden />
      </button>
      <Photo url={item.imageUrl} alt={item.imageAlt} isUrgent className={styles['photo']} />
      <Link to={paths.product(item.productId)}>{item.title}</Link>
    </div>
  );
}

const BEST = ['price', 'weightG', 'rating'] as const;

function Row({ row, items }: { row: ComparisonRow; items: readonly ComparedProduct[] }) {
  const { t } = useTranslation('compare');
  const best = t(`best.${BEST.find((key) => key === row.key) ?? 'other'}`);
  return (
    <tr data-different={row.isDifferent}>
      <th scope="row">{row.label}</th>
      {row.cells.map((cell, index) => (
        <td key={items[index]?.productId ?? index} data-silent={cell.text === null}>
          {cell.text === null && <Silent isFeature={row.kind === 'has'} />}
          {cell.text !== null && (row.kind === 'has' ? <IconCheck size={20} aria-label={t('has')} /> : cell.text)}
          {cell.isBest && <span className={styles['best']}>{best}</span>}
        </td>
      ))}
    </tr>
  );
}

/** What a maker does not say is not a no. */
function Silent({ isFeature }: { isFeature: boolean }) {
  const { t } = useTranslation('compare');
  if (!isFeature) return t('notSaid');
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('notSaid')}</span>
    </>
  );
}
