import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { ZodType } from 'zod';

/** A line of a JSONL file: its value, or why it cannot be read. Line numbers start at 1. */
export type JsonlLine<Row> =
  | { line: number; bytes: number; row: Row }
  | { line: number; bytes: number; problem: string };

/** Longest line accepted, in characters; a longer one is reported, not parsed. */
const MAX_LINE_LENGTH = 2_000_000;

/** Streams the lines of a `.jsonl` or `.jsonl.gz` file in constant memory, each checked against the schema. */
export async function* readJsonl<Row>(
  path: string,
  schema: ZodType<Row>,
  fromLine = 1,
): AsyncGenerator<JsonlLine<Row>> {
  const file = createReadStream(path);
  const stream = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  const lines = createInterface({ input: stream, crlfDelay: Infinity });
  let failure: Error | undefined;
  const stop = (error: Error) => {
    failure = error;
    lines.close();
  };
  file.once('error', stop);
  stream.once('error', stop);
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (line < fromLine || text.trim() === '') continue;
    yield parseLine(text, line, schema, file.bytesRead);
  }
  if (failure) {
    throw new Error(`${path} cannot be read further after line ${line}: ${failure.message}`, { cause: failure });
  }
}

function parseLine<Row>(text: string, line: number, schema: ZodType<Row>, bytes: number): JsonlLine<Row> {
  if (text.length > MAX_LINE_LENGTH) return { line, bytes, problem: `longer than ${MAX_LINE_LENGTH} characters` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { line, bytes, problem: 'not JSON' };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { line, bytes, row: parsed.data };
  const issue = parsed.error.issues[0];
  return { line, bytes, problem: `${issue?.path.join('.') || 'line'}: ${issue?.message}` };
}
