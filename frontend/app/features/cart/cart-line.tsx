import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CartLine as CartLineData } from '../../../../backend/src/cart/cart.contract.ts';
import { formatMoney } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { inSizeOrder } from '../../lib/sizes.ts';
import { IconTrash } from '../../ui/icons.ts';
import { Photo } from '../../ui/photo.tsx';
import { Price } from '../../ui/price.tsx';
import { Quantity } from '../../ui/quantity.tsx';
import { ONE_SIZE } from '../../ui/variant-picker.tsx';
import styles from './cart-line.module.css';
import { useLineChanges } from './use-line-changes.ts';

interface CartLineProps {
  line: CartLineData;
  currency: string;
}

/** The most of one article a line may hold; the API refuses more (AddLineRequest). */
const MAX_QUANTITY = 20;

export function CartLine({ line, currency }: CartLineProps) {
  const { t, i18n } = useTranslation(['cart', 'common']);
  const { change, remove, isBusy } = useLineChanges(line.lineId);
  const each = formatMoney(line.unitPriceCents, currency, i18n.language as Language);
  return (
    <li className={styles['line']} aria-busy={isBusy}>
      <Photo url={line.imageUrl} alt="" className={styles['photo']} />
      <div className={styles['words']}>
        <p className={styles['muted']}>{line.brand}</p>
        <h3>
          <Link to={line.url}>{line.title}</Link>
        </h3>
        <p className={styles['muted']}>
          {t(`common:colorNames.${line.color}` as 'common:colorNames.black', line.color)}
          {line.quantity > 1 && ` · ${t('each', { price: each })}`}
        </p>
        {line.notice && <p className={styles['notice']}>{line.notice}</p>}
      </div>
      <div className={styles['price']}>
        <Price cents={line.totalCents} currency={currency} />
      </div>
      <div className={styles['tools']}>
        {line.size !== ONE_SIZE && <SizeChange line={line} onSize={(size) => change({ size })} isBusy={isBusy} />}
        <Quantity
          value={line.quantity}
          max={Math.min(MAX_QUANTITY, Math.max(line.stock, line.quantity))}
          isBusy={isBusy}
          onChange={(quantity) => change({ quantity })}
          labels={{ group: t('quantityOf', { title: line.title }), less: t('less'), more: t('more') }}
        />
        <button
          type="button"
          className={styles['remove']}
          disabled={isBusy}
          onClick={remove}
          aria-label={t('removeOf', { title: line.title })}
        >
          <IconTrash size={18} aria-hidden /> {t('remove')}
        </button>
      </div>
    </li>
  );
}

interface SizeChangeProps {
  line: CartLineData;
  onSize: (size: string) => void;
  isBusy: boolean;
}

function SizeChange({ line, onSize, isBusy }: SizeChangeProps) {
  const { t } = useTranslation('cart');
  const id = useId();
  const sizes = inSizeOrder([line.size, ...line.sizesInStock]);
  return (
    <span className={styles['size']}>
      <label htmlFor={id}>
        <span aria-hidden="true">{t('size')}</span>
        <span className="visually-hidden">{t('sizeOf', { title: line.title })}</span>
      </label>
      <select id={id} value={line.size} disabled={isBusy} onChange={(event) => onSize(event.target.value)}>
        {sizes.map((size) => (
          <option key={size}>{size}</option>
        ))}
      </select>
    </span>
  );
}
