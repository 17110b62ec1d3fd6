import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
const modelsDir = join(root, '.cache/models');

/** Two workers: each may hold a database of 300 MB, and the machines this must run on have two cores. */
const MAX_WORKERS = 2;
const DATABASE_HOOK_MS = 60_000;

const shared = {
  setupFiles: ['backend/src/testing/setup.ts'],
  restoreMocks: false,
  env: { NODE_ENV: 'test', MODELS_DIR: modelsDir, TZ: 'UTC' },
};

export default defineConfig({
  root,
  test: {
    maxWorkers: MAX_WORKERS,
    projects: [
      {
        test: {
          ...shared,
          name: 'backend',
          environment: 'node',
          include: ['{backend,seed,corpus,scripts}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          globalSetup: ['backend/src/testing/global-setup.ts'],
          hookTimeout: DATABASE_HOOK_MS,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'frontend',
          environment: 'jsdom',
          include: ['frontend/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/build/**'],
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/**/*.journey.ts'],
          fileParallelism: false,
          hookTimeout: 300_000,
          testTimeout: 300_000,
        },
      },
    ],
  },
});
