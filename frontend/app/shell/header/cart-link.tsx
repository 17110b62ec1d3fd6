import { IconShoppingBag } from '../../ui/icons.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCart } from '../../api/cart.ts';
import { paths } from '../../lib/paths.ts';
import styles from './tool.module.css';

export function CartLink() {
  const { t } = useTranslation();
  const count = useCart().data?.itemCount ?? 0;
  return (
    <Link className={styles['tool']} to={paths.cart()} aria-label={t('nav.cart', { count })}>
      <IconShoppingBag size={22} aria-hidden />
      {count > 0 && (
        <span className={styles['count']} aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  );
}
