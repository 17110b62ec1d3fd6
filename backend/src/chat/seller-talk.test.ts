import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../testing/test-app.ts';
import type { HeardTurn, Visitor } from '../testing/visitor.ts';

interface Named {
  id: string;
  title: string;
  name: string;
}

let shop: TestApp;
let database: DataSource;
/** A pair of men's road shoes made in 43, and the name a runner would call it by. */
let shoe: Named;

beforeAll(async () => {
  shop = await openTestApp({ furnish: true, environment: { SEED_PRODUCTS: '420', SEED_SHOPPERS: '300' } });
  database = shop.app.get<DataSource>(getDataSourceToken());
  [shoe] = await database.query(
    `SELECT id, title_en AS title, brand || ' ' || (details_en ->> 'Model') AS name FROM products
     WHERE leaf = 'road-shoes' AND gender = 'men' AND is_in_stock
       AND EXISTS (SELECT 1 FROM variants WHERE product_id = products.id AND size = '43') ORDER BY id LIMIT 1`,
  );
}, 180_000);
afterAll(() => shop.close());

interface Talk {
  visitor: Visitor;
  say(text: string): Promise<HeardTurn>;
}

async function talk(language: 'en' | 'fr' = 'en', profile?: object): Promise<Talk> {
  const visitor = shop.visitor(language);
  await visitor.get('/api/session');
  if (profile) await visitor.call('PUT', '/api/profile', profile);
  const id = await visitor.startTalk();
  return { visitor, say: (text) => visitor.say(id, text, '/') };
}

const HIM = { sex: 'male', shoeSizeEu: 43, clothingSize: 'M' };
const shown = (turn: HeardTurn) => turn.part('data-products')?.items ?? [];
const reasons = (turn: HeardTurn) => shown(turn).flatMap((item) => item.reasons.map((reason) => reason.text));

async function stockOf(id: string, stock: number, size?: string): Promise<void> {
  await database.query(`UPDATE variants SET stock = $2 WHERE product_id = $1 AND ($3::text IS NULL OR size = $3)`, [
    id,
    stock,
    size ?? null,
  ]);
  await database.query(
    `UPDATE products SET is_in_stock = EXISTS (SELECT 1 FROM variants WHERE product_id = $1 AND stock > 0) WHERE id = $1`,
    [id],
  );
}

describe('an article that is named', () => {
  beforeEach(() => stockOf(shoe.id, 5));

  test('comes first where it can be had', async () => {
    const turn = await (await talk('en', HIM)).say(`I want the ${shoe.name}`);
    expect(shown(turn)[0]?.productId).toBe(shoe.id);
    expect(turn.text).not.toMatch(/sold out/);
  });

  test('sold out in the runner’s size: it is said, and the nearest are shown', async () => {
    await stockOf(shoe.id, 0, '43');
    const turn = await (await talk('en', HIM)).say(`I want the ${shoe.name}`);
    expect(turn.text).toContain(`${shoe.title} is sold out in your 43; it is left in`);
    expect(turn.text).toMatch(/come[s]? nearest/);
    expect(shown(turn).map((item) => item.category.slug)).toEqual(['road-shoes', 'road-shoes']);
    expect(reasons(turn).filter((text) => text === 'In stock in 43')).toHaveLength(2);
  });

  test('sold out altogether, in French', async () => {
    await stockOf(shoe.id, 0);
    const turn = await (await talk('fr')).say(`je veux la ${shoe.name}`);
    expect(turn.text).toMatch(/est épuisé\./);
    expect(shown(turn).some((item) => item.productId === shoe.id)).toBe(false);
    expect(shown(turn).length).toBeGreaterThan(0);
  });

  test('unknown to the shop: nothing else is passed off as it, and nothing is put in the cart', async () => {
    const { say } = await talk();
    await say('road running shoes');
    const turn = await say('I want the Ardent Cloud 3');
    expect(turn.text).toContain('Ardent Cloud 3');
    expect(turn.parts.map((part) => part.type)).not.toContain('data-action');
    expect(turn.parts.map((part) => part.type)).not.toContain('data-products');
  });
});

describe('for somebody else', () => {
  test.each([
    ['en', 'running shoes for a friend', /shoe size/],
    ['en', 'running shoes for my son', /shoe size/],
    ['fr', 'chaussures de running pour une amie', /pointure/],
    ['fr', 'des chaussures de route pour mon père', /pointure/],
  ] as const)('%s: %s', async (language, text, question) => {
    const turn = await (await talk(language, HIM)).say(text);
    expect(reasons(turn).join(' · ')).not.toMatch(/43|like you|qui te ressemble/);
    expect(turn.text).toMatch(question);
  });

  test('what their own size is, is taken from then on, and "for me" turns back', async () => {
    const { say } = await talk('en', HIM);
    await say('running shoes for my wife');
    expect(reasons(await say('she takes a 39'))).toContain('In stock in 39');
    const mine = await say('now trail shoes for me');
    expect(reasons(mine)).toContain('In stock in 43');
    expect(reasons(mine)).not.toContain('Women’s cut');
  });
});

describe('wishes are answered', () => {
  test('"around 80" is a figure, not a limit of 96', async () => {
    const turn = await (await talk()).say('running shoes around 120');
    expect(turn.text).toContain('about your €120');
    expect(turn.text).not.toContain('144');
    expect((await (await talk('fr')).say('chaussures de running, environ 120 €')).text).toMatch(/autour de tes 120/);
  });

  test('what was refused is said to be absent', async () => {
    const turn = await (await talk()).say('trail shoes without a carbon plate, not black');
    expect(reasons(turn)).toContain('No carbon plate');
    expect(reasons(turn).some((text) => /^Not in black|other colours than black/.test(text))).toBe(true);
    expect(turn.text).toContain('no carbon plate');
  });

  test.each([
    ['en', 'size 99', /no size 99/],
    ['fr', 'taille 99', /taille 99 n’existe pas/],
  ] as const)('%s: %s alone gets the sizes there are, no best-sellers', async (language, text, answer) => {
    const turn = await (await talk(language)).say(text);
    expect(turn.text).toMatch(answer);
    expect(turn.text).toMatch(/XS/);
    expect(turn.part('data-products')).toBeUndefined();
  });
});

test('makers are known to /api/intents before anybody talked', async () => {
  const [{ brand }] = await database.query(
    `SELECT brand FROM products GROUP BY brand HAVING count(*) > 3 AND brand NOT LIKE '% %' ORDER BY brand LIMIT 1`,
  );
  const { body } = await shop.visitor().call('POST', '/api/intents', { text: `trail shoes by ${brand}` });
  expect(body.slots.brands).toEqual([brand]);
});
