import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArticleSummary } from '../../../../backend/src/advisor/advisor.contract.ts';
import { paths } from '../../lib/paths.ts';
import styles from './article-list.module.css';
import { useAreaName } from './use-area-name.ts';

/** Articles shown at first and added by each press. */
const STEP = 24;

export function ArticleList({ articles }: { articles: ArticleSummary[] }) {
  const { t } = useTranslation('library');
  const areaName = useAreaName();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ul className={styles['list']}>
        {articles.slice(0, shown).map((article) => (
          <li key={article.articleId} className={styles['article']}>
            <p className={styles['area']}>{areaName(article.area)}</p>
            <h2>
              <Link to={paths.article(article.articleId)}>{article.title}</Link>
            </h2>
            <p className={styles['source']}>
              {authorsInShort(article.authors)} · {article.year} · <i>{article.journal}</i>
            </p>
          </li>
        ))}
      </ul>
      {articles.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + STEP)}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

/** "Bosquet L", "Bosquet L & Mujika I", "Bosquet L et al." */
function authorsInShort(authors: readonly string[]): string {
  if (authors.length <= 2) return authors.join(' & ');
  return `${authors[0]} et al.`;
}
