import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Everything that runs with npm test goes against a database and a browser that the tests themselves started.
const unsafeDatabase = { NODE_ENV: 'test', PLUMBLINE_TEST_UNSAFE_DATABASE: '1' };
const unbuilt = ['**/node_modules/**', '**/dist/**'];

export default defineConfig({
  resolve: {
    alias: [
      // One copy of graphql: Vite would take the file under "module" while Nest and Mercurius load "main".
      { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') },
      // Our packages as they are written, not as they were last built.
      { find: /^@plumbline\/(money|calendar)$/, replacement: `${here('packages')}/$1/src/$1.ts` },
      { find: /^@plumbline\/(money|calendar)\/(.+)$/, replacement: `${here('packages')}/$1/src/$2.ts` },
    ],
  },
  // Nest and TypeORM read the types of parameters and columns at run time.
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/**/*.test.{ts,js}',
            'apps/api/src/**/*.rules.test.ts',
            'apps/web/**/*.test.{ts,tsx}',
            'tests/bench/**/*.test.ts',
          ],
          exclude: unbuilt,
          env: { NODE_ENV: 'test' },
          testTimeout: 10_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'feature',
          include: [
            'apps/api/**/*.test.ts',
            'tests/city/**/*.test.ts',
            'tests/equality/**/*.test.ts',
            'tests/access/**/*.test.ts',
          ],
          exclude: [...unbuilt, 'apps/api/src/**/*.rules.test.ts'],
          globalSetup: ['tests/world/postgres.ts'],
          env: unsafeDatabase,
          pool: 'forks',
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'tidy',
          include: ['tests/tidy/**/*.test.ts'],
          exclude: unbuilt,
          // Guards are pure functions: they can have the compiler and the read tree in common.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/stories/**/*.test.ts'],
          exclude: unbuilt,
          globalSetup: ['tests/world/postgres.ts', 'tests/world/chromium.ts'],
          env: unsafeDatabase,
          pool: 'forks',
          maxWorkers: 1,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          exclude: unbuilt,
          env: unsafeDatabase,
          pool: 'forks',
          maxWorkers: 1,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
