import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '../testing/test-database.ts';
import { evaluateRecommend } from './evaluate-recommend.ts';
import { UserLikeness } from './evaluation/user-likeness.ts';
import { addProducts, addShopper, recommenderOn, shopperId, SHOP_ENTITIES } from '../testing/small-recommender.ts';

const folder = mkdtempSync(join(tmpdir(), 'foulee-interactions-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(lines: string[]): string {
  const path = join(folder, 'interactions.txt');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

describe('leave-one-out', () => {
  const SIZE = 30;
  /** Everybody took all items of their colour; their own, taken last, is hidden. */
  const checkerboard = Array.from({ length: SIZE }, (_, user) => {
    const others = Array.from({ length: SIZE }, (_, item) => item).filter(
      (item) => item % 2 === user % 2 && item !== user,
    );
    return [`u${user}`, ...others, user].join(' ');
  });

  test('finds every hidden item of a checkerboard', async () => {
    const metrics = await evaluateRecommend({ interactionsFile: file(checkerboard) });
    expect(metrics).toMatchObject({ users: SIZE, items: SIZE, hitRate5: 1, hitRate10: 1, ndcg10: 1 });
  });

  test('fitted on all but two, it cannot know the two items that are everybody’s last but one', async () => {
    const { hitRate5 } = await evaluateRecommend({ interactionsFile: file(checkerboard), fit: 'all-but-last-two' });
    expect(hitRate5).toBeCloseTo((SIZE - 2) / SIZE, 9);
  });

  test('finds them with item likeness blended in', async () => {
    expect(await evaluateRecommend({ interactionsFile: file(checkerboard), itemWeight: 1 })).toMatchObject({
      hitRate5: 1,
    });
  });

  test('a hidden item does not speak for itself', async () => {
    const metrics = await evaluateRecommend({ interactionsFile: file(['a x y', 'b z w']) });
    expect(metrics).toMatchObject({ users: 2, hitRate10: 0, ndcg10: 0 });
  });

  test('users with one item are not ranked, empty lines are passed over', async () => {
    expect(await evaluateRecommend({ interactionsFile: file(['a x', '', 'b', 'c x y', 'd x y z']) })).toMatchObject({
      users: 2,
      items: 3,
    });
  });

  test('an empty file has no users and no crash', async () => {
    expect(await evaluateRecommend({ interactionsFile: file(['']) })).toMatchObject({
      users: 0,
      hitRate10: 0,
      ndcg10: 0,
    });
  });
});

describe('the evaluation and the shop', () => {
  const database = useTestDatabase(SHOP_ENTITIES);

  test('know the same neighbours, equally close', async () => {
    const { dataSource } = database;
    const histories = [
      [1, 2, 3],
      [2, 3, 4],
      [3, 4, 5, 1],
      [6, 1],
      [7, 8],
    ];
    await addProducts(
      dataSource,
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({ n })),
    );
    for (const [index, history] of histories.entries()) await addShopper(dataSource, index + 1, history);
    await recommenderOn(dataSource).vectors.rebuild();
    const known = histories.map((history) => Int32Array.from(history, (n) => n - 1));
    const inMemory = new UserLikeness(known, 8, 0.9).neighbours(known[0]!, 10, 0);
    const inDatabase = await dataSource.query<{ id: string; closeness: number }[]>(
      `SELECT other.shopper_id AS id, 1 - (other.vector <=> own.vector) AS closeness FROM shopper_vectors AS own, shopper_vectors AS other
       WHERE own.shopper_id = $1 AND other.shopper_id <> $1 AND other.vector <=> own.vector < 1 ORDER BY 2 DESC`,
      [shopperId(1)],
    );
    expect(inDatabase.map(({ id }) => id)).toEqual(inMemory.map(({ user }) => shopperId(user + 1)));
    inDatabase.forEach(({ closeness }, place) => expect(closeness).toBeCloseTo(inMemory[place]!.closeness, 4));
  });
});
