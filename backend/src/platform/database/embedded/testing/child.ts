/**
 * A process of its own for tests: opens the embedded database in a folder and does what it is told.
 * usage: node child.ts <folder> write|count|hold|must-own
 * Every line it prints is one JSON value.
 */
import { openEmbedded } from '../open-embedded.ts';
import { poolOn } from './open-pool.ts';

const [folder, task] = process.argv.slice(2) as [string, string];
const say = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

const database = await openEmbedded({ root: folder, mustOwn: task === 'must-own', checkpointEveryMs: 200 }).catch(
  (error: Error) => {
    say({ error: error.message });
    process.exit(1);
  },
);
const pool = poolOn(database, 4);
say({ owner: database.owner });

/** Writes until it is killed; a number is printed only when the database has acknowledged it. */
async function write(): Promise<void> {
  await pool.query('CREATE TABLE IF NOT EXISTS kept (process int, n int, filler text)');
  const loop = async (from: number): Promise<void> => {
    for (let n = from; ; n += 4) {
      await pool.query('INSERT INTO kept VALUES ($1, $2, $3)', [process.pid, n, 'x'.repeat(200)]);
      say({ n });
    }
  };
  await Promise.all([loop(0), loop(1), loop(2), loop(3)]);
}

/** Writes 300 rows and goes. */
async function count(): Promise<void> {
  for (let n = 0; n < 300; n++) await pool.query('INSERT INTO kept VALUES ($1, $2, NULL)', [process.pid, n]);
  say({ done: process.pid });
}

if (task === 'write') await write();
if (task === 'count') await count();
if (task === 'hold') await new Promise((resolve) => setTimeout(resolve, 600_000)); // or until it is killed
await pool.end();
await database.close();
say({ closed: true });
