// npm run dev: the compiler, the backend and the pages, each watching; offline, seeded.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { buildStale } from '../lib/build.mjs';
import { fetchModels } from '../lib/models.mjs';
import { root } from '../lib/paths.mjs';
import { bin, withOwnNode } from '../lib/run.mjs';

const dataDir = resolve(root, process.env.DATA_DIR ?? '.data');
await Promise.all([buildStale(['backend']), fetchModels(process.env.MODELS_DIR ?? join(dataDir, 'models'))]);

const env = withOwnNode({ LOG_LEVEL: 'info', ...process.env, DATA_DIR: dataDir, NODE_ENV: 'development' });
const processes = [
  spawn(bin('tsc'), ['-p', 'backend/tsconfig.build.json', '--watch', '--preserveWatchOutput'], {
    cwd: root,
    env,
    stdio: 'inherit',
  }),
  spawn(process.execPath, ['--watch', '--enable-source-maps', 'backend/dist/main.js'], {
    cwd: root,
    env,
    stdio: 'inherit',
  }),
  spawn(bin('react-router'), ['dev', '--port', '5173'], { cwd: join(root, 'frontend'), env, stdio: 'inherit' }),
];
const stop = () => processes.forEach((child) => child.kill('SIGTERM'));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
for (const child of processes) child.once('exit', stop);
