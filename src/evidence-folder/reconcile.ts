import { sum } from '../model/arithmetic.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { ZERO } from '../model/decimal.ts';
import type { EvidenceBook } from '../model/evidence.ts';
import type {
  AwaitedDocuments,
  DocumentUse,
  EvidenceDocument,
  EvidenceDocuments,
} from '../model/evidence-documents.ts';
import type { UnitResult } from '../model/result.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { foldedPath } from './folded-path.ts';
import { type FolderFile, type FolderFiles, isNeverEvidence } from './folder-files.ts';
import type { FolderIndex } from './folder-index.ts';
import { isBacked, type Mention, type ReadFiles } from './mentions.ts';
import { missingDocumentProblems } from './missing-document-problems.ts';
import { type PointsAtStake, pointsAtStake } from './points-at-stake.ts';
import { sharedDocuments } from './shared-documents.ts';
import { otherYearIn } from './year-in-name.ts';

/** What is known once the folder was looked at and the documents were read. */
export interface ReconcileInput {
  readonly set: CriteriaSet;
  readonly book: EvidenceBook;
  readonly folder: FolderFiles;
  readonly index: FolderIndex;
  readonly mentions: readonly Mention[];
  readonly read: ReadFiles;
  readonly evaluationYear: number | null;
  readonly strict: boolean;
  /** Files of the folder that are no documents, as the evidence files themselves. */
  readonly notDocuments: ReadonlySet<string>;
}

export interface Reconciliation {
  readonly documents: EvidenceDocuments;
  readonly problems: readonly Problem[];
}

/** Compares the references of the rows with the files of the folder; the units' results say which points depend on each. */
export function reconcile(known: ReconcileInput, units: readonly Pick<UnitResult, 'code' | 'items'>[]): Reconciliation {
  const { set, book, folder, index, mentions, read, strict } = known;
  const points = pointsAtStake(set, book, units);
  const required = set.evidence.rule === 'required';
  const awaiting = awaitedDocuments(mentions, read, (unit, item) => (required ? points(unit, item) : ZERO));
  const uses = usesOf(mentions);
  const unused = folder.files.filter(
    (file) => !uses.named.has(file) && !isNeverEvidence(file.path) && !known.notDocuments.has(file.path),
  );
  const owners = unitFolders(book, index);
  const files = [...uses.byFile].sort(([a], [b]) => (a.path < b.path ? -1 : 1));
  return {
    documents: {
      folder: folder.folder,
      strict,
      files: files.map(([file, usedBy]) => documentOf(file, usedBy, read)),
      unused: unused.length,
      awaiting,
      pointsAwaiting: sum(awaiting.flatMap(({ points }) => points ?? [])),
    },
    problems: [
      ...missingDocumentProblems(mentions, read, awaiting),
      ...yearProblems(known, owners),
      ...sharedDocuments(mentions, read, points),
      ...unused.map((file) => unusedProblem(file, folder.folder, owners)),
      ...folder.closed.map((path) => problem('evidence-folder-closed', { file: `${folder.folder}/${path}` }, {})),
    ],
  };
}

function documentOf(file: FolderFile, usedBy: readonly DocumentUse[], read: ReadFiles): EvidenceDocument {
  const { sha256, bytes } = read.get(file) ?? { sha256: null, bytes: file.bytes };
  return { file: file.path, sha256, bytes, usedBy };
}

function usesOf(mentions: readonly Mention[]) {
  const byFile = new Map<FolderFile, DocumentUse[]>();
  /** Candidates of a doubtful reference as well: somebody refers to them. */
  const named = new Set<FolderFile>();
  for (const { unit, item, found } of mentions) {
    if (found.kind !== 'files' && found.kind !== 'several') continue;
    for (const file of found.files) {
      named.add(file);
      if (found.kind === 'several') continue;
      const uses = byFile.get(file) ?? [];
      const last = uses.at(-1);
      // Uses of one item come one after another.
      if (last?.unit !== unit || last.item !== item) uses.push({ unit, item });
      byFile.set(file, uses);
    }
  }
  return { byFile, named };
}

/** Items with a reference that nothing was found for; their points wait where nothing else backs them. */
function awaitedDocuments(mentions: readonly Mention[], read: ReadFiles, points: PointsAtStake): AwaitedDocuments[] {
  const items = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = JSON.stringify([mention.unit, mention.item]);
    const known = items.get(key);
    if (known === undefined) items.set(key, [mention]);
    else known.push(mention);
  }
  return [...items.values()].flatMap((ofItem) => {
    const unfound = ofItem.filter((mention) => !isBacked(mention, read));
    const [first] = unfound;
    if (first === undefined) return [];
    const { unit, item } = first;
    const backed = unfound.length < ofItem.length;
    const references = unfound.map(({ reference }) => reference);
    return [{ unit, item, references, points: backed ? ZERO : points(unit, item) }];
  });
}

/** Once for each cell and file. */
function yearProblems({ mentions, evaluationYear }: ReconcileInput, owners: ReadonlyMap<string, string>): Problem[] {
  if (evaluationYear === null) return [];
  return mentions.flatMap(({ unit, item, at, found }) => {
    if (found.kind !== 'files') return [];
    return found.files.flatMap((file) => {
      // The folder of a unit bears its code, and a code may look like a year. Other folders say what they say.
      const inUnitFolder = owners.has(topOf(file));
      const path = inUnitFolder ? file.path.slice(file.path.indexOf('/') + 1) : file.path;
      const other = otherYearIn(path, evaluationYear);
      if (other === undefined) return [];
      const details = { file: file.path, found: other, year: evaluationYear };
      return [problem('document-other-year', at, details, { unit, item })];
    });
  });
}

function unitFolders({ units }: EvidenceBook, index: FolderIndex): ReadonlyMap<string, string> {
  return new Map(
    units.flatMap(({ code }) => {
      const folder = index.folderOf(code);
      return folder === undefined ? [] : [[folder, code] as const];
    }),
  );
}

function unusedProblem(file: FolderFile, folder: string, units: ReadonlyMap<string, string>): Problem {
  return problem('document-unused', { file: `${folder}/${file.path}` }, {}, { unit: units.get(topOf(file)) });
}

/** The first folder of its path, folded; its own name where it lies in none. */
function topOf({ path }: FolderFile): string {
  return foldedPath(path).split('/')[0] ?? '';
}
