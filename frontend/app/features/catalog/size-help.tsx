import { useTranslation } from 'react-i18next';
import type { Product } from '../../../../backend/src/catalog/catalog.contract.ts';
import { formatNumber } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { inSizeOrder } from '../../lib/sizes.ts';
import { IconRulerMeasure } from '../../ui/icons.ts';
import styles from './buy-box.module.css';

/** Centimetres a last is longer than the foot: the usual allowance of the Paris point scale. Source: ISO/TS 19407. */
const ALLOWANCE_CM = 1.5;

/** Foot length that an EU shoe size is made for, cm. One EU size is a Paris point, two thirds of a centimetre. */
export function footLengthCm(euSize: number): number {
  return Math.round(((euSize * 2) / 3 - ALLOWANCE_CM) * 2) / 2;
}

export function SizeHelp({ product }: { product: Product }) {
  const { t } = useTranslation('product');
  const isShoe = product.group.slug === 'shoes';
  const sizes = inSizeOrder(product.variants.map((variant) => variant.size));
  return (
    <details className={styles['help']}>
      <summary>
        <IconRulerMeasure size={18} aria-hidden /> {t('sizeHelp.title')}
      </summary>
      <p>{isShoe ? t('sizeHelp.shoes') : t('sizeHelp.clothes')}</p>
      {isShoe && <ShoeTable sizes={sizes.filter((size) => Number(size) > 0)} />}
    </details>
  );
}

function ShoeTable({ sizes }: { sizes: string[] }) {
  const { t, i18n } = useTranslation('product');
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('sizeHelp.eu')}</th>
          <th scope="col">{t('sizeHelp.foot')}</th>
        </tr>
      </thead>
      <tbody>
        {sizes.map((size) => (
          <tr key={size}>
            <th scope="row">{size}</th>
            <td>{t('sizeHelp.cm', { cm: formatNumber(footLengthCm(Number(size)), i18n.language as Language, 1) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
