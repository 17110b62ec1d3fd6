// npm start: build what changed, fetch the text model, open the shop. Options: --fresh (start over), --yes (do not ask).
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { buildStale } from '../lib/build.mjs';
import { fetchModels } from '../lib/models.mjs';
import { root } from '../lib/paths.mjs';
import { withOwnNode } from '../lib/run.mjs';

const { values } = parseArgs({ options: { fresh: { type: 'boolean' }, yes: { type: 'boolean' } } });
const dataDir = resolve(root, process.env.DATA_DIR ?? '.data');

/** Folders Foulée itself makes below the data folder; nothing else there is ever touched. */
const OWN_FOLDERS = ['database', 'files', 'seed', 'outbox'];

async function startOver() {
  const own = OWN_FOLDERS.map((name) => join(dataDir, name)).filter((path) => existsSync(path));
  if (own.length === 0) return;
  if (
    !values.yes &&
    !(await confirms(`This deletes every account, cart, order and plan in ${dataDir}. Type "yes" to go on: `))
  ) {
    console.log('Nothing was changed.');
    process.exit(0);
  }
  if (existsSync(join(dataDir, 'database', '.s.PGSQL.5432')) && (await isAnotherRunning())) {
    console.error(`Foulée is running on ${dataDir}. Stop it first.`);
    process.exit(1);
  }
  for (const path of own) rmSync(path, { recursive: true, force: true });
}

async function confirms(question) {
  if (!process.stdin.isTTY) {
    console.error('--fresh asks first. Without a terminal, add --yes.');
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}

async function isAnotherRunning() {
  const { connect } = await import('node:net');
  return new Promise((answer) => {
    const socket = connect(join(dataDir, 'database', '.s.PGSQL.5432'));
    socket.once('connect', () => (socket.destroy(), answer(true)));
    socket.once('error', () => answer(false));
  });
}

function openShop() {
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'backend', 'dist', 'main.js')], {
    stdio: 'inherit',
    cwd: root,
    env: withOwnNode({ NODE_ENV: 'production', LOG_LEVEL: 'warn', ...process.env, DATA_DIR: dataDir }),
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill('SIGTERM'));
  child.once('exit', (code, signal) => process.exit(signal || code === 143 || code === 130 ? 0 : (code ?? 1)));
}

if (values.fresh) await startOver();
try {
  const built = buildStale();
  await fetchModels(process.env.MODELS_DIR ?? join(dataDir, 'models'));
  const names = await built;
  if (names.length > 0) console.log(`Built ${names.join(' and ')}.`);
} catch (error) {
  console.error(`The build failed: ${error.message}`);
  process.exit(1);
}
openShop();
