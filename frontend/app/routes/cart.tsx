import { useTranslation } from 'react-i18next';
import { useCart } from '../api/cart.ts';
import { CartView } from '../features/cart/cart-view.tsx';
import { PageMeta } from '../ui/page-meta.tsx';
import styles from './narrow.module.css';

/** The cart comes with the frame of every page; this page only draws it. */
export default function CartPage() {
  const { t } = useTranslation(['cart', 'common']);
  const { data: cart, isError } = useCart();
  return (
    <div className={styles['page']}>
      <PageMeta title={t('title')} isPrivate />
      <h1>{t('title')}</h1>
      {cart && <CartView cart={cart} />}
      {!cart && isError && <p role="alert">{t('common:problem.short')}</p>}
    </div>
  );
}
