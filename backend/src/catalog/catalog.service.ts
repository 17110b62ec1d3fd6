import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { notFound } from '../platform/http/problem.ts';
import type { Category, Product, ProductCard, ProductVariant, ReviewPage } from './catalog.contract.ts';
import { CatalogRepository } from './catalog.repository.ts';
import type { CategoryEntity } from './category.entity.ts';
import { COLOR_WORDS } from './domain/color-words.ts';
import { plainFacts } from './domain/plain-facts/plain-facts.ts';
import { fitReport, type FitReport } from './domain/fit-report.ts';
import { mostSpokenOf, reviewVoices } from './domain/review-voices.ts';
import { spokenFeatures } from './domain/spoken-features.ts';
import { cardOf, productOf } from './product-view.ts';
import type { ReviewEntity } from './review.entity.ts';
import type { ReviewAspect, ReviewVoices } from './review-voices.contract.ts';

type Language = 'en' | 'fr';

/** How long category names are kept in memory; they change only by an import. */
const CATEGORY_CACHE_MS = 30_000;

/** Articles, categories and reviews, read in the asker's language. */
@Injectable()
export class CatalogService {
  private cached: { at: number; bySlug: Map<string, CategoryEntity> } | undefined;

  constructor(private readonly repository: CatalogRepository) {}

  /** Throws `product/not-found` (404). */
  async product(id: string, language: Language): Promise<Product> {
    const product = await this.repository.product(id);
    if (!product) throw notFound('product');
    const [variants, categories] = await Promise.all([this.repository.variantsOf([id]), this.categoryMap()]);
    return productOf(product, { category: categories.get(product.leaf), variants, language });
  }

  /** Cards in the order of the ids; unknown ids are left out. */
  async cards(ids: string[], language: Language): Promise<ProductCard[]> {
    if (ids.length === 0) return [];
    const [products, categories] = await Promise.all([this.repository.products(ids), this.categoryMap()]);
    return products.map((product) => cardOf(product, categories.get(product.leaf), language));
  }

  /** Full products with variants, in the order of the ids. */
  async products(ids: string[], language: Language): Promise<Product[]> {
    if (ids.length === 0) return [];
    const [products, variants, categories] = await Promise.all([
      this.repository.products(ids),
      this.repository.variantsOf(ids),
      this.categoryMap(),
    ]);
    return products.map((product) =>
      productOf(product, {
        category: categories.get(product.leaf),
        variants: variants.filter((variant) => variant.productId === product.id),
        language,
      }),
    );
  }

  async categories(language: Language): Promise<Category[]> {
    const [categories, summaries] = await Promise.all([this.repository.categories(), this.repository.leafSummaries()]);
    const summaryOf = new Map(summaries.map((row) => [row.leaf, row]));
    return categories
      .filter((category) => summaryOf.has(category.slug))
      .map((category) => ({
        slug: category.slug,
        name: language === 'fr' ? category.nameFr : category.nameEn,
        description: language === 'fr' ? category.descriptionFr : category.descriptionEn,
        group: { slug: category.groupSlug, name: language === 'fr' ? category.groupNameFr : category.groupNameEn },
        productCount: summaryOf.get(category.slug)?.count ?? 0,
        imageUrl: summaryOf.get(category.slug)?.image ?? null,
      }));
  }

  /** Slug → name of every leaf category. */
  async categoryNames(language: Language): Promise<Map<string, string>> {
    const categories = await this.categoryMap();
    return new Map(
      [...categories].map(([slug, category]) => [slug, language === 'fr' ? category.nameFr : category.nameEn]),
    );
  }

  /** Slug of every leaf category → the group it belongs to. */
  async categoryGroups(language: Language): Promise<Map<string, { slug: string; name: string }>> {
    const categories = await this.categoryMap();
    return new Map(
      [...categories].map(([slug, { groupSlug, groupNameEn, groupNameFr }]) => [
        slug,
        { slug: groupSlug, name: language === 'fr' ? groupNameFr : groupNameEn },
      ]),
    );
  }

