// npm run corpus -- build   writes what the coach knows from corpus/source, and checks it
// npm run corpus -- check   checks it and writes nothing
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

const ACTIONS = { build: 'build.ts', check: 'check.ts' };
const [action = 'build', ...options] = process.argv.slice(2);

if (!(action in ACTIONS)) {
  console.error(`"${action}" is not one of: ${Object.keys(ACTIONS).join(', ')}.`);
  process.exit(1);
}
try {
  await run(process.execPath, [join(root, 'corpus', ACTIONS[action]), ...options]);
} catch {
  process.exit(1);
}
