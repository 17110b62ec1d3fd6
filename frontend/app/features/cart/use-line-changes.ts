import { useTranslation } from 'react-i18next';
import type { ChangeLineRequest } from '../../../../backend/src/cart/cart.contract.ts';
import { cartCalls, useCartChange } from '../../api/cart.ts';
import { useToast } from '../../ui/toast.tsx';

/** Changes of one line; a refusal is shown in the API's own words. */
export function useLineChanges(lineId: string) {
  const { t } = useTranslation('cart');
  const toast = useToast();
  const changing = useCartChange(cartCalls.change);
  const removing = useCartChange(cartCalls.remove);
  const onError = (error: Error) => toast({ tone: 'bad', title: t('failed'), detail: error.message });
  return {
    change: (change: ChangeLineRequest) => changing.mutate({ lineId, ...change }, { onError }),
    remove: () => removing.mutate(lineId, { onError }),
    isBusy: changing.isPending || removing.isPending,
  };
}
