import type { Product } from '../../../../backend/src/catalog/catalog.contract.ts';
import { JsonLd } from '../../ui/json-ld.tsx';

/** The article in schema.org's words. */
export function ProductJsonLd({ product, origin }: { product: Product; origin: string }) {
  const { ratingCount, rating, priceCents } = product;
  const document = {
    '@type': 'Product',
    name: product.title,
    description: product.description[0],
    image: product.images.map((image) => new URL(image.url, origin).href),
    brand: { '@type': 'Brand', name: product.brand },
    sku: product.productId,
    category: product.category.name,
    ...(ratingCount > 0 && {
      aggregateRating: { '@type': 'AggregateRating', ratingValue: rating, reviewCount: ratingCount },
    }),
    ...(priceCents !== null && {
      offers: {
        '@type': 'Offer',
        price: (priceCents / 100).toFixed(2),
        priceCurrency: product.currency,
        availability: `https://schema.org/${product.isInStock ? 'InStock' : 'OutOfStock'}`,
        url: `${origin}${product.url}`,
      },
    }),
  };
  return <JsonLd document={document} />;
}
