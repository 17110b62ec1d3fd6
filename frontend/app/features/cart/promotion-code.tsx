import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cartCalls, useCartChange } from '../../api/cart.ts';
import styles from './cart-summary.module.css';

export function PromotionCode() {
  const { t } = useTranslation('cart');
  const [code, setCode] = useState('');
  const using = useCartChange(cartCalls.redeem);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (code.trim()) using.mutate(code.trim(), { onSuccess: () => setCode('') });
  };
  return (
    <form className={styles['code']} onSubmit={submit}>
      <TextInput
        label={t('code')}
        value={code}
        maxLength={40}
        autoComplete="off"
        error={using.error?.message}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={using.isPending}>
        {t('useCode')}
      </Button>
    </form>
  );
}