  /**
   * Leaves that slugs of leaves and groups mean; a leaf named beside its own group narrows the group to that leaf. What no
   * category is called stays as it is.
   */
  async leavesMeant(slugs: readonly string[]): Promise<string[]> {
    const categories = [...(await this.categoryMap()).values()];
    const said = new Set(slugs.map((slug) => slug.toLowerCase()));
    const narrowed = new Set(categories.filter(({ slug }) => said.has(slug)).map(({ groupSlug }) => groupSlug));
    const leaves = (slug: string) => categories.filter(({ groupSlug }) => groupSlug === slug).map((leaf) => leaf.slug);
    const isLeaf = (slug: string) => categories.some((leaf) => leaf.slug === slug);
    return [...said].flatMap((slug) => {
      const members = narrowed.has(slug) ? [] : leaves(slug);
      return isLeaf(slug) || (members.length === 0 && !narrowed.has(slug)) ? [slug, ...members] : members;
    });
  }

  async reviews(productId: string, page: number, pageSize: number): Promise<ReviewPage> {
    if (!(await this.repository.product(productId))) throw notFound('product');
    const [[reviews, total], histogram] = await Promise.all([
      this.repository.reviews(productId, page, pageSize),
      this.repository.histogram(productId),
    ]);
    return { items: reviews.map(toReview), total, page, pageSize, histogram };
  }

  /** How the article fits, counted over what its reviewers wrote. */
  async fit(productId: string): Promise<FitReport> {
    return fitReport(await this.repository.reviewTexts(productId));
  }

  /** What reviewers say about one thing, counted and quoted in their own words. */
  async voices(productId: string, aspect: ReviewAspect, language: Language): Promise<ReviewVoices> {
    return reviewVoices(await this.repository.reviewTexts(productId), aspect, language);
  }

  /** The two things reviewers speak of most. */
  async mostSpokenOf(productId: string, language: Language): Promise<ReviewVoices[]> {
    return mostSpokenOf(await this.repository.reviewTexts(productId), language, 2);
  }

  /** What of the maker's bullet points the shop says aloud. */
  spokenFeatures(product: Pick<Product, 'features'>): string[] {
    return spokenFeatures(product.features);
  }

  /** Whether a text holds facts only: no order, no code, no health advice (domain/plain-facts). */
  isPlain(text: string): boolean {
    return plainFacts(text) === text;
  }

  async variant(variantId: string): Promise<(ProductVariant & { productId: string }) | null> {
    const variant = await this.repository.variant(variantId);
    return (
      variant && {
        variantId: variant.id,
        productId: variant.productId,
        sku: variant.sku,
        size: variant.size,
        color: variant.color,
        stock: variant.stock,
      }
    );
  }

  colorWord(color: string, language: Language): string {
    return COLOR_WORDS[color]?.[language] ?? color;
  }

  /**
   * Takes pieces out of stock inside the caller's transaction. Each line is one conditional update, so two buyers of the
   * last piece cannot both have it. Returns the lines that could not be served; the caller then rolls back.
   */
  async takeStock<Line extends { variantId: string; quantity: number }>(
    manager: EntityManager,
    lines: Line[],
  ): Promise<Line[]> {
    const missing: Line[] = [];
    for (const line of lines.toSorted((a, b) => a.variantId.localeCompare(b.variantId))) {
      if (!(await this.repository.takeStock(manager, line.variantId, line.quantity))) missing.push(line);
    }
    return missing;
  }

  /** Names of all brands, for whoever has to recognise them in a message. */
  brands(): Promise<string[]> {
    return this.repository.brands();
  }

  productCount(): Promise<number> {
    return this.repository.productCount();
  }

  private async categoryMap(): Promise<Map<string, CategoryEntity>> {
    const now = performance.now();
    if (!this.cached || now - this.cached.at > CATEGORY_CACHE_MS) {
      const categories = await this.repository.categories();
      this.cached = { at: now, bySlug: new Map(categories.map((category) => [category.slug, category])) };
    }
    return this.cached.bySlug;
  }
}

function toReview(review: ReviewEntity): ReviewPage['items'][number] {
  return {
    reviewId: review.id,
    rating: review.rating,
    title: review.title,
    text: review.text,
    language: review.language,
    isVerified: review.isVerified,
    helpfulVotes: review.helpfulVotes,
    createdAt: review.createdAt.toISOString(),
  };
}
