import type { CriteriaDiff } from '../criteria/diff/criteria-diff.ts';
import { diffCriteria } from '../criteria/diff/diff-criteria.ts';
import { readCrosswalk, type TableRow } from '../criteria/diff/given-crosswalk.ts';
import type { GivenPair } from '../criteria/diff/match-parts.ts';
import { openTable } from '../evidence/table/open-table.ts';
import { sheetsWhere } from '../evidence/table/spreadsheet/choose-sheet.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Language } from '../model/language.ts';
import type { Problem } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import { namedCriteria } from './criteria-named.ts';
import type { EvidenceWorld } from './evidence-world.ts';

export interface CriteriaDiffOptions {
  /** Each by id, id@version, subject or the path of its file. */
  readonly before: string;
  readonly after: string;
  /** A table of old and new ids that the office has corrected: items are matched by it. */
  readonly crosswalk?: string | undefined;
  readonly language: Language;
}

export interface CriteriaDiffResult {
  readonly diff: CriteriaDiff;
}

/** Two sets, or two versions of one: what was added, removed and changed. */
export async function criteriaDiff(asked: CriteriaDiffOptions, world: EvidenceWorld): Promise<CriteriaDiffResult> {
  const [before, after] = [namedCriteria(asked.before, world), namedCriteria(asked.after, world)];
  const given = asked.crosswalk === undefined ? [] : await givenCrosswalk(asked.crosswalk, { before, after }, world);
  return { diff: diffCriteria(before, after, given) };
}

/** The crosswalk in whatever form the office's Excel saved it. */
async function givenCrosswalk(
  path: string,
  sets: { readonly before: CriteriaSet; readonly after: CriteriaSet },
  { files }: Pick<EvidenceWorld, 'files'>,
): Promise<readonly GivenPair[]> {
  const source = files.evidence(path);
  const rows: TableRow[] = [];
  const opened = await openTable(source, { kindOf: sheetsWhere(() => true) });
  if ('code' in opened) throw wrong([opened]);
  const { problem: failure } = await opened.read((cells, row) => {
    rows.push({ cells: [...cells], row });
  });
  if (failure !== undefined) throw wrong([failure]);
  const { given, problems } = readCrosswalk(rows, source.file, sets);
  if (given === undefined || problems.length > 0) throw wrong(problems);
  return given;
}

function wrong(problems: readonly Problem[]) {
  return refusal('file-has-errors', {}, problems);
}
