import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trainIntent } from './train-intent.ts';

const MODEL_FILE = join(import.meta.dirname, '..', 'model', 'intent-model.json');

const startedAt = performance.now();
const { model, report } = trainIntent();
writeFileSync(MODEL_FILE, `${JSON.stringify(model, null, 1)}\n`);
const seconds = (performance.now() - startedAt) / 1000;
console.log(`Trained on ${report.rows} written and ${report.generated} generated rows in ${seconds.toFixed(1)} s.`);
console.log(
  `Cross-validated on the written rows: ${(report.crossValidated * 100).toFixed(2)} % (temperature ${report.temperature}).`,
);
if (process.argv.includes('--mistakes')) {
  for (const { text, intent, after, heard } of report.mistakes) {
    console.log(`  ${intent} → ${heard}: ${text}${after ? ` (after ${after})` : ''}`);
  }
}
