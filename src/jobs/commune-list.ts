import type { ListedUnit } from '../evidence/template-rows.ts';
import { headerOf } from '../evidence/vocabulary.ts';
import { COMMUNE_LIST } from '../labels/commune-list.ts';
import type { Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { Problem } from '../problems/problem.ts';
import { csvOf } from '../report/csv/csv-table.ts';
import type { Column, Table } from '../report/table/column.ts';
import { sheetOf, workbook } from '../report/xlsx/workbook.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { type UnitListOptions, unitList } from './unit-list.ts';

export interface CommuneListOptions extends UnitListOptions {
  readonly language: Language;
  /** What to write: a workbook by this name, or a table by this name or for the screen. */
  readonly as: { readonly kind: 'csv' | 'workbook'; readonly name: string };
}

export interface CommuneListResult {
  readonly file: OutputFile;
  readonly count: number;
  /** Names for which there is no code yet: they are in the list without one. */
  readonly problems: readonly Problem[];
}

/** A list of units with their codes, ready for `--units`: the communes of an area, or a list of names with its codes. */
export async function communeList(
  asked: CommuneListOptions,
  world: Pick<EvidenceWorld, 'files' | 'shipped'>,
): Promise<CommuneListResult> {
  const { language, year, as } = asked;
  const { units, problems } = await unitList(asked, world);
  const column = (
    field: 'unitCode' | 'unitName' | 'district' | 'province',
    width: number,
    cell: Column<ListedUnit>['cell'],
    when = true,
  ): Column<ListedUnit> => ({ key: field, header: headerOf(field, language), width, cell, when });
  const table: Table<ListedUnit> = {
    columns: [
      column('unitCode', 12, ({ code }) => (code === '' ? null : { code })),
      column('unitName', 30, ({ name }) => name),
      column(
        'district',
        26,
        ({ district }) => district,
        units.some(({ district }) => district !== ''),
      ),
      column('province', 26, ({ province }) => province),
    ],
    rows: units,
  };
  const { title, sheet } = COMMUNE_LIST[language];
  const contents = as.kind === 'csv' ? csvOf(table, language) : workbook([sheetOf(sheet, title(year), table)]);
  return { file: { name: as.name, contents }, count: units.length, problems };
}
