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

test('a thumb of the price slider that rests is applied; one at its end is no limit', async () => {
  const page = aPage({ priceRange: { minCents: 1_000, maxCents: 20_000 } });
  renderApp(<FilterPanel shop={shop('minPrice=50')} page={page} />);
  const highest = screen.getByRole('slider', { name: 'Highest price, in euros' });
  fireEvent.change(highest, { target: { value: '120' } });
  expect(highest.getAttribute('aria-valuetext')).toBe('120 €');
  await waitFor(() => expect(address()).toBe('/shop?minPrice=50&maxPrice=120'));
  fireEvent.change(screen.getByRole('slider', { name: 'Lowest price, in euros' }), { target: { value: '10' } });
  await waitFor(() => expect(address()).toBe('/shop?maxPrice=120'));
});

test('the thumbs cannot pass one another', () => {
  const page = aPage({ priceRange: { minCents: 1_000, maxCents: 20_000 } });
  renderApp(<FilterPanel shop={shop('maxPrice=100')} page={page} />);
  fireEvent.change(screen.getByRole('slider', { name: 'Lowest price, in euros' }), { target: { value: '150' } });
  expect(screen.getByRole<HTMLInputElement>('slider', { name: 'Lowest price, in euros' }).value).toBe('100');
});

test('a chip takes its filter away, and only its filter', () => {
  const page = aPage({ facets: [color] });
  renderApp(<ActiveFilters shop={shop('color=red&maxPrice=140&q=cap')} facets={page.facets} />);
  const chip = screen.getByRole('link', { name: 'Remove Red' });
  expect(chip.getAttribute('href')).toBe('/shop?q=cap&maxPrice=140');
  expect(screen.getByRole('link', { name: 'Clear all' }).getAttribute('href')).toBe('/shop?q=cap');
});

test('what is refused is a filter that can be taken back', () => {
  renderApp(<ActiveFilters shop={shop('notColor=red&notFeature=carbon-plate')} facets={[color]} />);
  expect(screen.getByRole('link', { name: 'Remove without red' }).getAttribute('href')).toBe(
    '/shop?notFeature=carbon-plate',
  );
  expect(screen.getByRole('link', { name: 'Remove without carbon plate' })).toBeTruthy();
});

test('shelves are found below their group, which counts them together', async () => {
  const group = { value: 'shoes', label: 'Shoes' };
  const leaf = (value: string, label: string, count: number) => ({ value, label, count, isSelected: false, group });
  const facet = {
    name: 'category',
    label: 'Category',
    values: [leaf('trail-shoes', 'Trail Shoes', 4), leaf('road-shoes', 'Road Shoes', 6)],
  };
  const other = { ...leaf('socks', 'Socks', 3), group: { value: 'underwear', label: 'Underwear' } };
  renderApp(<FilterPanel shop={shop()} page={aPage({ facets: [{ ...facet, values: [...facet.values, other] }] })} />);
  expect(screen.queryByRole('checkbox', { name: /Trail Shoes/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Shelves of Shoes' }));
  expect(screen.getByRole('checkbox', { name: /Trail Shoes/ })).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Shoes 10' }));
  await waitFor(() => expect(address()).toBe('/shop/shoes'));
});

test('shoe sizes can be read in other numbers; the address keeps the shop’s', async () => {
  const facet = {
    name: 'size',
    label: 'Size',
    values: [
      { value: '43', label: '43', count: 2, isSelected: false, elsewhere: { us: '9.5', uk: '8.5', cm: '27.5' } },
    ],
  };
  renderApp(<FilterPanel shop={shop()} page={aPage({ facets: [facet] })} />);
  fireEvent.change(screen.getByRole('combobox', { name: 'Sizes in' }), { target: { value: 'us' } });
  fireEvent.click(screen.getByRole('checkbox', { name: '9.5 2' }));
  await waitFor(() => expect(address()).toBe('/shop?size=43'));
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
