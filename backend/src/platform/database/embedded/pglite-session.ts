import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { pg_textsearch } from '@electric-sql/pglite-pg_textsearch';
import { vector } from '@electric-sql/pglite-pgvector';
import type { Session } from './gate.ts';
import { message } from './wire-messages.ts';

/** The one session of the embedded database. */
export class PgliteSession implements Session {
  /** True when something ran since the last checkpoint or vacuum looked. */
  hasRun = false;
  private readonly pglite: PGlite;
  private readonly busySince: BigInt64Array;
  private readonly isInMemory: boolean;

  private constructor(pglite: PGlite, busySince: BigInt64Array, isInMemory: boolean) {
    this.pglite = pglite;
    this.busySince = busySince;
    this.isInMemory = isInMemory;
  }

  static async open(dataDir: string | null, busySince: BigInt64Array, dump?: Blob): Promise<PgliteSession> {
    const pglite = await PGlite.create({
      ...(dataDir ? { dataDir } : {}),
      ...(dump ? { loadDataDir: dump } : {}),
      extensions: { vector, pg_textsearch, unaccent, pg_trgm },
    });
    return new PgliteSession(pglite, busySince, dataDir === null);
  }

  async run(messages: Buffer, onPiece: (piece: Buffer) => void): Promise<void> {
    this.hasRun = true;
    Atomics.store(this.busySince, 0, BigInt(Date.now()));
    try {
      await this.pglite.execProtocolRawStream(messages, {
        syncToFs: false, // files are written by the statement itself; this hook is for browser storage
        onRawData: (piece) => onPiece(Buffer.from(piece)), // copied: the memory behind it is used again
      });
    } finally {
      Atomics.store(this.busySince, 0, 0n);
    }
  }

  isInTransaction(): boolean {
    return this.pglite.isInTransaction();
  }

  async rollback(): Promise<void> {
    await this.execute('ROLLBACK');
  }

  /**
   * Runs one statement of the gate's own; the watch for runaway statements does not apply to it.
   * @returns the first column of the first row, as text
   */
  async execute(sql: string): Promise<string | undefined> {
    const pieces: Buffer[] = [];
    await this.pglite.execProtocolRawStream(message('Q', sql), {
      syncToFs: false,
      onRawData: (piece) => pieces.push(Buffer.from(piece)),
    });
    return firstValue(Buffer.concat(pieces), sql);
  }

  async serverVersion(): Promise<string> {
    return (await this.execute('SHOW server_version')) ?? '18';
  }

  /** The whole database as an uncompressed tar file (about 40 MB, 0.1 s). */
  async dump(): Promise<Uint8Array> {
    await this.execute('CHECKPOINT');
    const tar = await this.pglite.dumpDataDir('none');
    return new Uint8Array(await tar.arrayBuffer());
  }

  async close(): Promise<void> {
    if (!this.isInMemory) await this.execute('CHECKPOINT');
    await this.pglite.close();
  }
}

const ERROR = 0x45;
const DATA_ROW = 0x44;

function firstValue(answer: Buffer, sql: string): string | undefined {
  let value: string | undefined;
  for (let at = 0; at + 5 <= answer.length; at += answer.readInt32BE(at + 1) + 1) {
    const body = answer.subarray(at + 5, at + 1 + answer.readInt32BE(at + 1));
    if (answer[at] === ERROR) {
      const reason = body
        .toString('utf8')
        .split('\0')
        .find((field) => field.startsWith('M'));
      throw new Error(`${sql}: ${reason?.slice(1) ?? 'failed'}`);
    }
    if (answer[at] === DATA_ROW && value === undefined && body.readInt16BE(0) > 0) {
      const length = body.readInt32BE(2);
      if (length >= 0) value = body.toString('utf8', 6, 6 + length);
    }
  }
  return value;
}
