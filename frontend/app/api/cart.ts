import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AddLineRequest, Cart, ChangeLineRequest } from '../../../backend/src/cart/cart.contract.ts';
import type { CheckoutRequest, Order } from '../../../backend/src/orders/orders.contract.ts';
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

/** Buys what is in the cart. The key names this wish to buy: sent twice, it is still one order. */
export function checkOut(body: CheckoutRequest, idempotencyKey: string): Promise<Order> {
  return browserApi().send<Order>('POST', '/checkout', { body, headers: { 'idempotency-key': idempotencyKey } });
}

/** Changes of the cart; each answers the whole new cart. */
export const cartCalls = {
  add: (body: LineToAdd) => browserApi().send<Cart>('POST', '/cart/lines', { body }),
  change: ({ lineId, ...body }: ChangeLineRequest & { lineId: string }) =>
    browserApi().send<Cart>('PATCH', line(lineId), { body }),
  remove: (lineId: string) => browserApi().send<Cart>('DELETE', line(lineId)),
  clear: () => browserApi().send<Cart>('DELETE', '/cart/lines'),
  redeem: (code: string) => browserApi().send<Cart>('POST', '/cart/promotions', { body: { code } }),
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
