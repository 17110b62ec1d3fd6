import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './checkout-form.module.css';

/** Where the shop would deliver. */
const COUNTRIES = ['FR', 'BE', 'CH', 'LU', 'IE', 'GB', 'DE', 'NL', 'ES', 'IT'] as const;

export function AddressFields({ errorOf }: { errorOf: (field: string) => string | undefined }) {
  const { t } = useTranslation('cart');
  const countryId = useId();
  const field = (name: 'name' | 'street' | 'postalCode' | 'city', autoComplete: string, maxLength: number) => (
    <TextInput
      size="md"
      name={name}
      label={t(`checkoutPage.${name}`)}
      autoComplete={autoComplete}
      maxLength={maxLength}
      error={errorOf(name)}
    />
  );
  return (
    <>
      {field('name', 'name', 120)}
      {field('street', 'street-address', 200)}
      <div className={styles['two']}>
        {field('postalCode', 'postal-code', 12)}
        {field('city', 'address-level2', 120)}
      </div>
      <p className={styles['country']}>
        <label htmlFor={countryId}>{t('checkoutPage.country')}</label>
        <select id={countryId} name="country" autoComplete="country" defaultValue="FR">
          {COUNTRIES.map((code) => (
            <option key={code} value={code}>
              {t(`checkoutPage.countries.${code}`)}
            </option>
          ))}
        </select>
      </p>
    </>
  );
}
