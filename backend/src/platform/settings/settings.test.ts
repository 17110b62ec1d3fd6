import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { useFreshDatabase } from '../../testing/test-database.ts';
import { Clock } from '../clock/clock.ts';
import { SettingChangeEntity } from './setting-change.entity.ts';
import { type Setting, Settings } from './settings.ts';

const database = useFreshDatabase([SettingChangeEntity], 'file');
const LOUDNESS: Setting<number> = { key: 'test/loudness', schema: z.number().min(0).max(11), fallback: 5 };
const ANA = '0198c000-0000-7000-8000-00000000000a';
const BEN = '0198c000-0000-7000-8000-00000000000b';
const settings = () => new Settings(database.dataSource, new Clock());

beforeEach(() => database.dataSource.query('DELETE FROM setting_changes'));
afterEach(() => vi.useRealTimers());

test('a setting has its default until it is set, and remembers who changed it from what to what', async () => {
  const shop = settings();
  expect(await shop.get(LOUDNESS)).toBe(5);
  await shop.set(LOUDNESS, 7, ANA);
  await shop.set(LOUDNESS, 0, BEN);
  expect(await shop.get(LOUDNESS)).toBe(0);
  expect(await shop.history(LOUDNESS, 10)).toMatchObject([
    { from: 7, to: 0, changedBy: BEN },
    { from: 5, to: 7, changedBy: ANA },
  ]);
});

test('setting what is set already is no change', async () => {
  const shop = settings();
  await shop.set(LOUDNESS, 5, ANA);
  expect(await shop.history(LOUDNESS, 10)).toEqual([]);
});

test('another process hears of a change within seconds', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const [here, elsewhere] = [settings(), settings()];
  expect(await elsewhere.get(LOUDNESS)).toBe(5);
  await here.set(LOUDNESS, 9, ANA);
  vi.advanceTimersByTime(2_100);
  expect(await elsewhere.get(LOUDNESS)).toBe(9);
});

test('two changes at once are two changes in a row', async () => {
  const [here, elsewhere] = [settings(), settings()];
  await Promise.all([here.set(LOUDNESS, 6, ANA), elsewhere.set(LOUDNESS, 8, BEN)]);
  const [last, first] = await here.history(LOUDNESS, 10);
  expect(first!.from).toBe(5);
  expect(last!.from).toBe(first!.to);
});

test('a stored value the code no longer understands counts as not set', async () => {
  await database.dataSource.query(
    `INSERT INTO setting_changes (key, from_value, to_value, changed_at) VALUES ('test/loudness', '5', '"loud"', now())`,
  );
  expect(await settings().get(LOUDNESS)).toBe(5);
});

test('who changed it is forgotten with the account, the change is not', async () => {
  const shop = settings();
  await shop.set(LOUDNESS, 7, ANA);
  expect(await shop.changesBy(ANA)).toMatchObject([{ key: 'test/loudness', to: 7 }]);
  await shop.forgetWho(database.dataSource.manager, ANA);
  expect(await shop.history(LOUDNESS, 10)).toMatchObject([{ to: 7, changedBy: null }]);
});
