import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../testing/test-app.ts';

let shop: TestApp;
beforeAll(async () => {
  shop = await openTestApp();
});
afterAll(() => shop.close());

let next = 0;
const newAccount = () => ({ email: `runner${(next += 1)}@example.test`, password: 'a long enough one' });

describe('a first visit', () => {
  test('reading pages makes no cookie and no guest', async () => {
    const answer = await shop.visitor().get('/api/session');
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(answer.body).toMatchObject({ account: null, isGuest: true, isOnboarded: false });
  });

  test('the onboarding can be done as a guest and is found again', async () => {
    const visitor = shop.visitor();
    const done = await visitor.call('POST', '/api/onboarding', {
      answers: { goal: 'half', shoeSizeEu: 43 },
      picks: [],
    });
    expect(done.status).toBe(200);
    expect((await visitor.get('/api/profile')).body.profile).toEqual({ goal: 'half', shoeSizeEu: 43 });
    expect((await visitor.get('/api/session')).body.isOnboarded).toBe(true);
  });

  test('the site speaks the browser’s language', async () => {
    expect((await shop.visitor('fr').get('/api/session')).body.language).toBe('fr');
  });
});

describe('accounts', () => {
  test('signing up keeps what the guest had said', async () => {
    const visitor = shop.visitor();
    await visitor.call('PUT', '/api/profile', { goal: '10k' });
    const signedUp = await visitor.call('POST', '/api/accounts', newAccount());
    expect(signedUp.status).toBe(201);
    expect((await visitor.get('/api/profile')).body.profile).toEqual({ goal: '10k' });
    expect((await visitor.get('/api/session')).body.account.email).toBe(signedUp.body.email);
  });

  test('signing in brings the guest’s profile along and keeps the account’s own answers', async () => {
    const account = newAccount();
    const first = shop.visitor();
    await first.call('PUT', '/api/profile', { goal: 'marathon' });
    await first.call('POST', '/api/accounts', account);
    const second = shop.visitor();
    await second.call('PUT', '/api/profile', { goal: '5k', shoeSizeEu: 41 });
    expect((await second.call('POST', '/api/session', account)).status).toBe(201);
    expect((await second.get('/api/profile')).body.profile).toEqual({ goal: 'marathon', shoeSizeEu: 41 });
  });

  test('a second account for one address is refused, whatever the case of its letters', async () => {
    const account = newAccount();
    await shop.visitor().call('POST', '/api/accounts', account);
    const again = await shop
      .visitor()
      .call('POST', '/api/accounts', { ...account, email: account.email.toUpperCase() });
    expect(again).toMatchObject({ status: 409, body: { code: 'account/email-taken' } });
  });

  test('a wrong password and an unknown address get the same answer', async () => {
    const account = newAccount();
    await shop.visitor().call('POST', '/api/accounts', account);
    const wrong = await shop.visitor().call('POST', '/api/session', { ...account, password: 'something else' });
    const unknown = await shop.visitor().call('POST', '/api/session', { ...account, email: 'nobody@example.test' });
    expect(wrong.status).toBe(401);
    expect(wrong.body.detail).toBe(unknown.body.detail);
  });

  test('signing out ends the session on the server too', async () => {
    const visitor = shop.visitor();
    await visitor.call('POST', '/api/accounts', newAccount());
    expect((await visitor.call('DELETE', '/api/session')).status).toBe(204);
    expect((await visitor.get('/api/session')).body.account).toBeNull();
  });

  test('the cookie cannot be read by scripts and does not travel from other sites', async () => {
    const answer = await shop.visitor().call('POST', '/api/accounts', newAccount());
    expect(answer.headers.getSetCookie()[0]).toMatch(/HttpOnly; .*SameSite=Lax|SameSite=Lax.*HttpOnly/);
  });

  test('a call from another site is refused', async () => {
    const answer = await shop.visitor().call('PUT', '/api/profile', { goal: '5k' }, { origin: 'https://evil.test' });
    expect(answer).toMatchObject({ status: 403, body: { code: 'request/foreign-origin' } });
  });

  test('deleting the account leaves nothing to sign in to', async () => {
    const account = newAccount();
    const visitor = shop.visitor();
    await visitor.call('POST', '/api/accounts', account);
    expect((await visitor.call('DELETE', '/api/account')).status).toBe(204);
    expect((await shop.visitor().call('POST', '/api/session', account)).status).toBe(401);
  });
});

describe('bad input', () => {
  test.each([
    ['an empty body', undefined, 'email'],
    ['an address that is none', { email: 'nobody', password: 'long enough' }, 'email'],
    ['a short password', { email: 'a@example.test', password: 'short' }, 'password'],
    ['a number for a password', { email: 'a@example.test', password: 12_345_678 }, 'password'],
  ])('%s is refused with the field named', async (_what, body, field) => {
    const answer = await shop.visitor().call('POST', '/api/accounts', body ?? {});
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  test('a body that is not JSON is called that', async () => {
    expect(await shop.visitor().call('POST', '/api/accounts', '{"email":')).toMatchObject({
      status: 400,
      body: { code: 'request/not-json' },
    });
  });

  test('a body of two megabytes is too large', async () => {
    const answer = await shop.visitor().call('PUT', '/api/profile', { goal: 'x'.repeat(2_000_000) });
    expect(answer).toMatchObject({ status: 413, body: { code: 'request/too-large' } });
  });

  test('a field nobody knows is named', async () => {
    const answer = await shop.visitor().call('PUT', '/api/profile', { shoeSize: 43 });
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toContain('shoeSize');
  });
});
