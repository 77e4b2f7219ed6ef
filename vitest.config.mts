import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['client/test/*.test.ts', 'server/test/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
  },
});
