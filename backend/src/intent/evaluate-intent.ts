import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { featuresOf } from './domain/classifier/features.ts';
import { softmax } from './domain/classifier/softmax.ts';
import { type SoftmaxWeights, trainSoftmax } from './domain/classifier/train-softmax.ts';

/** Name of everything that is none of the known intents. */
const OUT_OF_SCOPE = 'oos';
const LabelledText = z.object({ text: z.string(), intent: z.string() });
type LabelledText = z.infer<typeof LabelledText>;

/** Found on CLINC150's training half by cross-validation; the product's own model uses the same trainer and features. */
const SETTINGS = { epochs: 10, learningRate: 0.15, l2: 1e-5, seed: 1 };
const BUCKET_COUNT = 131_072;
/** One in so many training rows of known intents is kept back to choose the threshold. */
const EVERY_NTH_KEPT = 10;
/** Share of the kept-back known rows that may fall below the threshold: what is paid for knowing the unknown. */
const PAID_SHARE = 0.005;

export interface IntentScores {
  trainRows: number;
  testRows: number;
  /** Share of in-scope messages given their own intent and not refused, in [0, 1]. */
  accuracyInScope: number;
  /** Share of out-of-scope messages recognised as such, in [0, 1]; 1 when the test has none. */
  oosRecall: number;
  /** Mean F1 over the in-scope intents, in [0, 1]. */
  macroF1: number;
  /** Probability below which a message counts as out of scope. */
  threshold: number;
  millisecondsPerMessage: number;
  trainSeconds: number;
}

interface Trained {
  weights: SoftmaxWeights;
  labels: string[];
}

function readLabelled(file: string): LabelledText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => {
      const row = LabelledText.safeParse(JSON.parse(line));
      if (!row.success) throw new Error(`${file}:${i + 1}: every line needs "text" and "intent".`);
      return row.data;
    });
}

function fit(rows: LabelledText[]): Trained {
  const labels = [...new Set(rows.map((row) => row.intent))].sort();
  const numberOf = new Map(labels.map((label, i) => [label, i]));
  const examples = rows.map((row) => ({
    features: featuresOf(row.text, BUCKET_COUNT),
    label: numberOf.get(row.intent)!,
  }));
  return {
    labels,
    weights: trainSoftmax(examples, { ...SETTINGS, labelCount: labels.length, bucketCount: BUCKET_COUNT }),
  };
}

function guess(
  { weights: { weights, biases }, labels }: Trained,
  text: string,
): { label: string; probability: number } {
  const { buckets, values } = featuresOf(text, BUCKET_COUNT);
  const scores = Float64Array.from(biases);
  for (let k = 0; k < buckets.length; k += 1) {
    const offset = buckets[k]! * labels.length;
    for (let c = 0; c < labels.length; c += 1) scores[c]! += weights[offset + c]! * values[k]!;
  }
  const probabilities = softmax(scores);
  const best = probabilities.indexOf(Math.max(...probabilities));
  return { label: labels[best]!, probability: probabilities[best]! };
}

/** The probability that all but `PAID_SHARE` of unseen known messages reach; no test row is looked at. */
function chooseThreshold(rows: LabelledText[]): number {
  const known = rows.filter((row) => row.intent !== OUT_OF_SCOPE);
  const kept = new Set(known.filter((_, i) => i % EVERY_NTH_KEPT === 0));
  const trained = fit(rows.filter((row) => !kept.has(row)));
  const reached = [...kept].map((row) => guess(trained, row.text).probability).sort((a, b) => a - b);
  return reached[Math.floor(reached.length * PAID_SHARE)] ?? 0;
}

function macroF1(pairs: Array<{ truth: string; answer: string }>, labels: string[]): number {
  const scores = labels.map((label) => {
    const hits = pairs.filter((pair) => pair.truth === label && pair.answer === label).length;
    const said = pairs.filter((pair) => pair.answer === label).length;
    const real = pairs.filter((pair) => pair.truth === label).length;
    return said + real === 0 ? 1 : (2 * hits) / (said + real);
  });
  return scores.reduce((sum, score) => sum + score, 0) / (scores.length || 1);
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Trains the product's classifier on any labelled rows (JSONL `{text, intent}`, `oos` for out of scope), judges it. */
export function evaluateIntent({ trainFile, testFile }: { trainFile: string; testFile: string }): IntentScores {
  const trainRows = readLabelled(trainFile);
  const testRows = readLabelled(testFile);
  const startedAt = performance.now();
  const threshold = chooseThreshold(trainRows);
  const trained = fit(trainRows);
  const trainedAt = performance.now();
  const pairs = testRows.map((row) => {
    const { label, probability } = guess(trained, row.text);
    return { truth: row.intent, answer: probability < threshold ? OUT_OF_SCOPE : label };
  });
  const millisecondsPerMessage = (performance.now() - trainedAt) / (testRows.length || 1);
  const inScope = pairs.filter((pair) => pair.truth !== OUT_OF_SCOPE);
  const outOfScope = pairs.filter((pair) => pair.truth === OUT_OF_SCOPE);
  return {
    trainRows: trainRows.length,
    testRows: testRows.length,
    accuracyInScope: share(inScope.filter((pair) => pair.truth === pair.answer).length, inScope.length),
    oosRecall: share(outOfScope.filter((pair) => pair.answer === OUT_OF_SCOPE).length, outOfScope.length),
    macroF1: macroF1(
      pairs,
      trained.labels.filter((label) => label !== OUT_OF_SCOPE),
    ),
    threshold,
    millisecondsPerMessage,
    trainSeconds: (trainedAt - startedAt) / 1000,
  };
}
