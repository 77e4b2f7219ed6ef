import { defineConfig } from 'vitest/config';

// The real VS Code, and other editors, driven as a user drives them. One window at a time: the machine may have two cores.
export default defineConfig({
  test: {
    include: ['client/test/e2e/*.test.ts', 'client/test/editors/*.test.ts'],
    globalSetup: ['client/test/e2e/installation.ts', 'client/test/editors/installation.ts'],
    fileParallelism: false,
    // As long as anything may take on a slow and busy machine; what is there is found at once.
    expect: { poll: { timeout: 30_000 } },
    testTimeout: 150_000,
    hookTimeout: 240_000,
  },
});
