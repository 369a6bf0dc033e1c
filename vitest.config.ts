import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The tests must not depend on the machine: neither its clock's zone nor its language.
    env: { TZ: 'Asia/Ho_Chi_Minh', NO_COLOR: '1' },
    testTimeout: 30_000,
    // Every core, and each module loaded once per worker: the suite is to be run before every commit.
    maxWorkers: '100%',
    isolate: false,
  },
});
