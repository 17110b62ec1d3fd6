import { NotConfigured } from '../not-configured.ts';
import { TextEmbedder } from '../text-embedder.ts';

/** No embedding model: search works by keywords only. */
export class NoEmbedder extends TextEmbedder {
  readonly modelId = 'none';
  readonly dimensions = 0;
  /** Why there is none, for the health page. */
  readonly reason: string;

  constructor(reason: string) {
    super();
    this.reason = reason;
  }

  override isReady(): boolean {
    return false;
  }

  override async embed(): Promise<never> {
    throw new NotConfigured('an embedding model', { cause: new Error(this.reason) });
  }
}
