import { Injectable } from '@nestjs/common';
import type { Product } from '../../catalog/catalog.contract.ts';
import { CatalogService } from '../../catalog/catalog.service.ts';
import type { Slots } from '../../intent/intent.contract.ts';
import type { Recommendations } from '../../recommend/recommend.contract.ts';
import { whyAbsent } from '../domain/absent-article.ts';
import { namedSize } from '../domain/shelf-requests.ts';
import { filtersOf } from '../domain/shopping-wish.ts';
import { sizeSpan } from '../domain/size-span.ts';
import { say } from '../domain/words.ts';
import type { Turn } from '../turn.ts';
import * as words from './seller-words.ts';
import { ShelfFinder } from './shelf-finder.ts';

/** Shelves whose sizes are named when a size is asked for and nothing else. */
const SIZED_SHELVES = {
  shoes: ['shoes'],
  clothing: ['tops', 'bottoms', 'outerwear'],
  socks: ['socks'],
};

/** What is said of things that were named and are not there: an article that is sold out, a size nobody makes. */
@Injectable()
export class AbsentTalk {
  constructor(
    private readonly finder: ShelfFinder,
    private readonly catalog: CatalogService,
  ) {}

  /** The sentence about the article that was named, where what was found does not hold it. */
  about(turn: Turn, named: readonly Product[], { slots, found }: { slots: Slots; found: Recommendations }): Missing {
    const first = named[0];
    const isShown = found.items.slice(0, 2).some((item) => named.some(({ productId }) => productId === item.productId));
    if (!first || isShown) return undefined;
    const { size } = filtersOf(slots, turn.profile);
    const wished = {
      size: size?.[0],
      isOwnSize: slots.size === undefined,
      maxPriceCents: slots.maxPriceCents,
      colors: slots.colors,
    };
    const colors = first.colors.map(({ name }) => ({ name, word: this.catalog.colorWord(name, turn.language) }));
    return { productId: first.productId, sentence: whyAbsent({ ...first, colors }, wished, turn.language) };
  }

  /** A size that does not exist among these shelves, and those that do. */
  async noSuchSize({ text, slots, language }: Turn, shelves: string[] = []): Promise<string | undefined> {
    const size = slots.size ? undefined : namedSize(text);
    if (!size) return undefined;
    if (shelves.length > 0) {
      const sizes = sizeSpan(await this.finder.sizes(shelves), language);
      return sizes && say(words.NO_SUCH_SIZE, language, { size, sizes });
    }
    const spans = await Promise.all(
      Object.entries(SIZED_SHELVES).map(async ([name, slugs]) => [
        name,
        sizeSpan(await this.finder.sizes(slugs), language),
      ]),
    );
    return say(words.NO_SIZE_AT_ALL, language, { size, ...Object.fromEntries(spans) });
  }
}

type Missing = { productId: string; sentence: string } | undefined;
