import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { BelongingsService } from '../identity/belongings.service.ts';
import { type Setting, type SettingChange, Settings } from '../platform/settings/settings.ts';
import { type RankWeights, SIMILARITY_WEIGHT, weightsOf } from './domain/rank.ts';

const SIMILARITY_SHARE: Setting<number> = {
  key: 'ranking/similarity-share',
  schema: z.number().min(0).max(1),
  fallback: SIMILARITY_WEIGHT,
};

/** Changes shown; older ones stay in the table. */
const HISTORY_SHOWN = 20;

export interface ShareChange extends SettingChange {
  from: number;
  to: number;
}

/** The two shares of the score: 70/30 until the retailer sets others. Every ranking of the shop asks here. */
@Injectable()
export class RankingSettings implements OnModuleInit {
  /** As the shop came, 0–1. */
  readonly defaultShare = SIMILARITY_SHARE.fallback;

  constructor(
    private readonly settings: Settings,
    private readonly belongings: BelongingsService,
  ) {}

  onModuleInit(): void {
    this.belongings.register({
      name: 'settings',
      move: async () => undefined, // a guest sets nothing
      export: (accountId) => this.settings.changesBy(accountId),
      erase: (manager, accountId) => this.settings.forgetWho(manager, accountId),
    });
  }

  async weights(): Promise<RankWeights> {
    return weightsOf(await this.settings.get(SIMILARITY_SHARE));
  }

  /** @param similarityShare 0–1 */
  change(similarityShare: number, accountId: string): Promise<void> {
    return this.settings.set(SIMILARITY_SHARE, similarityShare, accountId);
  }

  /** Newest first. */
  async history(): Promise<ShareChange[]> {
    const changes = await this.settings.history(SIMILARITY_SHARE, HISTORY_SHOWN);
    return changes.filter(
      (change): change is ShareChange => typeof change.from === 'number' && typeof change.to === 'number',
    );
  }
}
