import { QueryClient } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aCart, aLine } from '../../testing/builders.ts';
import { fakeApi, problem } from '../../testing/fake-api.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { cartQuery } from '../api/cart.ts';
import type { PerformAction } from '../lib/ui-actions-context.ts';
import { usePerformAction } from './ui-actions.ts';

function hands(at = '/') {
  const queries = new QueryClient();
  let perform: PerformAction | undefined;
  function Hands() {
    perform = usePerformAction();
    return null;
  }
  renderApp(<Hands />, { at, queries });
  return { queries, perform: perform as unknown as PerformAction };
}

const address = () => screen.getByTestId('address').textContent;

test('the chat opens pages of the shop', async () => {
  const { perform } = hands();
  await expect(perform({ name: 'openPage', arguments: { path: '/shop?maxPrice=140' } })).resolves.toEqual({ ok: true });
  await waitFor(() => expect(address()).toBe('/shop?maxPrice=140'));
});

test.each(['https://evil.test', '//evil.test', 'javascript:alert(1)', undefined])(
  'the chat cannot lead anybody to %s',
  async (path) => {
    const { perform } = hands();
    await expect(perform({ name: 'openPage', arguments: { path } })).resolves.toMatchObject({ ok: false });
    expect(address()).toBe('/');
  },
);

test('an article put in by the chat shows in the cart at once', async () => {
  const calls = fakeApi({ 'POST /cart/lines': () => aCart() });
  const { perform, queries } = hands();
  await perform({ name: 'addToCart', arguments: { productId: 'p-1', size: '43', quantity: 1 } });
  expect(calls[0]?.body).toEqual({ productId: 'p-1', size: '43', quantity: 1 });
  expect(queries.getQueryData(cartQuery.queryKey)?.itemCount).toBe(1);
});

test('a refusal comes back with its words and choices, so that the chat can say them', async () => {
  fakeApi({ 'POST /cart/lines': () => problem(409, 'cart/size-needed', 'Which size?', { choices: ['42', '43'] }) });
  const outcome = await hands().perform({ name: 'addToCart', arguments: { productId: 'p-1' } });
  expect(outcome).toMatchObject({
    ok: false,
    code: 'cart/size-needed',
    detail: 'Which size?',
    choices: { choices: ['42', '43'] },
  });
});

test('the chat finds the line it means by its product', async () => {
  const line = aLine();
  const calls = fakeApi({ 'GET /cart': () => aCart(), [`PATCH /cart/lines/${line.lineId}`]: () => aCart() });
  await hands().perform({ name: 'setQuantity', arguments: { productId: line.productId, quantity: 3 } });
  expect(calls.at(-1)?.body).toEqual({ quantity: 3 });
});

test('removing what is not in the cart changes nothing and says so', async () => {
  fakeApi({ 'GET /cart': () => aCart() });
  const outcome = await hands().perform({ name: 'removeFromCart', arguments: { productId: 'other' } });
  expect(outcome).toMatchObject({ ok: false, code: 'cart/line-not-found' });
});

test('a plan is shown on its own page', async () => {
  await hands().perform({ name: 'showPlan', arguments: { planId: 'plan-1' } });
  await waitFor(() => expect(address()).toBe('/plan/plan-1'));
});
