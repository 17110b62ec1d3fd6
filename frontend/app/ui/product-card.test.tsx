import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ProductCard as ProductCardData } from '../../../backend/src/catalog/catalog.contract.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { ProductCard } from './product-card.tsx';

const SHOE: ProductCardData = {
  productId: '0198c000-0000-7000-8001-000000000001',
  title: 'Sierra trail shoes',
  brand: 'Corvane',
  category: { slug: 'trail-shoes', name: 'Trail shoes' },
  gender: 'unisex',
  priceCents: 13_000,
  currency: 'EUR',
  rating: 4.4,
  ratingCount: 31,
  imageUrl: '/media/x.svg',
  imageAlt: '',
  url: '/product/x',
  colors: [],
  isInStock: true,
};

test('who asks why an article is shown hears what speaks for it and what it does not meet', () => {
  const reasons = [
    { code: 'neighbours' as const, text: '14 runners like you bought it' },
    { code: 'notMet' as const, text: 'Not in stock in your 44' },
  ];
  renderApp(<ProductCard product={SHOE} reason={reasons[0]!.text} reasons={reasons} />);
  const why = screen.getByText('Why this?').closest('details')!;
  const said = within(why)
    .getAllByRole('listitem', { hidden: true })
    .map((item) => item.textContent);
  expect(said).toEqual(['14 runners like you bought it', 'Not met: Not in stock in your 44']);
});

test('an article that was merely found is not explained', () => {
  renderApp(<ProductCard product={SHOE} />, { language: 'fr' });
  expect(screen.queryByText('Pourquoi celui-ci ?')).toBeNull();
});
