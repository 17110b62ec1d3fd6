import { useTranslation } from 'react-i18next';
import type { Product } from '../../../../backend/src/catalog/catalog.contract.ts';
import { IconCheck, IconTruckDelivery } from '../../ui/icons.ts';
import styles from './product-facts.module.css';

/** What it is, what it offers, its figures, and how it comes and goes back. */
export function ProductFacts({ product }: { product: Product }) {
  const { t } = useTranslation('product');
  return (
    <div className={styles['facts']}>
      <section>
        <h2>{t('description')}</h2>
        {product.description.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {product.features.length > 0 && <h3>{t('features')}</h3>}
        <ul className={styles['features']}>
          {product.features.map((feature) => (
            <li key={feature}>
              <IconCheck size={18} aria-hidden /> {feature}
            </li>
          ))}
        </ul>
      </section>
      <section>
        {product.details.length > 0 && <h2>{t('details')}</h2>}
        <dl className={styles['details']}>
          {product.details.map((detail) => (
            <div key={detail.name}>
              <dt>{detail.name}</dt>
              <dd>{detail.value}</dd>
            </div>
          ))}
        </dl>
        <div className={styles['delivery']}>
          <h3>
            <IconTruckDelivery size={20} aria-hidden /> {t('delivery.title')}
          </h3>
          <ul>
            {t('delivery.items', { returnObjects: true }).map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      </section>
    </div>
  );
}
