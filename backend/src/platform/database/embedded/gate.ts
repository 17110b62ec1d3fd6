import type { Socket } from 'node:net';
import type { EmbeddedLimits } from './embedded-options.ts';
import { GateConnection } from './gate-connection.ts';

/** What the gate needs of the one database session. PGlite provides it; tests may too. */
export interface Session {
  /** Runs wire messages; pieces of the answer arrive during the call and must be copied there. */
  run(messages: Buffer, onPiece: (piece: Buffer) => void): Promise<void>;
  isInTransaction(): boolean;
  rollback(): Promise<void>;
}

export interface GateOptions extends Pick<
  EmbeddedLimits,
  'idleInTransactionMs' | 'maxRequestBytes' | 'maxUnreadBytes'
> {
  serverVersion: string;
}

const GUARD_INTERVAL_MS = 250;

/**
 * Lets many connections share the one session of PGlite. A connection owns the session from its first batch until
 * ReadyForQuery says "idle" again, so transactions and extended-protocol batches of different clients never interleave.
 */
export class Gate {
  private readonly connections = new Set<GateConnection>();
  private readonly waiting: GateConnection[] = [];
  private owner: GateConnection | 'maintenance' | undefined;
  private isRunning = false;
  private isClosing = false;
  private readonly errands: (() => Promise<void>)[] = [];
  private readonly session: Session;
  private readonly options: GateOptions;
  private readonly guard: NodeJS.Timeout;

  constructor(session: Session, options: GateOptions) {
    this.session = session;
    this.options = options;
    this.guard = setInterval(() => this.endIdleTransaction(), GUARD_INTERVAL_MS).unref();
  }

  accept(socket: Socket): void {
    if (this.isClosing) {
      socket.destroy();
      return;
    }
    const connection: GateConnection = new GateConnection(
      socket,
      {
        serverVersion: () => this.options.serverVersion,
        hasWork: () => this.enqueue(connection),
        hasClosed: () => this.leave(connection),
        notify: (channel, frame) => this.notify(channel, frame),
      },
      this.options.maxRequestBytes,
    );
    this.connections.add(connection);
  }

  /** Runs `errand` alone on the session, in turn with the clients and never inside somebody's transaction. */
  async exclusively<T>(errand: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.errands.push(() => errand().then(resolve, reject));
      this.next();
    });
  }

  /**
   * Refuses new work, lets running transactions and queued requests end, then hangs up.
   * @param drainMs how long running work may take, in milliseconds
   */
  async close(drainMs: number): Promise<void> {
    this.isClosing = true;
    for (const connection of this.connections) {
      if (connection !== this.owner && !this.waiting.includes(connection)) this.hangUp(connection);
    }
    const deadlineMs = Date.now() + drainMs;
    while ((this.owner || this.waiting.length > 0) && Date.now() < deadlineMs) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await Promise.race([
      Promise.all([...this.connections].map((connection) => connection.drained())),
      new Promise((resolve) => setTimeout(resolve, Math.max(0, deadlineMs - Date.now())).unref()),
    ]);
    for (const connection of this.connections) this.hangUp(connection);
    clearInterval(this.guard);
  }

  private hangUp(connection: GateConnection): void {
    connection.end('57P01', 'the embedded database is closing');
  }

  private enqueue(connection: GateConnection): void {
    if (connection.isClogged) return; // comes back when its client has read the last answer
    if (this.owner === connection) {
      if (!this.isRunning) void this.serve(connection);
    } else if (this.isClosing) {
      this.hangUp(connection);
    } else if (!this.waiting.includes(connection)) {
      this.waiting.push(connection);
      this.next();
    }
  }

  private leave(connection: GateConnection): void {
    this.connections.delete(connection);
    const place = this.waiting.indexOf(connection);
    if (place >= 0) this.waiting.splice(place, 1);
    if (this.owner === connection && !this.isRunning) void this.abandon();
  }

  /** Gives the free session to an errand or to the client that has waited longest. */
  private next(): void {
    if (this.owner !== undefined) return;
    const errand = this.errands.shift();
    if (errand) {
      this.owner = 'maintenance';
      void errand().finally(() => this.release());
      return;
    }
    const connection = this.waiting.shift();
    if (!connection) return;
    this.owner = connection;
    void this.serve(connection);
  }

  private release(): void {
    this.owner = undefined;
    this.next();
  }

  private async serve(connection: GateConnection): Promise<void> {
    this.isRunning = true;
    try {
      do await this.runOneBatch(connection);
      while (this.keepsSession(connection) && this.canGoOn(connection));
    } finally {
      this.isRunning = false;
    }
    connection.lastActiveMs = Date.now();
    if (connection.isClosed) return this.abandon();
    if (this.keepsSession(connection)) return; // in a transaction: its next batch or the guard goes on from here
    this.owner = undefined;
    if (this.canGoOn(connection)) this.waiting.push(connection);
    else if (this.isClosing) this.hangUp(connection);
    this.next();
  }

  private keepsSession(connection: GateConnection): boolean {
    return !connection.isClosed && !(connection.answer.isReady && connection.answer.status === 'I');
  }

  private canGoOn(connection: GateConnection): boolean {
    return connection.batches.length > 0 && !connection.isClogged;
  }

  private async runOneBatch(connection: GateConnection): Promise<void> {
    const batch = connection.batches.shift();
    if (!batch) return;
    await this.session.run(batch, (piece) => {
      connection.pass(piece);
      if (connection.unreadBytes > this.options.maxUnreadBytes) connection.answer.isCutShort = true;
    });
    if (connection.answer.isCutShort) {
      const megabytes = Math.round(this.options.maxUnreadBytes / 1e6);
      connection.end('54000', `the answer is larger than ${megabytes} MB: ask for fewer rows or use a cursor`);
    }
  }

  /** The owner is gone: whatever it left open is rolled back before the next one comes. */
  private async abandon(): Promise<void> {
    this.isRunning = true;
    try {
      if (this.session.isInTransaction()) await this.session.rollback();
    } finally {
      this.isRunning = false;
      this.release();
    }
  }

  private notify(channel: string, frame: Buffer): void {
    for (const connection of this.connections) connection.deliver(channel, frame);
  }

  private endIdleTransaction(): void {
    const { owner } = this;
    if (!owner || owner === 'maintenance' || this.isRunning) return;
    const isWaitedFor = this.waiting.length > 0 || this.errands.length > 0;
    if (!isWaitedFor || Date.now() - owner.lastActiveMs < this.options.idleInTransactionMs) return;
    owner.end('25P03', 'a transaction was left idle while other work waits: never await slow work inside one');
  }
}
