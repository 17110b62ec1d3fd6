import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** A program of node_modules/.bin. */
export function bin(name) {
  return join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

/** PATH with the project's own programs first, so that `#!/usr/bin/env node` finds the project's Node. */
export function withOwnNode(environment = process.env) {
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...environment, PATH: `${join(root, 'node_modules', '.bin')}${separator}${environment.PATH ?? ''}` };
}

/**
 * Runs a program; resolves when it ends well, rejects otherwise. `quiet` keeps its output and shows it only when it
 * failed.
 */
export function run(program, args, { cwd = root, env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: withOwnNode({ ...process.env, ...env }),
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) return resolve(output);
      if (quiet) process.stderr.write(output);
      reject(new Error(`${program.split(/[\\/]/).at(-1)} ${args.join(' ')} ended with ${signal ?? code}`));
    });
  });
}
