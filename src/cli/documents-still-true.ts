import { dirname, join } from 'node:path';
import { changedSince, type DocumentChange } from '../evidence-folder/changed-since.ts';
import { indexFolder } from '../evidence-folder/folder-index.ts';
import { openEvidenceFolder } from '../io/evidence-folder.ts';
import { isFolder } from '../io/read-files.ts';
import { evidenceFolderLabels } from '../labels/evidence-folder.ts';
import { printable } from '../model/printable.ts';
import type { Result } from '../model/result.ts';
import type { Cli } from './cli.ts';
import { withProgress } from './progress.ts';

/** What became of the documents a result stands on; `notCompared` names a folder that is not there any more. */
export interface DocumentsNow {
  readonly changes: readonly DocumentChange[];
  readonly notCompared?: string;
}

/** Holds the documents of a result against their folder as it is now; looked for where evidence files are, too. */
export function documentsNow({ documents }: Result, resultPath: string, { terminal, language }: Cli): DocumentsNow {
  if (documents === undefined) return { changes: [] };
  const beside = isFolder(resultPath) ? resultPath : dirname(resultPath);
  const { folder, files } = documents;
  const places = [folder, join(beside, folder), join(beside, '..', folder)];
  const there = places.flatMap((place) => [place, place.normalize('NFD')]).find(isFolder);
  if (there === undefined) return { changes: [], notCompared: folder };
  const now = openEvidenceFolder(there);
  const changes = changedSince(files, indexFolder(now), (file) => now.read(file)?.sha256);
  const all = [...withProgress(changes, files.length, evidenceFolderLabels[language].comparing, terminal)];
  return { changes: all.flatMap((change) => change ?? []) };
}

const MOST_CHANGES = 20;

/** Says on stderr what changed; for commands that go on all the same. */
export function sayDocumentChanges({ changes, notCompared }: DocumentsNow, { terminal, language }: Cli): void {
  const labels = evidenceFolderLabels[language];
  if (notCompared !== undefined) terminal.err(`- ${labels.notCompared(printable(notCompared))}\n`);
  for (const { file, how } of changes.slice(0, MOST_CHANGES)) {
    terminal.err(`! ${how === 'gone' ? labels.gone(printable(file)) : labels.changed(printable(file))}\n`);
  }
  if (changes.length > MOST_CHANGES) terminal.err(`  ${labels.moreFiles(changes.length - MOST_CHANGES)}\n`);
}
