import { plainLetters } from '../model/plain-letters.ts';
import { foldedPath, withoutExtension } from './folded-path.ts';
import type { FolderFile, FolderFiles } from './folder-files.ts';
import { isNeverEvidence } from './folder-files.ts';

/** The files of a folder by every way a row may name them. A reference is looked up here and never becomes a path. */
export interface FolderIndex {
  /** By folded path; two files where names differ in capitals only. */
  readonly byPath: ReadonlyMap<string, readonly FolderFile[]>;
  /** By folded path without the extension. */
  readonly byStem: ReadonlyMap<string, readonly FolderFile[]>;
  /** Files in a folder and below it, by the folder's folded path. */
  readonly byFolder: ReadonlyMap<string, readonly FolderFile[]>;
  /** By the name alone, in plain letters: what was probably meant. */
  readonly byPlainName: ReadonlyMap<string, readonly FolderFile[]>;
  /** The folded path of the folder of a unit, where there is exactly one. */
  folderOf(unitCode: string): string | undefined;
}

export function indexFolder({ files }: Pick<FolderFiles, 'files'>): FolderIndex {
  const byPath = new Map<string, FolderFile[]>();
  const byStem = new Map<string, FolderFile[]>();
  const byFolder = new Map<string, FolderFile[]>();
  const byPlainName = new Map<string, FolderFile[]>();
  for (const file of files) {
    if (isNeverEvidence(file.path)) continue;
    const folded = foldedPath(file.path);
    add(byPath, folded, file);
    add(byStem, withoutExtension(folded), file);
    add(byPlainName, plainName(folded), file);
    for (let end = folded.indexOf('/'); end > 0; end = folded.indexOf('/', end + 1)) {
      add(byFolder, folded.slice(0, end), file);
    }
  }
  const top = [...byFolder.keys()].filter((folder) => !folder.includes('/'));
  const found = new Map<string, string | undefined>();
  return {
    byPath,
    byStem,
    byFolder,
    byPlainName,
    folderOf(unitCode) {
      if (!found.has(unitCode)) found.set(unitCode, unitFolder(foldedPath(unitCode), top));
      return found.get(unitCode);
    },
  };
}

/** A name as it is compared when it was not found: without marks, signs and extension. */
export function plainName(folded: string): string {
  return plainLetters(withoutExtension(folded).slice(folded.lastIndexOf('/') + 1));
}

/** `31117`, else the one folder that begins with it: `31117 - Xã Thanh Lân`. */
function unitFolder(code: string, folders: readonly string[]): string | undefined {
  if (code === '' || code.includes('/')) return undefined;
  if (folders.includes(code)) return code;
  const named = folders.filter((folder) => folder.startsWith(code) && /^[\s._-]/.test(folder.slice(code.length)));
  return named.length === 1 ? named[0] : undefined;
}

function add(map: Map<string, FolderFile[]>, key: string, file: FolderFile): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [file]);
  else known.push(file);
}
