import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './paths.mjs';
import { bin, run } from './run.mjs';

const PARTS = {
  backend: {
    sources: [
      'backend/src',
      'backend/tsconfig.json',
      'backend/tsconfig.build.json',
      'backend/package.json',
      'tsconfig.base.json',
    ],
    result: 'backend/dist/main.js',
    stamp: 'backend/dist/.built',
    build: () => run(bin('tsc'), ['-p', 'backend/tsconfig.build.json'], { quiet: true }),
  },
  frontend: {
    sources: [
      'frontend/app',
      'frontend/public',
      'frontend/vite.config.ts',
      'frontend/react-router.config.ts',
      'frontend/package.json',
      'backend/src/chat/chat.contract.ts',
    ],
    result: 'frontend/build/server/index.js',
    stamp: 'frontend/build/.built',
    build: () => run(bin('react-router'), ['build'], { cwd: join(root, 'frontend'), quiet: true }),
  },
};

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => filesBelow(join(path, entry.name)));
}

function hashOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesBelow(join(root, source))).sort()) {
    if (/\.test\.tsx?$/.test(file)) continue;
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

async function buildPart({ sources, result, stamp, build }) {
  const wanted = hashOf(sources);
  const stampFile = join(root, stamp);
  if (existsSync(join(root, result)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) {
    return false;
  }
  await build();
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wanted);
  return true;
}

/** Builds what its sources have outgrown; returns the names of the parts that were built. */
export async function buildStale(names = Object.keys(PARTS)) {
  const built = await Promise.all(names.map(async (name) => ((await buildPart(PARTS[name])) ? name : null)));
  return built.filter(Boolean);
}
