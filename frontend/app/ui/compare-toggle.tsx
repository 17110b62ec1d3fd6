import { useTranslation } from 'react-i18next';
import { compareTray, MOST_COMPARED, type TrayArticle, useCompareTray } from '../lib/compare-tray.ts';
import styles from './compare-toggle.module.css';

/** Puts an article into the tray of those to be compared, or takes it out. */
export function CompareToggle({ article }: { article: TrayArticle }) {
  const { t } = useTranslation('compare');
  const tray = useCompareTray();
  const isIn = tray.some(({ productId }) => productId === article.productId);
  const isFull = !isIn && tray.length >= MOST_COMPARED;
  return (
    <label className={styles['toggle']} title={isFull ? t('full', { count: MOST_COMPARED }) : undefined}>
      <input
        type="checkbox"
        checked={isIn}
        disabled={isFull}
        aria-label={t('toggleNamed', { title: article.title })}
        onChange={() => compareTray.toggle(article)}
      />
      {t('toggle')}
    </label>
  );
}
