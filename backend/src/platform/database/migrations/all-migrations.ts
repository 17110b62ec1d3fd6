import type { MixedList } from 'typeorm';
import { Base1700000000001 } from './0001-base.ts';
import { Imports1700000000050 } from './0050-imports.ts';
import { Setup1700000000060 } from './0060-setup.ts';
import { Identity1700000000100 } from './0100-identity.ts';
import { Catalog1700000000200 } from './0200-catalog.ts';
import { Shelf1700000000230 } from './0230-shelf.ts';
import { ShelfWords1700000000231 } from './0231-shelf-words.ts';
import { ProductsUpdated1700000000232 } from './0232-products-updated.ts';
import { Purchases1700000000300 } from './0300-purchases.ts';
import { Cart1700000000310 } from './0310-cart.ts';
import { Orders1700000000320 } from './0320-orders.ts';
import { Advisor1700000000400 } from './0400-advisor.ts';
import { Recommend1700000000500 } from './0500-recommend.ts';
import { Training1700000000600 } from './0600-training.ts';
import { Life1700000000610 } from './0610-life.ts';
import { PlanChecks1700000000620 } from './0620-plan-checks.ts';
import { PlanExport1700000000630 } from './0630-plan-export.ts';
import { Chat1700000000700 } from './0700-chat.ts';
import { Jobs1700000000800 } from './0800-jobs.ts';
import { RetailerDesk1700000000820 } from './0820-retailer-desk.ts';

/**
 * Every migration, listed by hand so that nothing depends on folders being read at run time. Numbers: 00xx base,
 * 01xx identity, 02xx catalog, 03xx orders and cart, 04xx advisor, 05xx recommend, 06xx training, 07xx chat, 08xx jobs;
 * class names end in 170000000<number>, which is the order they run in.
 */
export const allMigrations = [
  Base1700000000001,
  Imports1700000000050,
  Setup1700000000060,
  Identity1700000000100,
  Catalog1700000000200,
  Shelf1700000000230,
  ShelfWords1700000000231,
  ProductsUpdated1700000000232,
  Purchases1700000000300,
  Cart1700000000310,
  Orders1700000000320,
  Advisor1700000000400,
  Recommend1700000000500,
  Training1700000000600,
  Life1700000000610,
  PlanChecks1700000000620,
  PlanExport1700000000630,
  Chat1700000000700,
  Jobs1700000000800,
  RetailerDesk1700000000820,
] satisfies MixedList<unknown>;
