// Writes the built files of the corpus: node corpus/build.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles, CORPUS_FOLDER } from './make.ts';
import { validateCorpus } from './validate.ts';

const files = builtFiles(CORPUS_FOLDER);
for (const [name, text] of files) {
  writeFileSync(join(CORPUS_FOLDER, name), text);
  console.log(`${name.padEnd(14)} ${text.split('\n').length - 1} lines`);
}
const problems = validateCorpus(CORPUS_FOLDER);
for (const problem of problems) console.error(`  ${problem}`);
if (problems.length > 0) process.exit(1);
