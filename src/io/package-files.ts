import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the installed program, found from wherever this code runs (sources in tests, the bundle otherwise). */
function programFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('package.json of hoctap is missing: the installation is incomplete');
    folder = above;
  }
  return folder;
}

export function programVersion(): string {
  return JSON.parse(readFileSync(join(programFolder(), 'package.json'), 'utf8')).version;
}

/** The criteria sets that ship with the program, as `tt44-2014/1.0.0.json`. */
export function shippedCriteriaFiles(): string[] {
  const folder = join(programFolder(), 'criteria');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(folder, name))
        .filter((file) => file.endsWith('.json') && !file.endsWith(CASES))
        .map((file) => `${name}/${file}`),
    );
}

/** What the sets are tried with, beside them: `tt44-2014/1.0.0.cases.json`. */
export function hasShippedCases(name: string): boolean {
  return existsSync(shippedCriteriaPath(name));
}

const CASES = '.cases.json';

/** SHA-256 of each file of `dist/sets/`, which the build puts into the program (rolldown.config.js). */
declare const SETS_OF_BUILD: Readonly<Record<string, string>> | undefined;

/** A set as the build made it of its file, in `dist/sets/`; undefined where it made none, or another one than lies there. */
export function shippedSetText(name: string): string | undefined {
  const made = typeof SETS_OF_BUILD === 'undefined' ? undefined : SETS_OF_BUILD[name];
  const path = builtFile(join('sets', name));
  if (made === undefined || !existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  return hash('sha256', text, 'hex') === made ? text : undefined;
}

/** The path of a file that is made when the program is built. */
export function builtFile(name: string): string {
  return join(programFolder(), 'dist', name);
}

/** The path of a file of the folder of criteria. */
export function shippedCriteriaPath(name: string): string {
  return join(programFolder(), 'criteria', name);
}

export interface FontBytes {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  readonly boldItalic: Uint8Array;
}

/** Tinos: the metrics of Times New Roman, all Vietnamese letters, free to embed (OFL). */
export function certificateFonts(): FontBytes {
  const font = (name: string) => readFileSync(builtFile(`Tinos_${name}.ttf`));
  return {
    regular: font('400Regular'),
    bold: font('700Bold'),
    italic: font('400Regular_Italic'),
    boldItalic: font('700Bold_Italic'),
  };
}

/** The files of the sample district that ship with the program. */
export function sampleFiles(): { readonly name: string; readonly bytes: Uint8Array }[] {
  const folder = join(programFolder(), 'fixtures/demo');
  return ['minh-chung.csv', 'co-quan.json'].map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}
