import { changedSince, filesOfResult } from '../evidence-folder/changed-since.ts';
import type { DocumentFolder, FolderFile } from '../evidence-folder/folder-files.ts';
import { indexFolder } from '../evidence-folder/folder-index.ts';
import { filesToRead, mentionsIn, type ReadFiles } from '../evidence-folder/mentions.ts';
import { type Reconciliation, reconcile } from '../evidence-folder/reconcile.ts';
import { withoutMissingDocuments } from '../evidence-folder/without-missing-documents.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { EvidenceBook } from '../model/evidence.ts';
import type { EvidenceDocuments } from '../model/evidence-documents.ts';
import type { Language } from '../model/language.ts';
import type { UnitResult } from '../model/result.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { openResult } from './open-result.ts';

/** What a run was asked of the folder of documents. */
export interface FolderOptions {
  /** The folder the references are compared with. */
  readonly evidenceDir?: string | undefined;
  /** Points whose document was not found are left out. */
  readonly strictEvidence?: boolean | undefined;
  /** An earlier result whose documents are compared with the folder as it is now. */
  readonly since?: string | undefined;
}

/** The folder and what it is compared with, opened before the rows are read: a wrong path is said at once. */
export interface OpenedFolder {
  readonly folder: DocumentFolder;
  readonly strict: boolean;
  readonly earlier: { readonly name: string; readonly documents: EvidenceDocuments } | undefined;
}

export function openFolder(
  { evidenceDir, strictEvidence = false, since }: FolderOptions,
  language: Language,
  world: Pick<EvidenceWorld, 'files' | 'documents'>,
): OpenedFolder | undefined {
  if (evidenceDir === undefined) {
    if (strictEvidence) throw refusal('documents-folder-needed', { option: '--strict-evidence' });
    if (since !== undefined) throw refusal('documents-folder-needed', { option: '--since' });
    return undefined;
  }
  const earlier = since === undefined ? undefined : { name: since, documents: documentsOf(since, language, world) };
  return { folder: world.documents(evidenceDir), strict: strictEvidence, earlier };
}

export interface Evidence {
  readonly set: CriteriaSet;
  readonly book: EvidenceBook;
  readonly evaluationYear: number | null;
  /** Paths of the evidence files: in the folder they are no documents. */
  readonly files: readonly string[];
}

/** The book to score, and what is to be said of the documents once it is scored. */
export function reconcileWithFolder(
  { folder, strict, earlier }: OpenedFolder,
  { set, book, evaluationYear, files }: Evidence,
  world: Pick<EvidenceWorld, 'progress'>,
): { book: EvidenceBook; reconcile: (units: readonly UnitResult[]) => Reconciliation } {
  const index = indexFolder(folder);
  const mentions = mentionsIn(book, index);
  const wanted = new Set(filesToRead(mentions));
  if (earlier !== undefined) for (const file of filesOfResult(earlier.documents.files, index)) wanted.add(file);
  const read = readAll(folder, [...wanted], world);
  const scored = strict ? withoutMissingDocuments(book, mentions, read) : book;
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

function readAll(
  folder: DocumentFolder,
  wanted: readonly FolderFile[],
  { progress }: Pick<EvidenceWorld, 'progress'>,
): ReadFiles {
  const read = new Map<FolderFile, { readonly sha256: string; readonly bytes: number }>();
  for (const file of progress(wanted, wanted.length, 'reading-documents')) {
    const found = folder.read(file);
    if (found !== undefined) read.set(file, found);
  }
  return read;
}

function documentsOf(path: string, language: Language, world: Pick<EvidenceWorld, 'files'>): EvidenceDocuments {
  const { documents } = openResult(path, language, world);
  if (documents === undefined) throw refusal('result-without-documents', { path });
  return documents;
}
