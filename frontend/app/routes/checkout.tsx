import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { useCart } from '../api/cart.ts';
import { CheckoutForm } from '../features/cart/checkout-form.tsx';
import { OrderSums } from '../features/cart/order-sums.tsx';
import { paths } from '../lib/paths.ts';
import { PageMeta } from '../ui/page-meta.tsx';
import styles from './checkout.module.css';

export default function Checkout() {
  const { t } = useTranslation('cart');
  const { data: cart } = useCart();
  if (!cart || cart.lines.length === 0) return <Navigate to={paths.cart()} replace />;
  return (
    <div className={styles['page']}>
      <PageMeta title={t('checkoutPage.title')} isPrivate />
      <header className={styles['head']}>
        <Link to={paths.cart()}>{t('checkoutPage.back')}</Link>
        <h1>{t('checkoutPage.title')}</h1>
      </header>
      <div className={styles['columns']}>
        <CheckoutForm cart={cart} />
        <OrderSums sums={cart} />
      </div>
    </div>
  );
}
