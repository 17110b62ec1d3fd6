import { expect, test } from 'vitest';
import { z } from 'zod';
import { ResilientLanguageModel } from '../resilience/resilient-language-model.ts';
import { describeLanguageModel } from '../suites/language-model.suite.ts';
import { ProviderFake } from '../testing/provider-fake.ts';
import { firstServedModel, OpenAiCompatibleChat } from './openai-compatible-chat.ts';

describeLanguageModel('An OpenAI-compatible server', async (resilience) => {
  const fake = await ProviderFake.open({ dialect: 'openai', apiKey: 'test-key' });
  const chat = new OpenAiCompatibleChat({ baseUrl: `${fake.url}/v1`, model: 'fake-model', apiKey: 'test-key' });
  return { fake, model: new ResilientLanguageModel(chat, resilience) };
});

test('a server without a key is asked without one, not with the OPENAI_API_KEY of the machine', async () => {
  const fake = await ProviderFake.open({ dialect: 'openai' });
  process.env.OPENAI_API_KEY = 'sk-of-another-server';
  try {
    const chat = new OpenAiCompatibleChat({ baseUrl: `${fake.url}/v1`, model: 'fake-model' });
    await chat.structured({ system: '', prompt: 'hi', schema: z.object({ isGreeting: z.boolean() }) });
    expect(fake.requests[0]!.authorization).toBe('Bearer none');
  } finally {
    delete process.env.OPENAI_API_KEY;
    await fake.close();
  }
});

test('JSON that a small model wraps in a Markdown fence is read', async () => {
  const fake = await ProviderFake.open({ dialect: 'openai' });
  const chat = new OpenAiCompatibleChat({ baseUrl: `${fake.url}/v1`, model: 'fake-model' });
  fake.next({ kind: 'ok', rawJson: '```json\n{ "isGreeting": true }\n```' });
  expect(await chat.structured({ system: '', prompt: 'hi', schema: z.object({ isGreeting: z.boolean() }) })).toEqual({
    isGreeting: true,
  });
  await fake.close();
});

test('the first model a server lists is taken when none is named', async () => {
  const fake = await ProviderFake.open({ dialect: 'openai' });
  expect(await firstServedModel({ baseUrl: `${fake.url}/v1/`, timeoutMs: 5_000 })).toBe('fake-model');
  await fake.close();
});
