import { Injectable, Logger } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.ts';
import { LanguageModel } from '../models/language-model.ts';
import { ModelUnavailable } from '../models/model-failure.ts';
import { readPersona } from '../models/personas.ts';
import { Metrics } from '../platform/observability/metrics.ts';
import type { TurnPart } from './chat.contract.ts';
import { keepsToFacts } from './domain/prose-check.ts';
import type { Turn } from './turn.ts';

/** Facts → sentences. Without a model, or when it fails or strays from the facts, the offline sentences are said as they are. */
@Injectable()
export class ProseService {
  private readonly logger = new Logger('prose');

  constructor(
    private readonly model: LanguageModel,
    private readonly metrics: Metrics,
    private readonly catalog: CatalogService,
  ) {}

  async *seller(turn: Turn, facts: string[]): AsyncGenerator<TurnPart> {
    const written = this.model.isOffline ? null : await this.write(turn, facts);
    yield { type: 'text', text: written ?? facts.join('\n') };
  }

  /** The whole answer is read before a word leaves, because it must be checked against the facts first. */
  private async write(turn: Turn, facts: string[]): Promise<string | null> {
    const system = await readPersona('seller', turn.language);
    const content = `${turn.language === 'fr' ? 'Faits' : 'Facts'}:\n${facts.map((fact) => `- ${fact}`).join('\n')}`;
    try {
      let prose = '';
      for await (const piece of this.model.writeText({
        system,
        messages: [{ role: 'user', content }],
        maxTokens: 400,
        temperature: 0.3,
      })) {
        prose += piece;
      }
      if (keepsToFacts(prose, facts) && this.catalog.isPlain(prose)) return prose.trim();
      this.logger.warn('the model strayed from its facts; the offline writer answers');
    } catch (error) {
      if (!(error instanceof ModelUnavailable)) throw error;
      this.logger.warn(`the model is not available (${error.reason}); the offline writer answers`);
    }
    this.metrics.modelFallbacks.inc();
    turn.timings['fallback'] = 1;
    return null;
  }
}
