import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    name: 'journeys',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['apps/e2e/src/journeys/**/*.test.ts'],
    globalSetup: ['apps/e2e/src/support/global-setup.ts'],
    // One system and two cores: journeys go one after the other.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
