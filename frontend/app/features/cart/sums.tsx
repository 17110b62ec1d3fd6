import { useTranslation } from 'react-i18next';
import styles from './cart-summary.module.css';
import type { OrderLike } from './order-like.ts';

interface SumsProps {
  sums: Omit<OrderLike, 'lines'>;
  money: (cents: number) => string;
}

/** Subtotal, each discount with its condition, delivery, total. */
export function Sums({ sums, money }: SumsProps) {
  const { t } = useTranslation('cart');
  return (
    <dl className={styles['sums']}>
      <div>
        <dt>{t('subtotal')}</dt>
        <dd>{money(sums.subtotalCents)}</dd>
      </div>
      {sums.discounts.map((discount) => (
        <div key={discount.rule} className={styles['discount']}>
          <dt>{discount.rule}</dt>
          <dd>
            <span className="visually-hidden">{t('saves')} </span>−{money(discount.savesCents)}
          </dd>
        </div>
      ))}
      <div>
        <dt>{t('delivery')}</dt>
        <dd>{sums.deliveryCents === 0 ? t('free') : money(sums.deliveryCents)}</dd>
      </div>
      <div className={styles['total']}>
        <dt>{t('total')}</dt>
        <dd>{money(sums.totalCents)}</dd>
      </div>
    </dl>
  );
}
