import type { Slots } from '../../../../backend/src/intent/intent.contract.ts';
import { type CoachMessage, partsOf } from './message.ts';

/** Wishes about articles that stay until they are changed or forgotten; the rest of the slots belongs to one message. */
const LASTING = [
  'categories',
  'minPriceCents',
  'maxPriceCents',
  'size',
  'colors',
  'notColors',
  'gender',
  'brands',
  'notBrands',
  'uses',
  'seasons',
  'features',
  'notFeatures',
] as const satisfies readonly (keyof Slots)[];

/** What a new kind of article starts afresh: a blue waterproof shoe, then a headlamp. */
const OF_THE_ARTICLE = [
  'features',
  'notFeatures',
  'colors',
  'notColors',
  'brands',
  'uses',
  'minPriceCents',
  'size',
] as const;

export type Wishes = Pick<Slots, (typeof LASTING)[number]>;

function without(slots: Wishes, names: readonly string[]): Wishes {
  return Object.fromEntries(Object.entries(slots).filter(([name]) => !names.includes(name)));
}

function isOtherArticle(before: Wishes, now: Slots): boolean {
  if (!before.categories || !now.categories || now.isCorrection) return false;
  return !now.categories.some((category) => before.categories?.includes(category));
}

/** The wishes that hold after the whole thread, as the seller understood them. For showing only: the API keeps its own. */
export function wishesOf(messages: CoachMessage[]): Wishes {
  const heard = messages.flatMap((message) => partsOf(message, 'data-intent')).map((part) => part.data);
  return heard
    .filter(({ intent }) => intent === 'shopping')
    .reduce<Wishes>((before, { slots }) => {
      const base = isOtherArticle(before, slots) ? without(before, OF_THE_ARTICLE) : before;
      const lasting = Object.entries(slots).filter(([name]) => (LASTING as readonly string[]).includes(name));
      return { ...without(base, slots.forgets ?? []), ...Object.fromEntries(lasting) };
    }, {});
}

/** A wish as a chip: what it says, and which kind of wish is dropped with it. */
export type WishKind = 'price' | 'size' | 'color' | 'gender' | 'brand' | 'feature' | 'use';

export interface WishChip {
  kind: WishKind;
  /** Values as the API names them; `≤ 14000` for a price is put into words where it is drawn. */
  values: string[];
  maxPriceCents?: number;
  minPriceCents?: number;
}

export function chipsOf(wishes: Wishes): WishChip[] {
  const { minPriceCents, maxPriceCents, size, colors, gender, brands, features, uses, seasons } = wishes;
  const chips: (WishChip | false | undefined)[] = [
    (minPriceCents !== undefined || maxPriceCents !== undefined) && {
      kind: 'price',
      values: [],
      minPriceCents,
      maxPriceCents,
    },
    size !== undefined && { kind: 'size', values: [size] },
    colors && { kind: 'color', values: colors },
    gender && { kind: 'gender', values: [gender] },
    brands && { kind: 'brand', values: brands },
    features && { kind: 'feature', values: features },
    (uses ?? seasons) && { kind: 'use', values: [...(uses ?? []), ...(seasons ?? [])] },
  ];
  return chips.filter(
    (chip) => chip !== undefined && chip !== false && (chip.kind === 'price' || chip.values.length > 0),
  ) as WishChip[];
}
