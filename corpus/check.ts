// Checks the corpus and says what is wrong with it: node corpus/check.ts
import { CORPUS_FOLDER } from './make.ts';
import { validateCorpus } from './validate.ts';

const problems = validateCorpus(CORPUS_FOLDER);
for (const problem of problems) console.error(`  ${problem}`);
console.log(problems.length === 0 ? 'The corpus is sound.' : `${problems.length} problems.`);
if (problems.length > 0) process.exit(1);
