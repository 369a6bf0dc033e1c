import { currentAndFormerNames, RESULT_FILE } from '../model/output-names.ts';
/** What lies in a folder of documents, as the disk was asked once; nothing else of it is ever looked at. */
export interface FolderFiles {
  /** As it was given. */
  readonly folder: string;
  /** By path. */
  readonly files: readonly FolderFile[];
  /** Folders inside it that could not be opened. */
  readonly closed: readonly string[];
}

export interface FolderFile {
  /** Path inside the folder, in composed letters and with plain slashes. */
  readonly path: string;
  readonly bytes: number;
  /** A link leads elsewhere and is never followed; `other` is neither file nor folder. */
  readonly kind: 'file' | 'link' | 'other';
}

/** A folder of documents whose files can be read: only files of the list are ever opened. */
export interface DocumentFolder extends FolderFiles {
  /** SHA-256 (hex) and size of a file of the list; undefined when it cannot be read. */
  read(file: FolderFile): { readonly sha256: string; readonly bytes: number } | undefined;
  /** What is in a file of the list, in pieces; undefined for what is no plain file. */
  contents(file: FolderFile): Iterable<Uint8Array> | undefined;
  /** Those of some paths that are files of this folder, by their paths in it. */
  holds(paths: readonly string[]): ReadonlySet<string>;
}

/** What programs and systems leave behind in a folder, and what this program writes: never evidence. */
export function isNeverEvidence(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return CLUTTER.has(name) || /^(?:~\$|\._|\.~lock\.)/.test(name) || /(?:^|\/)__MACOSX\//.test(path);
}

const CLUTTER: ReadonlySet<string> = new Set([
  'thumbs.db',
  'desktop.ini',
  '.ds_store',
  RESULT_FILE,
  ...currentAndFormerNames('page', 'ranking', 'missing', 'areas', 'coverage', 'workbook'),
]);
