import { expect, test } from 'vitest';
import { readManifest } from './manifest.ts';

test('only the text model is required, and it can be had without the hub', async () => {
  const { models } = await readManifest();
  expect(models.filter((model) => !model.optional).map((model) => model.id)).toEqual(['minilm-q8']);
  for (const model of models) {
    const carried = model.sources.flatMap((source) => (source.type === 'npm' ? Object.keys(source.files) : []));
    expect({ id: model.id, carried }).toEqual({
      id: model.id,
      carried: expect.arrayContaining(model.files.map((file) => file.path)),
    });
  }
});

test('carriers are pinned to one exact version', async () => {
  const { models } = await readManifest();
  const specs = models.flatMap((model) =>
    model.sources.flatMap((source) => (source.type === 'npm' ? [source.spec] : [])),
  );
  for (const spec of specs) expect(spec).toMatch(/@\d+\.\d+\.\d+$/);
});
