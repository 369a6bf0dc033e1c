import { COUNT_KINDS, type CountKind, nationalTargets } from '../counts/counts.ts';
import { COUNT_HEADERS, type CountField, type CountsReading, readCounts } from '../counts/read-counts.ts';
import { COUNTS } from '../labels/counts.ts';
import { SPEECH } from '../labels/speech.ts';
import { inLanguage, type Language } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import type { OutputFile } from '../model/output-file.ts';
import { isError } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import type { Column, Table } from '../report/table/column.ts';
import { sheetOf, workbook } from '../report/xlsx/workbook.ts';
import type { World } from './world.ts';

export interface CountsForm {
  readonly name: string;
  readonly year?: number | undefined;
  readonly language: Language;
}

/** The table an office fills in for its report: a row for each thing that is counted, with the targets beside it. */
export function countsForm({ name, year, language }: CountsForm): OutputFile {
  const words = COUNTS[language];
  const written = year === undefined ? '' : String(year);
  const headed = (field: CountField) => COUNT_HEADERS[field][language];
  const national = year === undefined ? undefined : nationalTargets(year);
  const targetOf = (id: CountKind['id']) => {
    const percent = national?.percentOf(id) ?? null;
    if (national === undefined || percent === null) return [];
    const { by, document, reported } = national;
    return [words.target(formatNumber(percent, language), String(by), document, reported)];
  };
  const toFill = (field: CountField, width: number): Column<CountKind> => {
    return { key: field, header: headed(field), cell: () => null, width };
  };
  const table: Table<CountKind> = {
    columns: [
      { key: 'id', header: headed('id'), cell: ({ id }) => ({ code: id }), width: 7 },
      { key: 'label', header: words.label, cell: ({ label }) => inLanguage(label, language), width: 40 },
      { key: 'of', header: words.of, cell: ({ of }) => inLanguage(of, language), width: 14 },
      { key: 'year', header: headed('year'), cell: () => year ?? null, width: 8 },
      toFill('total', 12),
      toFill('registered', 12),
      toFill('done', 12),
      toFill('target', 14),
      {
        key: 'note',
        header: words.note,
        cell: ({ id, done }) => SPEECH[language].series([words.done[done], ...targetOf(id)]),
        width: 60,
      },
    ],
    rows: COUNT_KINDS,
  };
  const contents = workbook([{ ...sheetOf(words.sheet, words.title(written), table), subtitle: words.subtitle }]);
  return { name, contents };
}

/** What is wrong in a table of counts, and what it says. */
export function checkCounts(path: string, { files }: Pick<World, 'files'>): Promise<CountsReading> {
  return readCounts(files.evidence(path));
}

/**
 * The table for a report, with what is to be looked at again; refused with its errors, and where it is of another year.
 * `before`: of any earlier year.
 */
export async function countsFor(
  path: string,
  { year, before = false }: { readonly year: number; readonly before?: boolean },
  world: Pick<World, 'files'>,
): Promise<CountsReading> {
  const { counts, problems } = await checkCounts(path, world);
  const { file, year: found } = counts;
  if (problems.some(isError)) throw refusal('counts-with-errors', { file }, problems);
  const fits = found === null || (before ? found < year : found === year);
  if (!fits) throw refusal('counts-of-another-year', { file, found, year });
  return { counts, problems };
}
