import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AddLineRequest, Cart, ChangeLineRequest } from '../../../backend/src/cart/cart.contract.ts';
import { browserApi } from './client.ts';

/** The cart is shown in the header, on its page and beside the chat: one copy, kept here. */
export const cartQuery = queryOptions({
  queryKey: ['cart'],
  queryFn: () => browserApi().get<Cart>('/cart'),
  staleTime: 30_000,
});

/** What is put in: the quantity may be left out and is then one. */
export type LineToAdd = Omit<AddLineRequest, 'quantity'> & { quantity?: number };

const line = (lineId: string) => `/cart/lines/${encodeURIComponent(lineId)}`;

/** Changes of the cart; each answers the whole new cart. */
export const cartCalls = {
  add: (body: LineToAdd) => browserApi().send<Cart>('POST', '/cart/lines', { body }),
  change: ({ lineId, ...body }: ChangeLineRequest & { lineId: string }) =>
    browserApi().send<Cart>('PATCH', line(lineId), { body }),
  remove: (lineId: string) => browserApi().send<Cart>('DELETE', line(lineId)),
  clear: () => browserApi().send<Cart>('DELETE', '/cart/lines'),
  usePromotion: (code: string) => browserApi().send<Cart>('POST', '/cart/promotions', { body: { code } }),
  dropPromotion: () => browserApi().send<Cart>('DELETE', '/cart/promotions'),
};

export function useCart() {
  return useQuery(cartQuery);
}

/** One of `cartCalls` as a mutation that shows its answer everywhere at once. */
export function useCartChange<Input>(call: (input: Input) => Promise<Cart>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: call,
    onSuccess: (cart) => queries.setQueryData(cartQuery.queryKey, cart),
    onError: () => queries.invalidateQueries({ queryKey: cartQuery.queryKey }),
  });
}
