import { Global, Inject, Logger, Module, type OnModuleDestroy } from '@nestjs/common';
import { AppConfig } from '../platform/config/config.ts';
import { LanguageModel } from './language-model.ts';
import { openLanguageModel, openTextEmbedder, type OpenModelOptions } from './open-models.ts';
import type { ResilienceEvent } from './resilience/resilient-calls.ts';
import { TextEmbedder } from './text-embedder.ts';

const logger = new Logger('Models');

const options: OpenModelOptions = {
  warn: (sentence) => logger.warn(sentence),
  resilience: { onEvent: (event) => logger.warn(sentenceFor(event)) },
};

/** The models of the product, chosen by the configuration. Everybody may inject `TextEmbedder` and `LanguageModel`. */
@Global()
@Module({
  providers: [
    {
      provide: TextEmbedder,
      inject: [AppConfig],
      useFactory: (config: AppConfig) => openTextEmbedder(config, options),
    },
    {
      provide: LanguageModel,
      inject: [AppConfig],
      useFactory: (config: AppConfig) => openLanguageModel(config, options),
    },
  ],
  exports: [TextEmbedder, LanguageModel],
})
export class ModelsModule implements OnModuleDestroy {
  private readonly embedder: TextEmbedder;

  constructor(@Inject(TextEmbedder) embedder: TextEmbedder) {
    this.embedder = embedder;
  }

  async onModuleDestroy(): Promise<void> {
    await this.embedder.close();
  }
}

function sentenceFor(event: ResilienceEvent): string {
  if (event.kind === 'retry') {
    return `${event.modelId}: try ${event.attempt} failed (${event.reason}); next in ${event.delayMs} ms.`;
  }
  if (event.kind === 'circuit-closed') return `${event.modelId}: answers again.`;
  return `${event.modelId}: failed too often (${event.reason}); not asked for ${event.breakMs / 1000} s, the offline writer answers.`;
}
