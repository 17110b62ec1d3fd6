import { useTranslation } from 'react-i18next';
import type { Cart } from '../../../../backend/src/cart/cart.contract.ts';
import { formatMoney } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import styles from './cart-summary.module.css';
import { PromotionCode } from './promotion-code.tsx';

/** What it comes to, with every condition in sight before paying. */
export function CartSummary({ cart, children }: { cart: Cart; children?: React.ReactNode }) {
  const { t, i18n } = useTranslation('cart');
  const money = (cents: number) => formatMoney(cents, cart.currency, i18n.language as Language);
  return (
    <section className={styles['summary']} aria-labelledby="summary">
      <h2 id="summary">{t('summary')}</h2>
      <dl className={styles['sums']}>
        <div>
          <dt>{t('subtotal')}</dt>
          <dd>{money(cart.subtotalCents)}</dd>
        </div>
        {cart.discounts.map((discount) => (
          <div key={discount.promotionId} className={styles['discount']}>
            <dt>{discount.rule}</dt>
            <dd>
              <span className="visually-hidden">{t('saves')} </span>−{money(discount.savesCents)}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('delivery')}</dt>
          <dd>{cart.deliveryCents === 0 ? t('free') : money(cart.deliveryCents)}</dd>
        </div>
        <div className={styles['total']}>
          <dt>{t('total')}</dt>
          <dd>{money(cart.totalCents)}</dd>
        </div>
      </dl>
      {cart.hints.map((hint) => (
        <p key={hint.rule} className={styles['hint']}>
          {hint.missingCents === null ? hint.rule : t('missing', { amount: money(hint.missingCents), rule: hint.rule })}
        </p>
      ))}
      <PromotionCode />
      {children}
    </section>
  );
}
