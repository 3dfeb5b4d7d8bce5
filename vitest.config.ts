import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const shared = {
  resolve: {
    tsconfigPaths: true,
    // Vite would take the module build and Node the other one; two instances of graphql do not know each other's types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  oxc: { decorator: { legacy: true } },
} as const;
const node = { root, environment: 'node' as const, testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    reporters: process.env['CI'] ? ['default'] : ['default'],
    projects: [
      {
        ...shared,
        test: {
          ...node,
          name: 'rules',
          include: ['libs/*/src/**/*.test.ts', 'apps/{agents,api,worker}/src/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', 'tools/walls/**', '**/node_modules/**'],
        },
      },
      {
        ...shared,
        test: {
          ...node,
          name: 'database',
          include: ['libs/*/src/**/*.db.test.ts', 'apps/{api,worker}/test/**/*.test.ts'],
          globalSetup: ['libs/testing/src/postgres/global-setup.ts'],
          maxWorkers: 2,
        },
      },
      {
        // The web's own plugins: its files are written with translation macros.
        extends: './apps/web/vite.config.ts',
        root: `${root}apps/web`,
        test: { name: 'web', environment: 'node', include: ['src/**/*.test.{ts,tsx}'] },
      },
      {
        ...shared,
        test: { ...node, name: 'house', include: ['tools/walls/**/*.test.ts'] },
      },
    ],
  },
});
