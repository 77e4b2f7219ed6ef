import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'client/test/*.test.ts',
      'server/test/**/*.test.ts',
      'syntaxes/test/*.test.ts',
      'scripts/bench/*.test.ts',
    ],
    exclude: [...configDefaults.exclude, 'server/test/entries/**'],
    // Markdown's grammar, against which ours is tested, embeds those of fifty other languages.
    onConsoleLog: (log) => !log.startsWith('grammar not found'),
    // Generous: a busy machine is no failure. What must be fast is measured elsewhere.
    testTimeout: 30_000,
    pool: 'threads',
    isolate: false,
  },
});
