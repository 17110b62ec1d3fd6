// npm run check: what must hold before a commit. `-- --no-test` leaves the tests out (for when they have just run).
import { bin, run } from '../lib/run.mjs';

const steps = [
  ['format', bin('oxfmt'), ['--check']],
  ['lint', bin('oxlint'), ['--type-aware', '--deny-warnings']],
  ['typecheck', bin('tsc'), ['-p', 'backend/tsconfig.json', '--noEmit']],
  ['typecheck pages', bin('react-router'), ['typegen'], 'frontend'],
  ['typecheck pages', bin('tsc'), ['-p', 'frontend/tsconfig.json', '--noEmit']],
  ['arch', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'backend/src', 'frontend/app', 'seed', 'corpus']],
  ['dead', bin('knip'), []],
];
if (!process.argv.includes('--no-test')) steps.push(['test', process.execPath, ['scripts/commands/test.mjs']]);

let failures = 0;
for (const [name, program, args, cwd] of steps) {
  const startedAt = Date.now();
  try {
    await run(program, args, { quiet: name !== 'test', cwd });
    console.log(`  ok    ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failures += 1;
    console.error(`  FAIL  ${name}: ${error.message}`);
  }
}
if (failures > 0) process.exit(1);
