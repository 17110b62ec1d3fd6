import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ComparedProduct, Comparison } from '../../../../backend/src/search/compare.contract.ts';
import { aCart, aProduct } from '../../../testing/builders.ts';
import { fakeApi } from '../../../testing/fake-api.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { comparePath, readCompareSearch } from './compare-search.ts';
import { CompareTable } from './compare-table.tsx';

const A = '01900000-0000-7000-8000-00000000000a';
const B = '01900000-0000-7000-8000-00000000000b';

function compared(productId: string, overrides: Partial<ComparedProduct> = {}): ComparedProduct {
  const { description: _d, features: _f, details: _t, attributes: _a, ...product } = aProduct({ productId });
  const fit = { small: 0, trueToSize: 0, large: 0, reviewCount: 0 };
  return { ...product, shortName: product.title, fit, ...overrides };
}

const cell = (text: string | null, isBest = false) => ({ text, value: null, isBest });
const comparison: Comparison = {
  items: [
    compared(A, { title: 'Light One', fit: { small: 3, trueToSize: 1, large: 0, reviewCount: 9 } }),
    compared(B, { title: 'Soft One' }),
  ],
  rows: [
    {
      key: 'weightG',
      label: 'Weight',
      unit: 'g',
      kind: 'figure',
      isDifferent: true,
      cells: [cell('230 g', true), cell('290 g')],
    },
    { key: 'use', label: 'Use', unit: null, kind: 'words', isDifferent: false, cells: [cell('Trail'), cell('Trail')] },
    {
      key: 'feature:waterproof',
      label: 'Waterproof',
      unit: null,
      kind: 'has',
      isDifferent: true,
      cells: [cell('Waterproof'), cell(null)],
    },
  ],
  tradeOffs: [],
};
const search = { ids: [A, B], isOnlyDifferent: false };
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });

test('each article is a column, each property a row with its own heading', () => {
  renderApp(<CompareTable comparison={comparison} search={search} profile={undefined} />);
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Light One', 'Soft One']);
  expect(
    within(rowOf('Weight'))
      .getAllByRole('cell')
      .map((each) => each.textContent),
  ).toEqual(['230 glightest', '290 g']);
  expect(within(rowOf('Reviewers on the fit')).getByText('3 say runs small')).toBeTruthy();
  expect(within(rowOf('Waterproof')).getByText('not stated')).toBeTruthy();
});

test('the runner’s own size stands out, or is said to be gone', () => {
  renderApp(<CompareTable comparison={comparison} search={search} profile={{ shoeSizeEu: 43 }} />);
  expect(within(rowOf('Sizes in stock')).getAllByText('43, your size')).toHaveLength(2);
});

test('only what differs is left when that is wished for', () => {
  renderApp(<CompareTable comparison={comparison} search={{ ...search, isOnlyDifferent: true }} profile={undefined} />);
  expect(screen.queryByRole('rowheader', { name: 'Use' })).toBeNull();
  expect(screen.getByRole('rowheader', { name: 'Weight' })).toBeTruthy();
});

test('removing one leaves the others in the address', async () => {
  renderApp(<CompareTable comparison={comparison} search={search} profile={undefined} />);
  fireEvent.click(screen.getByRole('button', { name: 'Remove Light One' }));
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe(`/compare?ids=${B}`));
});

test('an article goes into the cart once its size is chosen', async () => {
  const calls = fakeApi({ 'POST /cart/lines': () => aCart() });
  renderApp(<CompareTable comparison={comparison} search={search} profile={undefined} />);
  fireEvent.click(screen.getByRole('button', { name: 'Add to cart: Light One' }));
  expect(screen.getByRole('combobox', { name: 'Size, Light One' }).getAttribute('aria-invalid')).toBe('true');
  fireEvent.change(screen.getByRole('combobox', { name: 'Size, Light One' }), { target: { value: '42' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add to cart: Light One' }));
  expect(await screen.findByText(/In your cart/)).toBeTruthy();
  expect(calls).toHaveLength(1);
});

test('an address holds at most four different articles, and nothing else', () => {
  const ids = [1, 2, 3, 4, 5].map((number) => A.replace('a', String(number)));
  const read = readCompareSearch(new URLSearchParams(`ids=${ids[0]},junk,${ids.join(',')}&only=differences`));
  expect(read).toEqual({ ids: ids.slice(0, 4), isOnlyDifferent: true });
  expect(readCompareSearch(new URL(comparePath(read), 'http://x').searchParams)).toEqual(read);
});
