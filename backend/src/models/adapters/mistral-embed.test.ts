import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ResilienceOptions } from '../resilience/resilient-calls.ts';
import { ResilientTextEmbedder } from '../resilience/resilient-text-embedder.ts';
import { describeTextEmbedder } from '../suites/text-embedder.suite.ts';
import { ProviderFake, type FakeBehaviour } from '../testing/provider-fake.ts';
import { MistralEmbed } from './mistral-embed.ts';

function embedderFor(fake: ProviderFake, resilience: Partial<ResilienceOptions> = {}): ResilientTextEmbedder {
  const embed = new MistralEmbed({ apiKey: 'test-key', model: 'mistral-embed', baseUrl: fake.url });
  return new ResilientTextEmbedder(embed, { delayMs: () => 0, ...resilience });
}

describeTextEmbedder('mistral-embed', async () => {
  const fake = await ProviderFake.open({ dialect: 'mistral', apiKey: 'test-key' });
  return { embedder: embedderFor(fake), knowsMeaning: false, close: () => fake.close() };
});

describe('mistral-embed on a bad day', () => {
  let fake: ProviderFake;
  beforeAll(async () => {
    fake = await ProviderFake.open({ dialect: 'mistral', apiKey: 'test-key' });
  });
  afterAll(() => fake.close());

  test.each([
    { kind: 'rate-limited', retryAfterSeconds: 1 },
    { kind: 'server-error' },
    { kind: 'cut', afterPieces: 0, abrupt: true },
    { kind: 'malformed-json' },
  ] satisfies FakeBehaviour[])('$kind is mended by trying again', async (behaviour) => {
    fake.next(behaviour, behaviour);
    expect(await embedderFor(fake).embed(['trail shoes'])).toHaveLength(1);
    expect(fake.requests).toHaveLength(3);
  });

  test('a refused key is not tried again', async () => {
    fake.next({ kind: 'unauthorized' });
    await expect(embedderFor(fake).embed(['trail shoes'])).rejects.toMatchObject({
      reason: 'unauthorized',
      modelId: 'mistral-embed',
    });
    expect(fake.requests).toHaveLength(1);
  });

  test('a server that does not answer is given up in time', async () => {
    fake.next({ kind: 'hang' });
    await expect(embedderFor(fake, { answerTimeoutMs: 40 }).embed(['x'])).rejects.toMatchObject({ reason: 'timeout' });
    await fake.requests[0]!.abandoned;
  });

  test('vectors of another length than promised are refused', async () => {
    const other = await ProviderFake.open({ dialect: 'mistral', dimensions: 256 });
    await expect(embedderFor(other).embed(['x'])).rejects.toMatchObject({ reason: 'invalid-answer' });
    await other.close();
  });
});

test('a large index goes out in requests the provider takes', async () => {
  const fake = await ProviderFake.open({ dialect: 'mistral' });
  await embedderFor(fake).embed([
    ...Array.from({ length: 300 }, () => 'short'),
    ...Array.from({ length: 8 }, () => 'x'.repeat(20_000)),
  ]);
  for (const { body } of fake.requests) {
    const inputs = body.input as string[];
    expect(inputs.length).toBeLessThanOrEqual(128);
    expect(inputs.join('').length / 3).toBeLessThanOrEqual(16_384);
  }
  await fake.close();
});

test('a model whose vectors have an unknown length is named at start', () => {
  expect(() => new MistralEmbed({ apiKey: 'k', model: 'mistral-embed-99' })).toThrow(
    /MISTRAL_EMBED_MODEL=mistral-embed-99/,
  );
});
