import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'rolldown';

// `node rolldown.config.js`: one bundle, split by command, so that a command loads only what it uses.
await build({
  // The worker that reads papers is a program of its own, so that it can be stopped.
  input: { main: 'src/cli/main.ts', 'paper-worker': 'src/io/paper/paper-worker.ts' },
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

// What the readers of papers are made of, so that the built folder needs neither packages nor a network for them.
const require = createRequire(import.meta.url);
for (const program of [
  '@embedpdf/pdfium/pdfium.wasm',
  'zxing-wasm/reader/zxing_reader.wasm',
  '@jsquash/webp/codec/dec/webp_dec.wasm',
]) {
  copyFileSync(require.resolve(program), `dist/${program.slice(program.lastIndexOf('/') + 1)}`);
}
