import { ConsoleLogger, Injectable } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AppConfig } from '../platform/config/config.ts';
import { ConfigModule } from '../platform/config/config.module.ts';
import { findInstalledModel } from './fetch/installed-model.ts';
import { LanguageModel } from './language-model.ts';
import { ModelsModule } from './models.module.ts';
import { TextEmbedder } from './text-embedder.ts';

const MODELS_DIR = process.env.MODELS_DIR ?? join(import.meta.dirname, '../../../.cache/models');
const found = await findInstalledModel(MODELS_DIR, 'minilm-q8');

@Injectable()
class Advisor {
  readonly embedder: TextEmbedder;
  readonly model: LanguageModel;

  constructor(embedder: TextEmbedder, model: LanguageModel) {
    this.embedder = embedder;
    this.model = model;
  }
}

async function boot(environment: Record<string, string>) {
  const building = Test.createTestingModule({ imports: [ConfigModule, ModelsModule], providers: [Advisor] });
  const app = await building
    .setLogger(new ConsoleLogger({ logLevels: [] }))
    .overrideProvider(AppConfig)
    .useValue(new AppConfig(environment))
    .compile();
  await app.init();
  return { app, advisor: app.get(Advisor) };
}

test.skipIf(!found.ok)(
  'any service gets the models injected, offline by default, and the worker ends with the app',
  async () => {
    const { app, advisor } = await boot({ MODELS_DIR });
    expect(advisor.model.isOffline).toBe(true);
    expect(advisor.embedder).toMatchObject({ modelId: 'minilm-q8', dimensions: 384 });
    expect(await advisor.embedder.embed(['trail shoes'])).toHaveLength(1);
    await app.close();
    expect(advisor.embedder.isReady()).toBe(false);
  },
);

test('the shop boots without model files', async () => {
  const { app, advisor } = await boot({ MODELS_DIR: '/nowhere' });
  expect(advisor.embedder.isReady()).toBe(false);
  await app.close();
});
