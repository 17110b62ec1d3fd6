import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { TASKS, type Report } from './tasks.ts';

/** `npm run eval -- TASK [options] [--json FILE]`: prints a table, and writes it where asked. */
async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      dir: { type: 'string' },
      questions: { type: 'string' },
      interactions: { type: 'string' },
      train: { type: 'string' },
      test: { type: 'string' },
      profiles: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '7' },
      dialogues: { type: 'string' },
      language: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const task = TASKS[positionals[0] ?? ''];
  if (!task) throw new Error(`Tasks: ${Object.keys(TASKS).join(', ')}`);
  const language = values.language === 'fr' ? 'fr' : values.language === 'en' ? 'en' : undefined;
  const report = await task({ ...values, language, profiles: Number(values.profiles), seed: Number(values.seed) });
  print(report);
  if (values.json) writeFileSync(resolve(process.env['INIT_CWD'] ?? '.', values.json), JSON.stringify(report, null, 2));
}

function print(report: Report): void {
  if (Array.isArray(report)) return console.table(report.map(rounded));
  for (const [name, value] of Object.entries(report)) console.log(`${name.padEnd(22)} ${shown(value)}`);
}

function rounded(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, shown(value)]));
}

function shown(value: unknown): string {
  if (typeof value === 'number') return String(Math.round(value * 10_000) / 10_000);
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1);
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
