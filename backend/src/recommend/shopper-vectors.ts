import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { IdentityService } from '../identity/identity.service.ts';
import { PurchaseHistoryService } from '../orders/purchase-history.service.ts';
import { type JobResult, OnJob } from '../platform/jobs/on-job.decorator.ts';
import { profileFeatures, type ShoppingProfile } from './domain/profile-features.ts';
import { type Bought, MAX_PURCHASES, shopperVector, toSparseText } from './domain/shopper-vector.ts';
import { ShopperVectorsRepository } from './shopper-vectors.repository.ts';

/** Vectors a statement; about 0.3 MB of text. */
const BATCH_SIZE = 500;

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

  /** Makes all vectors anew, in batches; call it after an import. Returns how many shoppers there are. */
  async rebuild(onProgress?: (done: number, total: number) => void): Promise<number> {
    await this.repository.recountBuyers();
    const shopperCount = await this.countAfresh();
    let done = 0;
    let last: string | null = null;
    for (;;) {
      const batch = await this.repository.factsAfter(last, BATCH_SIZE);
      if (batch.length === 0) break;
      await this.repository.save(
        batch.map(({ shopperId, profile, bought }) => ({
          shopperId,
          vector: vectorText(profile, bought, shopperCount),
        })),
      );
      last = batch.at(-1)!.shopperId;
      done += batch.length;
      onProgress?.(done, shopperCount);
    }
    return done;
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
