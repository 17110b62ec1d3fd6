import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { BelongingsService } from '../../identity/belongings.service.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { ImportRunEntity } from '../../platform/import/import-run.entity.ts';
import type { JobQueue } from '../../platform/jobs/job-queue.ts';
import { useTestDatabase } from '../../testing/test-database.ts';
import { PurchaseHistoryService } from '../purchase-history.service.ts';
import { PurchaseHistoryRepository } from './purchase-history.repository.ts';

const database = useTestDatabase([ImportRunEntity]);
const folder = mkdtempSync(join(tmpdir(), 'foulee-purchases-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SOCKS = '0198c000-0000-7000-8000-000000000001';
const SHOES = '0198c000-0000-7000-8000-000000000002';
const GUEST = '0198c000-0000-7000-8000-00000000000a';
const ACCOUNT = '0198c000-0000-7000-8000-00000000000b';

let belongings: BelongingsService;
let announced: string[];
let now: Date;

class SetClock extends Clock {
  override now(): Date {
    return now;
  }
}

function service(dataSource: DataSource): PurchaseHistoryService {
  belongings = new BelongingsService();
  announced = [];
  const queue = {
    enqueue: async (_: string, payload: { shopperId: string }) => void announced.push(payload.shopperId),
  } as unknown as JobQueue;
  const history = new PurchaseHistoryService(
    new PurchaseHistoryRepository(dataSource),
    belongings,
    queue,
    new SetClock(),
  );
  history.onModuleInit();
  return history;
}

async function addProduct(id: string, asin: string): Promise<void> {
  await database.dataSource.query(
    `INSERT INTO products (id, asin, leaf, group_slug, brand, gender, title_en, title_fr) VALUES ($1, $2, 'socks', 'underwear', 'Corvane', 'unisex', $2, $2)`,
    [id, asin],
  );
}

function file(name: string, lines: unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return path;
}

const count = async (table: 'shoppers' | 'purchases'): Promise<number> =>
  (await database.dataSource.query(`SELECT count(*)::int AS n FROM ${table}`))[0].n;

beforeEach(async () => {
  now = new Date('2026-11-20T10:00:00Z');
  await addProduct(SOCKS, 'FLSOCKS001');
  await addProduct(SHOES, 'FLSHOES002');
});

describe('importing a purchase history', () => {
  test('shoppers and what they bought are taken over, and a bad line is named', async () => {
    const history = service(database.dataSource);
    const shoppers = await history.importShoppers(
      file('shoppers.jsonl', [
        { userId: 'u1', profile: { goal: '10k', injuries: ['knee'] } },
        { userId: 'u2', profile: { goal: 'teleport' } },
      ]),
    );
    expect(shoppers).toMatchObject({ rowsWritten: 1, skippedCount: 1, skipped: [{ line: 2 }] });
    const purchases = await history.importPurchases(
      file('purchases.jsonl', [
        { userId: 'u1', parentAsin: 'FLSOCKS001', purchasedAt: '2026-01-02T08:00:00Z', quantity: 2 },
        { userId: 'u1', parentAsin: 'FLUNKNOWN9', purchasedAt: '2026-01-02T08:00:00Z' },
        { userId: 'u3', parentAsin: 'FLSHOES002', purchasedAt: '2026-01-03T08:00:00Z' },
        'not json',
      ]),
    );
    expect(purchases).toMatchObject({ rowsWritten: 2, skippedCount: 1, skipped: [{ line: 4, problem: 'not JSON' }] });
    expect(await count('shoppers')).toBe(2);
  });

  test('injuries told to the coach do not reach the till', async () => {
    const history = service(database.dataSource);
    await history.importShoppers(
      file('private.jsonl', [{ userId: 'u1', profile: { goal: '10k', injuries: ['knee'] } }]),
    );
    expect(await database.dataSource.query('SELECT profile FROM shoppers')).toEqual([{ profile: { goal: '10k' } }]);
  });

  test('the verified reviews of a published review file count as purchases, once', async () => {
    const history = service(database.dataSource);
    const review = {
      rating: 5,
      text: 'Fine',
      asin: 'X',
      parent_asin: 'FLSOCKS001',
      user_id: 'AG1',
      timestamp: 1_700_000_000_000,
    };
    const lines = [
      { ...review, verified_purchase: true },
      { ...review, verified_purchase: true },
      { ...review, user_id: 'AG2', verified_purchase: false },
    ];
    expect(await history.importPurchases(file('reviews.jsonl', lines))).toMatchObject({
      rowsWritten: 1,
      skippedCount: 0,
    });
    expect(await count('purchases')).toBe(1);
  });

  test('importing a file twice adds nothing', async () => {
    const history = service(database.dataSource);
    const lines = [{ userId: 'u1', parentAsin: 'FLSOCKS001', purchasedAt: '2026-01-02T08:00:00Z' }];
    const path = file('once.jsonl', lines);
    await history.importPurchases(path);
    expect(await history.importPurchases(path)).toMatchObject({ wasComplete: true });
    expect(await history.importPurchases(file('again.jsonl', [...lines, lines[0]]))).toMatchObject({ rowsWritten: 0 });
    expect(await count('purchases')).toBe(1);
  });
});

describe('a runner’s own orders', () => {
  test('what a runner orders is noted once per product, with its quantity, and announced', async () => {
    const history = service(database.dataSource);
    await history.record(ACCOUNT, [SOCKS, SOCKS, SHOES]);
    expect(await history.purchases(ACCOUNT)).toEqual([
      { productId: SOCKS, purchasedAt: now, quantity: 2 },
      { productId: SHOES, purchasedAt: now, quantity: 1 },
    ]);
    expect(announced).toEqual([await history.shopperOf(ACCOUNT)]);
  });

  test('an order that is rolled back leaves no purchase', async () => {
    const history = service(database.dataSource);
    const order = database.dataSource.transaction(async (manager) => {
      await history.record(ACCOUNT, [SOCKS], manager);
      throw new Error('payment refused');
    });
    await expect(order).rejects.toThrow('payment refused');
    expect(await count('purchases')).toBe(0);
  });

  test('a guest who signs in keeps what they bought, beside what the account bought', async () => {
    const history = service(database.dataSource);
    await history.record(GUEST, [SOCKS]);
    now = new Date('2026-11-21T10:00:00Z');
    await history.record(ACCOUNT, [SHOES]);
    await belongings.moveAll(database.dataSource.manager, GUEST, ACCOUNT);
    expect((await history.purchases(ACCOUNT)).map((purchase) => purchase.productId)).toEqual([SHOES, SOCKS]);
    expect(await history.purchases(GUEST)).toEqual([]);
    expect(await count('shoppers')).toBe(1);
  });

  test('a guest’s purchases become those of an account that had none', async () => {
    const history = service(database.dataSource);
    await history.record(GUEST, [SOCKS]);
    await belongings.moveAll(database.dataSource.manager, GUEST, ACCOUNT);
    expect(await belongings.exportAll(ACCOUNT)).toMatchObject({ purchases: [{ productId: SOCKS, quantity: 1 }] });
  });

  test('an erased runner leaves neither purchases nor a shopper', async () => {
    const history = service(database.dataSource);
    await history.record(ACCOUNT, [SOCKS]);
    await belongings.eraseAll(database.dataSource.manager, ACCOUNT);
    expect([await count('shoppers'), await count('purchases')]).toEqual([0, 0]);
  });
});
