import { TERMS } from '../../labels/terms.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import type { ProblemRecord, ResultOf } from '../../model/result.ts';
import type { Column, Table } from '../table/column.ts';

type Checked = ResultOf<number | null>;

/** Something a unit has to supply or correct; without a unit it is of the files as a whole. */
export interface MissingEntry {
  readonly found: ProblemRecord;
  readonly unit: Pick<Checked['units'][number], 'code' | 'name' | 'district' | 'province'> | undefined;
}

/** What each unit has to supply or correct, to be sent back: a row for each thing, by unit, notices left out. */
export function missingTable(result: Checked, language: Language): Table<MissingEntry> {
  return { columns: missingColumns(result, language), rows: lacks(result) };
}

/** Where each column is read: the page and a message say the place in one, and the criterion by its name within the words. */
const APART = { csv: {}, xlsx: {} } as const;

export function missingColumns({ criteria }: Pick<Checked, 'criteria'>, language: Language): Column<MissingEntry>[] {
  const head = (vi: string, en: string) => ({ vi, en })[language];
  const labels = new Map(criteria.items.map(({ id, label }) => [id, inLanguage(label, language)]));
  return [
    {
      key: 'where',
      header: head('Vị trí', 'Where'),
      cell: ({ found }) => (found.cell === null ? found.file : `${found.file} ${found.cell}`),
      width: 24,
      views: { html: {} },
    },
    {
      key: 'code',
      header: head('Mã đơn vị', 'Unit code'),
      cell: ({ unit }) => (unit === undefined ? null : { code: unit.code }),
      width: 10,
      views: { ...APART, markdown: { header: head('Mã', 'Code') } },
    },
    {
      key: 'unit',
      header: head('Đơn vị', 'Unit'),
      cell: ({ found, unit }) => unit?.name ?? found.unit,
      width: 28,
      views: { html: {}, markdown: {} },
    },
    {
      key: 'name',
      header: head('Tên đơn vị', 'Unit name'),
      cell: ({ unit }) => unit?.name ?? null,
      width: 28,
      views: APART,
    },
    {
      key: 'district',
      header: head('Huyện', 'District'),
      cell: ({ unit }) => unit?.district ?? null,
      width: 20,
      views: APART,
    },
    {
      key: 'province',
      header: head('Tỉnh', 'Province'),
      cell: ({ unit }) => unit?.province ?? null,
      width: 20,
      views: APART,
    },
    {
      key: 'item',
      header: head('Mã tiêu chí', 'Criterion code'),
      cell: ({ found }) => found.item,
      width: 10,
      views: { ...APART, markdown: { header: head('Tiêu chí', 'Criterion') } },
    },
    {
      key: 'item-name',
      header: head('Tên tiêu chí', 'Criterion'),
      cell: ({ found }) => (found.item === null ? null : (labels.get(found.item) ?? null)),
      width: 32,
      views: APART,
    },
    {
      key: 'kind',
      header: head('Loại', 'Kind'),
      cell: ({ found }) => TERMS[language].severities[found.severity],
      width: 12,
      views: { ...APART, markdown: {} },
    },
    {
      key: 'message',
      header: head('Nội dung', 'What is missing or wrong'),
      cell: ({ found }) => found.message,
      width: 40,
    },
    {
      key: 'fix',
      header: head('Cách bổ sung, sửa', 'What to do'),
      cell: ({ found }) => found.fix,
      width: 40,
      views: { ...APART, html: { header: head('Cách sửa', 'How to fix it') }, markdown: {} },
    },
    { key: 'file', header: head('Tệp', 'File'), cell: ({ found }) => found.file, width: 20, views: APART },
    {
      key: 'cell',
      header: head('Ô', 'Cell'),
      cell: ({ found }) => found.cell,
      width: 8,
      views: { ...APART, markdown: {} },
    },
    {
      key: 'row',
      header: head('Dòng', 'Row'),
      cell: ({ found }) => found.row,
      width: 8,
      align: 'number',
      views: APART,
    },
    { key: 'column', header: head('Cột', 'Column'), cell: ({ found }) => found.column, width: 12, views: APART },
  ];
}

function* lacks(result: Checked): Generator<MissingEntry> {
  const byUnit = problemsByUnit(result);
  for (const found of byUnit.get(null) ?? []) yield { found, unit: undefined };
  for (const unit of result.units.toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
    for (const found of byUnit.get(unit.code) ?? []) yield { found, unit };
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
