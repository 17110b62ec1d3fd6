import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { HubSource, ModelFile } from './manifest.ts';
import { claimPart, discardPart, keepPart, partBytes, type PartFile } from './part-file.ts';
import { placeFile } from './place-file.ts';

/** The public model hub; its addresses carry the pinned revision. */
export const HUB_URL = 'https://huggingface.co';

export interface HubOptions {
  hubUrl: string;
  /** How long to wait for the answer to begin before the hub counts as unreachable. */
  connectTimeoutMs: number;
  /** How long a running download may stand still. */
  idleTimeoutMs: number;
  /** A download begins, so many bytes of this file being there already. */
  onStart: (startBytes: number) => void;
  onBytes: (bytes: number) => void;
  signal?: AbortSignal;
}

/** How often a download that breaks off is taken up again, as long as each try brings some bytes. */
const MAX_RESUMPTIONS = 3;

/** Downloads one file to `target`, going on where an interrupted download stopped. Throws when it cannot. */
export async function fetchFromHub(
  source: HubSource,
  wanted: { file: ModelFile; target: string },
  options: HubOptions,
): Promise<void> {
  const { file, target } = wanted;
  const url = `${options.hubUrl}/${source.repository}/resolve/${source.revision}/${file.path}`;
  const part = await claimPart(target);
  try {
    for (let tries = 0; part.startBytes < file.bytes; tries += 1) {
      if (await download(url, { part, file }, options).then(() => true, giveUpUnlessGrown(part, tries))) break;
    }
  } catch (error) {
    await keepPart(part, target);
    throw error;
  }
  await placeFile(part.path, target, file).finally(() => discardPart(part));
}

function giveUpUnlessGrown(part: PartFile, tries: number): (error: unknown) => Promise<false> {
  return async (error) => {
    const grownBytes = await partBytes(part);
    if (grownBytes <= part.startBytes || tries >= MAX_RESUMPTIONS) throw error;
    part.startBytes = grownBytes;
    return false;
  };
}

async function download(url: string, into: { part: PartFile; file: ModelFile }, options: HubOptions): Promise<void> {
  const { part, file } = into;
  const watchdog = new Watchdog(options.connectTimeoutMs, options.signal);
  try {
    const headers: Record<string, string> = part.startBytes > 0 ? { range: `bytes=${part.startBytes}-` } : {};
    const response = await fetch(url, { headers, signal: watchdog.signal });
    if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`);
    // A server that ignores Range sends the whole file again: start over rather than append.
    const startBytes = response.status === 206 ? part.startBytes : 0;
    options.onStart(startBytes);
    await pipeline(
      Readable.fromWeb(response.body),
      measuring({ limitBytes: file.bytes - startBytes, name: file.path }, (bytes) => {
        watchdog.feed(options.idleTimeoutMs);
        options.onBytes(bytes);
      }),
      createWriteStream(part.path, { flags: startBytes > 0 ? 'a' : 'w' }),
      { signal: watchdog.signal },
    );
  } finally {
    watchdog.stop();
  }
}

function measuring(limit: { limitBytes: number; name: string }, onBytes: (bytes: number) => void): Transform {
  let seenBytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seenBytes += chunk.length;
      if (seenBytes > limit.limitBytes) return done(new Error(`${limit.name} is longer than the manifest says`));
      onBytes(chunk.length);
      done(null, chunk);
    },
  });
}

/** Aborts when nobody has fed it for a while: one timer for "does not answer" and "stands still". */
class Watchdog {
  private readonly controller = new AbortController();
  private timer: NodeJS.Timeout;
  readonly signal: AbortSignal;

  constructor(timeoutMs: number, outer?: AbortSignal) {
    this.signal = outer ? AbortSignal.any([outer, this.controller.signal]) : this.controller.signal;
    this.timer = this.arm(timeoutMs);
  }

  feed(timeoutMs: number): void {
    clearTimeout(this.timer);
    this.timer = this.arm(timeoutMs);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private arm(timeoutMs: number): NodeJS.Timeout {
    return setTimeout(() => this.controller.abort(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  }
}
