import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CONDITION_KINDS } from '../src/model/condition.ts';
import { GATE_KINDS } from '../src/model/gate.ts';
import { METHOD_KINDS } from '../src/model/method.ts';

/** Who may import whom, each rule with its reason, which is what the failing test prints. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Rule {
  /** Other folders of src it may import. */
  readonly folders: readonly string[];
  /** Packages it may import; any declared one where nothing is said. */
  readonly packages?: readonly string[];
  /** Modules of Node it may import. */
  readonly node: readonly string[];
  readonly because: string;
}

const RULES: Readonly<Record<string, Rule>> = {
  model: {
    folders: [],
    packages: [],
    node: [],
    because: 'the types of the domain stand on nothing, so that everything can stand on them',
  },
  labels: {
    folders: ['model'],
    packages: [],
    node: [],
    because: 'words are made from data of the model alone, at the end',
  },
  problems: {
    folders: ['model', 'labels'],
    packages: ['fastest-levenshtein', 'zod'],
    node: [],
    because: 'the catalogue knows codes, places and words, not who finds the problem',
  },
  criteria: {
    folders: ['model', 'problems', 'labels'],
    node: [],
    because: 'text in, criteria set and problems out: it reads no file, no clock, and knows nothing of evidence',
  },
  evidence: {
    folders: ['model', 'problems'],
    packages: ['csv-parse', 'fastest-levenshtein', '@e965/xlsx'],
    node: [],
    because: 'bytes in, evidence and problems out: it opens no file and does not score',
  },
  units: {
    folders: ['model', 'problems'],
    packages: ['fastest-levenshtein'],
    node: [],
    because: 'codes and names are compared with a list that is handed in: it opens no file and scores nothing',
  },
  overrides: {
    folders: ['model', 'problems', 'evidence', 'scoring', 'units'],
    packages: [],
    node: [],
    because: 'scores set in place of others are read and put into the book: nothing is scored here',
  },
  'two-scores': {
    folders: ['model', 'scoring'],
    packages: [],
    node: [],
    because: 'self and checked scores of a result are held against each other as they are: nothing is scored again',
  },
  coverage: {
    folders: ['model', 'problems', 'scoring', 'units'],
    packages: [],
    node: [],
    because: 'who has sent what is computed from a list, a book and its result: nothing is read or scored again',
  },
  counts: {
    folders: ['model', 'problems', 'evidence'],
    packages: [],
    node: [],
    because: 'what an office counts beside its evaluations is read and checked as evidence is: it scores nothing',
  },
  rubric: {
    folders: ['model', 'problems', 'criteria', 'evidence'],
    packages: [],
    node: [],
    because:
      'a rubric table becomes written criteria; of evidence it takes how a CSV file and its numbers are read, so that both are read alike',
  },
  'evidence-folder': {
    folders: ['model', 'problems', 'scoring'],
    packages: [],
    node: [],
    because: 'names and hashes in, what was found out: a reference is looked up in a list and never becomes a path',
  },
  fixing: {
    folders: ['model', 'problems', 'evidence'],
    packages: [],
    node: [],
    because: 'a corrected copy is made from what the reader read and noticed: it opens and writes no file',
  },
  form: {
    folders: ['model', 'labels', 'criteria', 'evidence', 'report'],
    packages: ['write-excel-file'],
    node: [],
    because:
      'a form asks for what the reader reads: it takes the columns from evidence, the bytes of a workbook from report, and opens nothing',
  },
  'criteria-cases': {
    folders: ['model', 'problems', 'evidence', 'scoring', 'result'],
    packages: ['zod'],
    node: [],
    because: 'a set is tried as evidence is evaluated, from a table that is handed in: it opens nothing',
  },
  scoring: {
    folders: ['model', 'problems'],
    packages: [],
    node: [],
    because: 'the engine is pure: the same evidence gives the same class on every machine and on every day',
  },
  sql: {
    folders: ['model', 'labels', 'scoring'],
    packages: [],
    node: [],
    because: 'a set in, the text of a query out: it reads no evidence, asks no database, and scores nothing itself',
  },
  result: {
    folders: ['model', 'problems', 'labels', 'scoring'],
    packages: ['zod'],
    node: [],
    because:
      'the result is built once from an assessment; nothing in it depends on how it is shown or where it is kept',
  },
  comparison: {
    folders: ['model', 'scoring'],
    packages: [],
    node: [],
    because: 'two results are held against each other as they are: nothing is read, said or scored again',
  },
  timeline: {
    folders: ['model'],
    packages: [],
    node: [],
    because: 'years are put beside each other as they are: nothing is scored, and the lineage of communes is handed in',
  },
  figures: {
    folders: ['model'],
    packages: [],
    node: [],
    because: 'what a leader asks of a result is computed once, from the result alone, and drawn by every view',
  },
  report: {
    folders: [
      'model',
      'problems',
      'labels',
      'result',
      'criteria',
      'comparison',
      'fixing',
      'figures',
      'timeline',
      'coverage',
      'two-scores',
    ],
    node: ['node:zlib'],
    because: 'a report is drawn from the result alone: it scores nothing and touches no disk',
  },
  certificate: {
    folders: ['model', 'problems', 'labels'],
    node: ['node:zlib'],
    because: 'a certificate is drawn from the result alone: it scores nothing and touches no disk',
  },
  register: {
    folders: ['model', 'problems', 'labels', 'report', 'verification'],
    node: ['node:crypto'],
    because: 'the book of certificates is planned, proved and signed here, and written by io',
  },
  verification: {
    folders: ['model', 'problems', 'labels'],
    packages: ['@noble/ed25519', '@noble/hashes', 'qrcode-generator', 'zod'],
    node: [],
    because:
      'what a code says and whether its signature holds depends on its text and the key alone, in a browser as on a desk',
  },
  documents: {
    folders: ['model', 'problems', 'labels', 'certificate', 'figures', 'timeline', 'counts'],
    node: ['node:zlib'],
    because: 'a document is drawn from the result and the profile of the office alone',
  },
  letters: {
    folders: ['model', 'labels', 'certificate', 'documents'],
    packages: [],
    node: [],
    because: 'a letter is drawn from the result and the profile of the office alone',
  },
  jobs: {
    folders: [
      'model',
      'problems',
      'labels',
      'criteria',
      'criteria-cases',
      'evidence',
      'evidence-folder',
      'rubric',
      'scoring',
      'sql',
      'units',
      'counts',
      'coverage',
      'overrides',
      'two-scores',
      'timeline',
      'result',
      'comparison',
      'fixing',
      'form',
      'report',
      'certificate',
      'register',
      'verification',
      'documents',
      'letters',
      'office',
      'page',
    ],
    packages: [],
    node: [],
    because:
      'a job is a function for whoever calls it, a command, a page or a test: what it needs of the world is handed in as ports, what it found goes out as data',
  },
  office: {
    folders: ['model', 'problems', 'certificate'],
    packages: ['zod'],
    node: [],
    because: 'what a folder says of its office: a file that is read and written, and nothing that goes by it',
  },
  page: {
    folders: ['model'],
    packages: ['@noble/hashes', 'zod'],
    node: [],
    because: 'how a page in one file is put together and what goes in and out of it: data, and nothing that runs in it',
  },
  browser: {
    folders: [
      'model',
      'problems',
      'labels',
      'evidence',
      'units',
      'report',
      'certificate',
      'register',
      'verification',
      'page',
      'jobs',
      'api',
      // How a paper is read, with other readers of files behind it: the build puts them in its place.
      'io',
    ],
    packages: ['@noble/hashes', 'pdfjs-dist', 'hoctap:shipped', 'hoctap:squares'],
    node: [],
    because: 'what runs in a page: jobs with a browser around them; it asks nobody for anything',
  },
  io: {
    folders: ['model', 'problems', 'evidence', 'evidence-folder', 'rubric', 'register', 'verification'],
    packages: ['fflate', '@embedpdf/pdfium', '@jsquash/webp', 'utif2', 'zxing-wasm'],
    node: [
      'node:fs',
      'node:buffer',
      'node:path',
      'node:crypto',
      'node:module',
      'node:url',
      'node:timers/promises',
      'node:worker_threads',
      // How freely the memory may grow is a setting of the engine.
      'node:v8',
      'node:zlib',
      'node:os',
      // Which machine this is, when a process began, who may read a file: only programs of the system know.
      'node:child_process',
    ],
    because: 'the disk in one place: it talks to nobody and decides nothing',
  },
  api: {
    folders: [
      'model',
      'problems',
      'labels',
      'evidence',
      'evidence-folder',
      'jobs',
      'io',
      // What there is to choose from, where a program names it: reports, papers, templates, dialects; and a line somebody says.
      'report',
      'documents',
      'certificate',
      'sql',
      'register',
    ],
    packages: ['hoctap:shipped', 'hoctap:papers', 'write-excel-file', 'zod'],
    node: ['node:path'],
    because:
      'the public doors: what is asked is checked, then a job does it in the world of a computer or of a browser; no work of their own',
  },
  cli: {
    folders: [
      'model',
      'office',
      'problems',
      'labels',
      'criteria',
      'criteria-cases',
      'counts',
      'evidence',
      'evidence-folder',
      'rubric',
      'scoring',
      'sql',
      'sql',
      'units',
      'coverage',
      'overrides',
      'two-scores',
      'result',
      'comparison',
      'fixing',
      'form',
      'report',
      'certificate',
      'register',
      'verification',
      'documents',
      'letters',
      'jobs',
      'api',
      'io',
    ],
    node: ['node:path', 'node:util', 'node:process', 'node:readline'],
    because:
      'argv, words, terminal and menu: a command reads its options, calls a job and writes what came of it through io',
  },
};

