import { COUNT_KINDS, nationalTargets } from '../counts/counts.ts';
import { COUNT_HEADERS, type CountField, type CountsReading, readCounts } from '../counts/read-counts.ts';
import { COUNTS } from '../labels/counts.ts';
import { inLanguage, type Language } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import type { OutputFile } from '../model/output-file.ts';
import { isError } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import type { Cell } from '../report/table/column.ts';
import { workbook } from '../report/xlsx/workbook.ts';
import type { World } from './world.ts';

export interface CountsForm {
  readonly name: string;
  readonly year?: number | undefined;
  readonly language: Language;
}

/** The table an office fills in for its report: a row for each thing that is counted, with the targets beside it. */
export async function countsForm({ name, year, language }: CountsForm): Promise<OutputFile> {
  const words = COUNTS[language];
  const written = year === undefined ? '' : String(year);
  const headed = (field: CountField) => COUNT_HEADERS[field][language];
  const national = year === undefined ? undefined : nationalTargets(year);
  const rows = COUNT_KINDS.map(({ id, label, of, done }): Cell[] => {
    const percent = national?.percentOf(id) ?? null;
    const target =
      national === undefined || percent === null
        ? []
        : [words.target(formatNumber(percent, language), String(national.by), national.document, national.reported)];
    const note = [words.done[done], ...target].join('; ');
    return [
      { code: id },
      inLanguage(label, language),
      inLanguage(of, language),
      year ?? null,
      null,
      null,
      null,
      null,
      note,
    ];
  });
  const contents = await workbook([
    {
      name: words.sheet,
      title: words.title(written),
      subtitle: words.subtitle,
      header: [
        headed('id'),
        words.label,
        words.of,
        ...(['year', 'total', 'registered', 'done', 'target'] as const).map(headed),
        words.note,
      ],
      rows,
      widths: [7, 40, 14, 8, 12, 12, 12, 14, 60],
    },
  ]);
  return { name, contents: [contents] };
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
