import { ChatOpenAICompletions } from '@langchain/openai';
import { z } from 'zod';
import { LanguageModel, type StructuredRequest, type WriteRequest } from '../language-model.ts';
import { ModelFailure } from '../model-failure.ts';
import { textOf, toChatMessages, wholeText } from './chat-messages.ts';
import { ProviderCall } from './provider-call.ts';

export interface OpenAiCompatibleOptions {
  /** Address with `/v1`, as vLLM, llama.cpp, Ollama and LM Studio print it. */
  baseUrl: string;
  model: string;
  /** Servers of one's own often want none. */
  apiKey?: string;
}

/** Sent when no key is set: the SDK insists on one, and must not take OPENAI_API_KEY and send it to another server. */
const NO_KEY = 'none';

/** Any server that speaks OpenAI's chat completions. One try a call: repeating is ResilientLanguageModel's part. */
export class OpenAiCompatibleChat extends LanguageModel {
  readonly isOffline = false;
  readonly modelId: string;
  private readonly options: OpenAiCompatibleOptions;

  constructor(options: OpenAiCompatibleOptions) {
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

  /**
   * Uses `response_format: json_schema`, which vLLM, llama.cpp and Ollama turn into a grammar; calling functions needs
   * a per-model parser there. Not `strict`: OpenAI's strict mode refuses schemas with optional fields. Streamed, because
   * the SDK parses whole answers itself and gives up on JSON inside a Markdown fence.
   */
  override async structured<T>(request: StructuredRequest<T>): Promise<T> {
    const call = new ProviderCall(request.signal);
    try {
      request.signal?.throwIfAborted();
      const schema = z.toJSONSchema(request.schema, { io: 'input' });
      const messages = toChatMessages({
        system: request.system,
        messages: [{ role: 'user', content: request.prompt }],
      });
      const stream = await this.chat(call, { temperature: 0 }).stream(messages, {
        response_format: { type: 'json_schema', json_schema: { name: 'answer', schema, strict: false } },
      });
      const parsed = request.schema.safeParse(JSON.parse(withoutFence(await wholeText(textOf(stream)))));
      if (!parsed.success) {
        throw new ModelFailure('invalid-answer', 'the answer does not fit its schema', { cause: parsed.error });
      }
      return parsed.data;
    } catch (error) {
      throw call.translate(error);
    }
  }

  private chat(call: ProviderCall, request: Pick<WriteRequest, 'maxTokens' | 'temperature'>): ChatOpenAICompletions {
    return new ChatOpenAICompletions({
      apiKey: this.options.apiKey ?? NO_KEY,
      model: this.options.model,
      temperature: request.temperature,
      maxTokens: request.maxTokens,
      maxRetries: 0,
      configuration: { baseURL: this.options.baseUrl, fetch: call.fetch, logLevel: 'off' },
    });
  }
}

/** Small models like to wrap JSON in a Markdown fence even when told not to. */
function withoutFence(text: string): string {
  return /^\s*```(?:json)?\s*([\s\S]*?)\s*```\s*$/.exec(text)?.[1] ?? text;
}

const ModelList = z.object({ data: z.array(z.object({ id: z.string() })).min(1) });

/** The id of the first model a server offers: servers of one's own mostly serve one. Rejects when it does not answer in time. */
export async function firstServedModel(options: {
  baseUrl: string;
  apiKey?: string;
  timeoutMs: number;
}): Promise<string> {
  const response = await fetch(`${options.baseUrl.replace(/\/+$/, '')}/models`, {
    headers: { authorization: `Bearer ${options.apiKey ?? NO_KEY}` },
    signal: AbortSignal.timeout(options.timeoutMs),
  });
  if (!response.ok) throw new Error(`${options.baseUrl}/models answered ${response.status}`);
  return ModelList.parse(await response.json()).data[0]!.id;
}
