// npm run journeys: the real browser against the real server; screenshots land in test-artefacts/.
import { buildStale } from '../lib/build.mjs';
import { bin, run } from '../lib/run.mjs';

try {
  await buildStale();
  await run(bin('vitest'), ['run', '--project', 'journeys', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
