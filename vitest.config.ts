import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@shared': fileURLToPath(new URL('./shared', import.meta.url)) };

/** unit: beside the code, many at once. desktop: real windows, one file at a time. */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        assetsInclude: ['**/*.bin'],
        resolve: { alias },
        test: {
          name: 'unit',
          include: [
            '{shared,electron,renderer,scripts}/**/*.test.ts',
            'tests/{architecture,contract,eval,pipeline,sync}/**/*.test.ts',
          ],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'desktop',
          include: ['tests/e2e/**/*.test.ts', 'renderer/**/*.dom.test.tsx'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
