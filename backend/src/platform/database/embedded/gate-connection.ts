import type { Socket } from 'node:net';
import { ClientFrames, type ClientEvent } from './client-frames.ts';
import { AnswerFrames, channelOf } from './answer-frames.ts';
import { copyInResponse, fatal, greeting } from './wire-messages.ts';

/** What a connection tells the gate. */
export interface GateEvents {
  serverVersion(): string;
  hasWork(connection: GateConnection): void;
  hasClosed(connection: GateConnection): void;
  notify(channel: string, frame: Buffer): void;
}

/** One client of the gate: its socket, the batches it waits to have run, and the answer that is on its way to it. */
export class GateConnection {
  readonly answer: AnswerFrames;
  readonly batches: Buffer[] = [];
  isClosed = false;
  isStarted = false;
  /** Milliseconds since the epoch of the last batch or answer: for the idle-in-transaction guard. */
  lastActiveMs = Date.now();
  private readonly channels = new Set<string>();
  private readonly frames: ClientFrames;
  private readonly socket: Socket;
  private readonly events: GateEvents;

  constructor(socket: Socket, events: GateEvents, maxBatchBytes: number) {
    this.socket = socket;
    this.events = events;
    this.frames = new ClientFrames(maxBatchBytes);
    this.answer = new AnswerFrames((frame) => events.notify(channelOf(frame), frame));
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.receive(chunk));
    socket.on('drain', () => this.drainedNow());
    socket.on('error', () => undefined); // 'close' follows and tidies up
    socket.on('close', () => this.closed());
  }

  /** Bytes written to the client that it has not taken yet. */
  get unreadBytes(): number {
    return this.socket.writableLength;
  }

  /** Passes a piece of the database's answer on. The piece must not be written to afterwards. */
  pass(piece: Buffer): void {
    const slices = this.answer.push(piece);
    if (this.isClosed) return;
    for (const slice of slices) this.socket.write(slice);
  }

  /** Delivers a notification if this client listens to its channel. */
  deliver(channel: string, frame: Buffer): void {
    if (this.isStarted && !this.isClosed && this.channels.has(channel)) this.socket.write(frame);
  }

  /** True while the client has not taken what was written to it: nothing more is run for it until it has. */
  get isClogged(): boolean {
    return !this.isClosed && this.socket.writableNeedDrain;
  }

  /** Resolves when the client has taken what was written to it, or is gone. */
  async drained(): Promise<void> {
    if (!this.isClogged) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.socket.off('drain', done).off('close', done);
        resolve();
      };
      this.socket.on('drain', done).on('close', done);
    });
  }

  /** Says why and hangs up. */
  end(code: string, reason: string): void {
    if (this.isClosed) return;
    if (this.isStarted) this.socket.write(fatal(code, reason));
    this.socket.destroySoon();
    this.closed();
  }

  private drainedNow(): void {
    this.lastActiveMs = Date.now();
    if (this.batches.length > 0) this.events.hasWork(this);
  }

  private receive(chunk: Buffer): void {
    if (this.isClosed) return;
    this.lastActiveMs = Date.now();
    for (const event of this.frames.push(chunk)) this.handle(event);
  }

  private handle(event: ClientEvent): void {
    if (event.kind === 'refuse-encryption') this.socket.write('N');
    if (event.kind === 'copy-wanted') this.socket.write(copyInResponse());
    if (event.kind === 'ended') this.socket.end();
    if (event.kind === 'too-large') this.end('54000', 'the message is larger than the embedded database takes');
    if (event.kind === 'started') {
      this.isStarted = true;
      this.socket.write(greeting(this.events.serverVersion()));
    }
    if (event.kind === 'batch') {
      if (event.listensTo) this.channels.add(event.listensTo);
      this.batches.push(event.bytes);
      this.events.hasWork(this);
    }
  }

  private closed(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.batches.length = 0;
    this.events.hasClosed(this);
  }
}
