import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aCard, aPage } from '../../../testing/builders.ts';
import { fakeApi } from '../../../testing/fake-api.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { SearchBox } from './search-box.tsx';

const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Search the shop' });

function type(words: string): void {
  fireEvent.focus(box());
  fireEvent.change(box(), { target: { value: words } });
}

test('typing shows the first articles, and their number is said', async () => {
  fakeApi({ 'GET /products': () => aPage({ total: 14 }) });
  renderApp(<SearchBox />);
  type('cirrus');
  expect(await screen.findByRole('option', { name: /Norve Cirrus Trail/ })).toBeTruthy();
  expect(screen.getByText('1 suggestion')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'See all 14 articles' }).getAttribute('href')).toBe('/shop?q=cirrus');
});

test('arrow and Enter open the article', async () => {
  const second = aCard({ productId: 'p-2', title: 'Lunde Foehn' });
  fakeApi({ 'GET /products': () => aPage({ items: [aCard(), second] }) });
  renderApp(<SearchBox />);
  type('trail');
  await screen.findByRole('option', { name: /Lunde Foehn/ });
  fireEvent.keyDown(box(), { key: 'ArrowDown' });
  fireEvent.keyDown(box(), { key: 'ArrowDown' });
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('Lunde Foehn');
  fireEvent.keyDown(box(), { key: 'Enter' });
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/product/p-2'));
});

test('Escape closes the list and keeps the words', async () => {
  fakeApi({ 'GET /products': () => aPage() });
  renderApp(<SearchBox />);
  type('cirrus');
  await screen.findByRole('option');
  fireEvent.keyDown(box(), { key: 'Escape' });
  expect(box().getAttribute('aria-expanded')).toBe('false');
  expect(box().value).toBe('cirrus');
});

test('a spelling that was mended is said', async () => {
  fakeApi({ 'GET /products': () => aPage({ correctedQuery: 'shoes' }) });
  renderApp(<SearchBox />);
  type('shoues');
  expect(await screen.findByText('Showing “shoes”')).toBeTruthy();
});

test('one letter asks nobody', async () => {
  const calls = fakeApi({ 'GET /products': () => aPage() });
  renderApp(<SearchBox />);
  type('c');
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(calls).toEqual([]);
});
