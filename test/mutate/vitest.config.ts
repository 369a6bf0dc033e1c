import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { Figures } from './figures.ts';
import { mutantsOf, sampled, switched } from './mutants.ts';
import { ONE_IN, ROOMS } from './rooms.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const mutating: Plugin = {
  name: 'mutating',
  enforce: 'pre',
  transform(code, id) {
    const file = relative(ROOT, id.split('?')[0] ?? '')
      .split(sep)
      .join('/');
    if (!ROOMS.some(({ of }) => of.test(file))) return undefined;
    return { code: switched(code, sampled(mutantsOf(code, file), ONE_IN)), map: null };
  },
};

export default defineConfig({
  root: ROOT,
  plugins: [mutating],
  test: {
    include: ROOMS.flatMap(({ tests }) => tests),
    env: { TZ: 'Asia/Ho_Chi_Minh', NO_COLOR: '1' },
    testTimeout: 240_000,
    // A mutant may leave something behind that fails later: what counts is whether its test failed.
    dangerouslyIgnoreUnhandledErrors: true,
    isolate: false,
    maxWorkers: '100%',
    runner: './test/mutate/runner.ts',
    reporters: ['dot', new Figures()],
    setupFiles: ['./test/mutate/setup.ts'],
  },
});
