import { createReadStream, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A line without its end; `text` is null where it was too long to hold. Numbers start at 1. */
export interface TextLine {
  number: number;
  text: string | null;
  /** Bytes of the file read so far (packed bytes of a packed file). */
  bytes: number;
}

/** Longest line accepted, in bytes; more is counted, not kept. The published item lines are below 200,000. */
export const MAX_LINE_BYTES = 2_000_000;

/**
 * Bytes read at a stretch, some ten lines. The lines of a piece come one upon the other and let nothing else be heard, least
 * of all the database that is writing the batch before.
 */
const PIECE_BYTES = 32 * 1024;

const LINE_FEED = 10;
const GZIP_MAGIC = [0x1f, 0x8b];
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The lines of a text file, packed by gzip or not (its first bytes tell, not its name), in constant memory. Ends are \n or
 * \r\n and nothing else: U+2028 may stand inside a JSON text, which is why node:readline is not used here.
 * A file that cannot be read to its end gives its whole lines, then throws.
 */
export async function* textLines(path: string, fromLine = 1): AsyncGenerator<TextLine> {
  const file = createReadStream(path, { highWaterMark: PIECE_BYTES });
  const collected = new LineCollector();
  let number = 0;
  for await (const chunk of unpacked(file, await isGzip(path))) {
    for (const end of collected.ends(chunk)) {
      number += 1;
      const bytes = collected.take(end);
      if (number >= fromLine) yield { number, text: decoded(bytes, number), bytes: file.bytesRead };
    }
  }
  const last = collected.take(null);
  if (last?.length !== 0 && number + 1 >= fromLine) {
    yield { number: number + 1, text: decoded(last, number + 1), bytes: file.bytesRead };
  }
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return GZIP_MAGIC.every((byte, index) => buffer[index] === byte);
  } finally {
    await file.close();
  }
}

function unpacked(file: ReadStream, isPacked: boolean): Readable {
  if (!isPacked) return file;
  const gunzip = createGunzip({ chunkSize: PIECE_BYTES });
  file.once('error', (error) => gunzip.destroy(error));
  return file.pipe(gunzip);
}

function decoded(bytes: Buffer | null, number: number): string | null {
  if (!bytes) return null;
  const text = bytes.toString('utf8');
  return number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/** Puts lines together that lie across chunks, never holding more than one line's allowance. */
class LineCollector {
  private chunk: Buffer = Buffer.alloc(0);
  private start = 0;
  private pieces: Buffer[] = [];
  private length = 0;

  /** Where lines end in this chunk; what stands after the last end is kept for the next chunk. */
  *ends(chunk: Buffer): Generator<number> {
    this.chunk = chunk;
    this.start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, end + 1)) yield end;
    this.keep(chunk.subarray(this.start));
    this.chunk = Buffer.alloc(0);
    this.start = 0;
  }

  /** The line up to `end` of the present chunk (null: what is left), or null when it was too long. */
  take(end: number | null): Buffer | null {
    if (end !== null) {
      this.keep(this.chunk.subarray(this.start, end));
      this.start = end + 1;
    }
    const line = this.length > MAX_LINE_BYTES ? null : Buffer.concat(this.pieces);
    this.pieces = [];
    this.length = 0;
    return line;
  }

  private keep(piece: Buffer): void {
    this.length += piece.length;
    if (this.length > MAX_LINE_BYTES) this.pieces = [];
    else if (piece.length > 0) this.pieces.push(piece);
  }
}
