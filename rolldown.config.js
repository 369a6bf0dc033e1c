import { defineConfig } from 'rolldown';

// One bundle, split by command: a command loads only what it uses, and a start reads few files.
export default defineConfig({
  input: { main: 'src/cli/main.ts' },
  platform: 'node',
  // A package far below the certificates asks for its folder the old way.
  transform: { define: { __dirname: 'import.meta.dirname' } },
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  },
});
