import { pointsAwaiting } from '../../coverage/cost.ts';
import { coverageLabels } from '../../labels/units.ts';
import type { Language } from '../../model/language.ts';
import type { CoverageUnit, ResultOf, UnitResult } from '../../model/result.ts';
import { describeMissing } from '../coverage-words.ts';
import type { Cell, Column, Table } from '../table/column.ts';

/** A unit of the list, with what it came to if it sent anything. */
interface ListedUnit {
  readonly listed: CoverageUnit;
  readonly unit: UnitResult | undefined;
}

/** A row for each unit of the list: what it has sent, whether in time, and what the rest costs. */
export function coverageTable(result: ResultOf<number | null>, language: Language): Table<ListedUnit> {
  const units = new Map(result.units.map((unit) => [unit.code, unit]));
  const listed = result.coverage?.units ?? [];
  return {
    columns: coverageColumns(result, language),
    rows: listed.map((each) => ({ listed: each, unit: units.get(each.code) })),
  };
}

function coverageColumns(result: ResultOf<number | null>, language: Language): Column<ListedUnit>[] {
  const labels = coverageLabels(language);
  const head = (vi: string, en: string) => ({ vi, en })[language];
  const points = result.criteria.maximum !== null;
  const of = (cell: (unit: UnitResult) => Cell) => (row: ListedUnit) =>
    row.unit === undefined ? null : cell(row.unit);
  return [
    { key: 'code', header: head('Mã đơn vị', 'Unit code'), cell: ({ listed: { code } }) => ({ code }), width: 12 },
    { key: 'name', header: head('Tên đơn vị', 'Unit name'), cell: ({ listed }) => listed.name, width: 28 },
    { key: 'district', header: head('Huyện', 'District'), cell: ({ listed }) => listed.district, width: 22 },
    { key: 'province', header: head('Tỉnh', 'Province'), cell: ({ listed }) => listed.province, width: 22 },
    { key: 'sent', header: head('Tình trạng', 'Sent'), cell: ({ listed }) => labels.sent[listed.sent], width: 16 },
    {
      key: 'submitted',
      header: head('Ngày gửi', 'Submitted on'),
      cell: ({ listed }) => listed.submittedOn ?? null,
      width: 13,
    },
    {
      key: 'timing',
      header: head('Đúng hạn', 'On time'),
      cell: ({ listed: { late } }) => (late === undefined ? null : late ? labels.isLate : labels.isOnTime),
      width: 11,
    },
    {
      key: 'missing',
      header: head('Còn thiếu', 'Missing'),
      cell: of((unit) => (unit.missing.length === 0 ? null : describeMissing(unit, result, language))),
      width: 50,
    },
    {
      key: 'waiting',
      header: head('Điểm chưa được tính vì thiếu minh chứng', 'Points not counted for want of evidence'),
      cell: of((unit) => (points ? pointsAwaiting(unit) : null)),
      width: 14,
      align: 'number',
    },
    {
      key: 'class',
      header: head('Xếp loại hiện nay', 'Class now'),
      cell: of(({ classification }) => classification?.label ?? labels.wrongData),
      width: 20,
    },
    {
      key: 'class-then',
      header: head('Xếp loại khi đủ minh chứng', 'Class with the evidence'),
      cell: of(({ withEvidence }) => withEvidence?.classification.label ?? null),
      width: 20,
    },
    {
      key: 'next',
      header: head('Loại liền trên', 'Next class'),
      cell: of(({ nextClass }) => nextClass?.label ?? null),
      width: 20,
    },
    {
      key: 'points-to-next',
      header: head('Điểm còn thiếu để lên loại', 'Points missing to it'),
      cell: of(({ nextClass }) => (points ? (nextClass?.pointsMissing ?? null) : null)),
      width: 12,
      align: 'number',
    },
    {
      key: 'blocked-by',
      header: head('Nội dung đang chặn', 'Items that block it'),
      cell: of(({ nextClass }) =>
        nextClass === null || nextClass.blockedBy.length === 0 ? null : nextClass.blockedBy.join(', '),
      ),
      width: 40,
    },
  ];
}
