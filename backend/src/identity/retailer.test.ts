import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../testing/test-app.ts';
import { addProducts, productId } from '../testing/small-recommender.ts';
import { StaffService } from './staff.service.ts';
import { SweepGuestsJob } from './sweep-guests.job.ts';

let shop: TestApp;
beforeAll(async () => {
  shop = await openTestApp({ environment: { JOB_WORKERS: '0' } });
});
afterAll(() => shop.close());

const PASSWORD = 'a long enough one';
const staff = () => shop.app.get(StaffService);
const sql = <Row>(statement: string, values: unknown[] = []) =>
  shop.app.get(DataSource).query<Row[]>(statement, values);
const NEVER = { signal: new AbortController().signal };

describe('becoming the retailer', () => {
  test('an account is appointed by the command alone, counts at once, and can be dismissed', async () => {
    const visitor = shop.visitor();
    await visitor.call('POST', '/api/accounts', { email: 'boss@example.test', password: PASSWORD, role: 'retailer' });
    expect((await visitor.get('/api/session')).body.account.role).toBe('runner');
    expect(await staff().appoint(' Boss@Example.test ')).toEqual({
      ok: true,
      email: 'boss@example.test',
      wasAlready: false,
    });
    expect((await visitor.get('/api/session')).body.account.role).toBe('retailer');
    expect(await staff().appoint('boss@example.test')).toMatchObject({ wasAlready: true });
    expect(await staff().dismiss('boss@example.test')).toBe(true);
    expect((await visitor.get('/api/session')).body.account.role).toBe('runner');
    expect(await staff().dismiss('boss@example.test')).toBe(false);
  });

  test('nothing is made silently: a missing account is refused, unless it is asked for', async () => {
    expect(await staff().appoint('new@example.test')).toEqual({ ok: false, reason: 'no-account' });
    expect(await staff().appoint('new')).toEqual({ ok: false, reason: 'not-an-address' });
    const made = await staff().appoint('new@example.test', { creates: true });
    expect(made).toMatchObject({ ok: true, wasAlready: false });
    const visitor = shop.visitor();
    const password = made.ok ? made.password : undefined;
    const signedIn = await visitor.call('POST', '/api/session', { email: 'new@example.test', password });
    expect(signedIn.body.role).toBe('retailer');
  });
});

describe('guests who never come back', () => {
  async function guest(idleDays: number): Promise<{ id: string; visitor: ReturnType<TestApp['visitor']> }> {
    const visitor = shop.visitor();
    await visitor.call('PUT', '/api/profile', { goal: '10k' });
    await visitor.startTalk();
    const [{ id }] = (await sql<{ id: string }>('SELECT id FROM runners ORDER BY id DESC LIMIT 1')) as [{ id: string }];
    await sql(`UPDATE runners SET last_seen_at = now() - $2 * interval '1 day' WHERE id = $1`, [id, idleDays]);
    return { id, visitor };
  }
  const exists = async (id: string) => (await sql('SELECT 1 FROM runners WHERE id = $1', [id])).length === 1;
  const sweep = () => shop.app.get(SweepGuestsJob).sweep({}, NEVER);

  test('are forgotten after 90 days, with their talks and sessions; those seen lately stay', async () => {
    const gone = await guest(91);
    const here = await guest(89);
    expect(await sweep()).toBe('done');
    expect([await exists(gone.id), await exists(here.id)]).toEqual([false, true]);
    expect(await sql('SELECT 1 FROM conversations WHERE runner_id = $1', [gone.id])).toEqual([]);
    expect(await sql('SELECT 1 FROM sessions WHERE runner_id = $1', [gone.id])).toEqual([]);
    expect((await gone.visitor.get('/api/session')).body).toMatchObject({ account: null, isGuest: true });
    expect(await sweep()).toBe('skipped');
  });

  test('a visit is noted, so that a guest who comes back stays', async () => {
    const back = await guest(120);
    await back.visitor.get('/api/session');
    await sweep();
    expect(await exists(back.id)).toBe(true);
  });

  test('one who ordered stays: the order outlives the visit', async () => {
    await addProducts(shop.app.get(DataSource), [{ n: 1, sizes: ['M'] }]);
    const buyer = await guest(0);
    const [variant] = await sql<{ id: string }>('SELECT id FROM variants WHERE product_id = $1', [productId(1)]);
    await buyer.visitor.call('POST', '/api/cart/lines', {
      productId: productId(1),
      variantId: variant!.id,
      quantity: 1,
    });
    const address = { name: 'Ana', street: '1 rue du Stade', postalCode: '75001', city: 'Paris', country: 'FR' };
    const order = await buyer.visitor.call(
      'POST',
      '/api/checkout',
      { email: 'ana@example.test', address },
      { 'idempotency-key': crypto.randomUUID() },
    );
    expect(order.status).toBeLessThan(300);
    await sql(`UPDATE runners SET last_seen_at = now() - interval '1 year' WHERE id = $1`, [buyer.id]);
    await sweep();
    expect(await exists(buyer.id)).toBe(true);
  });

  test('an account stays, however long it sleeps', async () => {
    const visitor = shop.visitor();
    const { body } = await visitor.call('POST', '/api/accounts', { email: 'sleeper@example.test', password: PASSWORD });
    await sql(`UPDATE runners SET last_seen_at = now() - interval '5 years' WHERE id = $1`, [body.id]);
    await sweep();
    expect(await exists(body.id as string)).toBe(true);
  });
});
