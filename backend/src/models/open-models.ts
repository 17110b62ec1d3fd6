import type { AppConfig } from '../platform/config/config.ts';
import { LocalMiniLm, MINILM_ID } from './adapters/local-minilm.ts';
import { NoEmbedder } from './adapters/no-embedder.ts';
import { OfflineLanguageModel } from './adapters/offline-language-model.ts';
import { findInstalledModel } from './fetch/installed-model.ts';
import type { LanguageModel } from './language-model.ts';
import type { ResilienceOptions } from './resilience/resilient-calls.ts';
import { ResilientLanguageModel } from './resilience/resilient-language-model.ts';
import { ResilientTextEmbedder } from './resilience/resilient-text-embedder.ts';
import type { TextEmbedder } from './text-embedder.ts';

/** The part of the configuration that chooses models. */
export type ModelSettings = Pick<
  AppConfig,
  | 'modelsDir'
  | 'embedder'
  | 'mistralApiKey'
  | 'mistralBaseUrl'
  | 'mistralChatModel'
  | 'mistralEmbedModel'
  | 'llmBaseUrl'
  | 'llmModel'
  | 'llmApiKey'
>;

export interface OpenModelOptions {
  /** Told, in one sentence each, what the product has to do without. */
  warn: (sentence: string) => void;
  resilience?: Partial<ResilienceOptions>;
}

/** How long the start waits for a language model server to say what it serves. */
const MODEL_LIST_TIMEOUT_MS = 2_000;
/** What llama.cpp answers to whatever it is called; other servers name the wrong name in their refusal. */
const UNNAMED_MODEL = 'default';

/** The embedder the configuration asks for; one that cannot be opened becomes a NoEmbedder and one warning. Never rejects. */
export async function openTextEmbedder(settings: ModelSettings, options: OpenModelOptions): Promise<TextEmbedder> {
  if (settings.embedder === 'none') return new NoEmbedder('EMBEDDER=none');
  try {
    return settings.embedder === 'mistral' ? await openMistralEmbed(settings, options) : await openLocal(settings);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    options.warn(`No text embeddings: ${reason}. Search works by keywords only (BM25).`);
    return new NoEmbedder(reason);
  }
}

async function openLocal(settings: ModelSettings): Promise<TextEmbedder> {
  const found = await findInstalledModel(settings.modelsDir, MINILM_ID);
  if (!found.ok) throw new Error(found.reason);
  return LocalMiniLm.open(found.folder);
}

// The clients of the providers are loaded only where one is configured: they cost 100 to 200 MB and half a second of start.

async function openMistralEmbed(settings: ModelSettings, options: OpenModelOptions): Promise<TextEmbedder> {
  if (!settings.mistralApiKey) throw new Error('EMBEDDER=mistral needs MISTRAL_API_KEY');
  const { MistralEmbed } = await import('./adapters/mistral-embed.ts');
  const embedder = new MistralEmbed({
    apiKey: settings.mistralApiKey,
    model: settings.mistralEmbedModel,
    baseUrl: settings.mistralBaseUrl,
  });
  return new ResilientTextEmbedder(embedder, options.resilience);
}

/** LLM_BASE_URL before MISTRAL_API_KEY: whoever gives both has a server of their own and uses the key for embeddings. Never rejects. */
export async function openLanguageModel(settings: ModelSettings, options: OpenModelOptions): Promise<LanguageModel> {
  if (settings.llmBaseUrl) return openOwnServer(settings.llmBaseUrl, settings, options);
  if (!settings.mistralApiKey) return new OfflineLanguageModel();
  const { MistralChat } = await import('./adapters/mistral-chat.ts');
  const chat = new MistralChat({
    apiKey: settings.mistralApiKey,
    model: settings.mistralChatModel,
    baseUrl: settings.mistralBaseUrl,
  });
  return new ResilientLanguageModel(chat, options.resilience);
}

async function openOwnServer(
  baseUrl: string,
  settings: ModelSettings,
  options: OpenModelOptions,
): Promise<LanguageModel> {
  const { OpenAiCompatibleChat } = await import('./adapters/openai-compatible-chat.ts');
  const server = { baseUrl, apiKey: settings.llmApiKey };
  const model = settings.llmModel ?? (await servedModel(server, options));
  return new ResilientLanguageModel(new OpenAiCompatibleChat({ ...server, model }), options.resilience);
}

async function servedModel(server: { baseUrl: string; apiKey?: string }, options: OpenModelOptions): Promise<string> {
  try {
    const { firstServedModel } = await import('./adapters/openai-compatible-chat.ts');
    return await firstServedModel({ ...server, timeoutMs: MODEL_LIST_TIMEOUT_MS });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    options.warn(
      `LLM_MODEL is not set and ${server.baseUrl} did not list its models (${reason}); asking for "${UNNAMED_MODEL}".`,
    );
    return UNNAMED_MODEL;
  }
}
