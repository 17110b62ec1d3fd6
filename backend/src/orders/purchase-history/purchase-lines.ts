import { z } from 'zod';
import { Profile } from '../../identity/profile.contract.ts';

/**
 * What is kept of a buyer to find buyers like them. Injuries, race dates and times stay out: a runner tells those to the
 * coach, not to the till.
 */
export const ShopperProfile = Profile.pick({
  goal: true,
  level: true,
  kmPerWeek: true,
  surfaces: true,
  age: true,
  sex: true,
  weightKg: true,
  shoeSizeEu: true,
  clothingSize: true,
  budget: true,
});
export type ShopperProfile = z.infer<typeof ShopperProfile>;

const userId = z.string().trim().min(1).max(100);
const asin = z.string().regex(/^[A-Za-z0-9]{4,20}$/, 'must be 4 to 20 letters and digits');

/** A line of `shoppers.jsonl`. */
export const ShopperLine = z.object({ userId, profile: ShopperProfile.default({}) });
export type ShopperLine = z.infer<typeof ShopperLine>;

/** A line of `purchases.jsonl`. */
const OwnPurchaseLine = z.object({
  userId,
  parentAsin: asin,
  purchasedAt: z.iso.datetime({ offset: true }),
  quantity: z.number().int().min(1).max(1_000).default(1),
});

/** A review line of Amazon-Reviews-2023; who reviewed a verified purchase bought it at about that time. */
const ReviewAsPurchase = z
  .object({
    user_id: userId,
    parent_asin: asin,
    timestamp: z.number().int().positive().max(8.64e15, 'is not a time in milliseconds'),
    verified_purchase: z.boolean().nullish(),
  })
  .transform((review) => ({
    userId: review.user_id,
    parentAsin: review.parent_asin,
    purchasedAt: new Date(review.timestamp).toISOString(),
    // A review of something bought elsewhere (or not at all) says nothing about what was bought here.
    quantity: review.verified_purchase === false ? 0 : 1,
  }));

/** A purchase, written either way; `quantity` 0 means "not a purchase after all". */
export const PurchaseLine = z.union([OwnPurchaseLine, ReviewAsPurchase]);
export type PurchaseLine = z.infer<typeof PurchaseLine>;
