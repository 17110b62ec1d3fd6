import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type LoaderFunctionArgs, useLoaderData, useNavigate } from 'react-router';
import type { ProfileAnswer } from '../../../backend/src/identity/profile.contract.ts';
import type { Comparison } from '../../../backend/src/search/compare.contract.ts';
import { needed, optional, serverApi } from '../api/server.ts';
import { comparePath, readCompareSearch } from '../features/catalog/compare-search.ts';
import { CompareTable } from '../features/catalog/compare-table.tsx';
import { FEWEST_COMPARED, MOST_COMPARED } from '../lib/compare-tray.ts';
import { paths } from '../lib/paths.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { IconPlus, IconShoppingBag } from '../ui/icons.ts';
import { PageMeta } from '../ui/page-meta.tsx';
import styles from './compare.module.css';

const NOTHING: Comparison = { items: [], rows: [], tradeOffs: [] };

export async function loader(args: LoaderFunctionArgs) {
  const api = serverApi(args);
  const search = readCompareSearch(new URL(args.request.url).searchParams);
  const [comparison, profile] = await Promise.all([
    search.ids.length > 0 ? needed(api.get<Comparison>('/products/compare', { ids: search.ids })) : NOTHING,
    optional(api.get<ProfileAnswer>('/profile'), null),
  ]);
  return { search, comparison, profile: profile?.profile };
}

/** Two to four articles side by side. The address holds all of it, so that it can be sent to a friend. */
export default function ComparePage() {
  const { t } = useTranslation('compare');
  const { search, comparison, profile } = useLoaderData<typeof loader>();
  const { items, tradeOffs } = comparison;
  const gone = search.ids.length - items.length;
  return (
    <div className={styles['page']}>
      <PageMeta title={t('title')} description={t('description')} path={paths.compare()} />
      <h1>{items.length > 0 ? t('titleCount', { count: items.length }) : t('title')}</h1>
      {gone > 0 && <p>{t('gone', { count: gone })}</p>}
      {items.length >= FEWEST_COMPARED && <TradeOffs lines={tradeOffs} />}
      {items.length >= FEWEST_COMPARED && <OnlyDifferences />}
      {items.length > 0 && (
        <CompareTable key={items.length} comparison={comparison} search={search} profile={profile} />
      )}
      {items.length < FEWEST_COMPARED && (
        <EmptyState picture={<IconShoppingBag size={44} />} title={t('tooFew.title')}>
          <p>{t('tooFew.detail')}</p>
          <ButtonLink to={shelfOf(comparison)}>{t('tooFew.other')}</ButtonLink>
        </EmptyState>
      )}
      {items.length >= FEWEST_COMPARED && items.length < MOST_COMPARED && (
        <ButtonLink variant="default" to={shelfOf(comparison)} leftSection={<IconPlus size={18} aria-hidden />}>
          {t('tooFew.other')}
        </ButtonLink>
      )}
    </div>
  );
}

const shelfOf = ({ items }: Comparison) => (items[0] ? paths.category(items[0].category.slug) : paths.shop());

function TradeOffs({ lines }: { lines: readonly string[] }) {
  const { t } = useTranslation('compare');
  if (lines.length === 0) return <p>{t('alike')}</p>;
  return (
    <ul className={styles['tradeOffs']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function OnlyDifferences() {
  const { t } = useTranslation('compare');
  const navigate = useNavigate();
  const { search } = useLoaderData<typeof loader>();
  return (
    <Checkbox
      label={t('onlyDifferences')}
      checked={search.isOnlyDifferent}
      onChange={(event) =>
        void navigate(comparePath({ ...search, isOnlyDifferent: event.currentTarget.checked }), {
          preventScrollReset: true,
          replace: true,
        })
      }
    />
  );
}
