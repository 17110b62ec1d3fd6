/**
 * `node backend/src/models/fetch/cli.ts [--all] [id …]`: fetches the model files the product wants, before anything is built.
 * Plain Node runs this file, so it uses erasable TypeScript only. Ends with 0 when offline: the shop works without the model.
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SingleBar } from 'cli-progress';
import { fetchModels, type FetchedModel, type FetchProgress } from './fetch-models.ts';
import { readManifest } from './manifest.ts';

const PROJECT_ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const BYTES_PER_MB = 1e6;

/** Same rule as the configuration of the app: MODELS_DIR, else DATA_DIR/models, else .data/models of the project. */
function modelsDirOf(environment: NodeJS.ProcessEnv): string {
  if (environment.MODELS_DIR) return resolve(environment.MODELS_DIR);
  return join(resolve(environment.DATA_DIR || join(PROJECT_ROOT, '.data')), 'models');
}

function progressPrinter(): { show: (progress: FetchProgress) => void; stop: () => void } {
  if (!process.stdout.isTTY) return plainPrinter();
  const bar = new SingleBar({
    format: '  {model} [{bar}] {doneMb} of {totalMb} MB · {source}',
    hideCursor: true,
    clearOnComplete: true,
  });
  let isStarted = false;
  return {
    show: ({ modelId, source, doneBytes, totalBytes }) => {
      const texts = { model: modelId, source, doneMb: inMb(doneBytes), totalMb: inMb(totalBytes) };
      if (!isStarted) bar.start(totalBytes, doneBytes, texts);
      else bar.update(doneBytes, texts);
      bar.setTotal(totalBytes);
      isStarted = true;
    },
    stop: () => bar.stop(),
  };
}

/** A log file gets one line a source instead of a bar. */
function plainPrinter(): { show: (progress: FetchProgress) => void; stop: () => void } {
  const said = new Set<string>();
  return {
    show: ({ modelId, source, totalBytes }) => {
      const line = `  ${modelId}: ${inMb(totalBytes)} MB from ${source} …`;
      if (!said.has(line)) console.log(line);
      said.add(line);
    },
    stop: () => undefined,
  };
}

function inMb(bytes: number): string {
  return (bytes / BYTES_PER_MB).toFixed(1);
}

function sentenceFor(model: FetchedModel): string {
  const why = model.problems.map((problem) => `\n    ${problem}`).join('');
  if (model.status === 'present') return `Model ${model.id} is ready.`;
  const wrongFiles = model.problems.filter((problem) => /deleted|sha256|integrity|bytes/.test(problem));
  if (model.status === 'fetched') return [`Model ${model.id} was fetched and checked.`, ...wrongFiles].join('\n    ');
  return `Model ${model.id} could not be fetched, so search works by keywords only (BM25); start again with a network to get it.${why}`;
}

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const all = args.includes('--all') ? (await readManifest()).models.map((model) => model.id) : undefined;
const printer = progressPrinter();
const models = await fetchModels({
  modelsDir: modelsDirOf(process.env),
  ids: all ?? (named.length > 0 ? named : undefined),
  onProgress: printer.show,
}).finally(printer.stop);
for (const model of models) console.log(sentenceFor(model));
