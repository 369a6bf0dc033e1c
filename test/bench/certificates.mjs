import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** Node 20 cannot run TypeScript: the bench is bundled on the fly, as the program itself is. */
export async function benchCertificates() {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('./certificates.ts', import.meta.url)),
    platform: 'node',
    // Not inlined: the plain way needs pdfkit's Helvetica, which pdfkit loads from its own folder.
    external: ['pdfkit', 'fontkit', 'subset-font'],
    logLevel: 'warn',
  });
  const folder = new URL('../../node_modules/.cache/hoctap-bench/', import.meta.url);
  await bundle.write({ dir: fileURLToPath(folder), format: 'esm', entryFileNames: 'certificates.js' });
  await bundle.close();
  const bench = await import(new URL('certificates.js', folder));
  return bench.benchCertificates();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, baselineMs, oursMs, ratio, goal, bytes } of await benchCertificates()) {
    console.log(
      `${name}: ${Math.round(oursMs)} ms, baseline ${Math.round(baselineMs)} ms, ${ratio.toFixed(1)}x, ${bytes} bytes (goal ${goal})`,
    );
  }
}
