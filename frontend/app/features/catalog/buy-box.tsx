import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Product } from '../../../../backend/src/catalog/catalog.contract.ts';
import { cartCalls, useCartChange } from '../../api/cart.ts';
import { useCoachDoor } from '../../lib/coach-door.ts';
import { paths } from '../../lib/paths.ts';
import { IconMessageCircle, IconShoppingBag } from '../../ui/icons.ts';
import { useToast } from '../../ui/toast.tsx';
import { ONE_SIZE, type VariantChoice, VariantPicker } from '../../ui/variant-picker.tsx';
import styles from './buy-box.module.css';
import { SizeHelp } from './size-help.tsx';

interface BuyBoxProps {
  product: Product;
  choice: VariantChoice;
  onChoice: (choice: VariantChoice) => void;
  /** Size of the profile that was preselected, if it was. */
  profileSize: string | null;
}

export function BuyBox({ product, choice, onChoice, profileSize }: BuyBoxProps) {
  const { t } = useTranslation('product');
  const { ask } = useCoachDoor();
  const isSized = product.variants.some((variant) => variant.size !== ONE_SIZE);
  const { add, isAdding, error } = useAdding(product, choice);
  const isBuyable = product.priceCents !== null && product.variants.some((variant) => variant.stock > 0);
  return (
    <div className={styles['box']}>
      {product.variants.length > 0 && (
        <VariantPicker
          colors={product.colors}
          variants={product.variants}
          value={choice}
          onChange={onChoice}
          error={error}
        />
      )}
      {profileSize && choice.size === profileSize && (
        <p className={styles['hint']}>{t('yourSize', { size: profileSize })}</p>
      )}
      {isSized && <SizeHelp product={product} />}
      <Button
        size="lg"
        fullWidth
        leftSection={<IconShoppingBag size={20} aria-hidden />}
        disabled={!isBuyable}
        loading={isAdding}
        onClick={add}
      >
        {isBuyable ? t('addToCart') : t('soldOut')}
      </Button>
      {!isBuyable && <p className={styles['hint']}>{t('soldOutDetail')}</p>}
      <Button
        variant="subtle"
        fullWidth
        leftSection={<IconMessageCircle size={18} aria-hidden />}
        onClick={() => ask(t('askCoachText', { title: product.title }))}
      >
        {t('askCoach')}
      </Button>
    </div>
  );
}

function useAdding(product: Product, choice: VariantChoice) {
  const { t } = useTranslation(['product', 'common']);
  const toast = useToast();
  const adding = useCartChange(cartCalls.add);
  const [hasTried, setTried] = useState(false);
  const variant = product.variants.find((each) => each.color === choice.color && each.size === choice.size);
  const add = () => {
    setTried(true);
    if (!variant) return;
    const words = [t(`common:colorNames.${variant.color}` as 'common:colorNames.black', variant.color)];
    if (variant.size !== ONE_SIZE) words.push(variant.size);
    adding.mutate(
      { variantId: variant.variantId },
      {
        onSuccess: () =>
          toast({
            title: t('added'),
            detail: t('addedDetail', { title: product.title, variant: words.join(', ') }),
            picture: <img src={product.images.find((image) => image.color === variant.color)?.url} alt="" />,
            action: <Link to={paths.cart()}>{t('toCart')}</Link>,
          }),
        onError: (error) => toast({ tone: 'bad', title: t('failed'), detail: error.message }),
      },
    );
  };
  return { add, isAdding: adding.isPending, error: hasTried && !variant ? t('chooseSize') : undefined };
}
