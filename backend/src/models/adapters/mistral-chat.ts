import { ChatMistralAI } from '@langchain/mistralai';
import { HTTPClient } from '@mistralai/mistralai/lib/http.js';
import { LanguageModel, type StructuredRequest, type WriteRequest } from '../language-model.ts';
import { ModelFailure } from '../model-failure.ts';
import { textOf, toChatMessages } from './chat-messages.ts';
import { ProviderCall } from './provider-call.ts';

export interface MistralChatOptions {
  apiKey: string;
  model: string;
  /** Server without `/v1`; default: Mistral's own. */
  baseUrl?: string;
}

/** Mistral's chat models through LangChain. One try a call: waiting and repeating is ResilientLanguageModel's part. */
export class MistralChat extends LanguageModel {
  readonly isOffline = false;
  readonly modelId: string;
  private readonly options: MistralChatOptions;

  constructor(options: MistralChatOptions) {
    super();
    this.options = options;
    this.modelId = options.model;
  }

  override async *writeText(request: WriteRequest): AsyncGenerator<string> {
    const call = new ProviderCall(request.signal);
    try {
      request.signal?.throwIfAborted();
      yield* textOf(await this.chat(call, request).stream(toChatMessages(request)));
    } catch (error) {
      throw call.translate(error);
    }
  }

  override async structured<T>(request: StructuredRequest<T>): Promise<T> {
    const call = new ProviderCall(request.signal);
    try {
      request.signal?.throwIfAborted();
      const chat = this.chat(call, { temperature: 0 }).withStructuredOutput(request.schema as never, {
        name: 'answer',
      });
      const messages = toChatMessages({
        system: request.system,
        messages: [{ role: 'user', content: request.prompt }],
      });
      const parsed = request.schema.safeParse(await chat.invoke(messages));
      if (!parsed.success) {
        throw new ModelFailure('invalid-answer', 'the answer does not fit its schema', { cause: parsed.error });
      }
      return parsed.data;
    } catch (error) {
      throw call.translate(error);
    }
  }

  /** A client of its own for each call: ChatMistralAI does not pass abort signals on, our fetch does. */
  private chat(call: ProviderCall, request: Pick<WriteRequest, 'maxTokens' | 'temperature'>): ChatMistralAI {
    return new ChatMistralAI({
      apiKey: this.options.apiKey,
      model: this.options.model,
      serverURL: this.options.baseUrl,
      temperature: request.temperature,
      maxTokens: request.maxTokens,
      maxRetries: 0,
      // The SDK inside LangChain is an older copy of ours; of the client it only calls `request`.
      httpClient: new HTTPClient({ fetcher: call.fetch }) as never,
    });
  }
}
