import { useTranslation } from 'react-i18next';
import type { Review, ReviewPage } from '../../../../backend/src/catalog/catalog.contract.ts';
import { formatDate, formatNumber } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { IconCheck } from '../../ui/icons.ts';
import { Pagination } from '../../ui/pagination.tsx';
import { Stars } from '../../ui/rating.tsx';
import styles from './reviews.module.css';

interface ReviewsProps {
  page: ReviewPage;
  mean: number;
  to: (page: number) => string;
}

export function Reviews({ page, mean, to }: ReviewsProps) {
  const { t, i18n } = useTranslation(['product', 'common']);
  if (page.total === 0) return <p className={styles['muted']}>{t('reviews.none')}</p>;
  return (
    <div className={styles['reviews']}>
      <div className={styles['summary']}>
        <p className={styles['mean']}>{formatNumber(mean, i18n.language as Language, 1)}</p>
        <Stars rating={mean} sizePx={20} />
        <p className={styles['muted']}>{t('common:rating.count', { count: page.total })}</p>
        <Histogram page={page} />
      </div>
      <div>
        <ul className={styles['list']}>
          {page.items.map((review) => (
            <ReviewText key={review.reviewId} review={review} />
          ))}
        </ul>
        <Pagination page={page.page} pageCount={Math.ceil(page.total / page.pageSize)} to={to} isInPlace />
      </div>
    </div>
  );
}

function Histogram({ page }: { page: ReviewPage }) {
  const { t } = useTranslation('product');
  return (
    <dl className={styles['histogram']} aria-label={t('reviews.histogram')}>
      {page.histogram.map(({ stars, count }) => (
        <div key={stars}>
          <dt>{t('reviews.stars', { count: stars })}</dt>
          <dd>
            <span className={styles['track']} aria-hidden="true">
              <span style={{ width: `${page.total > 0 ? (count / page.total) * 100 : 0}%` }} />
            </span>
            {count}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ReviewText({ review }: { review: Review }) {
  const { t, i18n } = useTranslation('product');
  const isForeign = review.language !== i18n.language && (review.language === 'en' || review.language === 'fr');
  return (
    <li className={styles['review']}>
      <Stars rating={review.rating} />
      <div lang={review.language}>
        {review.title && <h3>{review.title}</h3>}
        <p>{review.text}</p>
      </div>
      <p className={styles['facts']}>
        <time dateTime={review.createdAt}>{formatDate(review.createdAt, i18n.language as Language)}</time>
        {review.isVerified && (
          <span className={styles['verified']}>
            <IconCheck size={15} aria-hidden /> {t('reviews.verified')}
          </span>
        )}
        {isForeign && <span>{t('reviews.written', { language: t(`reviews.in.${review.language as Language}`) })}</span>}
        {review.helpfulVotes > 0 && <span>{t('reviews.helpful', { count: review.helpfulVotes })}</span>}
      </p>
    </li>
  );
}
