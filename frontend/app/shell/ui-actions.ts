import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type NavigateFunction, useNavigate } from 'react-router';
import type { Cart, CartLine } from '../../../backend/src/cart/cart.contract.ts';
import type { ChatAction } from '../../../backend/src/chat/chat.contract.ts';
import { cartCalls, cartQuery, type LineToAdd } from '../api/cart.ts';
import { ApiError } from '../api/problem.ts';
import { isOwnPath, paths } from '../lib/paths.ts';
import type { ActionOutcome, PerformAction } from '../lib/ui-actions-context.ts';

type Arguments = ChatAction['arguments'];

interface Hands {
  navigate: NavigateFunction;
  queries: QueryClient;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const count = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** The line an action means: named by its own id, else by its variant, else by its product. */
function lineOf(cart: Cart, wanted: Arguments): CartLine | undefined {
  const meant = (key: 'lineId' | 'variantId' | 'productId') =>
    text(wanted[key]) ? cart.lines.find((line) => line[key] === wanted[key]) : undefined;
  return meant('lineId') ?? meant('variantId') ?? meant('productId');
}

function lineToAdd(wanted: Arguments): LineToAdd {
  return {
    productId: text(wanted['productId']),
    variantId: text(wanted['variantId']),
    size: text(wanted['size']),
    color: text(wanted['color']),
    quantity: count(wanted['quantity']),
  };
}

async function keepCart({ queries }: Hands, change: Promise<Cart>): Promise<void> {
  queries.setQueryData(cartQuery.queryKey, await change);
}

async function changeLine(hands: Hands, wanted: Arguments, change: (line: CartLine) => Promise<Cart>): Promise<void> {
  const line = lineOf(await hands.queries.fetchQuery({ ...cartQuery, staleTime: 0 }), wanted);
  if (!line) throw new ApiError(404, { code: 'cart/line-not-found' });
  await keepCart(hands, change(line));
}

async function open({ navigate }: Hands, path: unknown): Promise<void> {
  if (!isOwnPath(path)) throw new ApiError(400, { code: 'page/not-ours' });
  await navigate(path);
}

/** Every action the chat may ask for, and what it does here. The only code that obeys the chat. */
const ACTIONS: Record<ChatAction['name'], (hands: Hands, wanted: Arguments) => Promise<void>> = {
  openPage: (hands, { path }) => open(hands, path),
  showPlan: (hands, { planId }) => open(hands, text(planId) && paths.plan(String(planId))),
  goBack: async ({ navigate }) => navigate(-1),
  addToCart: (hands, wanted) => keepCart(hands, cartCalls.add(lineToAdd(wanted))),
  removeFromCart: (hands, wanted) => changeLine(hands, wanted, (line) => cartCalls.remove(line.lineId)),
  setQuantity: (hands, wanted) =>
    changeLine(hands, wanted, ({ lineId }) => cartCalls.change({ lineId, quantity: count(wanted['quantity']) ?? 1 })),
  clearCart: (hands) => keepCart(hands, cartCalls.clear()),
};

async function perform(hands: Hands, action: Pick<ChatAction, 'name' | 'arguments'>): Promise<ActionOutcome> {
  try {
    await ACTIONS[action.name](hands, action.arguments);
    return { ok: true };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { ok: false, code: error.code, detail: error.message, choices: error.extra };
  }
}

/** The hands of the chat, for the panel and the full page alike. */
export function usePerformAction(): PerformAction {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMemo(() => (action) => perform({ navigate, queries }, action), [navigate, queries]);
}
