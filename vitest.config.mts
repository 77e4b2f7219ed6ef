import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['client/test/*.test.ts', 'server/test/**/*.test.ts'],
    globalSetup: 'server/test/build.ts',
    pool: 'threads',
    isolate: false,
  },
});
