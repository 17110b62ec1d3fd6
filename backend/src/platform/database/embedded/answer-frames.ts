import { MessageType } from './wire-messages.ts';

/** Transaction status in ReadyForQuery: idle, in a transaction, in a failed transaction. */
export type TransactionStatus = 'I' | 'T' | 'E';

const HEADER_BYTES = 5;
const HELD = new Set<number>([MessageType.readyForQuery, MessageType.notification, MessageType.copyInResponse]);
const ASIDE = new Set<number>([MessageType.notification, MessageType.notice]);

/**
 * Follows the frames of the database's answer, which comes in pieces that know nothing of frames (a first version that
 * assumed whole frames hung on big answers). Remembers the last ReadyForQuery, and takes out the notifications (they
 * belong to whoever listens) and the CopyInResponse, which the gate has already sent itself.
 */
export class AnswerFrames {
  status: TransactionStatus = 'I';
  /** True when the answer is complete: nothing but notices and notifications came after ReadyForQuery. */
  isReady = false;
  /** Set to let the frame that is on its way end and pass no further ones on, so that a last word can be put after it. */
  isCutShort = false;
  private isDiscarding = false;
  private splitHead: Buffer = Buffer.alloc(0);
  private type = 0;
  private bytesLeft = 0;
  private held: Buffer[] | undefined;
  private readonly onNotification: (frame: Buffer) => void;

  constructor(onNotification: (frame: Buffer) => void) {
    this.onNotification = onNotification;
  }

  /** Takes a piece of the answer; returns what of it goes to the client who asked, in as few slices as possible. */
  push(piece: Buffer): Buffer[] {
    const passed: Buffer[] = [];
    let keptFrom = 0; // everything in [keptFrom, at) is passed on as one slice
    let at = 0;
    const keep = (to: number): void => {
      if (to > keptFrom) passed.push(piece.subarray(keptFrom, to));
    };
    while (at < piece.length) {
      if (this.bytesLeft === 0) {
        const headAt = at;
        const take = Math.min(HEADER_BYTES - this.splitHead.length, piece.length - at);
        at += take;
        const isSplit = this.splitHead.length > 0 || take < HEADER_BYTES;
        const head = isSplit ? Buffer.concat([this.splitHead, piece.subarray(headAt, at)]) : piece.subarray(headAt, at);
        if (isSplit || this.isCutShort || HELD.has(head[0]!)) {
          keep(headAt);
          keptFrom = at;
        }
        this.splitHead = head.length < HEADER_BYTES ? head : Buffer.alloc(0);
        if (head.length < HEADER_BYTES) break;
        if (this.open(head) && isSplit) passed.push(head);
      }
      const take = Math.min(this.bytesLeft, piece.length - at);
      this.held?.push(piece.subarray(at, at + take));
      at += take;
      this.bytesLeft -= take;
      if (this.held || this.isDiscarding) keptFrom = at;
      if (this.bytesLeft === 0) this.close(passed);
    }
    keep(at);
    return passed;
  }

  /** Begins a frame; true when it is passed on as it comes. */
  private open(head: Buffer): boolean {
    this.type = head[0]!;
    this.bytesLeft = head.readInt32BE(1) - 4;
    this.isDiscarding = this.isCutShort && !HELD.has(this.type);
    this.held = HELD.has(this.type) ? [head] : undefined;
    return this.held === undefined && !this.isDiscarding;
  }

  private close(passed: Buffer[]): void {
    if (!ASIDE.has(this.type)) this.isReady = this.type === MessageType.readyForQuery;
    const frame = this.held && Buffer.concat(this.held);
    this.held = undefined;
    if (!frame) return;
    if (this.type === MessageType.notification) this.onNotification(frame);
    if (this.type !== MessageType.readyForQuery) return;
    this.status = String.fromCharCode(frame[5]!) as TransactionStatus;
    if (!this.isCutShort) passed.push(frame);
  }
}

/** The channel of a NotificationResponse: type, length, process id, then a zero-closed name. */
export function channelOf(notification: Buffer): string {
  return notification.toString('utf8', 9, notification.indexOf(0, 9));
}
