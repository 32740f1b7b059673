import { defineConfig } from 'vitest/config';

// One project per height of test (docs/testing.md). `unit` and `fuzz` run anywhere; the others need the private world of
// scripts/private-world.ts, which `npm test` sets up.
export default defineConfig({
  test: {
    // Without it, `npm test` has the case; with it, `npm run test:all` alone (scripts/test/depth.ts).
    tags: [{ name: 'beyond', description: 'not in `npm test`' }],
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], pool: 'threads', testTimeout: 20_000 } },
      { test: { name: 'fuzz', include: ['tests/fuzz/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          // What files have in common is loaded once, and its engine (tests/support/browser/page-browser.ts) is one for all.
          isolate: false,
          maxConcurrency: 10,
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'packages',
          include: ['tests/packages/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'windows',
          include: ['tests/windows/**/*.test.ts'],
          globalSetup: 'tests/windows/global-setup.ts',
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
