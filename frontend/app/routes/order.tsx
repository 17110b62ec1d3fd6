import { useTranslation } from 'react-i18next';
import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router';
import type { Order } from '../../../backend/src/orders/orders.contract.ts';
import { needed, serverApi } from '../api/server.ts';
import { OrderSums } from '../features/cart/order-sums.tsx';
import { formatDate } from '../lib/format.ts';
import { paths } from '../lib/paths.ts';
import { useLanguage } from '../lib/shell-data.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { PageMeta } from '../ui/page-meta.tsx';
import styles from './checkout.module.css';

export async function loader(args: LoaderFunctionArgs) {
  const id = encodeURIComponent(args.params['id'] ?? '');
  return { order: await needed(serverApi(args).get<Order>(`/orders/${id}`)) };
}

/** An order: just placed (`?new`) or looked up again. */
export default function OrderPage() {
  const { t } = useTranslation('cart');
  const language = useLanguage();
  const { order } = useLoaderData<typeof loader>();
  const isNew = useSearchParams()[0].has('new');
  const title = t('order.title', { number: order.number });
  return (
    <div className={styles['page']}>
      <PageMeta title={title} isPrivate />
      <header className={styles['head']}>
        <h1>{isNew ? t('order.thanks') : title}</h1>
        {isNew && <p>{title}</p>}
        <p>{t('order.placed', { date: formatDate(order.createdAt, language, 'long') })}</p>
        {isNew && <p>{t('order.confirmation', { email: order.email })}</p>}
      </header>
      <div className={styles['columns']}>
        <div>
          <h2>{t('order.to')}</h2>
          <address className={styles['address']}>
            {order.address.name}
            <br />
            {order.address.street}
            <br />
            {order.address.postalCode} {order.address.city}, {order.address.country}
          </address>
          <p>{order.payment.notice}</p>
          <ButtonLink to={paths.shop()} variant="default" mt="md">
            {t('order.again')}
          </ButtonLink>
        </div>
        <OrderSums sums={order} />
      </div>
    </div>
  );
}
