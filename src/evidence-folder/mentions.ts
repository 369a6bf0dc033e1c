import { type EvidenceBook, locate } from '../model/evidence.ts';
import type { Location } from '../model/location.ts';
import { type Found, findDocument } from './find-document.ts';
import type { FolderFile } from './folder-files.ts';
import type { FolderIndex } from './folder-index.ts';

/** A reference of a row, with what was found for it. */
export interface Mention {
  readonly unit: string;
  readonly item: string;
  /** As it is written. */
  readonly reference: string;
  readonly at: Location;
  readonly found: Found;
}

/** Every reference of a book, in the order of its units and their rows. */
export function mentionsIn({ units }: EvidenceBook, index: FolderIndex): Mention[] {
  const mentions: Mention[] = [];
  for (const { code, entries } of units) {
    for (const entry of entries.values()) {
      for (const reference of new Set(entry.evidence.texts())) {
        const found = findDocument(reference, code, index);
        mentions.push({ unit: code, item: entry.item, reference, at: locate(entry, 'evidence'), found });
      }
    }
  }
  return mentions;
}

/** The files that rows name and that have something in them to be read: those whose SHA-256 is asked for. */
export function filesToRead(mentions: readonly Mention[]): FolderFile[] {
  const files = new Set<FolderFile>();
  for (const { found } of mentions) {
    if (found.kind !== 'files') continue;
    for (const file of found.files) if (file.kind === 'file' && file.bytes > 0) files.add(file);
  }
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What was read of the files; one that is not among them could not be read. */
export type ReadFiles = ReadonlyMap<FolderFile, { readonly sha256: string; readonly bytes: number }>;

/** Whether a document stands behind a reference. A number or title is accepted as it is, as on paper. */
export function isBacked({ found }: Mention, read: ReadFiles): boolean {
  return found.kind === 'title' || (found.kind === 'files' && found.files.some((file) => read.has(file)));
}
