import { useTranslation } from 'react-i18next';
import type { Cart } from '../../../../backend/src/cart/cart.contract.ts';
import { formatMoney } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { paths } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import styles from './cart-summary.module.css';
import { PromotionCode } from './promotion-code.tsx';
import { Sums } from './sums.tsx';

/** What it comes to, with every condition in sight before paying. */
export function CartSummary({ cart }: { cart: Cart }) {
  const { t, i18n } = useTranslation('cart');
  const money = (cents: number) => formatMoney(cents, cart.currency, i18n.language as Language);
  return (
    <section className={styles['summary']} aria-labelledby="summary">
      <h2 id="summary">{t('summary')}</h2>
      <Sums sums={cart} money={money} />
      {cart.hints.map((hint) => (
        <p key={hint.rule} className={styles['hint']}>
          {hint.missingCents === null ? hint.rule : t('missing', { amount: money(hint.missingCents), rule: hint.rule })}
        </p>
      ))}
      <PromotionCode />
      <ButtonLink to={paths.checkout()} size="lg" fullWidth>
        {t('checkout')}
      </ButtonLink>
      <p className={styles['test']}>{t('test')}</p>
    </section>
  );
}
