import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../../testing/test-app.ts';
import { aPlan } from '../testing/builders.ts';
import { FIRST_MARATHON, SEMI_EN_PHRASES } from '../testing/pasted-plans.ts';

let shop: TestApp;
beforeAll(async () => {
  shop = await openTestApp();
});
afterAll(() => shop.close());

const NEXT_YEAR = new Date().getUTCFullYear() + 1;
const upload = async (name: string, content: string | Buffer, fields: Record<string, string> = {}) => {
  const form = new FormData();
  form.set('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name);
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  const answer = await fetch(`${shop.url}/api/plans/audit?language=en`, { method: 'POST', body: form });
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads many shapes and asserts each
  return { status: answer.status, body: (await answer.json()) as any };
};

describe('checking', () => {
  test('a plan of the house gets its certificate and nothing more', async () => {
    const { status, body } = await shop.visitor().call('POST', '/api/plans/audit', { plan: aPlan() });
    expect([status, Object.keys(body).toSorted()]).toEqual([200, ['certificate', 'failed']]);
  });

  test('a pasted plan is read, judged and repaired', async () => {
    const request = {
      text: FIRST_MARATHON,
      raceDate: `${NEXT_YEAR}-10-10`,
      kmPerWeek: 25,
      longestRecentRunKm: 12,
      age: 35,
    };
    const { status, body } = await shop.visitor().call('POST', '/api/plans/audit', request);
    expect(status).toBe(200);
    expect([body.goal, body.raceDate, body.units, body.weeks.length]).toEqual([
      'marathon',
      `${NEXT_YEAR}-10-10`,
      'mi',
      18,
    ]);
    expect(body.failed).toContain('single-run-spike');
    expect(body.spikes.some((point: { isJump: boolean }) => point.isJump)).toBe(true);
    expect(body.repair.plan.weeks).toHaveLength(18);
    expect(body.notUnderstood.map(({ line }: { line: number }) => line)).toEqual([1]);
  });

  test('a wrong field is named', async () => {
    const { status, body } = await shop.visitor().call('POST', '/api/plans/audit', { text: '5 km', age: 'old' });
    expect([status, body.code, body.errors[0].field]).toEqual([400, 'request/invalid', 'age']);
  });

  test('a text without a run is refused in words', async () => {
    const { status, body } = await shop.visitor().call('POST', '/api/plans/audit', { text: 'hello there' });
    expect([status, body.code]).toEqual([422, 'plan/no-sessions']);
  });

  test('a race day that does not exist is refused', async () => {
    const { body } = await shop
      .visitor()
      .call('POST', '/api/plans/audit', { text: 'Mon 5 km', raceDate: '2027-02-30' });
    expect(body.code).toBe('plan/no-such-day');
  });
});

describe('files', () => {
  test('CSV with a header', async () => {
    const { status, body } = await upload(
      'plan.csv',
      `Date;Type;Distance (km);Durée\n01/03/${NEXT_YEAR};Footing;6,5;\n03/03/${NEXT_YEAR};Footing;;45 min\n`,
      { kmPerWeek: '20' },
    );
    expect(status).toBe(200);
    expect(body.weeks[0].sessions.map(({ distanceKm }: { distanceKm: number }) => distanceKm)[0]).toBe(6.5);
  });

  test('a calendar', async () => {
    const event = `BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:${NEXT_YEAR}0301\r\nSUMMARY:Easy run 6 km\r\nEND:VEVENT`;
    const { body } = await upload('plan.ics', `BEGIN:VCALENDAR\r\n${event}\r\nEND:VCALENDAR`);
    expect(body.weeks[0].sessions[0]).toMatchObject({ date: `${NEXT_YEAR}-03-01`, distanceKm: 6, line: 2 });
  });

  test.each([
    ['plan.pdf', Buffer.from('%PDF-1.7\u0000\u0001'), 'plan/unknown-format'],
    ['plan.xlsx', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200, 7)]), 'plan/unreadable-file'],
    ['plan.xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(100)]), 'plan/old-spreadsheet'],
    ['plan.txt', Buffer.from('   \n'), 'plan/empty-file'],
    ['plan.txt', Buffer.alloc(2_200_000, 'a'), 'plan/file-too-large'],
  ])('%s that is none: %s', async (name, content, code) => {
    expect((await upload(name, content)).body.code).toBe(code);
  });
});

describe('taking over', () => {
  const checkOf = async () => {
    const request = { text: SEMI_EN_PHRASES, raceDate: `${NEXT_YEAR}-10-10`, kmPerWeek: 28, longestRecentRunKm: 11 };
    return (await shop.visitor('fr').call('POST', '/api/plans/audit', request)).body;
  };

  test('the repaired plan is kept, certified by the shop, and opens like any other', async () => {
    const visitor = shop.visitor();
    const { repair } = await checkOf();
    expect(repair.passed).toBe(true);
    const kept = await visitor.call('POST', '/api/plans/adopt', { plan: repair.plan });
    expect([kept.status, kept.body.certificate.passed]).toEqual([201, true]);
    const opened = await visitor.get(`/api/plans/${kept.body.id}`);
    expect(opened.body.weeks).toHaveLength(8);
    expect(opened.body.certificate.rules.some((rule: { judged?: boolean }) => rule.judged === false)).toBe(true);
  });

  test('a certificate that was written by hand changes nothing', async () => {
    const { repair } = await checkOf();
    const plan = structuredClone(repair.plan);
    const long = plan.weeks[3].days.find((day: { session?: { kind: string } }) => day.session?.kind === 'long').session;
    long.steps = [{ repeats: 1, steps: [{ ...long.steps[0].steps[0], distanceKm: 40, durationSeconds: 15_000 }] }];
    plan.certificate.passed = true;
    const { status, body } = await shop.visitor().call('POST', '/api/plans/adopt', { plan });
    expect([status, body.code]).toEqual([422, 'plan/unsafe']);
    expect(body.rules).toContain('single-run-spike');
  });

  test('days that do not follow each other, and plans that are over, are refused', async () => {
    const { repair } = await checkOf();
    const shifted = structuredClone(repair.plan);
    shifted.weeks[2].days[3].date = shifted.weeks[2].days[2].date;
    expect((await shop.visitor().call('POST', '/api/plans/adopt', { plan: shifted })).body.code).toBe('plan/malformed');
    const { body: old } = await shop
      .visitor()
      .call('POST', '/api/plans/audit', { text: SEMI_EN_PHRASES, raceDate: '2024-10-13' });
    expect((await shop.visitor().call('POST', '/api/plans/adopt', { plan: old.repair.plan })).body.code).toBe(
      'plan/over',
    );
  });
});
