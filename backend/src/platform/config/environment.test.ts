import { expect, test } from 'vitest';
import { AppConfig } from './config.ts';
import { readEnvironment } from './environment.ts';

test('an empty environment gives the embedded defaults', () => {
  const config = new AppConfig({});
  expect(config.port).toBe(3000);
  expect(config.databaseUrl).toBeUndefined();
  expect(config.embedder).toBe('local');
});

test('a wrong value is named, with what it should be', () => {
  expect(() => readEnvironment({ PORT: '99999', DATABASE_URL: 'mysql://x' })).toThrow(
    /PORT=99999[\s\S]*DATABASE_URL=mysql:\/\/x: must start with postgres/,
  );
});

test('an empty string counts as not set', () => {
  expect(readEnvironment({ MISTRAL_API_KEY: '' }).MISTRAL_API_KEY).toBeUndefined();
});

test('secrets and passwords in addresses are never printed', () => {
  const lines = new AppConfig({ MISTRAL_API_KEY: 'abc123', DATABASE_URL: 'postgres://me:pw99@db/shop' })
    .describe()
    .join('\n');
  expect(lines).not.toMatch(/abc123|pw99/);
  expect(lines).toContain('postgres://me:••••@db/shop');
});
