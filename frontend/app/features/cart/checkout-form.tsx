import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Cart } from '../../../../backend/src/cart/cart.contract.ts';
import { cartQuery, checkOut } from '../../api/cart.ts';
import { ApiError } from '../../api/problem.ts';
import { formatMoney } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { paths } from '../../lib/paths.ts';
import { useSession } from '../../lib/shell-data.ts';
import { IconCreditCard } from '../../ui/icons.ts';
import { AddressFields } from './address-fields.tsx';
import styles from './checkout-form.module.css';
import { checkoutFrom, missingFields } from './checkout-request.ts';

/** Buying once: the key is kept while the same wish is sent again, and renewed when the API has judged it. */
function useBuying(cart: Cart) {
  const key = useRef<string>(undefined);
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (form: FormData) => {
      key.current ??= crypto.randomUUID();
      return checkOut(checkoutFrom(form, cart.totalCents), key.current);
    },
    onSuccess: async (order) => {
      await navigate(`${paths.order(order.orderId)}?new`, { replace: true });
      await queries.invalidateQueries({ queryKey: cartQuery.queryKey });
    },
    onError: async (error) => {
      if (!(error instanceof ApiError) || error.status < 400 || error.status >= 500) return;
      key.current = undefined;
      await queries.invalidateQueries({ queryKey: cartQuery.queryKey });
    },
  });
}

export function CheckoutForm({ cart }: { cart: Cart }) {
  const { t, i18n } = useTranslation(['cart', 'common']);
  const email = useSession()?.account?.email;
  const buying = useBuying(cart);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const refusal = buying.error instanceof ApiError ? buying.error : null;
  const errorOf = (field: string) => (missing.includes(field) ? t('checkoutPage.missing') : undefined);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const empty = missingFields(form);
    setMissing(empty);
    if (empty[0]) return (event.currentTarget.elements.namedItem(empty[0]) as HTMLElement | null)?.focus();
    buying.mutate(form);
  };
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <section className={styles['part']}>
        <h2>{t('checkoutPage.address')}</h2>
        <TextInput
          size="md"
          name="email"
          type="email"
          label={t('checkoutPage.email')}
          autoComplete="email"
          defaultValue={email}
          error={errorOf('email') ?? (refusal?.fields['email'] && t('checkoutPage.invalidEmail'))}
        />
        <AddressFields errorOf={errorOf} />
      </section>
      <section className={styles['part']}>
        <h2>{t('checkoutPage.payment')}</h2>
        <p className={styles['test']}>
          <IconCreditCard size={22} aria-hidden /> {t('checkoutPage.paymentTest')}
        </p>
      </section>
      {buying.isError && (
        <p role="alert" className={styles['error']}>
          {refusal?.status === 409
            ? refusal.message
            : t(refusal?.status === 0 ? 'common:problem.offline' : 'common:problem.short')}
        </p>
      )}
      <Button type="submit" size="lg" loading={buying.isPending}>
        {t('checkoutPage.buy', { total: formatMoney(cart.totalCents, cart.currency, i18n.language as Language) })}
      </Button>
    </form>
  );
}
