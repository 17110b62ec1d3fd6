import { useTranslation } from 'react-i18next';
import { formatNumber } from '../lib/format.ts';
import type { Language } from '../lib/language.ts';
import styles from './rating.module.css';

const STAR = 'M10 1.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8L10 14.9l-5.2 2.7 1-5.8L1.6 7.7l5.8-.8z';
const FIVE = [0, 1, 2, 3, 4];

/** Stars for the eye, a sentence for the ear. `rating` from 0 to 5. */
export function Stars({ rating, sizePx = 16 }: { rating: number; sizePx?: number }) {
  const { t, i18n } = useTranslation();
  const said = formatNumber(rating, i18n.language as Language, 1);
  const row = FIVE.map((star) => <path key={star} d={STAR} transform={`translate(${star * 20} 0)`} />);
  return (
    <svg
      className={styles['stars']}
      viewBox="0 0 100 20"
      width={sizePx * 5}
      height={sizePx}
      role="img"
      aria-label={t('rating.label', { rating: said })}
    >
      <g className={styles['empty']}>{row}</g>
      <g className={styles['full']} style={{ clipPath: `inset(0 ${100 - rating * 20}% 0 0)` }}>
        <rect width="100" height="20" fill="none" />
        {row}
      </g>
    </svg>
  );
}

interface RatingProps {
  /** Mean, 0 to 5. */
  rating: number;
  count: number;
}

export function Rating({ rating, count }: RatingProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  if (count === 0) return <span className={styles['line']}>{t('rating.none')}</span>;
  return (
    <span className={styles['line']}>
      <Stars rating={rating} />
      <span aria-hidden="true" className={styles['mean']}>
        {formatNumber(rating, language, 1)}
      </span>
      <span aria-hidden="true">({formatNumber(count, language)})</span>
      <span className="visually-hidden">{t('rating.count', { count })}</span>
    </span>
  );
}
