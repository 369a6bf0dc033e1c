import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

// `node types.config.js`: the types of the public doors, dist/types, without what they do not reach.

const require = createRequire(import.meta.url);
const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
const all = mkdtempSync(join(tmpdir(), 'hoctap-types-'));
try {
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.types.json', '--outDir', all], { stdio: 'inherit' });
  rmSync('dist/types', { recursive: true, force: true });
  const waiting = [join(all, 'api/node.d.ts'), join(all, 'api/browser.d.ts')];
  const kept = new Set(waiting);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const text = readFileSync(file, 'utf8');
    // Who compiles against the package has its types alone: the libraries are in the bundle, without theirs.
    const foreign = /(?:\bfrom |\bimport\(|^import )['"]([^.'"][^'"]*)['"]/m.exec(text);
    if (foreign) throw new Error(`${relative(all, file)}: the public types reach "${foreign[1]}"`);
    // Sources import one another by their own names; in a package a type stands beside what would be a `.js`.
    const imports = /((?:from|import)\s*\(?\s*['"])(\.{1,2}\/[^'"]+)\.ts(['"])/g;
    for (const [, , path] of text.matchAll(imports)) {
      const next = join(dirname(file), `${path}.d.ts`);
      if (!kept.has(next)) waiting.push(next);
      kept.add(next);
    }
    const to = join('dist/types', relative(all, file));
    cpSync(file, to, { recursive: true });
    writeFileSync(to, text.replace(imports, '$1$2.js$3'));
  }
} finally {
  rmSync(all, { recursive: true, force: true });
}
