import { useTranslation } from 'react-i18next';
import { formatMoney } from '../lib/format.ts';
import type { Language } from '../lib/language.ts';
import styles from './price.module.css';

interface PriceProps {
  /** Whole cents; null when it is not for sale. */
  cents: number | null;
  currency: string;
  size?: 'small' | 'large';
}

export function Price({ cents, currency, size = 'small' }: PriceProps) {
  const { t, i18n } = useTranslation();
  if (cents === null) return <span className={styles['none']}>{t('notForSale')}</span>;
  return (
    <span className={styles['price']} data-size={size}>
      {formatMoney(cents, currency, i18n.language as Language)}
    </span>
  );
}
