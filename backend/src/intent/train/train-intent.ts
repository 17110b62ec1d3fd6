import { calibrateTemperature, type Judged } from '../domain/classifier/calibrate.ts';
import { conceptFacts } from '../domain/classifier/concepts.ts';
import { featuresOf } from '../domain/classifier/features.ts';
import { type ModelFile, quantise } from '../domain/classifier/quantised-model.ts';
import { type Example, type SoftmaxWeights, trainSoftmax } from '../domain/classifier/train-softmax.ts';
import { contextFacts } from '../domain/thread.ts';
import { rowKey } from '../domain/text/normalize.ts';
import { Intent } from '../intent.contract.ts';
import { grammarRows } from './phrase-grammar.ts';
import { heldOutRows, type Row, trainingRows } from './rows.ts';

/** 32,768 buckets × 7 intents × 1 byte = 229 kB, 306 kB as base64. */
const BUCKET_COUNT = 32_768;
const FOLDS = 5;
/** Weight of a generated row against a written one. */
const GRAMMAR_WEIGHT = 0.35;
/** Share of written rows repeated under a foreign thread, so that the thread alone decides nothing. */
const EVERY_NTH_IN_THREAD = 2;
const THREADS = ['advice', 'plan', 'shopping', 'cart', 'navigation'] as const;
const PAGES = [undefined, '/shop', '/product/1', '/cart', '/plan/1', '/library', '/'] as const;
const SETTINGS = { epochs: 14, learningRate: 0.1, l2: 1e-4, seed: 7 };

const labels: string[] = [...Intent.options];

function exampleOf(
  { text, intent, after, page }: Pick<Row, 'text' | 'intent' | 'after' | 'page'>,
  weight = 1,
): Example {
  const context = contextFacts(
    { lastIntent: after, wasAsked: false, pageKind: page?.split('/')[1] || undefined },
    text,
  );
  return {
    features: featuresOf(text, BUCKET_COUNT, { concepts: conceptFacts(text), context }),
    label: labels.indexOf(intent),
    weight,
  };
}

/** A sentence that says it all means the same after anything and on any page. */
function withThreads(rows: Row[]): Example[] {
  const repeated = rows
    .filter((row, i) => row.after === undefined && i % EVERY_NTH_IN_THREAD === 0 && row.text.split(' ').length > 3)
    .map((row, i) => exampleOf({ ...row, after: THREADS[i % THREADS.length], page: PAGES[i % PAGES.length] }, 0.5));
  return [...rows.map((row) => exampleOf(row)), ...repeated];
}

function fit(rows: Row[], generated: Row[]): SoftmaxWeights {
  const examples = [...withThreads(rows), ...generated.map((row) => exampleOf(row, GRAMMAR_WEIGHT))];
  return trainSoftmax(examples, { ...SETTINGS, labelCount: labels.length, bucketCount: BUCKET_COUNT });
}

function scoresOf({ weights, biases }: SoftmaxWeights, { features }: Example): Float64Array {
  const scores = Float64Array.from(biases);
  for (let k = 0; k < features.buckets.length; k += 1) {
    const offset = features.buckets[k]! * labels.length;
    for (let c = 0; c < labels.length; c += 1) scores[c]! += weights[offset + c]! * features.values[k]!;
  }
  return scores;
}

interface TrainingReport {
  rows: number;
  generated: number;
  /** Share right on rows left out of their own training, in [0, 1]. */
  crossValidated: number;
  temperature: number;
  /** Rows that went wrong when left out. */
  mistakes: Array<{ text: string; intent: Intent; after?: Intent; heard: string }>;
}

/** Every written row judged by a model that never saw it. */
function crossValidate(rows: Row[], generated: Row[]): { judged: Judged[]; mistakes: TrainingReport['mistakes'] } {
  const judged: Judged[] = [];
  const mistakes: TrainingReport['mistakes'] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fit(
      rows.filter((_, i) => i % FOLDS !== fold),
      generated,
    );
    for (const row of rows.filter((_, i) => i % FOLDS === fold)) {
      const example = exampleOf(row);
      const scores = scoresOf(weights, example);
      const heard = labels[scores.indexOf(Math.max(...scores))]!;
      judged.push({ scores, label: example.label });
      if (heard !== row.intent) mistakes.push({ text: row.text, intent: row.intent, after: row.after, heard });
    }
  }
  return { judged, mistakes };
}

/** The rows to learn from. Throws when a held-out row has slipped in. */
function rowsToLearn(): { rows: Row[]; generated: Row[] } {
  const heldOut = new Set(heldOutRows().map((row) => rowKey(row.text)));
  const rows = trainingRows();
  const leaked = rows.filter((row) => heldOut.has(rowKey(row.text)));
  if (leaked.length > 0) {
    throw new Error(`These training rows are held out: ${leaked.map((row) => row.text).join(' | ')}`);
  }
  const generated = grammarRows().filter((row) => !heldOut.has(rowKey(row.text)));
  return { rows, generated };
}

/** The model these rows give, without judging it; `temperature` comes from a full training. */
export function fitModel(temperature: number): ModelFile {
  const { rows, generated } = rowsToLearn();
  return quantise(fit(rows, generated), { labels, bucketCount: BUCKET_COUNT, temperature });
}

/** Trains on all rows of the repository that are not held out, judges by cross-validation, calibrates. */
export function trainIntent(): { model: ModelFile; report: TrainingReport } {
  const { rows, generated } = rowsToLearn();
  const { judged, mistakes } = crossValidate(rows, generated);
  const model = fitModel(calibrateTemperature(judged));
  const crossValidated = 1 - mistakes.length / rows.length;
  return {
    model,
    report: {
      rows: rows.length,
      generated: generated.length,
      crossValidated,
      temperature: model.temperature,
      mistakes,
    },
  };
}
