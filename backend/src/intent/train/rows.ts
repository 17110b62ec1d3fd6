import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Intent, Slots } from '../intent.contract.ts';

/** One labelled message. `after` is what the talk was about before it. */
export const Row = z.object({
  text: z.string().min(1),
  intent: Intent,
  language: z.enum(['en', 'fr']),
  after: Intent.optional(),
  page: z.string().optional(),
  slots: Slots.optional().describe('The exact slots, where they are judged'),
});
export type Row = z.infer<typeof Row>;

const ROWS_DIR = join(import.meta.dirname, '..', 'rows');

/** Rows of one JSONL file; a wrong line throws with its number. */
function readRows(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, i) => {
    const row = Row.safeParse(JSON.parse(line));
    if (!row.success) throw new Error(`${file}:${i + 1}: ${z.prettifyError(row.error)}`);
    return row.data;
  });
}

/** Every written training row, in a fixed order. */
export function trainingRows(): Row[] {
  const folder = join(ROWS_DIR, 'training');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readRows(join(folder, file)));
}

/** The rows kept apart to judge the result; never trained on. */
export function heldOutRows(): Row[] {
  return ['en', 'fr'].flatMap((language) => readRows(join(ROWS_DIR, `held-out.${language}.jsonl`)));
}
