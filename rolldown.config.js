import { build } from 'rolldown';

// `node rolldown.config.js`: one bundle, split by command, so that a command loads only what it uses.
await build({
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
