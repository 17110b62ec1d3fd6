// node corpus/pipeline/cli.ts add FILE… | accept FILE, both with --out FOLDER; scripts/commands/corpus.mjs indexes that folder.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openLanguageModel } from '../../backend/src/models/open-models.ts';
import { AppConfig } from '../../backend/src/platform/config/config.ts';
import { acceptReview } from './accept-review.ts';
import { addArticles } from './add-articles.ts';
import { ADD_USAGE, readAddOptions, type AddOptions } from './command-line.ts';

/** Nobody waits at a chat: a batch may take a minute, and a rate limit is waited for. */
const RESILIENCE = { answerTimeoutMs: 120_000, retries: 4, maxRetryAfterMs: 60_000, failuresToOpen: 8 };

const print = (line: string) => console.log(line);
/** npm runs scripts in the project's folder; files are named as seen from where the person stands. */
const folder = process.env['INIT_CWD'] ?? process.cwd();

function readOptions(args: readonly string[]): AddOptions | null {
  try {
    return readAddOptions(args, folder);
  } catch (error) {
    console.error(`${(error as Error).message}\n${ADD_USAGE}`);
    return null;
  }
}

async function add(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) return 1;
  return addArticles(options, {
    print,
    openModel: () => openLanguageModel(new AppConfig(), { warn: print, resilience: RESILIENCE }),
  });
}

function accept(args: readonly string[]): number {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string', default: '' } },
  });
  if (positionals.length !== 1) {
    console.error('npm run corpus -- accept FILE');
    return 1;
  }
  return acceptReview(resolve(folder, positionals[0]!), values.out, print);
}

const [action, ...args] = process.argv.slice(2);
try {
  process.exitCode = action === 'accept' ? accept(args) : await add(args);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
