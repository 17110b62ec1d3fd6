import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { compareTray, FEWEST_COMPARED, MOST_COMPARED, useCompareTray } from '../../lib/compare-tray.ts';
import { paths } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { IconX } from '../../ui/icons.ts';
import styles from './compare-tray.module.css';

/** The articles put aside, at the foot of every page but the one that compares them. */
export function CompareTray() {
  const { t } = useTranslation('compare');
  const { pathname } = useLocation();
  const tray = useCompareTray();
  if (tray.length === 0 || pathname === paths.compare()) return null;
  const isEnough = tray.length >= FEWEST_COMPARED;
  return (
    <section className={styles['tray']} aria-label={t('tray')}>
      <ul className={styles['articles']}>
        {tray.map((article) => (
          <li key={article.productId}>
            <img src={article.imageUrl} alt={article.title} width={44} height={44} />
            <button
              type="button"
              aria-label={t('takeOut', { title: article.title })}
              onClick={() => compareTray.remove(article.productId)}
            >
              <IconX size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <output className={styles['hint']}>
        {isEnough ? t('count', { count: tray.length, most: MOST_COMPARED }) : t('oneMore')}
      </output>
      <button type="button" className={styles['clear']} onClick={compareTray.clear}>
        {t('clear')}
      </button>
      {isEnough && (
        <ButtonLink to={paths.compare(tray.map((article) => article.productId))} size="sm">
          {t('open', { count: tray.length })}
        </ButtonLink>
      )}
    </section>
  );
}
