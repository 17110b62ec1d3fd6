import { Column, CreateDateColumn, Entity, Generated, Index, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import type { Gender } from './catalog.contract.ts';

/** A colour an article comes in. */
export interface ProductColor {
  name: string;
  hex: string;
  secondaryHex?: string;
}

/** A stored picture: a path below /media, or an https address of the imported data set. */
export interface StoredImage {
  url: string;
  color: string | null;
  width: number;
  height: number;
}

/**
 * An article. `searchEn`/`searchFr` are what keyword ranking reads; `embedding` stands beside the id of the model that
 * made it, since vectors of two models must not mix.
 */
@Index('products_search_en', { synchronize: false })
@Index('products_search_fr', { synchronize: false })
@Entity({ name: 'products' })
export class ProductEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Position in sparse shopper vectors (recommend), hence small, dense and never reused. */
  @Column({ type: 'integer', unique: true })
  @Generated('increment')
  ordinal: number;

  @Column({ type: 'text', unique: true })
  asin: string;

  @Index('products_leaf')
  @Column({ type: 'text' })
  leaf: string;

  @Column({ type: 'text', name: 'group_slug' })
  groupSlug: string;

  @Column({ type: 'text' })
  brand: string;

  @Column({ type: 'text' })
  gender: Gender;

  @Column({ type: 'text', name: 'title_en' })
  titleEn: string;

  @Column({ type: 'text', name: 'title_fr' })
  titleFr: string;

  @Column({ type: 'text', array: true, name: 'description_en', default: () => `'{}'` })
  descriptionEn: string[];

  @Column({ type: 'text', array: true, name: 'description_fr', default: () => `'{}'` })
  descriptionFr: string[];

  @Column({ type: 'text', array: true, name: 'features_en', default: () => `'{}'` })
  featuresEn: string[];

  @Column({ type: 'text', array: true, name: 'features_fr', default: () => `'{}'` })
  featuresFr: string[];

  @Column({ type: 'jsonb', name: 'details_en', default: () => `'{}'` })
  detailsEn: Record<string, string>;

  @Column({ type: 'jsonb', name: 'details_fr', default: () => `'{}'` })
  detailsFr: Record<string, string>;

  @Column({ type: 'jsonb', default: () => `'{}'` })
  attributes: Record<string, unknown>;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  uses: string[];

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  seasons: string[];

  @Column({ type: 'text', array: true, name: 'feature_tags', default: () => `'{}'` })
  featureTags: string[];

  @Column({ type: 'jsonb', default: () => `'[]'` })
  colors: ProductColor[];

  @Column({ type: 'text', array: true, name: 'color_names', default: () => `'{}'` })
  colorNames: string[];

  @Column({ type: 'jsonb', default: () => `'[]'` })
  images: StoredImage[];

  @Column({ type: 'integer', name: 'price_cents', nullable: true })
  priceCents: number | null;

  @Column({ type: 'text', default: 'EUR' })
  currency: string;

  @Column({ type: 'real', name: 'rating_mean', default: 0 })
  ratingMean: number;

  @Column({ type: 'integer', name: 'rating_count', default: 0 })
  ratingCount: number;

  /** Bayesian-shrunk mean, 1–5; recomputed after each import of ratings. */
  @Column({ type: 'real', name: 'rating_shrunk', default: 0 })
  ratingShrunk: number;

  @Column({ type: 'boolean', name: 'is_in_stock', default: true })
  isInStock: boolean;

  @Column({ type: 'timestamptz', name: 'launched_at', nullable: true })
  launchedAt: Date | null;

  @Column({ type: 'text', name: 'search_en', default: '', select: false })
  searchEn?: string;

  @Column({ type: 'text', name: 'search_fr', default: '', select: false })
  searchFr?: string;

  /** No fixed length: the dimension belongs to the model (384 local, 1024 mistral-embed). */
  @Column({ type: 'vector', nullable: true, select: false })
  embedding: number[] | null;

  @Column({ type: 'text', name: 'embedding_model', nullable: true, select: false })
  embeddingModel: string | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;

  /** Whoever reads words out of the catalogue asks every minute whether it changed. */
  @Index('products_updated')
  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at' })
  updatedAt: Date;
}
