import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { inSizeOrder } from '../lib/sizes.ts';
import styles from './variant-picker.module.css';

export interface VariantChoice {
  color: string;
  size: string | null;
}

interface VariantPickerProps {
  colors: { name: string; hex: string }[];
  variants: { size: string; color: string; stock: number }[];
  value: VariantChoice;
  onChange: (choice: VariantChoice) => void;
  /** Said below the sizes, for instance that one must be chosen. */
  error?: string;
}

export const ONE_SIZE = 'one-size';

/** Pieces left up to which the shop says how many. */
const FEW = 3;

/** Sizes from small to large, with what is left of each in a colour. */
export function sizesOf(variants: VariantPickerProps['variants'], color: string): { size: string; stock: number }[] {
  const sizes = inSizeOrder(variants.map((variant) => variant.size));
  return sizes.map((size) => ({
    size,
    stock: variants.find((variant) => variant.size === size && variant.color === color)?.stock ?? 0,
  }));
}

/** Colour and size of an article; what is sold out is said and cannot be chosen. */
export function VariantPicker({ colors, variants, value, onChange, error }: VariantPickerProps) {
  const { t } = useTranslation();
  const sizes = sizesOf(variants, value.color);
  const isSized = !(sizes.length === 1 && sizes[0]?.size === ONE_SIZE);
  const left = sizes.find((each) => each.size === value.size)?.stock;
  return (
    <div className={styles['picker']}>
      {colors.length > 1 && <ColorChoice colors={colors} value={value} onChange={onChange} />}
      {isSized && <SizeChoice sizes={sizes} value={value} onChange={onChange} error={error} />}
      {left !== undefined && left > 0 && left <= FEW && (
        <p className={styles['few']}>{t('stock.few', { count: left })}</p>
      )}
    </div>
  );
}

function ColorChoice({ colors, value, onChange }: Pick<VariantPickerProps, 'colors' | 'value' | 'onChange'>) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset>
      <legend className={styles['legend']}>
        {t('pick.color')} <span>{t(`colorNames.${value.color}` as 'colorNames.black', value.color)}</span>
      </legend>
      <div className={styles['colors']}>
        {colors.map((color) => (
          <label key={color.name} className={styles['color']}>
            <input
              type="radio"
              name={name}
              checked={color.name === value.color}
              onChange={() => onChange({ ...value, color: color.name })}
            />
            <span style={{ background: color.hex }} aria-hidden="true" />
            <span className="visually-hidden">{t(`colorNames.${color.name}` as 'colorNames.black', color.name)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SizeChoiceProps extends Pick<VariantPickerProps, 'value' | 'onChange' | 'error'> {
  sizes: { size: string; stock: number }[];
}

function SizeChoice({ sizes, value, onChange, error }: SizeChoiceProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset aria-describedby={error && `${name}-error`}>
      <legend className={styles['legend']}>
        {t('pick.size')} {value.size && <span>{value.size}</span>}
      </legend>
      <div className={styles['sizes']}>
        {sizes.map(({ size, stock }) => (
          <label key={size} className={styles['size']} data-sold-out={stock === 0}>
            <input
              type="radio"
              name={name}
              checked={size === value.size}
              disabled={stock === 0}
              onChange={() => onChange({ ...value, size })}
            />
            <span>
              {size}
              {stock === 0 && <span className="visually-hidden">, {t('stock.soldOut')}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${name}-error`} role="alert" className={styles['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
