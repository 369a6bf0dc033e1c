import { headerOf } from '../evidence/vocabulary.ts';
import { COMMUNE_LIST } from '../labels/commune-list.ts';
import type { Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { Problem } from '../problems/problem.ts';
import { csvTable } from '../report/csv/csv-table.ts';
import type { Cell } from '../report/table/column.ts';
import { workbook } from '../report/xlsx/workbook.ts';
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
  const fields = (['unitCode', 'unitName', 'district', 'province'] as const).filter(
    (field) => field !== 'district' || units.some(({ district }) => district !== ''),
  );
  const header = fields.map((field) => headerOf(field, language));
  const rows = units.map(({ code, name, district, province }): Cell[] => {
    const cells = { unitCode: code === '' ? null : { code }, unitName: name, district, province };
    return fields.map((field) => cells[field]);
  });
  const title = COMMUNE_LIST[language].title(year);
  const contents =
    as.kind === 'csv'
      ? csvTable(header, rows, language)
      : [
          await workbook([
            {
              name: COMMUNE_LIST[language].sheet,
              title,
              header,
              rows,
              widths: [12, 30, 26, 26].slice(0, header.length),
            },
          ]),
        ];
  return { file: { name: as.name, contents }, count: units.length, problems };
}
