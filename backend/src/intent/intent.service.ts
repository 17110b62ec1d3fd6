import { Injectable, Logger } from '@nestjs/common';
import { LanguageModel } from '../models/language-model.ts';
import { readPersona } from '../models/personas.ts';
import { Clock } from '../platform/clock/clock.ts';
import { IntentClassifier } from './domain/classifier/quantised-model.ts';
import { detectLanguage } from './domain/language.ts';
import { mergeSlots } from './domain/merge-slots.ts';
import { understand } from './domain/understand.ts';
import type { IntentAnswer, IntentRequest, Slots } from './intent.contract.ts';
import { KnownBrands } from './known-brands.ts';
import modelFile from './model/intent-model.json' with { type: 'json' };
import { classifyPrompt, ModelVerdict } from './prompts/classify-intent.v1.ts';

/** Below this the message is worth asking a language model about, where one is configured. */
const ASK_BELOW = 0.6;
/** Longest wait for it: a runner is waiting for the first word. */
const TIMEOUT_MS = 2_000;
/** A message the classifier is not sure of. */
interface Doubt {
  message: IntentRequest;
  answer: IntentAnswer;
  brands: readonly string[];
  now: Date;
}

/** What a message means: intent, language and slots. Decides alone; a language model is only asked in doubt. */
@Injectable()
export class IntentService {
  private readonly logger = new Logger(IntentService.name);
  private readonly classifier = new IntentClassifier(modelFile);
  private readonly brands = new KnownBrands();

  constructor(
    private readonly languageModel: LanguageModel,
    private readonly clock: Clock,
  ) {}

  /** Where the makers that may be named in messages are read; the room that knows the shop says it once. */
  learnBrandsFrom(source: () => Promise<readonly string[]>): void {
    this.brands.readFrom(source);
  }

  /** Under a millisecond without a language model; never throws. `now` makes "12 April" a date, today by default. */
  async classify(request: IntentRequest & { now?: Date }): Promise<IntentAnswer> {
    const { now = this.clock.now(), ...message } = request;
    const brands = await this.brands.now();
    const answer = understand(message, { classifier: this.classifier, brands, now });
    if (answer.probability >= ASK_BELOW || this.languageModel.isOffline) return answer;
    return (await this.asked({ message, answer, brands, now })) ?? answer;
  }

  /** The language of a text; `fallback` (site or thread) where it does not say. */
  detectLanguage(text: string, fallback: 'en' | 'fr'): 'en' | 'fr' {
    return detectLanguage(text, fallback);
  }

  /** The wishes of a thread after one more message. */
  mergeSlots(previous: Slots, now: Slots): Slots {
    return mergeSlots(previous, now);
  }

  /** The model's opinion, or undefined when it fails or is slow: then the own answer stands. */
  private async asked({ message, answer, brands, now }: Doubt): Promise<IntentAnswer | undefined> {
    try {
      const verdict = await this.languageModel.structured({
        system: await readPersona('intent', answer.language),
        prompt: classifyPrompt(message),
        schema: ModelVerdict,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return understand(message, { classifier: this.classifier, brands, now, verdict });
    } catch (error) {
      this.logger.warn(
        `The language model did not sort a message (${error instanceof Error ? error.message : 'unknown'}); the own answer stands.`,
      );
      return undefined;
    }
  }
}
