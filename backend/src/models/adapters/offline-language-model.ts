import { LanguageModel } from '../language-model.ts';
import { NotConfigured } from '../not-configured.ts';

const NEEDED = 'MISTRAL_API_KEY or LLM_BASE_URL';

/** No language model: callers look at `isOffline` and use their own writers; asking anyway says what to set. */
export class OfflineLanguageModel extends LanguageModel {
  readonly modelId = 'offline';
  readonly isOffline = true;

  // oxlint-disable-next-line require-yield -- the port is a stream; this one ends before its first piece
  override async *writeText(): AsyncGenerator<string> {
    throw new NotConfigured(NEEDED);
  }

  override async structured(): Promise<never> {
    throw new NotConfigured(NEEDED);
  }
}
