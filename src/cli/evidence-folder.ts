import { changedSince, filesOfResult } from '../evidence-folder/changed-since.ts';
import type { FolderFile } from '../evidence-folder/folder-files.ts';
import { indexFolder } from '../evidence-folder/folder-index.ts';
import { filesToRead, mentionsIn, type ReadFiles } from '../evidence-folder/mentions.ts';
import { type Reconciled, reconcile } from '../evidence-folder/reconcile.ts';
import { withoutUnfound } from '../evidence-folder/without-unfound.ts';
import { type EvidenceFolder, openEvidenceFolder } from '../io/evidence-folder.ts';
import { evidenceFolderLabels } from '../labels/evidence-folder.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { EvidenceBook } from '../model/evidence.ts';
import type { EvidenceDocuments } from '../model/evidence-documents.ts';
import type { Result, UnitResult } from '../model/result.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Cli } from './cli.ts';
import { withProgress } from './progress.ts';
import { openResult } from './result-files.ts';

/** The options of `check` and `evaluate` that speak of the folder of documents. */
export interface FolderOptions {
  readonly evidenceDir?: string;
  readonly strictEvidence?: boolean;
  /** An earlier result whose documents are held against the folder as it is now. */
  readonly since?: string;
}

/** The folder and what it is held against, opened before the rows are read: a wrong path is said at once. */
export interface OpenedFolder {
  readonly folder: EvidenceFolder;
  readonly strict: boolean;
  readonly earlier: { readonly name: string; readonly documents: EvidenceDocuments } | undefined;
}

export function openFolder({ evidenceDir, strictEvidence = false, since }: FolderOptions, cli: Cli) {
  if (evidenceDir === undefined) {
    if (strictEvidence) throw needsFolder('--strict-evidence');
    if (since !== undefined) throw needsFolder('--since');
    return undefined;
  }
  const earlier = since === undefined ? undefined : { name: since, documents: documentsOf(since, cli) };
  return { folder: openEvidenceFolder(evidenceDir), strict: strictEvidence, earlier } satisfies OpenedFolder;
}

export interface Evidence {
  readonly set: CriteriaSet;
  readonly book: EvidenceBook;
  readonly evaluationYear: number | null;
  /** Paths of the evidence files: in the folder they are no documents. */
  readonly files: readonly string[];
}

/** The book to score, and what is to be said of the documents once it is scored. */
export function heldAgainst(
  { folder, strict, earlier }: OpenedFolder,
  { set, book, evaluationYear, files }: Evidence,
  cli: Cli,
): { book: EvidenceBook; reconcile: (units: readonly UnitResult[]) => Reconciled } {
  const index = indexFolder(folder);
  const mentions = mentionsIn(book, index);
  const wanted = new Set(filesToRead(mentions));
  if (earlier !== undefined) for (const file of filesOfResult(earlier.documents.files, index)) wanted.add(file);
  const read = readAll(folder, [...wanted], cli);
  const scored = strict ? withoutUnfound(book, mentions, read) : book;
  const notDocuments = folder.holds(files);
  const known = { set, book: scored, folder, index, mentions, read, evaluationYear, strict, notDocuments };
  const changes: Problem[] = [];
  if (earlier !== undefined) {
    for (const change of changedSince(earlier.documents.files, index, (file) => read.get(file)?.sha256)) {
      if (change === undefined) continue;
      const code = change.how === 'gone' ? 'document-gone' : 'document-changed';
      changes.push(problem(code, { file: `${folder.folder}/${change.file}` }, { result: earlier.name }));
    }
  }
  return {
    book: scored,
    reconcile(units) {
      const { documents, problems } = reconcile(known, units);
      return { documents, problems: [...problems, ...changes] };
    },
  };
}

function readAll(folder: EvidenceFolder, wanted: readonly FolderFile[], { terminal, language }: Cli): ReadFiles {
  const read = new Map<FolderFile, { readonly sha256: string; readonly bytes: number }>();
  const label = evidenceFolderLabels[language].reading;
  for (const file of withProgress(wanted, wanted.length, label, terminal)) {
    const found = folder.read(file);
    if (found !== undefined) read.set(file, found);
  }
  return read;
}

function documentsOf(path: string, { language }: Cli): EvidenceDocuments {
  const { documents }: Result = openResult(path, language);
  if (documents !== undefined) return documents;
  throw new CannotRun(
    {
      vi: `Kết quả này không kèm thư mục minh chứng nên không đối chiếu được: ${path}`,
      en: `This result was made without an evidence folder, so there is nothing to compare: ${path}`,
    },
    {
      vi: 'Dùng kết quả lập bằng “hoctap evaluate … --evidence-dir”.',
      en: 'Use a result made with “hoctap evaluate … --evidence-dir”.',
    },
  );
}

function needsFolder(option: string): CannotRun {
  return new CannotRun(
    { vi: `${option} cần thư mục minh chứng.`, en: `${option} needs an evidence folder.` },
    { vi: 'Thêm --evidence-dir và thư mục đó.', en: 'Add --evidence-dir and the folder.' },
  );
}
