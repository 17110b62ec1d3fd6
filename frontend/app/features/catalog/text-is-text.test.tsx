import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ReviewPage } from '../../../../backend/src/catalog/catalog.contract.ts';
import { aProduct } from '../../../testing/builders.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { PageMeta } from '../../ui/page-meta.tsx';
import { ProductCard } from '../../ui/product-card.tsx';
import { ProductJsonLd } from './json-ld.tsx';
import { ProductFacts } from './product-facts.tsx';
import { Reviews } from './reviews.tsx';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '[a link](javascript:alert(1))',
  '<a href="javascript:alert(1)">here</a>',
  '**loud** `code` {{title}} ${title}',
];

const page = (text: string): ReviewPage => ({
  items: [
    {
      reviewId: '00000000-0000-7000-8000-000000000001',
      rating: 5,
      title: text,
      text,
      language: 'en',
      isVerified: true,
      helpfulVotes: 0,
      createdAt: '2026-01-01T00:00:00.000Z',
    },
  ],
  total: 1,
  page: 1,
  pageSize: 6,
  histogram: [{ stars: 5, count: 1 }],
});

const DANGEROUS =
  'script, iframe, object, svg[onload], img[onerror], [onclick], a[href^="javascript"], a[href^="data"]';

test.each(HOSTILE)('a review that says %s is read letter for letter', (text) => {
  const { container } = renderApp(<Reviews page={page(text)} mean={5} to={() => '?'} />);
  expect(container.querySelector('h3')?.textContent).toBe(text);
  expect(container.querySelectorAll(DANGEROUS)).toHaveLength(0);
});

test.each(HOSTILE)('a supplier who writes %s everywhere gets it shown, not run', (text) => {
  const product = aProduct({
    title: text,
    brand: text,
    description: [text],
    features: [`${text} `],
    details: [{ name: text, value: text }],
  });
  const { container } = renderApp(
    <>
      <ProductFacts product={product} />
      <ProductCard product={product} />
    </>,
  );
  expect(container.textContent).toContain(text);
  expect(container.querySelectorAll(DANGEROUS)).toHaveLength(0);
});

test.each(HOSTILE)('%s ends neither the structured data nor the head of a page', (text) => {
  const product = aProduct({ title: text, brand: text, description: [text] });
  const data = renderToStaticMarkup(<ProductJsonLd product={product} origin="https://foulee.test" />);
  expect(data.match(/<\/?script/g)).toHaveLength(2);
  const json = data.slice(data.indexOf('>') + 1, data.lastIndexOf('<'));
  expect(JSON.parse(json)).toMatchObject({ name: text, brand: { name: text } });
  const head = renderToStaticMarkup(<PageMeta title={text} description={text} />);
  expect(head).not.toMatch(/<(script|img|svg|a) /);
  expect(head).not.toContain('"><');
});
