import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { IdentityService } from '../identity/identity.service.ts';
import { PurchaseHistoryService } from '../orders/purchase-history.service.ts';
import { inSlices, type Pace } from '../platform/database/in-slices.ts';
import { type JobResult, OnJob } from '../platform/jobs/on-job.decorator.ts';
import { profileFeatures, type ShoppingProfile } from './domain/profile-features.ts';
import { type Bought, MAX_PURCHASES, shopperVector, toSparseText } from './domain/shopper-vector.ts';
import { INDEX_FROM_SHOPPERS } from './shopper-index.ts';
import { ShopperVectorsRepository } from './shopper-vectors.repository.ts';

/** Vectors a statement at most; about 0.3 MB of text. */
const MAX_BATCH = 500;

/** How long the number of shoppers is kept in memory; it moves the weights by less than a thousandth in that time. */
const COUNT_CACHE_MS = 60_000;

const NO_ONE: Asker = { vector: null, shopperId: null, profile: {}, ownedIds: [], pickIds: [] };

/** Somebody who asks for articles, as the ranking sees them. */
export interface Asker {
  /** pgvector's text form; null when nothing is known. */
  vector: string | null;
  shopperId: string | null;
  profile: ShoppingProfile;
  /** Products they bought here. */
  ownedIds: string[];
  /** Products picked in the onboarding. */
  pickIds: string[];
}

/** Keeps every shopper's vector, and makes the vector of whoever is asking. */
@Injectable()
export class ShopperVectors {
  private counted: { at: number; shoppers: number } | undefined;

  constructor(
    private readonly repository: ShopperVectorsRepository,
    private readonly identity: IdentityService,
    private readonly history: PurchaseHistoryService,
  ) {}

  /** Makes all vectors anew, in slices. Returns how many shoppers there are. */
  async rebuild(onProgress?: (done: number, total: number) => void, pace?: Pace): Promise<number> {
    await inSlices((last, rows) => this.repository.recountBuyers(last, rows), pace);
    const shopperCount = await this.countAfresh();
    await this.repository.index.drop();
    let done = 0;
    await inSlices(async (last, rows) => {
      const batch = await this.repository.factsAfter(last, Math.min(rows, MAX_BATCH));
      await this.repository.save(
        batch.map(({ shopperId, profile, bought }) => ({
          shopperId,
          vector: vectorText(profile, bought, shopperCount),
        })),
      );
      done += batch.length;
      onProgress?.(done, shopperCount);
      return batch.at(-1)?.shopperId;
    }, pace);
    if (shopperCount >= INDEX_FROM_SHOPPERS) await this.repository.index.build();
    return done;
  }

  /** A shopper of the imported history as if they asked now; `pastOnly` leaves their newest purchase out. Null: no such shopper. */
  async askerLike(shopperId: string, { pastOnly = false } = {}): Promise<Asker | null> {
    const facts = await this.repository.factsOf(shopperId);
    if (!facts) return null;
    const bought = pastOnly
      ? facts.bought.filter(({ age }) => age > 0).map((item) => ({ ...item, age: item.age - 1 }))
      : facts.bought;
    const ownedIds = await this.repository.productsOf(shopperId);
    return {
      vector: vectorText(facts.profile, bought, await this.shopperCount()),
      shopperId,
      profile: facts.profile,
      ownedIds: pastOnly ? ownedIds.slice(1) : ownedIds,
      pickIds: [],
    };
  }

  /** One shopper's vector, after they bought something. The weights of products stay as last counted. */
  @OnJob('recommend/refresh-shopper', { schema: z.object({ shopperId: z.uuid() }) })
  async refresh({ shopperId }: { shopperId: string }): Promise<JobResult> {
    const facts = await this.repository.factsOf(shopperId);
    if (!facts) return 'skipped';
    await this.repository.save([
      { shopperId, vector: vectorText(facts.profile, facts.bought, await this.shopperCount()) },
    ]);
    return 'done';
  }

  /** Whoever asks: profile, purchases and picks. A pick counts as the newest purchase: it is the last thing they told us. */
  async asker(runnerId: string | null): Promise<Asker> {
    if (!runnerId) return NO_ONE;
    const [{ profile, picks }, purchases, shopperId] = await Promise.all([
      this.identity.profile(runnerId),
      this.history.purchases(runnerId),
      this.history.shopperOf(runnerId),
    ]);
    const ownedIds = [...new Set(purchases.map((purchase) => purchase.productId))];
    const taste = [...new Set([...picks, ...ownedIds])].slice(0, MAX_PURCHASES);
    const bought = taste.length > 0 ? await this.repository.tasteOf(taste) : [];
    const vector = vectorText(profile, bought, bought.length > 0 ? await this.shopperCount() : 1);
    return { vector, shopperId, profile, ownedIds, pickIds: picks };
  }

  private async shopperCount(): Promise<number> {
    const now = performance.now();
    if (this.counted && now - this.counted.at < COUNT_CACHE_MS) return this.counted.shoppers;
    return this.countAfresh();
  }

  private async countAfresh(): Promise<number> {
    const shoppers = await this.repository.shopperCount();
    this.counted = { at: performance.now(), shoppers };
    return shoppers;
  }
}

function vectorText(profile: ShoppingProfile, bought: Bought[], shopperCount: number): string | null {
  return toSparseText(shopperVector({ profile: profileFeatures(profile), bought, shopperCount }));
}
