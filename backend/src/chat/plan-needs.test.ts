import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../testing/test-app.ts';
import type { HeardTurn } from '../testing/visitor.ts';

let shop: TestApp;
beforeAll(async () => {
  shop = await openTestApp();
}, 60_000);
afterAll(() => shop.close());

const SELLING = new Set(['data-products', 'data-complements', 'data-offer']);
const sells = (turn: HeardTurn) => turn.parts.some((part) => SELLING.has(part.type));

async function marathoner(language: 'en' | 'fr') {
  const visitor = shop.visitor(language);
  const id = await visitor.startTalk();
  const wish = { goal: 'marathon', weeks: 18, runsPerWeek: 5, kmPerWeek: 45 };
  expect((await visitor.call('POST', '/api/plans', wish)).status).toBe(201);
  return (text: string) => visitor.say(id, text, '/');
}

test.each([
  ['en' as const, 'what will I need for this plan?', /km to come/, /portions of 25 g/, /northern/],
  ['fr' as const, 'de quoi vais-je avoir besoin pour ce plan ?', /km à venir/, /portions de 25 g/, /hémisphère nord/],
])('%s: what the plan will need is said in words, with dates, and sells nothing', async (language, asked, ...said) => {
  const say = await marathoner(language);
  const turn = await say(asked);
  for (const words of said) expect(turn.text).toMatch(words);
  expect(turn.part('data-intent')?.intent).toBe('plan');
  expect(sells(turn)).toBe(false);
});

test('without a plan there is nothing to say of one', async () => {
  const visitor = shop.visitor('en');
  const turn = await visitor.say(await visitor.startTalk(), 'what will I need for this plan?');
  expect(turn.text).not.toMatch(/km to come/);
  expect(turn.status).toBeLessThan(300);
});
