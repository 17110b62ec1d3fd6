import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cart } from '../../../../backend/src/cart/cart.contract.ts';
import { cartCalls, useCartChange } from '../../api/cart.ts';
import { useCoachDoor } from '../../lib/coach-door.ts';
import { paths } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconShoppingBag } from '../../ui/icons.ts';
import { CartLine } from './cart-line.tsx';
import { CartSummary } from './cart-summary.tsx';
import styles from './cart-view.module.css';

export function CartView({ cart }: { cart: Cart }) {
  const { t } = useTranslation('cart');
  if (cart.lines.length === 0) return <EmptyCart />;
  return (
    <div className={styles['cart']}>
      <section aria-labelledby="lines">
        <h2 id="lines" className="visually-hidden">
          {t('lines')}
        </h2>
        <ul>
          {cart.lines.map((line) => (
            <CartLine key={line.lineId} line={line} currency={cart.currency} />
          ))}
        </ul>
        <ClearCart />
      </section>
      <CartSummary cart={cart} />
    </div>
  );
}

function EmptyCart() {
  const { t } = useTranslation(['cart', 'common']);
  const { ask } = useCoachDoor();
  return (
    <EmptyState picture={<IconShoppingBag size={44} />} title={t('empty.title')}>
      <p>{t('empty.detail')}</p>
      <ButtonLink to={paths.shop()}>{t('common:toTheShop')}</ButtonLink>
      <Button variant="subtle" onClick={() => ask(t('empty.question'))}>
        {t('empty.ask')}
      </Button>
    </EmptyState>
  );
}

/** Asks once more: it cannot be undone. */
function ClearCart() {
  const { t } = useTranslation('cart');
  const [isAsking, setAsking] = useState(false);
  const clearing = useCartChange<void>(cartCalls.clear);
  if (!isAsking) {
    return (
      <button type="button" className={styles['clear']} onClick={() => setAsking(true)}>
        {t('clear')}
      </button>
    );
  }
  return (
    <p className={styles['sure']} role="alert">
      {t('clearSure')}
      <Button size="compact-md" color="red" loading={clearing.isPending} onClick={() => clearing.mutate()}>
        {t('yes')}
      </Button>
      <Button size="compact-md" variant="default" onClick={() => setAsking(false)}>
        {t('no')}
      </Button>
    </p>
  );
}
