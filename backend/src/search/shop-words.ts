import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.ts';
import { Vocabulary } from './domain/vocabulary.ts';
import { VocabularyRepository } from './vocabulary.repository.ts';

/** How often it is looked whether the catalogue changed. */
const CHECK_EVERY_MS = 60_000;

/** The words of the present catalogue, read once and again after it changed; meanwhile the old ones serve. */
@Injectable()
export class ShopWords {
  private held: { vocabulary: Vocabulary; state: string; checkedAtMs: number } | undefined;
  private reading: Promise<Vocabulary> | undefined;

  constructor(
    private readonly repository: VocabularyRepository,
    private readonly clock: Clock,
  ) {}

  async vocabulary(): Promise<Vocabulary> {
    if (!this.held) return this.reread();
    if (this.clock.now().getTime() - this.held.checkedAtMs > CHECK_EVERY_MS) {
      this.held.checkedAtMs = this.clock.now().getTime();
      if ((await this.repository.state()) !== this.held.state) void this.reread().catch(() => undefined);
    }
    return this.held.vocabulary;
  }

  /** One reading at a time, however many ask. */
  private reread(): Promise<Vocabulary> {
    this.reading ??= this.read().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async read(): Promise<Vocabulary> {
    const state = await this.repository.state();
    const vocabulary = new Vocabulary(await this.repository.texts());
    this.held = { vocabulary, state, checkedAtMs: this.clock.now().getTime() };
    return vocabulary;
  }
}
