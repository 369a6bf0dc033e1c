import { defineConfig } from 'rolldown';

// One bundle, split by command: a command loads only what it uses, and a start reads few files.
export default defineConfig({
  input: { main: 'src/cli/main.ts' },
  logLevel: 'warn',
  platform: 'node',
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  },
});
