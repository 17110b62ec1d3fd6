import { Pool } from 'pg';
import type { EmbeddedDatabase } from '../embedded-database.ts';

/** An ordinary `pg` pool on the embedded database. */
export function poolOn({ stream }: Pick<EmbeddedDatabase, 'stream'>, max = 10): Pool {
  const pool = new Pool({ stream, user: 'postgres', database: 'postgres', max });
  pool.on('error', () => undefined); // an idle connection was lost; the next query makes a new one
  return pool;
}
