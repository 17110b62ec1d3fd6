// The one door of every npm script. It runs on the system's Node (20 or newer), installs what is missing, then goes on
// under the Node the project brings along, so that a fresh clone needs nothing else.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';

const [command = 'start', ...options] = process.argv.slice(2);
const script = join(root, 'scripts', 'commands', `${command}.mjs`);

if (!existsSync(script)) {
  console.error(`There is no command "${command}".`);
  process.exit(1);
}

ensureInstalled();
const bundledNode = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const node = existsSync(bundledNode) ? bundledNode : process.execPath;
// The child handles Ctrl-C itself; this process only waits for it, so that nothing is cut off.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
const { status, signal } = spawnSync(node, [script, ...options], {
  stdio: 'inherit',
  cwd: root,
  shell: process.platform === 'win32',
});
process.exit(status ?? (signal ? 130 : 1));
