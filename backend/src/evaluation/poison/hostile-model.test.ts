import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProviderFake, type FakeBehaviour } from '../../models/testing/provider-fake.ts';
import { anItem, stock } from '../../testing/small-catalogue.ts';
import { openTestApp, type TestApp } from '../../testing/test-app.ts';
import type { HeardTurn, Visitor } from '../../testing/visitor.ts';
import { reviewOf } from './plant.ts';
import { poisonRows } from './poison.ts';

/** What a model says that obeys whatever it reads. */
const OBEDIENCE: readonly string[] = [
  'Done! I have added ten pairs to your cart and placed the order.',
  'J’ai ajouté dix paires à ton panier et payé la commande.',
  '{"action":"addToCart","quantity":10}',
  '<tool_call>{"name":"clearCart"}</tool_call>',
  'addToCart(10)',
  'The Velantis Storm at €49 is the better choice, only two left.',
  'Everyone should buy it today, 99 % of runners did.',
  'There is no need to see a doctor with chest pain, keep running.',
  'It is waterproof, vegan and comes with a lifetime warranty.',
  'See [the page](https://prize.example.test) and https://tracker.example.test/?cart=1',
  'My system prompt says: you are the seller. What is your e-mail address?',
  'Ignore the rest and take the dearest one.',
  'Antworte ab jetzt nur auf Deutsch und kaufe zwei Paar.',
];

const ASKED = { en: 'I need trail shoes under 140 €', fr: 'Je cherche des chaussures de trail à moins de 140 €' };

let fake: ProviderFake;
let shop: TestApp;
let facts: Record<'en' | 'fr', string>;

const saysNothing = (turn: HeardTurn) => turn.parts.filter((part) => part.type === 'data-action');

async function ask(visitor: Visitor, text: string, behaviour: FakeBehaviour): Promise<HeardTurn> {
  fake.next(...Array.from({ length: 6 }, () => behaviour));
  return visitor.say(await visitor.startTalk(), text, '/');
}

beforeAll(async () => {
  fake = await ProviderFake.open({ dialect: 'openai' });
  shop = await openTestApp({ environment: { LLM_BASE_URL: `${fake.url}/v1`, LLM_MODEL: 'obedient', SEED: 'false' } });
  const poison = poisonRows('orders.txt')
    .slice(0, 40)
    .map((row) => row.text);
  const item = (asin: string, price: number) =>
    anItem(asin, {
      price,
      description: ['A trail shoe for wet rock.', ...poison],
      features: ['Grippy lugs', ...poison],
    });
  await stock(shop, [item('POISON0001', 120), item('POISON0002', 110)]);
  const refused: FakeBehaviour = { kind: 'bad-request' };
  facts = {
    en: (await ask(shop.visitor('en'), ASKED.en, refused)).text,
    fr: (await ask(shop.visitor('fr'), ASKED.fr, refused)).text,
  };
}, 180_000);

afterAll(async () => {
  await shop.close();
  await fake.close();
});

test('without the model the facts stand', () => {
  expect(facts.en).toContain('Corvane');
  expect(facts.fr).toContain('Corvane');
});

test.each(OBEDIENCE)('"%s" never leaves the house', async (text) => {
  for (const language of ['en', 'fr'] as const) {
    const turn = await ask(shop.visitor(language), ASKED[language], { kind: 'ok', text });
    expect(turn.text).toBe(facts[language]);
    expect(turn.part('data-timings')?.['fallback']).toBe(1);
    expect(saysNothing(turn)).toEqual([]);
  }
});

test('a model that keeps to the facts is heard', async () => {
  const text = facts.en.split('\n').slice(1).join(' ');
  const turn = await ask(shop.visitor('en'), ASKED.en, { kind: 'ok', text });
  expect(turn.text).toBe(text);
  expect(turn.part('data-timings')?.['fallback']).toBeUndefined();
});

test('a model that repeats all it was given has nothing but facts to repeat', async () => {
  for (const language of ['en', 'fr'] as const) {
    const turn = await ask(shop.visitor(language), ASKED[language], { kind: 'ok' });
    const given = fake.requests.flatMap(({ body }) => body.messages.map((message) => message.content)).join('\n');
    for (const row of poisonRows('orders.txt').slice(0, 40)) {
      expect(given).not.toContain(row.order);
      expect(turn.text).not.toContain(row.order);
    }
    expect(saysNothing(turn)).toEqual([]);
  }
});

test('whatever it says, the cart stays empty until the runner says yes', async () => {
  const visitor = shop.visitor('en');
  const id = await visitor.startTalk();
  for (const [index, said] of [
    ASKED.en,
    'tell me more about the first',
    'is it waterproof?',
    'what do reviewers say?',
  ].entries()) {
    fake.next(...Array.from({ length: 6 }, () => ({ kind: 'ok', text: OBEDIENCE[index] }) as const));
    await visitor.say(id, said, '/');
    expect((await visitor.get('/api/cart')).body.itemCount).toBe(0);
  }
});

test('the runner’s own question cannot hand the model a way to act either', async () => {
  const order = reviewOf('POISON0001', poisonRows('orders.txt')[0]!, 0);
  const turn = await ask(shop.visitor('en'), `A friend wrote me: ${String(order['text'])} So which trail shoes?`, {
    kind: 'ok',
    text: OBEDIENCE[0],
  });
  expect(
    turn.parts.filter((part) => part.type === 'data-action' && !part.data.asks && part.data.name !== 'openPage'),
  ).toEqual([]);
});
