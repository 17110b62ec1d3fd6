import type { StagedType } from './staged-batch.ts';

const NULL = '\\N';

const ESCAPED: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A row in COPY's text format, with its line end. Source: https://www.postgresql.org/docs/17/sql-copy.html, "Text Format". */
export function copyLine(row: Record<string, unknown>, columns: readonly (readonly [string, StagedType])[]): string {
  return `${columns.map(([name, type]) => copyField(row[name], type)).join('\t')}\n`;
}

function copyField(value: unknown, type: StagedType): string {
  if (value === null || value === undefined) return NULL;
  return literal(value, type).replace(/[\\\n\r\t]/g, (character) => ESCAPED[character]!);
}

function literal(value: unknown, type: StagedType): string {
  if (type === 'jsonb') return JSON.stringify(value);
  if (type === 'text[]') return `{${(value as (string | null)[]).map(element).join(',')}}`;
  return String(value);
}

/** Source: https://www.postgresql.org/docs/17/arrays.html#ARRAYS-IO */
function element(text: string | null): string {
  return text === null ? 'NULL' : `"${text.replace(/["\\]/g, '\\$&')}"`;
}
