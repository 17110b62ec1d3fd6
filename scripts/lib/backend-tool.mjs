import { join, resolve } from 'node:path';
import { buildStale } from './build.mjs';
import { fetchModels } from './models.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';

/** For tools that stream: the heap grows to what it may, and a third of a gigabyte is plenty (measured: 390 MB in all, 690 without). */
export const frugal = { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-old-space-size=320`.trim() };

/** Builds the backend if need be and runs one of its compiled tools; they may share a running server's database. */
export async function runBackendTool(file, options, environment = {}) {
  const dataDir = resolve(root, process.env.DATA_DIR ?? '.data');
  const modelsDir = process.env.MODELS_DIR ?? join(dataDir, 'models');
  try {
    await buildStale(['backend']);
    await fetchModels(modelsDir);
    const env = {
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      PROCESS_ROLE: 'tool',
      DATA_DIR: dataDir,
      MODELS_DIR: modelsDir,
      ...environment,
    };
    await run(process.execPath, ['--enable-source-maps', join(root, 'backend', 'dist', file), ...options], { env });
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
