import { createHash } from 'node:crypto';

/** Characters a streamed piece holds: small, so that words, accents and JSON are cut in the middle. */
const PIECE_CHARS = 8;

/** A vector that depends on nothing but the text: numbers from a hash, scaled to length 1. */
export function hashVector(text: string, dimensions: number): number[] {
  const numbers: number[] = [];
  for (let block = 0; numbers.length < dimensions; block += 1) {
    const digest = createHash('sha256').update(`${block}:${text}`).digest();
    for (let at = 0; at + 4 <= digest.length && numbers.length < dimensions; at += 4) {
      numbers.push(digest.readInt32LE(at) / 2 ** 31);
    }
  }
  const length = Math.hypot(...numbers);
  return numbers.map((number) => number / length);
}

export function inPieces(text: string): string[] {
  return text.match(new RegExp(`[\\s\\S]{1,${PIECE_CHARS}}`, 'gu')) ?? [];
}

interface JsonSchema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  minimum?: number;
  minItems?: number;
}

/** The plainest value that fits a JSON schema: what a model answers when nobody scripted it. */
export function exampleOf(schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf?.[0]) return exampleOf(schema.anyOf[0]);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, property]) => [name, exampleOf(property)]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => exampleOf(schema.items ?? {}));
    case 'integer':
    case 'number':
      return Math.max(0, schema.minimum ?? 0);
    case 'boolean':
      return false;
    case 'string':
      return 'text';
    case undefined:
    default:
      return null;
  }
}
