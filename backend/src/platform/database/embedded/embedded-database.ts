import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseThread } from './database-thread.ts';
import { EMBEDDED_DEFAULTS, type EmbeddedLimits, type EmbeddedOptions } from './embedded-options.ts';
import { claimFolder } from './folder-claim.ts';
import { FolderInUse, FolderUnusable, prepareFolder, whyNotOpened } from './folder.ts';
import { GateSocket } from './gate-socket.ts';
import { forgetAddress, isListening, SOCKET_PORT, socketAddress, type SocketAddress } from './socket-address.ts';

type State = 'opening' | 'owner' | 'client' | 'closed' | 'failed';

/** Restarts of the thread allowed in a row; the count starts anew after a quiet minute. */
const MAX_RESTARTS = 5;
const QUIET_MS = 60_000;
const REACHABLE_WITHIN_MS = 30_000;

/**
 * The embedded database as this process sees it. The first process of a folder owns it: it runs the thread and listens. The
 * next ones are its clients, and one of them takes over when the owner goes.
 */
export class EmbeddedDatabase {
  private state: State = 'opening';
  private failure: Error | undefined;
  private thread: DatabaseThread | undefined;
  private ownersDoor: Socket | undefined;
  private restarts = 0;
  private restartedAtMs = 0;
  private readonly address: SocketAddress;
  private readonly options: EmbeddedOptions & EmbeddedLimits;
  private readonly root: string;
  private readonly isInMemory: boolean;

  private constructor(options: EmbeddedOptions) {
    this.options = { ...EMBEDDED_DEFAULTS, ...options };
    this.isInMemory = options.root === null;
    this.root =
      options.root === null ? mkdtempSync(join(realpathSync(tmpdir()), 'foulee-')) : prepareFolder(options.root);
    this.address = socketAddress(this.root);
  }

  static async open(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
    const database = new EmbeddedDatabase(options);
    await database.enter(options.mustOwn ?? false);
    return database;
  }

  /** True when this process runs the database itself. */
  get owner(): boolean {
    return this.state === 'owner';
  }

  /** Host and port as `psql` and `pg` take them: the folder of the socket file. */
  get host(): string {
    return this.address.folder;
  }

  readonly port = SOCKET_PORT;

  /** For `pg`: a socket that waits while the database restarts or changes hands. Works on Windows too. */
  readonly stream = (): GateSocket => new GateSocket(this.address.path, () => this.reachable());

  /** The whole database as a tar file, for `loadDump`. Only the owner can. */
  async dump(): Promise<Uint8Array> {
    if (!this.thread) throw new Error('only the process that owns the embedded database can dump it');
    return this.thread.dump();
  }

  /** Refuses new work, lets running work end, closes the files. A client only lets go. */
  async close(): Promise<void> {
    if (this.state === 'closed') return;
    this.state = 'closed';
    this.ownersDoor?.destroy();
    await this.thread?.close(this.options.drainMs);
    if (this.isInMemory) rmSync(this.root, { recursive: true, force: true });
    else forgetAddress(this.address, this.root);
  }

  private async enter(mustOwn: boolean): Promise<void> {
    const claim = await claimFolder(this.root, this.address.path);
    if (!claim) {
      if (mustOwn) throw new FolderInUse(this.root);
      await this.becomeClient();
      return;
    }
    try {
      await this.becomeOwner();
    } finally {
      claim.release();
    }
  }

  private async becomeOwner(): Promise<void> {
    if (process.platform !== 'win32') rmSync(this.address.path, { force: true });
    try {
      const thread = await DatabaseThread.start(this.threadSettings(), (text) => this.log(text));
      if (this.options.statementTimeoutMs > 0) thread.endRunawayAfter(this.options.statementTimeoutMs);
      this.thread = thread;
      void thread.ended.then((end) => this.threadEnded(end.reason));
    } catch (error) {
      throw whyNotOpened(this.root, error as Error);
    }
    if (this.state === 'closed') await this.thread.close(0);
    else this.state = 'owner';
  }

  private threadSettings(): Parameters<typeof DatabaseThread.start>[0] {
    const { log: _log, root: _root, mustOwn: _mustOwn, loadDump, ...limits } = this.options;
    const dataDir = this.isInMemory ? null : join(this.root, 'pgdata');
    return { ...limits, dataDir, socketPath: this.address.path, loadDump: loadDump ?? null };
  }

  /** Keeps a silent connection open: the moment it closes, the owner is gone and the place is free. */
  private async becomeClient(): Promise<void> {
    const door = connect(this.address.path);
    this.ownersDoor = door;
    door.on('error', () => undefined);
    door.unref().once('close', () => {
      if (this.state !== 'closed') void this.comeBack('the process that owned the embedded database is gone');
    });
    if (this.state === 'opening') this.state = 'client';
  }

  private async threadEnded(reason: string): Promise<void> {
    this.thread = undefined;
    if (this.state === 'closed') return;
    if (this.isInMemory) return this.fail(new FolderUnusable(`The in-memory database has ended: ${reason}.`));
    await this.comeBack(reason);
  }

  private async comeBack(reason: string): Promise<void> {
    this.state = 'opening';
    this.restarts = Date.now() - this.restartedAtMs < QUIET_MS ? this.restarts + 1 : 1;
    this.restartedAtMs = Date.now();
    this.log(`embedded database: ${reason}; opening it again`);
    try {
      if (this.restarts > MAX_RESTARTS) {
        throw new FolderUnusable(
          `The database in ${this.root} ended ${MAX_RESTARTS} times in a row; the last time: ${reason}.`,
        );
      }
      await sleep((this.restarts - 1) * 200);
      await this.enter(false);
      this.log(`embedded database: open again, ${this.owner ? 'in this process' : 'in another process'}`);
    } catch (error) {
      this.fail(error as Error);
    }
  }

  private fail(error: Error): void {
    this.failure = error;
    this.state = 'failed';
    this.log(error.message);
  }

  /** Resolves when a connection can be made; rejects when there will be none. */
  private async reachable(): Promise<void> {
    const deadlineMs = Date.now() + REACHABLE_WITHIN_MS;
    while (Date.now() < deadlineMs) {
      if (this.state === 'closed') throw new Error('The embedded database is closed.');
      if (this.state === 'failed') throw this.failure!;
      if (this.state !== 'opening' && (await isListening(this.address.path))) return;
      await sleep(20);
    }
    throw new Error(`The embedded database in ${this.root} has not answered for ${REACHABLE_WITHIN_MS / 1000} s.`);
  }

  private log(text: string): void {
    this.options.log?.(text);
  }
}
