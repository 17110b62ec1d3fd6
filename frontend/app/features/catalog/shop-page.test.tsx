import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage } from '../../../testing/builders.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { ActiveFilters } from './active-filters.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { RescueNote, ShopResults } from './shop-results.tsx';
import { readShopSearch } from './shop-search.ts';

const shop = (search = '', category?: string) => readShopSearch(new URLSearchParams(search), category);
const color = {
  name: 'color',
  label: 'Colour',
  values: [
    { value: 'blue', label: 'Blue', count: 12, isSelected: false },
    { value: 'red', label: 'Red', count: 3, isSelected: true },
  ],
};
const address = () => screen.getByTestId('address').textContent;

test('ticking a value adds it to the address', async () => {
  renderApp(<FilterPanel shop={shop('color=red')} page={aPage({ facets: [color] })} />);
  fireEvent.click(screen.getByRole('checkbox', { name: /Blue/ }));
  await waitFor(() => expect(address()).toBe('/shop?color=red%2Cblue'));
});

test('unticking the last value leaves the shelf as it was', async () => {
  renderApp(<FilterPanel shop={shop('color=red', 'caps')} page={aPage({ facets: [color] })} />);
  fireEvent.click(screen.getByRole('checkbox', { name: /Red/ }));
  await waitFor(() => expect(address()).toBe('/shop/caps'));
});

test('a price range is applied as a whole', async () => {
  renderApp(<FilterPanel shop={shop()} page={aPage()} />);
  fireEvent.change(screen.getByRole('spinbutton', { name: 'Price: To (in euros)' }), { target: { value: '140' } });
  fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
  await waitFor(() => expect(address()).toBe('/shop?maxPrice=140'));
});

test('a chip takes its filter away, and only its filter', () => {
  const page = aPage({ facets: [color] });
  renderApp(<ActiveFilters shop={shop('color=red&maxPrice=140&q=cap')} facets={page.facets} />);
  const chip = screen.getByRole('link', { name: 'Remove Red' });
  expect(chip.getAttribute('href')).toBe('/shop?q=cap&maxPrice=140');
  expect(screen.getByRole('link', { name: 'Clear all' }).getAttribute('href')).toBe('/shop?q=cap');
});

test('when wishes were let go, the shop says which', () => {
  renderApp(<RescueNote page={aPage({ relaxed: ['color', 'maxPrice'] })} />);
  expect(screen.getByText(/we left out: the colour and a little of the price limit\./)).toBeTruthy();
});

test('a shelf with nothing on it offers the coach in the words that were typed', () => {
  const asked: string[] = [];
  renderApp(<ShopResults shop={shop('q=moon+boots')} page={aPage({ items: [] })} isLoading={false} />, { asked });
  fireEvent.click(screen.getByRole('button', { name: 'Ask for it' }));
  expect(asked).toEqual(['I am looking for moon boots']);
});
