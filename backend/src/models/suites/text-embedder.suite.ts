import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest';
import type { TextEmbedder } from '../text-embedder.ts';

export interface EmbedderUnderTest {
  embedder: TextEmbedder;
  /** False for the network fake, whose vectors are hashes. */
  knowsMeaning: boolean;
  close: () => Promise<void>;
}

/** Largest difference a component may have between a text embedded alone and in company. */
const TOLERANCE = 1e-3;

/** What every text embedder must do. `open` answers with a reason when the model cannot be had; the suite is then skipped. */
export function describeTextEmbedder(name: string, open: () => Promise<EmbedderUnderTest | { skip: string }>): void {
  describe(`${name} as a text embedder`, () => {
    let opened: EmbedderUnderTest | { skip: string };

    beforeAll(async () => {
      opened = await open();
    });
    afterAll(async () => {
      if ('close' in opened) await opened.close();
    });

    function subject(context: TestContext): EmbedderUnderTest {
      if ('skip' in opened) return context.skip(opened.skip);
      return opened;
    }

    test('says that it is ready, which model it is and how long its vectors are', (context) => {
      const { embedder } = subject(context);
      expect(embedder.isReady()).toBe(true);
      expect(embedder.modelId).not.toBe('');
      expect(embedder.dimensions).toBeGreaterThan(0);
    });

    test('gives every text one vector of length 1, in order', async (context) => {
      const { embedder } = subject(context);
      const texts = ['trail shoes', 'gel', 'a headlamp for night runs'];
      const vectors = await embedder.embed(texts);
      expect(vectors).toHaveLength(3);
      for (const vector of vectors) {
        expect(vector).toHaveLength(embedder.dimensions);
        expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
      }
      const [second] = await embedder.embed([texts[1]!]);
      expect(largestDifference(vectors[1]!, second!)).toBeLessThan(TOLERANCE);
    });

    test('gives a text the same vector alone and among three hundred others', async (context) => {
      const { embedder } = subject(context);
      const crowd = Array.from({ length: 300 }, (_, i) => `article ${i} ${'with a longer description '.repeat(i % 7)}`);
      const vectors = await embedder.embed(crowd, { kind: 'passage' });
      expect(vectors).toHaveLength(300);
      for (const at of [0, 6, 127, 128, 299]) {
        const [alone] = await embedder.embed([crowd[at]!], { kind: 'query' });
        expect(largestDifference(vectors[at]!, alone!)).toBeLessThan(TOLERANCE);
      }
    });

    test('remembers a query without letting the asker change the memory', async (context) => {
      const { embedder } = subject(context);
      const [first] = await embedder.embed(['waterproof jacket'], { kind: 'query' });
      const original = [...first!];
      first!.fill(0);
      const [again] = await embedder.embed(['waterproof jacket'], { kind: 'query' });
      expect(largestDifference(again!, original)).toBeLessThan(TOLERANCE);
    });

    test('an empty list of texts gives an empty list of vectors', async (context) => {
      expect(await subject(context).embedder.embed([])).toEqual([]);
    });

    test('takes empty, French, emoji and very long texts', async (context) => {
      const { embedder } = subject(context);
      const vectors = await embedder.embed([
        '',
        'chaussettes anti-ampoules',
        '🏃‍♀️💨',
        'x'.repeat(20_000),
        'run '.repeat(5_000),
      ]);
      for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
    });

    test('stops for an asker who has gone, with the reason given', async (context) => {
      const { embedder } = subject(context);
      const reason = new Error('the runner closed the page');
      await expect(embedder.embed(['late'], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
      const controller = new AbortController();
      const pending = embedder.embed(
        Array.from({ length: 300 }, (_, i) => `text ${i}`),
        { signal: controller.signal },
      );
      controller.abort(reason);
      await expect(pending).rejects.toBe(reason);
      expect(await embedder.embed(['next one'])).toHaveLength(1);
    });

    test('puts texts that mean the same closer than texts that share words', async (context) => {
      const { embedder, knowsMeaning } = subject(context);
      context.skip(!knowsMeaning, 'vectors of the network fake mean nothing');
      const [question, answer, decoy] = await embedder.embed([
        'What should I put on my feet for muddy paths?',
        'Grippy footwear for off-road running in wet conditions.',
        'What should I put on my credit card statement?',
      ]);
      expect(dot(question!, answer!)).toBeGreaterThan(dot(question!, decoy!) + 0.2);
    });
  });
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

function largestDifference(a: number[], b: number[]): number {
  return a.reduce((largest, value, i) => Math.max(largest, Math.abs(value - b[i]!)), 0);
}
