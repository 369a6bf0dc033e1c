import type { EvidenceDocument } from '../model/evidence-documents.ts';
import { foldedPath } from './folded-path.ts';
import type { FolderFile } from './folder-files.ts';
import type { FolderIndex } from './folder-index.ts';

/** How a document of an earlier result stands now. */
export interface DocumentChange {
  readonly file: string;
  readonly how: 'changed' | 'gone';
}

/**
 * The files an earlier result refers to, as they lie in the folder now; found by name, so that nothing else is opened.
 * An empty one is not read: what is among the files read backs points.
 */
export function filesOfResult(documents: readonly EvidenceDocument[], index: FolderIndex): FolderFile[] {
  return documents.flatMap((document) => nowOf(document, index) ?? []).filter(({ bytes }) => bytes > 0);
}

/** `sha256Of` is asked only where the size does not already say it. */
export function* changedSince(
  documents: readonly EvidenceDocument[],
  index: FolderIndex,
  sha256Of: (file: FolderFile) => string | undefined,
): Generator<DocumentChange | undefined> {
  for (const document of documents) yield changeOf(document, nowOf(document, index), sha256Of);
}

function changeOf(
  { file, sha256, bytes }: EvidenceDocument,
  now: FolderFile | undefined,
  sha256Of: (file: FolderFile) => string | undefined,
): DocumentChange | undefined {
  // It could not be read then: there is nothing to compare it with.
  if (sha256 === null) return undefined;
  if (now === undefined) return { file, how: 'gone' };
  if (now.bytes !== bytes) return { file, how: 'changed' };
  const found = sha256Of(now);
  if (found === undefined) return { file, how: 'gone' };
  return found === sha256 ? undefined : { file, how: 'changed' };
}

/** The file of exactly that path where two differ in capitals only. */
function nowOf({ file }: EvidenceDocument, { byPath }: FolderIndex): FolderFile | undefined {
  const files = byPath.get(foldedPath(file)) ?? [];
  const now = files.find(({ path }) => path === file) ?? files[0];
  return now?.kind === 'file' ? now : undefined;
}
