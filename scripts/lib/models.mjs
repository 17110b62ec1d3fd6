import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';

/** Fetches the text model; offline it says so once and the shop searches by words only. */
export async function fetchModels(modelsDir) {
  const cli = join(root, 'backend', 'src', 'models', 'fetch', 'cli.ts');
  if (!existsSync(cli)) return;
  await run(process.execPath, [cli], { env: { MODELS_DIR: resolve(modelsDir) } });
}
