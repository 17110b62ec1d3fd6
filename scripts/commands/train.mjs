// npm run train -- intent [--mistakes]: learns from the rows in the repository and writes the committed model file.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

const TRAINERS = { intent: 'backend/src/intent/train/train.cli.ts' };

const [task, ...options] = process.argv.slice(2);
const trainer = TRAINERS[task];
if (!trainer || !existsSync(join(root, trainer))) {
  console.error(`Say what to train: npm run train -- ${Object.keys(TRAINERS).join(' | ')}`);
  process.exit(1);
}
try {
  await run(process.execPath, [join(root, trainer), ...options]);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
