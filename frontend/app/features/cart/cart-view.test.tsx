import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Cart } from '../../../../backend/src/cart/cart.contract.ts';
import { aCart, aLine } from '../../../testing/builders.ts';
import { fakeApi, problem } from '../../../testing/fake-api.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { useCart } from '../../api/cart.ts';
import { CartView } from './cart-view.tsx';

function Page() {
  const { data } = useCart();
  return data ? <CartView cart={data} /> : null;
}

const LINE = `/cart/lines/${aLine().lineId}`;

async function openCart(cart: Cart, handlers: Parameters<typeof fakeApi>[0] = {}) {
  const calls = fakeApi({ 'GET /cart': () => cart, ...handlers });
  renderApp(<Page />);
  await waitFor(() => expect(calls.length).toBeGreaterThan(0));
  return calls;
}

test('an empty cart shows ways on', async () => {
  await openCart(aCart({ lines: [] }));
  expect(await screen.findByRole('heading', { name: 'Your cart is empty' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'To the shop' })).toBeTruthy();
});

test('every discount stands with its condition, and the total with everything', async () => {
  const discounts = [{ promotionId: 'socks', rule: 'Shoes and two pairs of socks: socks −20 %', savesCents: 480 }];
  await openCart(aCart({ discounts, deliveryCents: 490, totalCents: 13_000 }));
  const summary = await screen.findByRole('region', { name: 'Summary' });
  expect(within(summary).getByText('Shoes and two pairs of socks: socks −20 %')).toBeTruthy();
  expect(within(summary).getByText('−€4.80', { exact: false })).toBeTruthy();
  expect(within(summary).getByText('€130')).toBeTruthy();
});

test('an offer within reach says what is missing', async () => {
  await openCart(aCart({ hints: [{ rule: 'free delivery from €60', missingCents: 1_250 }] }));
  expect(await screen.findByText('€12.50 to go: free delivery from €60')).toBeTruthy();
});

test('one more changes the quantity, and the page shows the answer', async () => {
  const two = aCart({ lines: [aLine({ quantity: 2, totalCents: 25_980 })] });
  const calls = await openCart(aCart(), { [`PATCH ${LINE}`]: () => two });
  fireEvent.click(await screen.findByRole('button', { name: 'One more' }));
  expect(await screen.findByText('€129.90 each', { exact: false })).toBeTruthy();
  expect(calls.at(-1)?.body).toEqual({ quantity: 2 });
});

test('another size can be chosen among those in stock', async () => {
  const calls = await openCart(aCart(), { [`PATCH ${LINE}`]: () => aCart({ lines: [aLine({ size: '44' })] }) });
  const sizes = await screen.findByRole('combobox', { name: /Size of Norve Cirrus Trail/ });
  expect(
    within(sizes)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['42', '43', '44']);
  fireEvent.change(sizes, { target: { value: '44' } });
  await waitFor(() => expect(calls.at(-1)?.body).toEqual({ size: '44' }));
});

test('no more can be taken than there are', async () => {
  await openCart(aCart({ lines: [aLine({ quantity: 4, stock: 4 })] }));
  expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'One more' })).disabled).toBe(true);
});

test('a refusal is shown in the words of the API', async () => {
  await openCart(aCart(), {
    [`PATCH ${LINE}`]: () => problem(409, 'cart/not-enough-stock', 'Only 1 left of this size.'),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'One more' }));
  expect(await screen.findByText('Only 1 left of this size.')).toBeTruthy();
});

test('emptying the cart asks first', async () => {
  const calls = await openCart(aCart(), { 'DELETE /cart/lines': () => aCart({ lines: [] }) });
  fireEvent.click(await screen.findByRole('button', { name: 'Empty the cart' }));
  expect(calls.every((call) => call.method === 'GET')).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Yes' }));
  expect(await screen.findByRole('heading', { name: 'Your cart is empty' })).toBeTruthy();
});

test('a code that is not known is said at its field', async () => {
  await openCart(aCart(), {
    'POST /cart/promotions': () => problem(409, 'promotion/unknown-code', 'This code is not known.'),
  });
  fireEvent.change(await screen.findByRole('textbox', { name: 'Promotion code' }), { target: { value: 'NOPE' } });
  fireEvent.click(screen.getByRole('button', { name: 'Use' }));
  expect(await screen.findByText('This code is not known.')).toBeTruthy();
});
