import type { MixedList } from 'typeorm';
import { Base1700000000001 } from './0001-base.ts';
import { Jobs1700000000800 } from './0800-jobs.ts';

/**
 * Every migration, listed by hand so that nothing depends on folders being read at run time. Numbers: 00xx base,
 * 01xx identity, 02xx catalog, 03xx orders and cart, 04xx advisor, 05xx recommend, 06xx training, 07xx chat, 08xx jobs;
 * class names end in 170000000<number>, which is the order they run in.
 */
export const allMigrations = [
  Base1700000000001,
  Jobs1700000000800,
] satisfies MixedList<unknown>;
