import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { findInstalledModel } from '../fetch/installed-model.ts';
import { describeTextEmbedder } from '../suites/text-embedder.suite.ts';
import type { EmbeddingThread } from './embedding-thread.ts';
import { LocalMiniLm, MINILM_ID } from './local-minilm.ts';

const MODELS_DIR = process.env.MODELS_DIR ?? join(import.meta.dirname, '../../../../.cache/models');
const found = await findInstalledModel(MODELS_DIR, MINILM_ID);
const missing = found.ok ? undefined : `${found.reason}; fetch it with: node backend/src/models/fetch/cli.ts`;
const open = (): Promise<LocalMiniLm> => LocalMiniLm.open(join(MODELS_DIR, MINILM_ID));

describeTextEmbedder('The local MiniLM', async () => {
  if (missing) return { skip: missing };
  const embedder = await open();
  return { embedder, knowsMeaning: true, close: () => embedder.close() };
});

test.skipIf(missing)('the event loop goes on turning while a catalogue is being embedded', async () => {
  const embedder = await open();
  const texts = Array.from({ length: 100 }, (_, i) => `article ${i} ${'a light shoe for wet ground '.repeat(10)}`);
  const progress = { isDone: false };
  const embedding = embedder.embed(texts).finally(() => {
    progress.isDone = true;
  });
  let turns = 0;
  for (; !progress.isDone; turns += 1) await setImmediate();
  await embedding;
  await embedder.close();
  // Computing on this thread would leave it a few turns a text.
  expect(turns).toBeGreaterThan(20 * texts.length);
});

test.skipIf(missing)("a runner's query does not wait for the catalogue being indexed", async () => {
  const embedder = await open();
  const finished: string[] = [];
  const indexing = embedder
    .embed(Array.from({ length: 100 }, (_, i) => `article ${i}`))
    .then(() => finished.push('index'));
  await embedder.embed(['trail shoes'], { kind: 'query' }).then(() => finished.push('query'));
  await indexing;
  await embedder.close();
  expect(finished).toEqual(['query', 'index']);
});

test.skipIf(missing)('a closed embedder says that it is not ready and refuses in words', async () => {
  const embedder = await open();
  await embedder.close();
  expect(embedder.isReady()).toBe(false);
  await expect(embedder.embed(['too late'])).rejects.toMatchObject({ code: 'models/unavailable' });
});

test.skipIf(missing)('files that are no model are refused when opening, not at the first query', async () => {
  await expect(LocalMiniLm.open(import.meta.dirname)).rejects.toThrow(/tokenizer\.json/);
});

test.skipIf(missing)(
  'when its thread dies, what was being asked fails in words and the next text gets a new thread',
  async () => {
    const embedder = await open();
    const { thread } = embedder as unknown as { thread: EmbeddingThread };
    const asked = embedder.embed(['trail shoes '.repeat(200)]).catch((reason: unknown) => reason);
    await thread.stop();
    expect(await asked).toMatchObject({ code: 'models/unavailable' });
    expect(await embedder.embed(['trail shoes'])).toHaveLength(1);
    await embedder.close();
  },
);
