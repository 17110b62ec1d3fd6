import { z } from 'zod';
import { type Facts, featuresOf, type Features } from './features.ts';
import { softmax } from './softmax.ts';
import type { SoftmaxWeights } from './train-softmax.ts';

/** A trained classifier as a small text file: one signed byte per weight, in base64. */
export const ModelFile = z
  .object({
    version: z.literal(1).describe('Layout of this file'),
    labels: z.array(z.string()).min(2).describe('Names of the classes, in the order of the weights'),
    bucketCount: z.number().int().positive().describe('Feature buckets'),
    temperature: z.number().positive().describe('Divides the scores, so that 0.8 means right in 80 of 100'),
    scale: z.number().positive().describe('Weight of one step of a byte'),
    biases: z.array(z.number()),
    weights: z.string().describe('base64 of bucketCount × labels signed bytes, bucket by bucket'),
  })
  .meta({ id: 'IntentModelFile' });
export type ModelFile = z.infer<typeof ModelFile>;

const LARGEST_STEP = 127;

/** Rounds weights to bytes; the largest of them decides the step. */
export function quantise(
  trained: SoftmaxWeights,
  { labels, bucketCount, temperature }: Pick<ModelFile, 'labels' | 'bucketCount' | 'temperature'>,
): ModelFile {
  let largest = 0;
  for (const weight of trained.weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / LARGEST_STEP || 1;
  const bytes = Int8Array.from(trained.weights, (weight) => Math.round(weight / scale));
  const biases = Array.from(trained.biases, (bias) => Math.round(bias * 10_000) / 10_000);
  return {
    version: 1,
    labels,
    bucketCount,
    temperature,
    scale,
    biases,
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}

/** One class with its calibrated probability, in [0, 1]. */
export interface Guess {
  label: string;
  probability: number;
}

/** The classifier at work: pure arithmetic, some tens of microseconds a message. */
export class IntentClassifier {
  private readonly file: ModelFile;
  private readonly weights: Int8Array;

  /** Throws when the file is not what `ModelFile` says or its weights do not match its size. */
  constructor(file: unknown) {
    this.file = ModelFile.parse(file);
    const bytes = Buffer.from(this.file.weights, 'base64');
    this.weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const expected = this.file.bucketCount * this.file.labels.length;
    if (this.weights.length !== expected) {
      throw new Error(`The model file holds ${this.weights.length} weights instead of ${expected}.`);
    }
  }

  /** All classes, most probable first. */
  guess(text: string, facts: Facts): Guess[] {
    const probabilities = softmax(this.scores(featuresOf(text, this.file.bucketCount, facts)), this.file.temperature);
    return this.file.labels
      .map((label, i) => ({ label, probability: probabilities[i]! }))
      .sort((a, b) => b.probability - a.probability);
  }

  private scores({ buckets, values }: Features): Float64Array {
    const { labels, biases, scale } = this.file;
    const scores = new Float64Array(labels.length);
    for (let k = 0; k < buckets.length; k += 1) {
      const offset = buckets[k]! * labels.length;
      for (let c = 0; c < labels.length; c += 1) scores[c]! += this.weights[offset + c]! * values[k]!;
    }
    for (let c = 0; c < labels.length; c += 1) scores[c] = scores[c]! * scale + biases[c]!;
    return scores;
  }
}
