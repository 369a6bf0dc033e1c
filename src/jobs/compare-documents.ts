import { changedSince, type DocumentChange } from '../evidence-folder/changed-since.ts';
import { indexFolder } from '../evidence-folder/folder-index.ts';
import { notice } from '../labels/notices/notice.ts';
import type { Result } from '../model/result.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { candidatePaths } from './find-inputs.ts';

/** How the documents of a result differ from those in the folder now; `notCompared` names a folder that is gone. */
export interface DocumentComparison {
  readonly changes: readonly DocumentChange[];
  readonly notCompared?: string;
}

/** Compares the documents of a result with their folder as it is now; the folder is looked for where evidence files are, too. */
export function compareDocuments(
  { documents }: Result,
  from: { readonly resultPath: string; readonly inputs?: string | undefined },
  { files, documents: open, progress }: Pick<EvidenceWorld, 'files' | 'documents' | 'progress'>,
): DocumentComparison {
  if (documents === undefined) return { changes: [] };
  const { folder } = documents;
  const there = candidatePaths(folder, from, { files }).find(files.isFolder);
  if (there === undefined) return { changes: [], notCompared: folder };
  const now = open(there);
  const changes = changedSince(documents.files, indexFolder(now), (file) => now.read(file)?.sha256);
  const all = [...progress(changes, documents.files.length, 'comparing-documents')];
  return { changes: all.flatMap((change) => change ?? []) };
}

const MOST_CHANGES = 20;

/** Reports what changed, for jobs that go on all the same. */
export function notifyDocumentChanges(
  { changes, notCompared }: DocumentComparison,
  { notice: tell }: Pick<EvidenceWorld, 'notice'>,
): void {
  if (notCompared !== undefined) tell(notice('documents-not-compared', { folder: notCompared }));
  const shown = changes.slice(0, MOST_CHANGES);
  if (shown.length > 0) tell(notice('documents-changed', { changes: shown, left: changes.length - shown.length }));
}
