import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Order } from '../../../../backend/src/orders/orders.contract.ts';
import { formatDate } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { paths } from '../../lib/paths.ts';
import { Price } from '../../ui/price.tsx';
import styles from './account.module.css';

export function OrdersSection({ orders }: { orders: Order[] }) {
  const { t, i18n } = useTranslation('account');
  return (
    <section className={styles['section']} aria-labelledby="orders">
      <header className={styles['head']}>
        <h2 id="orders">{t('orders.title')}</h2>
      </header>
      {orders.length === 0 && <p className={styles['muted']}>{t('orders.empty')}</p>}
      <ul className={styles['rows']}>
        {orders.map((order) => (
          <li key={order.orderId}>
            <div className={styles['row']}>
              <div>
                <Link to={paths.order(order.orderId)}>{t('orders.number', { number: order.number })}</Link>
                <p className={styles['muted']}>
                  {formatDate(order.createdAt, i18n.language as Language)} ·{' '}
                  {t('orders.articles', { count: order.lines.reduce((sum, line) => sum + line.quantity, 0) })}
                </p>
              </div>
              <Price cents={order.totalCents} currency={order.currency} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
