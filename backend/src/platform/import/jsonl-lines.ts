import type { ZodType } from 'zod';
import { ImportFailure } from './import-failure.ts';
import { MAX_LINE_BYTES, textLines } from './text-lines.ts';

/** A line of a JSONL file: its value, or why it cannot be read. Line numbers start at 1. */
export type JsonlLine<Row> =
  | { line: number; bytes: number; row: Row }
  | { line: number; bytes: number; problem: string };

/** What PostgreSQL cannot keep as text: U+0000, and halves of surrogate pairs, as JSON writes them. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/i;

/** Streams the lines of a `.jsonl` or `.jsonl.gz` file in constant memory, each checked against the schema. Blank lines are passed over. */
export async function* readJsonl<Row>(
  path: string,
  schema: ZodType<Row>,
  fromLine = 1,
): AsyncGenerator<JsonlLine<Row>> {
  let line = fromLine - 1;
  try {
    for await (const { number, text, bytes } of textLines(path, fromLine)) {
      line = number;
      if (text === null) yield { line, bytes, problem: `longer than ${MAX_LINE_BYTES} bytes` };
      else if (text.trim() !== '') yield { line, bytes, ...parsed(text, schema) };
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ImportFailure(`${path} cannot be read further after line ${line}: ${reason}`, { cause });
  }
}

function parsed<Row>(text: string, schema: ZodType<Row>): { row: Row } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'not JSON' };
  }
  const result = schema.safeParse(UNSTORABLE.test(text) ? storable(value) : value);
  if (result.success) return { row: result.data };
  const issue = result.error.issues[0];
  return { problem: `${issue?.path.join('.') || 'line'}: ${issue?.message}` };
}

/** The same value with texts a database can keep; a nesting no honest file has is cut. */
function storable(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '').toWellFormed();
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 20) return null;
  if (Array.isArray(value)) return value.map((item) => storable(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [storable(key) as string, storable(item, depth + 1)]),
  );
}
