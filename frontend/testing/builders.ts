import type { Cart, CartLine } from '../../backend/src/cart/cart.contract.ts';
import type { Product, ProductCard } from '../../backend/src/catalog/catalog.contract.ts';
import type { ProductPage } from '../../backend/src/search/search.contract.ts';

export function aCard(overrides: Partial<ProductCard> = {}): ProductCard {
  return {
    productId: '01900000-0000-7000-8000-000000000001',
    title: 'Norve Cirrus Trail',
    brand: 'Norve',
    category: { slug: 'trail-shoes', name: 'Trail Running Shoes' },
    gender: 'unisex',
    priceCents: 12_990,
    currency: 'EUR',
    rating: 4.6,
    ratingCount: 231,
    imageUrl: '/media/illustrations/1-blue.svg',
    imageAlt: 'Norve Cirrus Trail, blue',
    url: '/product/01900000-0000-7000-8000-000000000001',
    colors: [
      { name: 'blue', hex: '#2f6fd0' },
      { name: 'orange', hex: '#f2672a' },
    ],
    isInStock: true,
    ...overrides,
  };
}

export function aProduct(overrides: Partial<Product> = {}): Product {
  const image = (color: string) => ({
    url: `/media/illustrations/1-${color}.svg`,
    color,
    alt: `Norve Cirrus Trail, ${color}`,
    width: 800,
    height: 800,
  });
  const variant = (color: string, size: string, stock: number) => ({
    variantId: `01900000-0000-7000-8000-${`${color}${size}`.length}00000000${size}`,
    sku: `${color}-${size}`,
    size,
    color,
    stock,
  });
  return {
    ...aCard(),
    description: ['For mud and stone.'],
    features: ['4 mm lugs'],
    details: [{ name: 'Drop', value: '6 mm' }],
    attributes: {},
    images: [image('blue'), image('orange')],
    variants: [
      variant('blue', '42', 2),
      variant('blue', '43', 0),
      variant('orange', '42', 5),
      variant('orange', '43', 5),
    ],
    group: { slug: 'shoes', name: 'Shoes' },
    ...overrides,
  };
}

export function aPage(overrides: Partial<ProductPage> = {}): ProductPage {
  const items = overrides.items ?? [aCard()];
  return {
    items,
    total: items.length,
    page: 1,
    pageSize: 24,
    facets: [],
    priceRange: { minCents: 990, maxCents: 19_990 },
    correctedQuery: null,
    relaxed: [],
    ...overrides,
  };
}

export function aLine(overrides: Partial<CartLine> = {}): CartLine {
  return {
    lineId: '01900000-0000-7000-8000-00000000a001',
    productId: '01900000-0000-7000-8000-000000000001',
    variantId: '01900000-0000-7000-8000-00000000b001',
    title: 'Norve Cirrus Trail',
    brand: 'Norve',
    size: '43',
    color: 'blue',
    imageUrl: '/media/illustrations/1-blue.svg',
    imageAlt: 'Norve Cirrus Trail, blue',
    url: '/product/01900000-0000-7000-8000-000000000001',
    unitPriceCents: 12_990,
    quantity: 1,
    totalCents: 12_990,
    stock: 4,
    sizesInStock: ['42', '43', '44'],
    notice: null,
    ...overrides,
  };
}

export function aCart(overrides: Partial<Cart> = {}): Cart {
  const lines = overrides.lines ?? [aLine()];
  const subtotalCents = lines.reduce((sum, line) => sum + line.totalCents, 0);
  return {
    lines,
    itemCount: lines.reduce((sum, line) => sum + line.quantity, 0),
    subtotalCents,
    discounts: [],
    deliveryCents: 0,
    totalCents: subtotalCents,
    currency: 'EUR',
    hints: [],
    ...overrides,
  };
}
