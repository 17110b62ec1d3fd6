import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aCart } from '../../../testing/builders.ts';
import { fakeApi, problem } from '../../../testing/fake-api.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { CheckoutForm } from './checkout-form.tsx';

const FIELDS = {
  'E-mail for the confirmation': 'ana@foulee.test',
  Name: 'Ana',
  'Street and number': '1 rue',
  'Postal code': '69001',
  City: 'Lyon',
};

function fillIn(): void {
  for (const [name, value] of Object.entries(FIELDS)) {
    fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
  }
}

const buy = () => fireEvent.click(screen.getByRole('button', { name: 'Buy for €129.90' }));

test('what is missing is said at its field, and nothing is bought', () => {
  const calls = fakeApi({});
  renderApp(<CheckoutForm cart={aCart()} />);
  buy();
  expect(screen.getAllByText('Please fill this in.')).toHaveLength(5);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'E-mail for the confirmation' }));
  expect(calls).toEqual([]);
});

test('buying leads to the order and sends the total that was shown', async () => {
  const calls = fakeApi({ 'POST /checkout': () => ({ orderId: 'o-1' }), 'GET /cart': () => aCart({ lines: [] }) });
  renderApp(<CheckoutForm cart={aCart()} />);
  fillIn();
  buy();
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/order/o-1?new'));
  expect(calls[0]?.body).toMatchObject({ email: 'ana@foulee.test', payment: 'test', expectedTotalCents: 12_990 });
});

test('trying again after a lost connection is still the same purchase', async () => {
  const calls = fakeApi({
    'POST /checkout': () => {
      throw new TypeError('connection lost');
    },
  });
  renderApp(<CheckoutForm cart={aCart()} />);
  fillIn();
  buy();
  await screen.findByRole('alert');
  buy();
  await waitFor(() => expect(calls).toHaveLength(2));
  const keys = calls.map((call) => call.headers.get('idempotency-key'));
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
});

test('after a refusal the next try is a new purchase', async () => {
  const calls = fakeApi({
    'POST /checkout': () => problem(409, 'checkout/total-changed', 'The total has changed: look at your cart again.'),
    'GET /cart': () => aCart(),
  });
  renderApp(<CheckoutForm cart={aCart()} />);
  fillIn();
  buy();
  expect((await screen.findByRole('alert')).textContent).toBe('The total has changed: look at your cart again.');
  buy();
  await waitFor(() => expect(calls.filter((call) => call.method === 'POST')).toHaveLength(2));
  const keys = calls.filter((call) => call.method === 'POST').map((call) => call.headers.get('idempotency-key'));
  expect(keys[1]).not.toBe(keys[0]);
});
