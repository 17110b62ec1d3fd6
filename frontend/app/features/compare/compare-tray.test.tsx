import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { aCard } from '../../../testing/builders.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { compareTray } from '../../lib/compare-tray.ts';
import { ProductCard } from '../../ui/product-card.tsx';
import { CompareTray } from './compare-tray.tsx';

beforeEach(() => {
  sessionStorage.clear();
  compareTray.forget();
});

const cards = [1, 2, 3, 4, 5].map((number) => aCard({ productId: `p-${number}`, title: `Shoe ${number}` }));

function draw(): void {
  renderApp(
    <>
      {cards.map((card) => (
        <ProductCard key={card.productId} product={card} canCompare />
      ))}
      <CompareTray />
    </>,
  );
}
const tick = (number: number) => fireEvent.click(screen.getByRole('checkbox', { name: `Compare Shoe ${number}` }));

test('two ticked articles can be compared', () => {
  draw();
  tick(1);
  expect(screen.getByText('Choose one more to compare.')).toBeTruthy();
  tick(3);
  expect(screen.getByRole('link', { name: 'Compare 2' }).getAttribute('href')).toBe('/compare?ids=p-1,p-3');
});

test('a fifth article does not fit', () => {
  draw();
  for (const number of [1, 2, 3, 4]) tick(number);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Compare Shoe 5' }).disabled).toBe(true);
  expect(compareTray.toggle({ productId: 'p-5', title: 'Shoe 5', imageUrl: '' })).toBe(false);
});

test('what was put aside is still there after a reload, and can be taken out', () => {
  sessionStorage.setItem(
    'foulee_compare',
    JSON.stringify([{ productId: 'p-1', title: 'Shoe 1', imageUrl: '/1.svg' }, { nonsense: true }]),
  );
  draw();
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Compare Shoe 1' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Do not compare Shoe 1' }));
  expect(screen.queryByRole('region', { name: 'Articles to compare' })).toBeNull();
});

test('the page that compares needs no tray', () => {
  sessionStorage.setItem('foulee_compare', JSON.stringify([{ productId: 'p-1', title: 'Shoe 1', imageUrl: '/1.svg' }]));
  renderApp(<CompareTray />, { at: '/compare?ids=p-1' });
  expect(screen.queryByRole('region')).toBeNull();
});
