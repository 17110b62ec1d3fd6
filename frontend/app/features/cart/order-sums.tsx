import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { Price } from '../../ui/price.tsx';
import { ONE_SIZE } from '../../ui/variant-picker.tsx';
import type { OrderLike } from './order-like.ts';
import styles from './order-sums.module.css';
import { Sums } from './sums.tsx';

/** The articles in short, and what they come to. */
export function OrderSums({ sums }: { sums: OrderLike }) {
  const { t, i18n } = useTranslation(['cart', 'common']);
  return (
    <section className={styles['sums']} aria-labelledby="order-sums">
      <h2 id="order-sums">{t('summary')}</h2>
      <ul className={styles['lines']}>
        {sums.lines.map((line) => (
          <li key={line.variantId}>
            <img src={line.imageUrl} alt="" width={56} height={56} />
            <span className={styles['words']}>
              <span>{line.title}</span>
              <small>
                {t('order.quantity', { count: line.quantity })}{' '}
                {t(`common:colorNames.${line.color}` as 'common:colorNames.black', line.color)}
                {line.size !== ONE_SIZE && `, ${line.size}`}
              </small>
            </span>
            <Price cents={line.totalCents} currency={sums.currency} />
          </li>
        ))}
      </ul>
      <Sums sums={sums} money={(cents) => formatMoney(cents, sums.currency, i18n.language as Language)} />
    </section>
  );
}
