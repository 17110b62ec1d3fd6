import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Suggestions } from '../../../../backend/src/search/suggest.contract.ts';
import { aCard } from '../../../testing/builders.ts';
import { fakeApi } from '../../../testing/fake-api.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { SearchBox } from './search-box.tsx';

beforeEach(() => localStorage.clear());

const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Search the shop' });
const address = () => screen.getByTestId('address').textContent;

function type(words: string): void {
  fireEvent.focus(box());
  fireEvent.change(box(), { target: { value: words } });
}

function suggesting(found: Partial<Suggestions> = {}) {
  const products = found.products ?? [aCard()];
  return fakeApi({
    'GET /products/suggest': () => ({ queries: [], categories: [], correctedQuery: null, ...found, products }),
  });
}

test('typing shows words, shelves and articles, and their number is said', async () => {
  suggesting({
    queries: ['trail running shoes'],
    categories: [{ slug: 'trail-shoes', name: 'Trail Running Shoes', productCount: 12 }],
  });
  renderApp(<SearchBox />);
  type('trail');
  expect(await screen.findByRole('option', { name: /Norve Cirrus Trail/ })).toBeTruthy();
  expect(screen.getByRole('option', { name: 'trail running shoes' }).getAttribute('href')).toBe(
    '/shop?q=trail%20running%20shoes',
  );
  expect(screen.getByRole('option', { name: /shelf, 12 articles/ }).getAttribute('href')).toBe('/shop/trail-shoes');
  expect(screen.getByText('3 suggestions')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'See all for “trail”' }).getAttribute('href')).toBe('/shop?q=trail');
});

test('arrow and Enter open what is marked', async () => {
  suggesting({ products: [aCard(), aCard({ productId: 'p-2', title: 'Lunde Foehn' })] });
  renderApp(<SearchBox />);
  type('trail');
  await screen.findByRole('option', { name: /Lunde Foehn/ });
  fireEvent.keyDown(box(), { key: 'ArrowDown' });
  fireEvent.keyDown(box(), { key: 'ArrowDown' });
  const marked = screen.getByRole('option', { selected: true });
  expect(marked.textContent).toContain('Lunde Foehn');
  expect(box().getAttribute('aria-activedescendant')).toBe(marked.id);
  fireEvent.keyDown(box(), { key: 'Enter' });
  await waitFor(() => expect(address()).toBe('/product/p-2'));
});

test('Escape closes the list and keeps the words', async () => {
  suggesting();
  renderApp(<SearchBox />);
  type('cirrus');
  await screen.findByRole('option');
  fireEvent.keyDown(box(), { key: 'Escape' });
  expect(box().getAttribute('aria-expanded')).toBe('false');
  expect(box().value).toBe('cirrus');
});

test('a spelling that was mended is said', async () => {
  suggesting({ correctedQuery: 'shoes' });
  renderApp(<SearchBox />);
  type('shoues');
  expect(await screen.findByText('Showing “shoes”')).toBeTruthy();
});

test('one letter asks nobody', async () => {
  const calls = suggesting();
  renderApp(<SearchBox />);
  type('c');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(calls).toEqual([]);
});

test('the last searches are offered in an empty box, and can be forgotten', async () => {
  suggesting();
  localStorage.setItem('foulee_searches', JSON.stringify(['rain jacket', 'gels']));
  renderApp(<SearchBox />);
  fireEvent.focus(box());
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['rain jacket', 'gels']);
  fireEvent.click(screen.getByRole('button', { name: 'Forget them' }));
  expect(screen.queryAllByRole('option')).toEqual([]);
  expect(JSON.parse(localStorage.getItem('foulee_searches') ?? '')).toEqual([]);
});

test('a search is remembered once, the newest first', async () => {
  suggesting();
  localStorage.setItem('foulee_searches', JSON.stringify(['gels', 'caps']));
  renderApp(<SearchBox />);
  type('Caps');
  fireEvent.submit(screen.getByRole('search'));
  await waitFor(() => expect(address()).toBe('/shop?q=Caps'));
  expect(JSON.parse(localStorage.getItem('foulee_searches') ?? '')).toEqual(['Caps', 'gels']);
});
