import { useTranslation } from 'react-i18next';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type { ArticleSummary } from '../../../backend/src/advisor/advisor.contract.ts';
import { needed, serverApi } from '../api/server.ts';
import { ArticleList } from '../features/library/article-list.tsx';
import { LibraryFilter } from '../features/library/library-filter.tsx';
import { paths } from '../lib/paths.ts';
import { PageMeta } from '../ui/page-meta.tsx';
import styles from './library.module.css';

export async function loader(args: LoaderFunctionArgs) {
  const search = new URL(args.request.url).searchParams;
  const words = search.get('q')?.trim().slice(0, 200) ?? '';
  const area = search.get('area') ?? '';
  const { items } = await needed(
    serverApi(args).get<{ items: ArticleSummary[] }>('/articles', { q: words, topic: search.get('topic') }),
  );
  const areas = [...new Set(items.map((article) => article.area))].toSorted((a, b) => a.localeCompare(b));
  return { words, area, areas, articles: area ? items.filter((article) => article.area === area) : items };
}

export default function Library() {
  const { t } = useTranslation('library');
  const { words, area, areas, articles } = useLoaderData<typeof loader>();
  return (
    <div className={styles['page']}>
      <PageMeta title={t('title')} description={t('lead')} path={paths.library()} />
      <header className={styles['head']}>
        <h1>{t('heading')}</h1>
        <p>{t('lead')}</p>
      </header>
      <LibraryFilter words={words} area={area} areas={areas} />
      <output className={styles['count']}>
        {articles.length === 0 ? t('nothing') : t('count', { count: articles.length })}
      </output>
      <ArticleList key={`${words}-${area}`} articles={articles} />
    </div>
  );
}
