import { useTranslation } from 'react-i18next';
import type { Product } from '../../../../backend/src/catalog/catalog.contract.ts';
import type { RankedProduct } from '../../../../backend/src/recommend/recommend.contract.ts';
import { formatNumber } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { paths } from '../../lib/paths.ts';
import styles from './article-card.module.css';
import { LeaveLink } from './leave-link.tsx';

/** Facts enough to decide; the page of the article has all of them. */
const FACTS_SHOWN = 6;

/** More of an article, in place: what it is, its figures, and how its score came about. */
export function ArticleDetails({ item, product }: { item: RankedProduct; product: Product | undefined }) {
  const { t, i18n } = useTranslation('chat');
  const percent = (share: number) => formatNumber(share * 100, i18n.language as Language);
  return (
    <div className={styles['details']}>
      {product ? <p>{product.description[0]}</p> : <p>{t('article.loading')}</p>}
      {product && (
        <dl>
          {product.details.slice(0, FACTS_SHOWN).map((detail) => (
            <div key={detail.name}>
              <dt>{detail.name}</dt>
              <dd>{detail.value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles['score']}>
        {t('article.score', {
          score: percent(item.score),
          similarity: percent(item.similarity),
          rating: percent(item.ratingPart),
        })}
      </p>
      <LeaveLink to={paths.product(item.productId)}>{t('article.page')}</LeaveLink>
    </div>
  );
}
