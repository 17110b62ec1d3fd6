import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProductCard as ProductCardData } from '../../../backend/src/catalog/catalog.contract.ts';
import type { Reason } from '../../../backend/src/recommend/recommend.contract.ts';
import { paths } from '../lib/paths.ts';
import { CompareToggle } from './compare-toggle.tsx';
import { Photo } from './photo.tsx';
import { Price } from './price.tsx';
import styles from './product-card.module.css';
import { Rating } from './rating.tsx';

interface ProductCardProps {
  product: ProductCardData;
  /** Why it is shown, in one short sentence. */
  reason?: string;
  /** All that speaks for it and what it does not meet, for who asks "why this?". */
  reasons?: readonly Reason[];
  isUrgent?: boolean;
  /** With a tick to put it aside for comparing. */
  canCompare?: boolean;
}

const SWATCHES_SHOWN = 5;

/** An article in a list: the whole card is one link, named by its title. */
export function ProductCard({ product, reason, reasons, isUrgent = false, canCompare = false }: ProductCardProps) {
  const { t } = useTranslation();
  return (
    <article className={styles['card']} data-sold-out={!product.isInStock}>
      <Photo url={product.imageUrl} alt="" isUrgent={isUrgent} className={styles['photo']} />
      {!product.isInStock && <span className={styles['flag']}>{t('stock.soldOut')}</span>}
      <div className={styles['words']}>
        <p className={styles['brand']}>{product.brand}</p>
        <h3 className={styles['title']}>
          <Link to={paths.product(product.productId)} prefetch="intent">
            {product.title}
          </Link>
        </h3>
        {reason && <p className={styles['reason']}>{reason}</p>}
        <Rating rating={product.rating} count={product.ratingCount} />
        <div className={styles['foot']}>
          <Price cents={product.priceCents} currency={product.currency} />
          {product.colors.length > 1 && <Swatches product={product} />}
        </div>
        {reasons && reasons.length > 0 && <WhyThis reasons={reasons} title={product.title} />}
        {canCompare && <CompareToggle article={product} />}
      </div>
    </article>
  );
}

/** Said on demand, so that a list stays a list: who bought it, its rating, what is met and what is not. */
function WhyThis({ reasons, title }: { reasons: readonly Reason[]; title: string }) {
  const { t } = useTranslation();
  return (
    <details className={styles['why']}>
      <summary>
        {t('why.ask')} <span className="visually-hidden">{title}</span>
      </summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code + reason.text} data-code={reason.code}>
            {reason.code === 'notMet' && <span className="visually-hidden">{t('why.notMet')} </span>}
            {reason.text}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Swatches({ product }: { product: ProductCardData }) {
  const { t } = useTranslation();
  const count = product.colors.length;
  return (
    <span className={styles['swatches']}>
      <span className="visually-hidden">{t('colors', { count })}</span>
      {product.colors.slice(0, SWATCHES_SHOWN).map((color) => (
        <span key={color.name} aria-hidden="true" style={{ background: color.hex }} />
      ))}
      {count > SWATCHES_SHOWN && <small aria-hidden="true">+{count - SWATCHES_SHOWN}</small>}
    </span>
  );
}

/** The room a card will take, while it is on its way. */
export function ProductCardSkeleton() {
  return (
    <div className={styles['card']} aria-hidden="true">
      <span className={`${styles['bone']} ${styles['bonePhoto']}`} />
      <span className={styles['bone']} style={{ width: '40%' }} />
      <span className={styles['bone']} style={{ width: '90%' }} />
      <span className={styles['bone']} style={{ width: '30%' }} />
    </div>
  );
}
