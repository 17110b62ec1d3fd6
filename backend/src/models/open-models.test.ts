import { afterEach, expect, test } from 'vitest';
import { wholeText } from './adapters/chat-messages.ts';
import { ModelUnavailable } from './model-failure.ts';
import { NotConfigured } from './not-configured.ts';
import { openLanguageModel, openTextEmbedder, type ModelSettings } from './open-models.ts';
import { ProviderFake } from './testing/provider-fake.ts';

const NOTHING: ModelSettings = {
  modelsDir: '/nowhere',
  embedder: 'local',
  mistralApiKey: undefined,
  mistralBaseUrl: undefined,
  mistralChatModel: 'mistral-small-latest',
  mistralEmbedModel: 'mistral-embed',
  llmBaseUrl: undefined,
  llmModel: undefined,
  llmApiKey: undefined,
};

let warnings: string[] = [];
const options = { warn: (sentence: string) => void warnings.push(sentence) };
afterEach(() => {
  warnings = [];
});

test('without model files the shop starts, searches by keywords, and says so once', async () => {
  const embedder = await openTextEmbedder(NOTHING, options);
  expect(embedder).toMatchObject({ modelId: 'none', dimensions: 0 });
  expect(embedder.isReady()).toBe(false);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/minilm-q8\/tokenizer\.json is not in \/nowhere\. Search works by keywords only/);
  await expect(embedder.embed(['shoes'])).rejects.toBeInstanceOf(NotConfigured);
});

test('EMBEDDER=none is a wish, not a warning', async () => {
  expect((await openTextEmbedder({ ...NOTHING, embedder: 'none' }, options)).isReady()).toBe(false);
  expect(warnings).toEqual([]);
});

test('EMBEDDER=mistral without a key names the key', async () => {
  expect((await openTextEmbedder({ ...NOTHING, embedder: 'mistral' }, options)).isReady()).toBe(false);
  expect(warnings[0]).toContain('MISTRAL_API_KEY');
});

test('without key and address the language model is offline and names what it wants', async () => {
  const model = await openLanguageModel(NOTHING, options);
  expect(model.isOffline).toBe(true);
  expect(warnings).toEqual([]);
  const wanted = { code: 'models/not-configured', setting: 'MISTRAL_API_KEY or LLM_BASE_URL' };
  await expect(wholeText(model.writeText({ system: '', messages: [] }))).rejects.toMatchObject(wanted);
  await expect(model.structured({ system: '', prompt: '', schema: undefined as never })).rejects.toMatchObject(wanted);
});

test('a key alone asks Mistral; an own server comes before it and may leave its model unnamed', async () => {
  const fake = await ProviderFake.open({ dialect: 'openai' });
  const withKey = { ...NOTHING, mistralApiKey: 'test-key', mistralBaseUrl: fake.url };
  expect(await openLanguageModel(withKey, options)).toMatchObject({
    modelId: 'mistral-small-latest',
    isOffline: false,
  });
  const own = await openLanguageModel({ ...withKey, llmBaseUrl: `${fake.url}/v1` }, options);
  expect(own.modelId).toBe('fake-model');
  const text = await wholeText(own.writeText({ system: 's', messages: [{ role: 'user', content: 'hello there' }] }));
  expect(text).toBe('You said: hello there');
  await fake.close();
});

test('a server that is down does not stop the start; asking it fails in a way one can fall back from', async () => {
  const fake = await ProviderFake.open({ dialect: 'openai' });
  await fake.close();
  const model = await openLanguageModel(
    { ...NOTHING, llmBaseUrl: `${fake.url}/v1` },
    { ...options, resilience: { retries: 0 } },
  );
  expect(warnings[0]).toContain('LLM_MODEL is not set');
  const error = await wholeText(model.writeText({ system: '', messages: [] })).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ModelUnavailable);
  expect(error).toMatchObject({ reason: 'connection', code: 'models/unavailable' });
});
