import { Injectable } from '@nestjs/common';
import { type Product, ProductCard } from '../catalog/catalog.contract.ts';
import { CatalogService } from '../catalog/catalog.service.ts';
import { type Companion, ComplementsRepository } from './complements.repository.ts';
import { type ComplementLeaf, complementLeaves, complementLimitCents } from './domain/complement-leaves.ts';
import { complementReason } from './domain/complement-reasons.ts';
import { gendersFor } from './domain/genders.ts';
import { leafWords } from './domain/leaf-words.ts';
import { ownSize } from './domain/own-size.ts';
import { fits } from './domain/reasons.ts';
import type { Language } from './domain/words.ts';
import { RankingRepository } from './ranking.repository.ts';
import { RankingSettings } from './ranking-settings.service.ts';
import type { Complement } from './recommend.contract.ts';
import type { Asker } from './shopper-vectors.ts';

/** Shown beside an article; more than three is a shelf, not advice. */
const SHOWN = 3;

/** What common buyers count beside the score of the ranking when an article is chosen within its category. Judgement. */
const AFFINITY_WEIGHT = 0.5;

/** Articles of a category whose sizes are looked at before the category is given up. */
const TRIED_PER_LEAF = 4;

interface Wish {
  article: Product;
  asker: Asker;
  exclude: string[];
  language: Language;
}

/** Finds what completes an article: the categories by co-purchase, the article of each by buyers in common and by the asker. */
@Injectable()
export class ComplementFinder {
  constructor(
    private readonly repository: ComplementsRepository,
    private readonly ranking: RankingRepository,
    private readonly catalog: CatalogService,
    private readonly settings: RankingSettings,
  ) {}

  async find(wish: Wish): Promise<Complement[]> {
    const { article, asker } = wish;
    const rows = await this.repository.rowsFor({
      productId: article.productId,
      leaf: article.category.slug,
      gender: article.gender,
    });
    const leaves = complementLeaves({ leaf: article.category.slug, group: article.group.slug }, rows);
    if (leaves.length === 0) return [];
    const companions = await this.repository.companions({
      productId: article.productId,
      leaves: leaves.map(({ leaf }) => leaf),
      limitsCents: leaves.map(({ evidence }) => complementLimitCents(article.priceCents, evidence?.lift ?? null)),
      genders: gendersFor(article.gender, asker.profile.sex),
      exclude: [...new Set([article.productId, ...asker.ownedIds, ...wish.exclude])],
    });
    return this.choose(wish, leaves, await this.inOrder(companions, asker));
  }

  /** The companions of all categories, each with what the asker's neighbours and the ratings say added. */
  private async inOrder(companions: Companion[], asker: Asker): Promise<Companion[]> {
    const ranked = await this.ranking.rank({
      candidateIds: companions.map(({ productId }) => productId),
      vector: asker.vector,
      shopperId: asker.shopperId,
      limit: companions.length,
      weights: await this.settings.weights(),
    });
    const scoreOf = new Map(ranked.map((row) => [row.productId, row.score]));
    const worth = ({ productId, affinity }: Companion) => (scoreOf.get(productId) ?? 0) + AFFINITY_WEIGHT * affinity;
    return [...companions].sort((a, b) => worth(b) - worth(a) || a.productId.localeCompare(b.productId));
  }

  private async choose(wish: Wish, leaves: ComplementLeaf[], companions: Companion[]): Promise<Complement[]> {
    const tried = leaves.map(({ leaf }) =>
      companions.filter((companion) => companion.leaf === leaf).slice(0, TRIED_PER_LEAF),
    );
    const products = await this.catalog.products(
      tried.flat().map(({ productId }) => productId),
      wish.language,
    );
    const chosen: Complement[] = [];
    for (const leaf of leaves) {
      const product = products.find(({ category, variants }) => {
        const size = ownSize(wish.asker.profile, category.slug);
        return (
          category.slug === leaf.leaf &&
          (!size || variants.some((variant) => variant.stock > 0 && fits(variant.size, size)))
        );
      });
      if (product) chosen.push(complementOf(product, leaf, wish));
      if (chosen.length === SHOWN) break;
    }
    return chosen;
  }
}

function complementOf(product: Product, leaf: ComplementLeaf, { article, language }: Wish): Complement {
  const { category } = product;
  const words = {
    complement: leafWords(category.slug, category.name, language),
    article: leafWords(article.category.slug, article.category.name, language),
  };
  return {
    ...ProductCard.parse(product),
    lift: leaf.evidence?.lift ?? null,
    reasons: [complementReason(leaf, words, language)],
  };
}
