import { Injectable } from '@nestjs/common';
import { ProductCard } from '../catalog/catalog.contract.ts';
import { CatalogService } from '../catalog/catalog.service.ts';
import { ComplementFinder } from './complement-finder.ts';
import { gendersFor } from './domain/genders.ts';
import { ownSize } from './domain/own-size.ts';
import { MAX_CANDIDATES } from './domain/rank.ts';
import { similarReasons } from './domain/similar-reasons.ts';
import type { Language } from './domain/words.ts';
import type { Complements, SimilarProduct } from './recommend.contract.ts';
import { ShopperVectors } from './shopper-vectors.ts';
import { SimilarRepository } from './similar.repository.ts';

export interface BesideQuestion {
  runnerId: string | null;
  language: Language;
  /** Products that must not be shown, such as those in the cart; at most 500 are looked at. */
  exclude?: string[];
}

/** Similar articles beside an article page. */
const SIMILAR_SHOWN = 8;

/** What stands beside an article: what completes it, and what could be taken instead. */
@Injectable()
export class BesideFinder {
  constructor(
    private readonly catalog: CatalogService,
    private readonly vectors: ShopperVectors,
    private readonly complementFinder: ComplementFinder,
    private readonly alike: SimilarRepository,
  ) {}

  async complements(productId: string, { runnerId, language, exclude = [] }: BesideQuestion): Promise<Complements> {
    const [article, asker] = await Promise.all([
      this.catalog.product(productId, language),
      this.vectors.asker(runnerId),
    ]);
    const unwanted = exclude.slice(0, MAX_CANDIDATES);
    return {
      forProductId: productId,
      items: await this.complementFinder.find({ article, asker, exclude: unwanted, language }),
    };
  }

  async similar(productId: string, { runnerId, language, exclude = [] }: BesideQuestion): Promise<SimilarProduct[]> {
    const [article, asker] = await Promise.all([
      this.catalog.product(productId, language),
      this.vectors.asker(runnerId),
    ]);
    const ids = await this.alike.similar(productId, {
      genders: gendersFor(article.gender, asker.profile.sex),
      exclude: exclude.slice(0, MAX_CANDIDATES),
      limit: SIMILAR_SHOWN,
    });
    const size = ownSize(asker.profile, article.category.slug);
    const others = await this.catalog.products(ids, language);
    return others.map((other) => ({
      ...ProductCard.parse(other),
      reasons: similarReasons({ other, article, ownSize: size }, language),
    }));
  }
}
