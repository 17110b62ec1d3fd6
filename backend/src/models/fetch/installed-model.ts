import { join } from 'node:path';
import { checkFile } from './checksum.ts';
import { modelById, readManifest } from './manifest.ts';

export type InstalledModel = { ok: true; folder: string } | { ok: false; reason: string };

/** Looks for a model's files below `modelsDir` and checks each against its hash. Never downloads. */
export async function findInstalledModel(modelsDir: string, id: string): Promise<InstalledModel> {
  const model = modelById(await readManifest(), id);
  const folder = join(modelsDir, id);
  for (const file of model.files) {
    const state = await checkFile(join(folder, file.path), file);
    if (state === 'absent') return { ok: false, reason: `${id}/${file.path} is not in ${modelsDir}` };
    if (state !== 'right') return { ok: false, reason: `${id}/${file.path} ${state.wrong}` };
  }
  return { ok: true, folder };
}
