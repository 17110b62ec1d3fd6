import { MessageType, StartupCode } from './wire-messages.ts';

/** What a client sent, cut into whole things the gate can act on. */
export type ClientEvent =
  | { kind: 'refuse-encryption' }
  | { kind: 'started' }
  | { kind: 'ended' }
  | { kind: 'copy-wanted' }
  | { kind: 'batch'; bytes: Buffer; listensTo?: string }
  | { kind: 'too-large' };

const COPY_FROM_CLIENT = /^\s*copy\b[^;]*\bfrom\s+stdin\b/i;
const LISTEN = /^\s*listen\s+(?:"([^"]+)"|(\w+))/i;

/** A start-up packet is small; PostgreSQL refuses more than 10,000 bytes too. */
const MAX_STARTUP_BYTES = 10_000;

/**
 * Cuts the bytes of one client into batches that end with Sync, Query, Flush or FunctionCall. Only whole batches reach
 * the database: a client that is slow to send its 30 MB parameter does not hold the others up, and the extended protocol's
 * Parse–Bind–Execute never meets another client's in between.
 * PGlite cannot wait for input, so the rows of COPY … FROM STDIN are gathered here and travel with their command.
 */
export class ClientFrames {
  private chunks: Buffer[] = [];
  private bytesHeld = 0;
  private started = false;
  private pending: Buffer[] = [];
  private pendingBytes = 0;
  private isCopying = false;
  private readonly maxBatchBytes: number;

  constructor(maxBatchBytes: number) {
    this.maxBatchBytes = maxBatchBytes;
  }

  /** Takes a chunk and returns what became complete. After `ended` or `too-large` nothing more may be pushed. */
  push(chunk: Buffer): ClientEvent[] {
    this.chunks.push(chunk);
    this.bytesHeld += chunk.length;
    const events: ClientEvent[] = [];
    for (;;) {
      const event = this.started ? this.nextBatch() : this.nextStartup();
      if (event === undefined) return events;
      events.push(event);
      if (event.kind === 'ended' || event.kind === 'too-large') return events;
    }
  }

  private nextStartup(): ClientEvent | undefined {
    const head = this.peek(8);
    if (!head) return undefined;
    const length = head.readInt32BE(0);
    if (length < 8 || length > MAX_STARTUP_BYTES) return { kind: 'ended' };
    if (this.bytesHeld < length) return undefined;
    this.take(length);
    const code = head.readInt32BE(4);
    if (code === StartupCode.ssl || code === StartupCode.gss) return { kind: 'refuse-encryption' };
    if (code === StartupCode.cancel) return { kind: 'ended' };
    this.started = true;
    return { kind: 'started' };
  }

  private nextBatch(): ClientEvent | undefined {
    for (;;) {
      const head = this.peek(5);
      if (!head) return undefined;
      const length = head.readInt32BE(1) + 1;
      if (length < 5 || length + this.pendingBytes > this.maxBatchBytes) return { kind: 'too-large' };
      if (this.bytesHeld < length) return undefined;
      const frame = this.take(length);
      if (frame[0] === MessageType.terminate) return { kind: 'ended' };
      this.pending.push(frame);
      this.pendingBytes += length;
      const event = this.isCopying ? this.afterCopyFrame(frame) : this.afterFrame(frame);
      if (event) return event;
    }
  }

  private afterFrame(frame: Buffer): ClientEvent | undefined {
    const type = frame[0];
    if (type === MessageType.query) {
      const sql = frame.toString('utf8', 5, Math.min(frame.length - 1, 2_000));
      if (COPY_FROM_CLIENT.test(sql)) {
        this.isCopying = true;
        return { kind: 'copy-wanted' };
      }
      const listen = LISTEN.exec(sql);
      const channel = listen ? (listen[1] ?? listen[2]?.toLowerCase()) : undefined;
      return { ...this.closeBatch(), ...(channel ? { listensTo: channel } : {}) };
    }
    const isEnd = type === MessageType.sync || type === MessageType.flush || type === MessageType.functionCall;
    return isEnd ? this.closeBatch() : undefined;
  }

  private afterCopyFrame(frame: Buffer): ClientEvent | undefined {
    if (frame[0] !== MessageType.copyDone && frame[0] !== MessageType.copyFail) return undefined;
    this.isCopying = false;
    return this.closeBatch();
  }

  private closeBatch(): { kind: 'batch'; bytes: Buffer } {
    const bytes = this.pending.length === 1 ? this.pending[0]! : Buffer.concat(this.pending);
    this.pending = [];
    this.pendingBytes = 0;
    return { kind: 'batch', bytes };
  }

  /** The next `count` bytes without taking them, or undefined when they have not all come. */
  private peek(count: number): Buffer | undefined {
    if (this.bytesHeld < count) return undefined;
    if (this.chunks[0]!.length < count) this.join();
    return this.chunks[0]!.subarray(0, count);
  }

  private take(count: number): Buffer {
    if (this.chunks[0]!.length < count) this.join();
    const first = this.chunks[0]!;
    const taken = first.subarray(0, count);
    if (first.length === count) this.chunks.shift();
    else this.chunks[0] = first.subarray(count);
    this.bytesHeld -= count;
    return taken;
  }

  /** Joined only when a whole frame is there, so that a frame of n chunks is copied once and not n times. */
  private join(): void {
    this.chunks = [Buffer.concat(this.chunks)];
  }
}
