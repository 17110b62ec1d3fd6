// npm test: everything, on a fresh clone too. `npm test -- --no-journeys` leaves the browser out; other words go to vitest.
import { buildStale } from '../lib/build.mjs';
import { bin, run } from '../lib/run.mjs';

const options = process.argv.slice(2);
const hasJourneys = !options.includes('--no-journeys');
const filters = options.filter((option) => option !== '--no-journeys');
try {
  await buildStale();
  await run(bin('vitest'), ['run', '--project', 'backend', '--project', 'frontend', ...filters]);
  if (hasJourneys && filters.length === 0) await run(bin('vitest'), ['run', '--project', 'journeys']);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
