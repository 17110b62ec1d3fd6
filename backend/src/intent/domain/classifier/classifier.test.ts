import { describe, expect, test } from 'vitest';
import { calibrateTemperature } from './calibrate.ts';
import { featuresOf } from './features.ts';
import { IntentClassifier, quantise } from './quantised-model.ts';
import { trainSoftmax } from './train-softmax.ts';

const BUCKETS = 4_096;
const ROWS = [
  ['red apple', 0],
  ['green apple', 0],
  ['sweet apple pie', 0],
  ['an apple a day', 0],
  ['blue car', 1],
  ['fast car', 1],
  ['my old car', 1],
  ['a car in the street', 1],
] as const;
const SETTINGS = { labelCount: 2, bucketCount: BUCKETS, epochs: 20, learningRate: 0.3, l2: 1e-5, seed: 3 };
const examples = ROWS.map(([text, label]) => ({ features: featuresOf(text, BUCKETS), label }));
const trained = trainSoftmax(examples, SETTINGS);
const file = quantise(trained, { labels: ['fruit', 'traffic'], bucketCount: BUCKETS, temperature: 1 });
const none = { concepts: [], context: [] };

describe('the classifier', () => {
  test('learns what can be learnt', () => {
    const classifier = new IntentClassifier(file);
    expect(classifier.guess('two apples', none)[0]?.label).toBe('fruit');
    expect(classifier.guess('two cars', none)[0]?.label).toBe('traffic');
  });

  test('gives probabilities that sum to one', () => {
    const sum = new IntentClassifier(file)
      .guess('an apple in a car', none)
      .reduce((total, { probability }) => total + probability, 0);
    expect(sum).toBeCloseTo(1, 10);
  });

  test('is the same after the same training', () => {
    expect(quantise(trainSoftmax(examples, SETTINGS), file).weights).toBe(file.weights);
  });

  test('refuses a file that is cut short', () => {
    expect(() => new IntentClassifier({ ...file, weights: file.weights.slice(0, 400) })).toThrow(/holds \d+ weights/);
    expect(() => new IntentClassifier({ labels: [] })).toThrow(/labels/);
  });
});

describe('features', () => {
  test('figures count by their shape', () => {
    expect(featuresOf('size 43', BUCKETS)).toEqual(featuresOf('size 44', BUCKETS));
    expect(featuresOf('size 43', BUCKETS)).not.toEqual(featuresOf('size 140', BUCKETS));
  });

  test('accents and capitals do not matter', () => {
    expect(featuresOf('Décalé À DEMAIN', BUCKETS)).toEqual(featuresOf('decale a demain', BUCKETS));
  });

  test('an empty text is no bug', () => {
    expect([...featuresOf('', BUCKETS).values].every(Number.isFinite)).toBe(true);
  });
});

test('an overconfident model is cooled down, a shy one warmed up', () => {
  const judged = (gap: number) =>
    Array.from({ length: 100 }, (_, i) => ({ scores: Float64Array.from([gap, 0]), label: i < 80 ? 0 : 1 }));
  expect(calibrateTemperature(judged(4))).toBeGreaterThan(2);
  expect(calibrateTemperature(judged(0.7))).toBeLessThan(1);
});
