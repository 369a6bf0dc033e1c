import type { AbsentDocument } from '../model/dossier.ts';
import { plainLetters } from '../model/plain-letters.ts';
import type { Result, UnitResult } from '../model/result.ts';
import { findDocument } from './find-document.ts';
import { foldedPath } from './folded-path.ts';
import { type FolderFile, type FolderFiles, isNeverEvidence } from './folder-files.ts';
import { indexFolder } from './folder-index.ts';

/** The documents of a unit by criterion: which are to be copied to which name, and which are not there. */
export interface UnitDossier {
  readonly unit: UnitResult;
  /** Its folder in the ordered dossier. */
  readonly folder: string;
  readonly documents: readonly ArrangedDocument[];
  readonly absent: readonly AbsentDocument[];
  /** Items nobody named a document for. */
  readonly unnamed: readonly string[];
  /** Files in the unit's own folder that no row names. */
  readonly unclaimed: readonly FolderFile[];
}

export interface ArrangedDocument {
  readonly item: string;
  readonly reference: string;
  readonly file: FolderFile;
  /** Path inside the unit's folder: letters, digits, `-`, `.` and one slash. */
  readonly to: string;
}

export interface Arrangement {
  readonly units: readonly UnitDossier[];
  /** Files that no row names, in no unit's folder. */
  readonly unclaimed: readonly FolderFile[];
}

/** Lays the documents of a folder by unit and item, from what the rows of a result name. Nothing is read or moved. */
export function arrange(
  { units, criteria }: Pick<Result, 'units' | 'criteria'>,
  folder: Pick<FolderFiles, 'files'>,
  folderOf: (code: string) => string,
): Arrangement {
  const index = indexFolder(folder);
  const parents = new Set(criteria.items.map(({ parent }) => parent));
  const named = new Set<FolderFile>();
  const found = units.map((unit) => {
    const documents: ArrangedDocument[] = [];
    const absent: AbsentDocument[] = [];
    const unnamed: string[] = [];
    for (const { id, evidence, because, state } of unit.items) {
      // What another evaluation found is proved by its own dossier.
      if (parents.has(id) || because?.code === 'class-elsewhere' || state === 'not-applicable') continue;
      if (evidence.length === 0) unnamed.push(id);
      const before = documents.length;
      for (const reference of new Set(evidence)) {
        const at = findDocument(reference, unit.code, index);
        if (at.kind === 'files' || at.kind === 'several') for (const file of at.files) named.add(file);
        if (at.kind !== 'files') {
          absent.push({ item: id, reference, why: at.kind });
          continue;
        }
        for (const file of at.files) {
          const to = targetOf(id, documents.length - before + 1, file);
          if (file.kind === 'file') documents.push({ item: id, reference, file, to });
          else absent.push({ item: id, reference, why: 'link' });
        }
      }
    }
    return { unit, documents, absent, unnamed, own: index.folderOf(unit.code) };
  });
  const unclaimed = folder.files.filter((file) => !named.has(file) && !isNeverEvidence(file.path));
  const ownerOf = ({ path }: FolderFile) => foldedPath(path).split('/')[0];
  const own = new Set(found.map((each) => each.own));
  return {
    units: found.map(({ own: place, unit, ...each }) => ({
      ...each,
      unit,
      folder: folderOf(unit.code),
      unclaimed: place === undefined ? [] : unclaimed.filter((file) => isInside(file) && ownerOf(file) === place),
    })),
    unclaimed: unclaimed.filter((file) => !isInside(file) || !own.has(ownerOf(file))),
  };
}

const isInside = ({ path }: FolderFile) => path.includes('/');

const LONGEST = 60;

/** "TC1.2/TC1.2-01-ke-hoach-so-18.pdf": ordered by itself, and harmless on every system. */
function targetOf(item: string, number: number, { path }: FolderFile): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 ? /^[a-z0-9]{1,8}$/u.exec(name.slice(dot + 1).toLowerCase())?.[0] : undefined;
  const stem = safe(dot > 0 && extension !== undefined ? name.slice(0, dot) : name).slice(0, LONGEST) || 'tai-lieu';
  const place = item.replace(/[^A-Za-z0-9.]+/gu, '-').replace(/^[.-]+|(?<![.-])[.-]+$/gu, '') || 'muc';
  const ordinal = String(number).padStart(2, '0');
  return `${place}/${place}-${ordinal}-${stem}${extension === undefined ? '' : `.${extension}`}`;
}

function safe(name: string): string {
  return plainLetters(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
