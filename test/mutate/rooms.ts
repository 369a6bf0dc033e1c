/** What is mutated, with the tests that must notice: those that take milliseconds, since each is run again and again. */
export const ROOMS: readonly {
  readonly name: string;
  readonly of: RegExp;
  readonly tests: readonly string[];
  /** In percent, of all of them: fewer noticed than this is a failure. A part of them is held to the floor of all rooms. */
  readonly floor: number;
}[] = [
  { name: 'scoring', of: /^src\/scoring\/.*\.ts$/, tests: ['test/scoring/**/*.test.ts'], floor: 60 },
  { name: 'arithmetic', of: /^src\/model\/arithmetic\.ts$/, tests: ['test/model/arithmetic.test.ts'], floor: 90 },
  {
    name: 'evidence',
    of: /^src\/evidence\/(?:table|cells|book|text)\/[^/]+\.ts$/,
    tests: [
      'test/evidence/{book,counts,encodings,entry-store,find-header,headers,items-and-units,mixed-letters}.test.ts',
      'test/evidence/{names-no-document,names-of-items,names-of-units,numbers,numbers-never-read,rows-from-bytes,special-rows,table,template,totals}.test.ts',
    ],
    floor: 63,
  },
  {
    name: 'units',
    // Not what makes the tables of communes: it runs when the program is built, and is tested by the tables.
    of: /^src\/units\/(?!make-commune-tables).*\.ts$/,
    tests: ['test/units/{check-units,codes-for-tables,lists,official-list,small-lists}.test.ts'],
    floor: 75,
  },
  {
    name: 'register',
    of: /^src\/register\/(?!register-(?:table|xlsx)).*\.ts$/,
    tests: ['test/register/{head,limits,numbers,parts,repair,tampered,two-registers}.test.ts'],
    floor: 70,
  },
  {
    name: 'certificate',
    of: /^src\/certificate\/(?:certificates-from|file-name|fit-text|problems-once)\.ts$/,
    tests: ['test/certificate/{certificates-from,file-name,fit-text,problems-once}.test.ts'],
    floor: 80,
  },
  {
    name: 'verification',
    of: /^src\/verification\/(?:canonical|code-text|key-ring|pack|proof|short-code)\.ts$/,
    tests: ['test/verification/{code-of-format-2,code-text,key-ring,pack,short-code,signature}.test.ts'],
    floor: 78,
  },
];

/** In percent, over all rooms. It may be raised, not lowered: kill a mutant instead. */
export const FLOOR = 60;

/** `MUTATE_ONE_IN=4`: a quarter of the mutants, the same in every run. */
export const ONE_IN = Number(process.env['MUTATE_ONE_IN'] ?? '1');

/** Where a worker leaves what it found. */
export const FOUND = 'node_modules/.cache/mutants';
