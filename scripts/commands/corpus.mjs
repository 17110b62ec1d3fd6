// npm run corpus -- build         writes what the coach knows from corpus/source, and checks it
// npm run corpus -- check         checks it and writes nothing
// npm run corpus -- add FILE…     adds articles of your own (guides/own-articles.md)
// npm run corpus -- accept FILE   takes the reviewed questions of such articles
// npm run corpus -- list | remove ARTICLE
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBackendTool } from '../lib/backend-tool.mjs';
import { root } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

const ACTIONS = {
  build: (options) => runScript('build.ts', options),
  check: (options) => runScript('check.ts', options),
  add: (options) => prepareAndIndex('add', options),
  accept: (options) => prepareAndIndex('accept', options),
  list: (options) => runBackendTool('own-articles.cli.js', ['list', ...options]),
  remove: (options) => runBackendTool('own-articles.cli.js', ['remove', ...options]),
};

async function runScript(file, options) {
  try {
    await run(process.execPath, [join(root, 'corpus', file), ...options]);
    return true;
  } catch {
    return false;
  }
}

/** What could be prepared is indexed even when another of the files was refused; the exit code says so all the same. */
async function prepareAndIndex(action, options) {
  const folder = mkdtempSync(join(tmpdir(), 'foulee-articles-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const isWhole = await runScript('pipeline/cli.ts', [action, ...options, '--out', folder]);
  if (existsSync(join(folder, 'qa.fr.jsonl'))) await runBackendTool('own-articles.cli.js', ['index', folder]);
  return isWhole;
}

const [action = 'build', ...options] = process.argv.slice(2);

if (!(action in ACTIONS)) {
  console.error(`"${action}" is not one of: ${Object.keys(ACTIONS).join(', ')}.`);
  process.exit(1);
}
if ((await ACTIONS[action](options)) === false) process.exit(1);
