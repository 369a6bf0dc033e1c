import { TERMS } from '../../labels/terms.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import type { ProblemRecord, ResultOf } from '../../model/result.ts';
import { type Cell, csvTable } from './csv-table.ts';

const HEADERS = {
  vi: [
    'Mã đơn vị',
    'Tên đơn vị',
    'Huyện',
    'Tỉnh',
    'Mã tiêu chí',
    'Tên tiêu chí',
    'Loại',
    'Nội dung',
    'Cách bổ sung, sửa',
    'Tệp',
    'Ô',
    'Dòng',
    'Cột',
  ],
  en: [
    'Unit code',
    'Unit name',
    'District',
    'Province',
    'Criterion code',
    'Criterion',
    'Kind',
    'What is missing or wrong',
    'What to do',
    'File',
    'Cell',
    'Row',
    'Column',
  ],
} as const;

type Checked = ResultOf<number | null>;

/** What each unit has to supply or correct, to be sent back: a row for each thing, by unit, notices left out. */
export function missingCsv(result: Checked, language: Language): Iterable<string> {
  const { header, rows } = missingTable(result, language);
  return csvTable(header, rows, language);
}

export function missingTable(
  result: Checked,
  language: Language,
): { header: readonly string[]; rows: Iterable<Cell[]> } {
  return { header: HEADERS[language], rows: rows(result, language) };
}

function* rows(result: Checked, language: Language): Generator<Cell[]> {
  const labels = new Map(result.criteria.items.map(({ id, label }) => [id, inLanguage(label, language)]));
  const byUnit = problemsByUnit(result);
  for (const found of byUnit.get(null) ?? []) yield row(found, undefined, labels, language);
  for (const unit of result.units.toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
    for (const found of byUnit.get(unit.code) ?? []) yield row(found, unit, labels, language);
  }
}

function problemsByUnit({ problems }: Checked): Map<string | null, ProblemRecord[]> {
  const byUnit = new Map<string | null, ProblemRecord[]>();
  for (const found of problems) {
    if (found.severity === 'notice') continue;
    const known = byUnit.get(found.unit);
    if (known === undefined) byUnit.set(found.unit, [found]);
    else known.push(found);
  }
  return byUnit;
}

function row(
  found: ProblemRecord,
  unit: Checked['units'][number] | undefined,
  labels: ReadonlyMap<string, string>,
  language: Language,
): Cell[] {
  return [
    unit === undefined ? null : { code: unit.code },
    unit?.name ?? null,
    unit?.district ?? null,
    unit?.province ?? null,
    found.item,
    found.item === null ? null : (labels.get(found.item) ?? null),
    TERMS[language].severities[found.severity],
    found.message,
    found.fix,
    found.file,
    found.cell,
    found.row,
    found.column,
  ];
}
