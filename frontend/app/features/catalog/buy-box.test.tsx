import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { Product } from '../../../../backend/src/catalog/catalog.contract.ts';
import { aCart, aProduct } from '../../../testing/builders.ts';
import { fakeApi, problem } from '../../../testing/fake-api.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { BuyBox } from './buy-box.tsx';

function Shop({ product }: { product: Product }) {
  const [choice, setChoice] = useState({ color: 'blue', size: null as string | null });
  return <BuyBox product={product} choice={choice} onChoice={setChoice} profileSize={null} />;
}

const add = () => fireEvent.click(screen.getByRole('button', { name: 'Add to cart' }));

test('without a size the shop asks for one and adds nothing', async () => {
  const calls = fakeApi({});
  renderApp(<Shop product={aProduct()} />);
  add();
  expect((await screen.findByRole('alert')).textContent).toBe('Choose a size first.');
  expect(calls).toEqual([]);
});

test('the chosen colour and size go into the cart, and the shop says so', async () => {
  const product = aProduct();
  const calls = fakeApi({ 'POST /cart/lines': () => aCart() });
  renderApp(<Shop product={product} />);
  fireEvent.click(screen.getByRole('radio', { name: 'orange' }));
  fireEvent.click(screen.getByRole('radio', { name: '43' }));
  add();
  expect(await screen.findByText('In your cart')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'To the cart' }).getAttribute('href')).toBe('/cart');
  const chosen = product.variants.find((variant) => variant.color === 'orange' && variant.size === '43');
  expect(calls[0]?.body).toEqual({ variantId: chosen?.variantId });
});

test('a sold-out size is named as such and cannot be chosen', () => {
  renderApp(<Shop product={aProduct()} />);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '43, Sold out' }).disabled).toBe(true);
});

test('the last pieces are counted', () => {
  renderApp(<Shop product={aProduct()} />);
  fireEvent.click(screen.getByRole('radio', { name: '42' }));
  expect(screen.getByText('Only 2 left')).toBeTruthy();
});

test('when somebody was faster the shop repeats what the API says', async () => {
  fakeApi({
    'POST /cart/lines': () => problem(409, 'cart/sold-out', 'Size 42 has just been sold.'),
    'GET /cart': () => aCart({ lines: [] }),
  });
  renderApp(<Shop product={aProduct()} />);
  fireEvent.click(screen.getByRole('radio', { name: '42' }));
  add();
  expect(await screen.findByText('Size 42 has just been sold.')).toBeTruthy();
});

test('what is gone in every size cannot be bought', () => {
  const variants = aProduct().variants.map((variant) => ({ ...variant, stock: 0 }));
  renderApp(<Shop product={aProduct({ variants })} />);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Sold out' }).disabled).toBe(true);
});

test('the coach can be asked about the article', () => {
  const asked: string[] = [];
  renderApp(<Shop product={aProduct()} />, { asked });
  fireEvent.click(screen.getByRole('button', { name: 'Ask the coach about it' }));
  expect(asked).toEqual(['What should I know about Norve Cirrus Trail?']);
});

test('a French runner reads French', () => {
  renderApp(<Shop product={aProduct()} />, { language: 'fr' });
  expect(screen.getByRole('button', { name: 'Ajouter au panier' })).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'bleu' })).toBeTruthy();
});
