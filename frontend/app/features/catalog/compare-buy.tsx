import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Profile } from '../../../../backend/src/identity/profile.contract.ts';
import type { ComparedProduct } from '../../../../backend/src/search/compare.contract.ts';
import { cartCalls, useCartChange } from '../../api/cart.ts';
import { paths } from '../../lib/paths.ts';
import { ONE_SIZE, sizesOf } from '../../ui/variant-picker.tsx';
import styles from './compare-table.module.css';
import { firstChoice } from './first-choice.ts';

interface CompareBuyProps {
  item: ComparedProduct;
  profile: Profile | undefined;
}

/** Colour, size and the way into the cart, as narrow as a column. */
export function CompareBuy({ item, profile }: CompareBuyProps) {
  const { t } = useTranslation(['compare', 'common']);
  const [choice, setChoice] = useState(() => firstChoice(item, profile).choice);
  const adding = useCartChange(cartCalls.add);
  const errorId = useId();
  const [hasTried, setTried] = useState(false);
  const sizes = sizesOf(item.variants, choice.color);
  const isSized = sizes.some(({ size }) => size !== ONE_SIZE);
  const variant = item.variants.find((each) => each.color === choice.color && each.size === choice.size);
  const isBuyable = item.priceCents !== null && item.variants.some((each) => each.stock > 0);
  const colorName = (name: string) => t(`common:colorNames.${name}` as 'common:colorNames.black', name);
  const needsSize = hasTried && !variant;
  const add = () => {
    setTried(true);
    if (variant) adding.mutate({ variantId: variant.variantId });
  };
  if (!isBuyable) return <p>{t('soldOut')}</p>;
  return (
    <div className={styles['buy']}>
      {item.colors.length > 1 && (
        <select
          aria-label={`${t('color')}, ${item.title}`}
          value={choice.color}
          onChange={(event) => setChoice({ color: event.target.value, size: isSized ? null : ONE_SIZE })}
        >
          {item.colors.map(({ name }) => (
            <option key={name} value={name}>
              {colorName(name)}
            </option>
          ))}
        </select>
      )}
      {isSized && (
        <select
          aria-label={`${t('size')}, ${item.title}`}
          aria-invalid={needsSize}
          aria-describedby={needsSize ? errorId : undefined}
          value={choice.size ?? ''}
          onChange={(event) => setChoice({ ...choice, size: event.target.value || null })}
        >
          <option value="">{t('pickSize')}</option>
          {sizes.map(({ size, stock }) => (
            <option key={size} value={size} disabled={stock === 0}>
              {stock === 0 ? `${size} (${t('soldOut')})` : size}
            </option>
          ))}
        </select>
      )}
      <Button
        size="compact-md"
        fullWidth
        loading={adding.isPending}
        onClick={add}
        aria-label={t('addNamed', { title: item.title })}
      >
        {t('add')}
      </Button>
      <output id={errorId} className={styles['said']} data-bad={adding.isError || needsSize}>
        {needsSize && t('pickSize')}
        {!needsSize && adding.isError && `${t('failed')} ${adding.error.message}`}
        {adding.isSuccess && (
          <>
            {t('added')} <Link to={paths.cart()}>{t('toCart')}</Link>
          </>
        )}
      </output>
    </div>
  );
}
