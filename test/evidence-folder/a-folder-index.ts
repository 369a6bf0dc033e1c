import type { FolderFile } from '../../src/evidence-folder/folder-files.ts';
import { indexFolder } from '../../src/evidence-folder/folder-index.ts';

/** A file of a folder; a number is its size. */
export const aFile = (path: string, facts: Partial<FolderFile> = {}): FolderFile => ({
  path: path.normalize('NFC'),
  bytes: 10,
  kind: 'file',
  ...facts,
});

export const anIndex = (...paths: readonly string[]) => indexFolder({ files: paths.map((path) => aFile(path)) });
