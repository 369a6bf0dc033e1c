import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `npm run test:windows`: the packaged folder for Windows, run by wine. It takes what `npm run package` has made. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/windows/*.test.ts'],
    env: { TZ: 'Asia/Ho_Chi_Minh', NO_COLOR: '1' },
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // One Windows, one disk: its tests take turns.
    fileParallelism: false,
  },
});
