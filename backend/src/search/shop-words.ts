import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.ts';
import { Clock } from '../platform/clock/clock.ts';
import type { ArticleName } from './domain/named-article.ts';
import { PhraseBook, type Shelf } from './domain/phrase-book.ts';
import { TitleIndex } from './domain/title-index.ts';
import { Vocabulary } from './domain/vocabulary.ts';
import { VocabularyRepository } from './vocabulary.repository.ts';

/** How often it is looked whether the catalogue changed. */
const CHECK_EVERY_MS = 60_000;

interface Words {
  vocabulary: Vocabulary;
  /** Cents up to which an article is cheap, by shelf. */
  lowPrices: Record<string, number>;
  phrases: Record<'en' | 'fr', PhraseBook>;
  titles: TitleIndex;
}

/** The words of the present catalogue, read once and again after it changed; meanwhile the old ones serve. */
@Injectable()
export class ShopWords {
  private held: { words: Words; state: string; checkedAtMs: number } | undefined;
  private reading: Promise<Words> | undefined;

  constructor(
    private readonly repository: VocabularyRepository,
    private readonly catalog: CatalogService,
    private readonly clock: Clock,
  ) {}

  async vocabulary(): Promise<Vocabulary> {
    return (await this.words()).vocabulary;
  }

  async lowPrices(): Promise<Record<string, number>> {
    return (await this.words()).lowPrices;
  }

  async phrases(language: 'en' | 'fr'): Promise<PhraseBook> {
    return (await this.words()).phrases[language];
  }

  async titles(): Promise<TitleIndex> {
    return (await this.words()).titles;
  }

  /** What articles are called, by id: from memory, but those a huge catalogue left out. */
  async names(ids: readonly string[]): Promise<Map<string, ArticleName>> {
    const { titles } = await this.words();
    const known = ids.flatMap((id): [string, ArticleName][] => {
      const name = titles.name(id);
      return name ? [[id, name]] : [];
    });
    const names = new Map(known);
    const missing = ids.filter((id) => !names.has(id));
    return missing.length === 0 ? names : new Map([...names, ...(await this.repository.names(missing))]);
  }

  private async words(): Promise<Words> {
    if (!this.held) return this.reread();
    const nowMs = this.clock.now().getTime();
    if (nowMs - this.held.checkedAtMs > CHECK_EVERY_MS) {
      this.held.checkedAtMs = nowMs;
      if ((await this.repository.state()) !== this.held.state) void this.reread().catch(() => undefined);
    }
    return this.held.words;
  }

  /** One reading at a time, however many ask. */
  private reread(): Promise<Words> {
    this.reading ??= this.read().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async read(): Promise<Words> {
    const state = await this.repository.state();
    const vocabulary = new Vocabulary(await this.repository.texts());
    const lowPrices = await this.repository.lowPrices();
    const words = {
      vocabulary,
      lowPrices,
      titles: new TitleIndex(await this.repository.titled()),
      phrases: { en: await this.phraseBook('en'), fr: await this.phraseBook('fr') },
    };
    this.held = { words, state, checkedAtMs: this.clock.now().getTime() };
    return words;
  }

  private async phraseBook(language: 'en' | 'fr'): Promise<PhraseBook> {
    const categories = await this.catalog.categories(language);
    const leaves = categories.map(({ slug, name, productCount }): Shelf => ({
      slug,
      kind: 'leaf',
      name,
      productCount,
    }));
    const groups = [...Map.groupBy(categories, ({ group }) => group.slug)].map(([slug, members]): Shelf => ({
      slug,
      kind: 'group',
      name: members[0]!.group.name,
      productCount: members.reduce((sum, { productCount }) => sum + productCount, 0),
    }));
    const [brands, features] = [await this.repository.brandsOnShelves(), await this.repository.featuresOnShelves()];
    return new PhraseBook({ shelves: [...leaves, ...groups], brands, features }, language);
  }
}
