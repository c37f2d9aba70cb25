import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The language model takes most of a second to load: one load a worker, shared by the test files that run in it.
    isolate: false,
    testTimeout: 20_000,
    reporters: ['default', './tests/totals-reporter.ts'],
  },
});
