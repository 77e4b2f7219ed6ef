import { defineConfig } from 'vitest/config';

// The bundles as they are shipped: booted, asked over the wire, run on the command line.
export default defineConfig({
  test: {
    include: ['server/test/entries/*.test.ts'],
    globalSetup: ['server/test/build.ts', 'server/test/pandoc.ts'],
    testTimeout: 60_000,
  },
});