interface Source {
  /** From the root, with plain slashes. */
  readonly file: string;
  readonly folder: string;
  /** Without comments. */
  readonly code: string;
  readonly imports: readonly string[];
}

function sources(under: string): Source[] {
  return readdirSync(join(ROOT, under), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|js)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const code = readFileSync(path, 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/^\s*\/\/.*$/gm, '');
      const file = relative(ROOT, path).split(sep).join('/');
      return { file, folder: file.split('/')[1] ?? '', code, imports: importsOf(code) };
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function importsOf(code: string): string[] {
  const written = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|\brequire(?:\.resolve)?\(\s*)['"`]([^'"`$]+)/g;
  return [...code.matchAll(written)].map((match) => match[1] ?? '');
}

function packageOf(imported: string): string {
  const [first = '', second = ''] = imported.split('/');
  return imported.startsWith('@') ? `${first}/${second}` : first;
}

const SRC = sources('src');
const inSrc = ({ file }: Source, imported: string) =>
  relative(join(ROOT, 'src'), join(ROOT, dirname(file), imported)).split(sep)[0] ?? '';

describe('who may import whom', () => {
  test('every folder of src has its rule, and every rule its folder', () => {
    const folders = new Set(SRC.filter(({ file }) => file.split('/').length > 2).map(({ folder }) => folder));
    expect([...folders].sort()).toEqual(Object.keys(RULES).sort());
  });

  test.each(Object.entries(RULES))('%s', (folder, { folders, packages, node, because }) => {
    const wrong = SRC.filter((source) => source.folder === folder).flatMap((source) =>
      source.imports
        .filter((imported) => {
          if (imported.startsWith('.')) {
            const target = inSrc(source, imported);
            return target !== folder && !folders.includes(target);
          }
          if (imported.startsWith('node:')) return !node.includes(imported);
          return packages !== undefined && !packages.includes(packageOf(imported));
        })
        .map((imported) => `${source.file} imports ${imported}, but: ${because}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no files import one another in a circle, at whatever distance', () => {
    const importedBy = new Map(
      SRC.map(({ file, imports }) => [
        file,
        imports.filter((name) => name.startsWith('.')).map((name) => posix.join(dirname(file), name)),
      ]),
    );
    const settled = new Set<string>();
    const way: string[] = [];
    const circleFrom = (file: string): string[] | undefined => {
      if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
      if (settled.has(file)) return undefined;
      way.push(file);
      for (const imported of importedBy.get(file) ?? []) {
        const circle = circleFrom(imported);
        if (circle !== undefined) return circle;
      }
      way.pop();
      settled.add(file);
      return undefined;
    };
    for (const { file } of SRC) expect(circleFrom(file)?.join(' -> ')).toBeUndefined();
  });

  test('modules of Node are named as such', () => {
    const bare = /^(?:fs|path|os|url|util|crypto|process|child_process|module|stream|zlib|http|https|net)(?:\/|$)/;
    const wrong = SRC.flatMap(({ file, imports }) =>
      imports
        .filter((imported) => bare.test(imported))
        .map((imported) => `${file} imports ${imported}, but: without node: a package of that name could be meant`),
    );
    expect(wrong).toEqual([]);
  });
});

interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
  readonly exceptIn: readonly string[];
  readonly because: string;
}

const BANS: readonly Ban[] = [
  {
    what: 'the console',
    pattern: /(?<![\w./'"])console\./,
    exceptIn: ['cli'],
    because: 'only a command talks, through its Terminal, so that tests can listen and stdout stays data',
  },
  {
    what: 'the streams, arguments, surroundings or end of the process',
    pattern: /\bprocess\.(?:stdin|stdout|stderr|argv|env|exit|exitCode|cwd|chdir|on)\b|\{[^}]*\}\s*=\s*process\b/,
    exceptIn: ['cli'],
    because: 'exit codes and streams are decided in one place',
  },
  {
    what: 'process at all',
    pattern: /\bprocess\b(?!\.ts)/,
    exceptIn: ['cli', 'io'],
    because: 'what is neither disk nor command does not depend on the machine it runs on',
  },
  {
    what: 'the clock',
    pattern: /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bperformance\.now\b|\bhrtime\b/,
    exceptIn: ['cli'],
    because: 'the same inputs give the same bytes on every day: dates are handed in',
  },
  {
    what: 'chance',
    pattern: /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/,
    exceptIn: ['io'],
    because: 'the same inputs give the same bytes',
  },
  {
    what: 'the network',
    pattern: /\bfetch\(|['"`]node:(?:https?|net|dgram|dns|tls)['"`]/,
    exceptIn: [],
    because: 'it runs offline, on files that are nobody else’s business',
  },
  {
    what: 'the locale of the machine',
    pattern: /\.localeCompare\(|\.toLocale\w*\(|\bIntl\.\w+\(\s*(?:\)|undefined)/,
    exceptIn: [],
    because: 'the same order and the same numbers on every machine: the locale is stated, or codes are compared',
  },
];

/** Of the reader: from the bytes to the book, each room on those before it. Files beside them are words and the way in. */
const ROOMS_OF_EVIDENCE: Readonly<Record<string, readonly string[]>> = {
  text: [],
  table: ['text'],
  book: [],
  workbook: ['table'],
  cells: ['text', 'table', 'book'],
};

test.each(Object.entries(ROOMS_OF_EVIDENCE))('evidence/%s stands on the rooms before it alone', (room, below) => {
  const inRoom = SRC.filter(({ file }) => file.startsWith(`src/evidence/${room}/`));
  const words = ['vocabulary.ts', 'known-headers.ts', 'evidence-source.ts'];
  const wrong = inRoom.flatMap(({ file, imports }) =>
    imports
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.join(dirname(file), name))
      .filter((target) => target.startsWith('src/evidence/'))
      .filter((target) => ![room, ...below, ...words].includes(target.split('/')[2] ?? ''))
      .map((target) => `${file} imports ${target}, but: text, then table, then cells are read, never back`),
  );
  expect(inRoom.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test('whatever keeps a job from being done is said by its code', () => {
  const wrong = SRC.filter(({ code }) => /\bnew CannotRun\(/.test(code));
  expect(wrong.map(({ file }) => file)).toEqual(['src/problems/refusal.ts']);
});

test('no code asks which language it is: it looks its words up', () => {
  const asks = /\b[lL]anguage [!=]== '\w+'|=== 'en'/;
  const wrong = SRC.filter(({ code }) => asks.test(code)).map(({ file }) => file);
  // Headers of tables are read again: all languages but one write those of machines. The menu shows the shortest command.
  expect(wrong).toEqual(['src/cli/menu/menu.ts', 'src/evidence/vocabulary.ts']);
});

test('no name carries a language: what is said in several is one value by language', () => {
  const names = /\b(?:[a-z]\w*(?:En|Vi|InEnglish|InVietnamese)|(?:en|vi)[A-Z]\w*)\b/;
  const doubled = SRC.filter(({ code }) => names.test(code)).map(({ file }) => file);
  expect(doubled).toEqual([]);
});

describe('what no code may touch', () => {
  test.each(BANS)('$what', ({ what, pattern, exceptIn, because }) => {
    const wrong = SRC.filter(({ folder }) => !exceptIn.includes(folder)).flatMap(({ file, code }) =>
      code
        .split('\n')
        .filter((line) => pattern.test(line.replace(/'[^']*'/g, "''")))
        .map((line) => `${file} touches ${what} (${line.trim()}), but: ${because}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Rules that was in several places and could have come apart. */
const SAID_ONCE: readonly { readonly what: string; readonly pattern: RegExp; readonly in: string }[] = [
  {
    what: 'that a page loads and runs nothing',
    pattern: /style-src 'unsafe-inline'/,
    in: 'src/report/html/document-head.ts',
  },
  { what: 'which months have a leading zero', pattern: /Number\(month\) > 2/, in: 'src/model/written-date.ts' },
  { what: 'a date with strokes', pattern: /split\('-'\)\.reverse\(\)/, in: 'src/model/written-date.ts' },
  { what: 'which bound holds for a category', pattern: /\bbound\[\w/, in: 'src/model/bound.ts' },
  { what: 'what an empty entry is', pattern: /selfScore: undefined,\s+value: undefined/, in: 'src/model/evidence.ts' },
];

test.each(SAID_ONCE)('$what is said in one place', ({ pattern, in: place }) => {
  expect(SRC.filter(({ code }) => pattern.test(code)).map(({ file }) => file)).toEqual([place]);
});

test('what is true of several kinds stands in their record, not in a list of kinds', () => {
  const listed = /\bkind [!=]== '[a-z-]+'\s*(?:\|\||&&)[^;]{0,60}?\bkind [!=]== '[a-z-]+'/g;
  const listedIn = (text: string) => [...text.matchAll(/kind [!=]== '([a-z-]+)'/g)].map(([, kind = '']) => kind);
  const kinds = new Set<string>([...METHOD_KINDS, ...GATE_KINDS, ...CONDITION_KINDS]);
  const wrong = SRC.flatMap(({ file, code }) =>
    [...code.matchAll(listed)]
      .map(([found]) => found)
      .filter((found) => listedIn(found).every((kind) => kinds.has(kind)) && new Set(listedIn(found)).size > 1)
      .map((found) => `${file}: ${found}, but: a kind that is added later would be forgotten here without a word`),
  );
  expect(wrong).toEqual([]);
});

test('what is exported is used by another file', () => {
  const everywhere = [...SRC, ...sources('test')];
  const wordsOf = new Map(everywhere.map(({ file, code }) => [file, new Set(code.match(/[\w$]+/g))]));
  const wrong = SRC.flatMap(({ file, code }) =>
    [...code.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)]
      .map(([, name = '']) => name)
      .filter((name) => !everywhere.some((other) => other.file !== file && wordsOf.get(other.file)?.has(name)))
      .map((name) => `${file} exports ${name}, which no other file names`),
  );
  expect(wrong).toEqual([]);
});

test('no property ends early: fc.pre counts only the runs that proved something', () => {
  const wrong = sources('test')
    .filter(({ code }) => /\bfc\.(?:asyncP|p)roperty\(/.test(code))
    .filter(({ code }) => /^\s+if \(.*\) return;$/m.test(code))
    .map(({ file }) => file);
  expect(wrong).toEqual([]);
});

test('no folder is named for having no name', () => {
  const nameless = /^(?:utils?|helpers?|common|misc|shared|lib|stuff)$/;
  const wrong = SRC.flatMap(({ file }) =>
    file
      .split('/')
      .filter((part) => nameless.test(part.replace(/\.ts$/, '')))
      .map((part) => `${file}: “${part}” says where code was put, not what it is about`),
  );
  expect([...new Set(wrong)]).toEqual([]);
});

describe('dependencies', () => {
  const { dependencies, devDependencies, scripts } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>;
  const runtime = Object.keys(dependencies ?? {});
  const development = Object.keys(devDependencies ?? {});
  const config = readdirSync(ROOT).filter((name) => /\.config\.(?:ts|js)$/.test(name));
  const around = [
    ...sources('test'),
    ...sources('bin'),
    ...config.map((file) => {
      const code = readFileSync(join(ROOT, file), 'utf8');
      return { file, folder: '', code, imports: importsOf(code) };
    }),
  ];
  const packages = ({ imports }: Source) =>
    imports.filter((name) => !/^(?:\.|node:|hoctap:|\/)/.test(name)).map(packageOf);

  test('of src are declared', () => {
    const wrong = SRC.flatMap((source) =>
      packages(source)
        .filter((name) => !runtime.includes(name) && !development.includes(name))
        .map((name) => `${source.file} imports ${name}, but package.json does not list it`),
    );
    expect(wrong).toEqual([]);
  });

  test('of the installed program are none', () => {
    const because =
      'the build puts all code and all files read at run time into dist, so that an office installs one file offline';
    expect(runtime.map((name) => `${name}, but: ${because}`)).toEqual([]);
  });

  test('of the tests are declared', () => {
    const wrong = around.flatMap((source) =>
      packages(source)
        .filter((name) => name !== 'hoctap' && !runtime.includes(name) && !development.includes(name))
        .map((name) => `${source.file} imports ${name}, but package.json does not list it`),
    );
    expect(wrong).toEqual([]);
  });

  test('for development are used by a test, a script or the configuration', () => {
    const used = new Set([...SRC, ...around].flatMap(packages));
    // Files that the build copies beside what it makes.
    const build = readFileSync(join(ROOT, 'rolldown.config.js'), 'utf8');
    for (const name of development) if (build.includes(`${name}/`)) used.add(name);
    const commands = Object.values(scripts ?? {}).join('\n');
    const programs: Readonly<Record<string, RegExp>> = {
      '@biomejs/biome': /\bbiome\b/,
      typescript: /\btsc\b/,
      // What vitest runs on: pinned, since a newer one asks for packages that are not everywhere.
      vite: /\bvitest\b/,
      '@vitest/coverage-v8': /vitest run .*--coverage/,
    };
    const typesOf = (name: string) => /^@types\/(.+)$/.exec(name)?.[1];
    const wrong = development
      .filter((name) => {
        const types = typesOf(name);
        if (types !== undefined) return types !== 'node' && !runtime.includes(types) && !development.includes(types);
        return !used.has(name) && !(programs[name] ?? new RegExp(`\\b${name}\\b`)).test(commands);
      })
      .map((name) => `${name} is a development dependency, but nothing uses it`);
    expect(wrong).toEqual([]);
  });

  test('have one exact version each', () => {
    const wrong = Object.entries({ ...dependencies, ...devDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-r\.\d+)?$/.test(version))
      .map(([name, version]) => `${name} is “${version}”, but: two installs must be the same program`);
    expect(wrong).toEqual([]);
  });
});
