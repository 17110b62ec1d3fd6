import type { Product, ProductCard } from './catalog.contract.ts';
import type { CategoryEntity } from './category.entity.ts';
import { COLOR_WORDS } from './domain/color-words.ts';
import type { ProductEntity } from './product.entity.ts';
import type { VariantEntity } from './variant.entity.ts';

type Language = 'en' | 'fr';

/** Shown when an imported article has no picture of its own. */
const NO_IMAGE = '/no-picture.svg';

export function cardOf(product: ProductEntity, category: CategoryEntity | undefined, language: Language): ProductCard {
  const isFrench = language === 'fr';
  const title = isFrench ? product.titleFr : product.titleEn;
  return {
    productId: product.id,
    title,
    brand: product.brand,
    category: { slug: product.leaf, name: (isFrench ? category?.nameFr : category?.nameEn) ?? product.leaf },
    gender: product.gender,
    priceCents: product.priceCents,
    currency: product.currency,
    rating: Math.round(product.ratingMean * 10) / 10,
    ratingCount: product.ratingCount,
    imageUrl: product.images[0]?.url ?? NO_IMAGE,
    imageAlt: altOf(title, product.images[0]?.color ?? null, language),
    url: `/product/${product.id}`,
    colors: product.colors.map(({ name, hex }) => ({ name, hex })),
    isInStock: product.isInStock,
  };
}

export function productOf(
  product: ProductEntity,
  parts: { category: CategoryEntity | undefined; variants: VariantEntity[]; language: Language },
): Product {
  const { category, variants, language } = parts;
  const isFrench = language === 'fr';
  const card = cardOf(product, category, language);
  return {
    ...card,
    group: {
      slug: product.groupSlug,
      name: (isFrench ? category?.groupNameFr : category?.groupNameEn) ?? product.groupSlug,
    },
    description: isFrench ? product.descriptionFr : product.descriptionEn,
    features: isFrench ? product.featuresFr : product.featuresEn,
    details: Object.entries(isFrench ? product.detailsFr : product.detailsEn).map(([name, value]) => ({ name, value })),
    attributes: product.attributes,
    images: product.images.map((image) => ({ ...image, alt: altOf(card.title, image.color, language) })),
    variants: variants.map(({ id, sku, size, color, stock }) => ({ variantId: id, sku, size, color, stock })),
  };
}

function altOf(title: string, color: string | null, language: Language): string {
  return color ? `${title}, ${COLOR_WORDS[color]?.[language] ?? color}` : title;
}
