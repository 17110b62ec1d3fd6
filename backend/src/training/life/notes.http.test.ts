import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../../testing/test-app.ts';

let shop: TestApp;
beforeAll(async () => {
  shop = await openTestApp();
}, 60_000);
afterAll(() => shop.close());

const today = new Date().toISOString().slice(0, 10);
const WISH = { goal: '10k', weeks: 12, runsPerWeek: 4, kmPerWeek: 32, startDate: today };

test.each([
  ['en' as const, 'chest pain on the hills on Thursday', /chest/i],
  ['fr' as const, 'douleur à la poitrine dans les côtes jeudi', /poitrine|thora/i],
])(
  '%s: what a check-in’s note says of danger comes first, and nobody says "carry on"',
  async (language, note, said) => {
    const visitor = shop.visitor(language);
    const { body: plan } = await visitor.call('POST', '/api/plans', WISH);
    const report = { date: today, rpe: 4, pain: 0, note };
    for (const query of ['?preview=true', '']) {
      const { status, body } = await visitor.call('POST', `/api/plans/${plan.id}/check-ins${query}`, report);
      expect(status).toBe(200);
      expect(body.redFlag).toMatchObject({ urgency: 'emergency', message: expect.stringMatching(said) });
      expect(body.notes.map((each: { code: string }) => each.code)).not.toContain('carry-on');
    }
  },
);

test('a quiet note raises nothing', async () => {
  const visitor = shop.visitor();
  const { body: plan } = await visitor.call('POST', '/api/plans', WISH);
  const report = { date: today, rpe: 4, pain: 0, note: 'sunny, met Anna by the lake' };
  const { body } = await visitor.call('POST', `/api/plans/${plan.id}/check-ins`, report);
  expect(body.redFlag ?? null).toBeNull();
  expect(body.notes[0].code).toBe('carry-on');
});

test('a run’s note is read as well, and the run is kept all the same', async () => {
  const visitor = shop.visitor();
  const run = { date: today, distanceKm: 8, durationSeconds: 2900, note: 'my calf is swollen, hot and red since' };
  const { status, body } = await visitor.call('POST', '/api/runs', run);
  expect(status).toBe(201);
  expect(body.redFlag?.message).toMatch(/doctor|clot/i);
  expect((await visitor.get('/api/runs')).body.items[0].note).toBe(run.note);
});
