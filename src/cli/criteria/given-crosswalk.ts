import { readCrosswalk, type TableRow } from '../../criteria/diff/given-crosswalk.ts';
import type { GivenPair } from '../../criteria/diff/match-parts.ts';
import { openTable } from '../../evidence/table/open-table.ts';
import { sheetsWhere } from '../../evidence/table/spreadsheet/choose-sheet.ts';
import { evidenceSource } from '../../io/evidence-source.ts';
import type { CriteriaSet } from '../../model/criteria-set.ts';
import type { Cli } from '../cli.ts';
import { checked } from '../office-files.ts';

/** The crosswalk an office has corrected, in whatever form its Excel saved it. */
export async function givenCrosswalk(
  path: string | undefined,
  sets: { readonly before: CriteriaSet; readonly after: CriteriaSet },
  cli: Cli,
): Promise<readonly GivenPair[]> {
  if (path === undefined) return [];
  const source = evidenceSource(path);
  const rows: TableRow[] = [];
  const opened = await openTable(source, { kindOf: sheetsWhere(() => true) });
  if ('code' in opened) return checked<readonly GivenPair[]>(undefined, [opened], cli);
  const { problem: failure } = await opened.read((cells, row) => {
    rows.push({ cells: [...cells], row });
  });
  if (failure !== undefined) return checked<readonly GivenPair[]>(undefined, [failure], cli);
  const { given, problems } = readCrosswalk(rows, source.file, sets);
  return checked(given, problems, cli);
}
