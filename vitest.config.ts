import { defineConfig } from 'vitest/config';

/** Tests run on the TypeScript sources of the packages: no build in between. */
const conditions = ['@groschen/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts', 'corpora/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
