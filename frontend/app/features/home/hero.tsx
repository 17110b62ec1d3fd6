import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProductCard } from '../../../../backend/src/catalog/catalog.contract.ts';
import { paths } from '../../lib/paths.ts';
import { Price } from '../../ui/price.tsx';
import { Stars } from '../../ui/rating.tsx';
import { AskBox } from './ask-box.tsx';
import styles from './hero.module.css';

/** What Foulée is, in one line; the coach's door; and one shoe, large. */
export function Hero({ product }: { product: ProductCard | undefined }) {
  const { t } = useTranslation('home');
  return (
    <section className={styles['hero']}>
      <div className={styles['words']}>
        <h1>{t('heading')}</h1>
        <p className={styles['lead']}>{t('lead')}</p>
        <AskBox />
      </div>
      {product && (
        <Link to={paths.product(product.productId)} className={styles['stage']}>
          <span className={styles['stripes']} aria-hidden="true" />
          <img src={product.imageUrl} alt="" width={800} height={800} fetchPriority="high" />
          <span className={styles['tag']}>
            <small>{t('heroCard')}</small>
            <strong>{product.title}</strong>
            <span className={styles['tagFoot']}>
              <Stars rating={product.rating} sizePx={14} />
              <Price cents={product.priceCents} currency={product.currency} />
            </span>
          </span>
        </Link>
      )}
    </section>
  );
}
