import { z } from 'zod';

export const Gender = z.enum(['women', 'men', 'unisex']);
export type Gender = z.infer<typeof Gender>;

/** The sixteen colour words the shop filters by. */
export const ColorName = z.enum([
  'black',
  'white',
  'grey',
  'blue',
  'navy',
  'teal',
  'green',
  'lime',
  'yellow',
  'orange',
  'red',
  'pink',
  'purple',
  'brown',
  'beige',
  'multicolour',
]);
export type ColorName = z.infer<typeof ColorName>;

export const ProductImage = z
  .object({
    url: z.string().describe('Address of the picture'),
    color: z.string().nullable().describe('Colour it shows'),
    alt: z.string().describe('What the picture shows'),
    width: z.number().int(),
    height: z.number().int(),
  })
  .meta({ id: 'ProductImage' });
export type ProductImage = z.infer<typeof ProductImage>;

/** What a card in a list or on the coach's shelf shows. */
export const ProductCard = z
  .object({
    productId: z.uuid(),
    title: z.string(),
    brand: z.string(),
    category: z.object({ slug: z.string(), name: z.string() }).describe('Leaf category'),
    gender: Gender,
    priceCents: z.number().int().nullable().describe('Price in whole cents; null: not for sale now'),
    currency: z.string().length(3),
    rating: z.number().min(0).max(5).describe('Mean of the ratings, 0 when there are none'),
    ratingCount: z.number().int().min(0),
    imageUrl: z.string(),
    imageAlt: z.string(),
    url: z.string().describe('Page of the product, below the shop’s root'),
    colors: z.array(z.object({ name: z.string(), hex: z.string() })),
    isInStock: z.boolean(),
  })
  .meta({ id: 'ProductCard' });
export type ProductCard = z.infer<typeof ProductCard>;

export const ProductVariant = z
  .object({
    variantId: z.uuid(),
    sku: z.string(),
    size: z.string().describe('EU shoe size, clothing size, or one-size'),
    color: z.string(),
    stock: z.number().int().min(0).describe('Pieces left'),
  })
  .meta({ id: 'ProductVariant' });
export type ProductVariant = z.infer<typeof ProductVariant>;

export const Product = ProductCard.extend({
  description: z.array(z.string()).describe('Paragraphs'),
  features: z.array(z.string()),
  details: z.array(z.object({ name: z.string(), value: z.string() })).describe('Specification table'),
  attributes: z.record(z.string(), z.unknown()).describe('Machine-readable specification, units in the names'),
  images: z.array(ProductImage),
  variants: z.array(ProductVariant),
  group: z.object({ slug: z.string(), name: z.string() }),
}).meta({ id: 'Product' });
export type Product = z.infer<typeof Product>;

export const Review = z
  .object({
    reviewId: z.uuid(),
    rating: z.number().int().min(1).max(5),
    title: z.string(),
    text: z.string(),
    language: z.string(),
    isVerified: z.boolean().describe('The reviewer bought it here'),
    helpfulVotes: z.number().int(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Review' });
export type Review = z.infer<typeof Review>;

export const ReviewPage = z
  .object({
    items: z.array(Review),
    total: z.number().int(),
    page: z.number().int(),
    pageSize: z.number().int(),
    histogram: z.array(z.object({ stars: z.number().int(), count: z.number().int() })).describe('5 to 1 stars'),
  })
  .meta({ id: 'ReviewPage' });
export type ReviewPage = z.infer<typeof ReviewPage>;

export const Category = z
  .object({
    slug: z.string(),
    name: z.string(),
    description: z.string(),
    group: z.object({ slug: z.string(), name: z.string() }),
    productCount: z.number().int(),
    imageUrl: z.string().nullable().describe('Picture of a well-rated article of the category'),
  })
  .meta({ id: 'Category' });
export type Category = z.infer<typeof Category>;
