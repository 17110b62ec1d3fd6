import type { Features } from './features.ts';
import { softmax } from './softmax.ts';

export interface Example {
  features: Features;
  label: number;
  /** How much it counts; generated rows count less than written ones. 1 by default. */
  weight?: number;
}

export interface TrainingSettings {
  labelCount: number;
  bucketCount: number;
  epochs: number;
  /** First step of Adagrad. */
  learningRate: number;
  /** Pull of the touched weights towards zero, per example. */
  l2: number;
  seed: number;
}

/** Weights lie bucket by bucket: those of bucket b start at b * labelCount; the biases stand apart. */
export interface SoftmaxWeights {
  weights: Float32Array;
  biases: Float32Array;
}

/** Mulberry32: a small generator whose numbers are the same on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** Multinomial logistic regression by Adagrad, one example at a time. Same rows and seed give the same weights. */
export function trainSoftmax(examples: Example[], settings: TrainingSettings): SoftmaxWeights {
  const { labelCount, bucketCount, epochs, learningRate, l2 } = settings;
  const weights = new Float32Array(bucketCount * labelCount);
  const squares = new Float32Array(bucketCount * labelCount);
  const biases = new Float32Array(labelCount);
  const biasSquares = new Float32Array(labelCount);
  const scores = new Float64Array(labelCount);
  const order = Uint32Array.from(examples.keys());
  const random = mulberry32(settings.seed);

  const learn = ({ features: { buckets, values }, label, weight = 1 }: Example): void => {
    scores.set(biases);
    for (let k = 0; k < buckets.length; k += 1) {
      const offset = buckets[k]! * labelCount;
      for (let c = 0; c < labelCount; c += 1) scores[c]! += weights[offset + c]! * values[k]!;
    }
    const errors = softmax(scores);
    errors[label]! -= 1;
    for (let c = 0; c < labelCount; c += 1) {
      errors[c]! *= weight;
      biasSquares[c]! += errors[c]! ** 2;
      biases[c]! -= (learningRate * errors[c]!) / Math.sqrt(biasSquares[c]! + 1e-8);
    }
    for (let k = 0; k < buckets.length; k += 1) {
      const offset = buckets[k]! * labelCount;
      for (let c = 0; c < labelCount; c += 1) {
        const gradient = errors[c]! * values[k]! + l2 * weights[offset + c]!;
        const square = squares[offset + c]! + gradient * gradient;
        squares[offset + c] = square;
        weights[offset + c]! -= (learningRate * gradient) / Math.sqrt(square + 1e-8);
      }
    }
  };

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) learn(examples[index]!);
  }
  return { weights, biases };
}
