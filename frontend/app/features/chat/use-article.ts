import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '../../../../backend/src/catalog/catalog.contract.ts';
import type { ProfileAnswer } from '../../../../backend/src/identity/profile.contract.ts';
import { cartCalls, useCartChange } from '../../api/cart.ts';
import { browserApi } from '../../api/client.ts';
import type { VariantChoice } from '../../ui/variant-picker.tsx';
import { wishedVariant } from './wished-variant.ts';
import type { Wishes } from './wishes.ts';

const STALE_MS = 300_000;

/** An article on the shelf with its variants, what is chosen of it, and how it gets into the cart. */
export function useArticle(productId: string, wishes: Wishes) {
  const { i18n } = useTranslation();
  const [chosen, setChosen] = useState<VariantChoice | null>(null);
  const [needsSize, setNeedsSize] = useState(false);
  const adding = useCartChange(cartCalls.add);
  const { data: product } = useQuery({
    queryKey: ['product', productId, i18n.language],
    queryFn: () => browserApi().get<Product>(`/products/${encodeURIComponent(productId)}`),
    staleTime: STALE_MS,
  });
  const { data: profile } = useQuery({
    queryKey: ['profile'],
    queryFn: () => browserApi().get<ProfileAnswer>('/profile'),
    staleTime: STALE_MS,
    retry: false,
  });
  const choice = product ? (chosen ?? wishedVariant(product, wishes, profile?.profile)) : null;
  const variant = product?.variants.find((each) => each.color === choice?.color && each.size === choice.size);
  const add = () => {
    setNeedsSize(!variant);
    if (!variant || !product) return;
    adding.mutate({ variantId: variant.variantId });
  };
  const choose = (wanted: VariantChoice) => {
    setChosen(wanted);
    adding.reset(); // what was said of the variant before is not said of this one
  };
  return { product, choice, choose, add, adding, needsSize: needsSize && !variant };
}
