import { inEachLanguage, type Words } from '../../model/language.ts';
import type { Location } from '../../model/location.ts';
import type { ProblemRecord } from '../../model/result.ts';
import { type Columns, restorePlace } from './places.ts';
import type { StoredColumn, StoredProblem } from './stored-result.ts';

type StoredParticulars = Record<string, string | number | Words>;

export function placeOf({ file, sheet, row, column, cell, line, key }: ProblemRecord): Location {
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === null ? {} : { row }),
    ...(column === null ? {} : { column }),
    ...(cell === null ? {} : { cell }),
    ...(line === null ? {} : { line }),
    ...(key === null ? {} : { key }),
  };
}

export function storeProblem(problem: ProblemRecord, columns: Columns): StoredProblem {
  const { code, severity, unit, item, message, fix, related, details } = problem;
  return {
    code,
    severity,
    at: columns.store(placeOf(problem)),
    ...(unit === null ? {} : { unit }),
    ...(item === null ? {} : { item }),
    message,
    fix,
    ...(related.length === 0 ? {} : { related: related.map((at) => columns.store(at)) }),
    ...(Object.keys(details).length === 0 ? {} : { details }),
  } as StoredProblem;
}

/** The problem again, or the key of the place that names a column which is not in the head of the file. */
export function restoreProblem(
  { code, severity, at: stored, unit, item, message, fix, related = [], details = {} }: StoredProblem,
  columns: readonly StoredColumn[],
): { readonly problem: ProblemRecord } | { readonly key: string } {
  const at = restorePlace(stored, columns);
  if (at === undefined) return { key: 'at' };
  const others = related.map((each) => restorePlace(each, columns));
  const lost = others.indexOf(undefined);
  if (lost !== -1) return { key: `related.${lost}` };
  return {
    problem: {
      code,
      severity,
      file: at.file,
      ...(at.sheet === undefined ? {} : { sheet: at.sheet }),
      row: at.row ?? null,
      column: at.column ?? null,
      cell: at.cell ?? null,
      line: at.line ?? null,
      key: at.key ?? null,
      unit: unit ?? null,
      item: item ?? null,
      message,
      fix,
      related: others as Location[],
      details: restoreParticulars(details),
    },
  };
}

/** A language the file has no words of is said in those of the original. */
function restoreParticulars(stored: Readonly<StoredParticulars>): ProblemRecord['details'] {
  return Object.fromEntries(
    Object.entries(stored).map(([name, value]) => [name, typeof value === 'object' ? inEachLanguage(value) : value]),
  );
}
