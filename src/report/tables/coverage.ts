import { pointsAwaiting } from '../../coverage/cost.ts';
import { SPEECH } from '../../labels/speech.ts';
import { coverageLabels } from '../../labels/units.ts';
import type { Language } from '../../model/language.ts';
import type { CoverageUnit, ResultOf, UnitResult } from '../../model/result.ts';
import { describeClassEffect, describeMissing } from '../coverage-words.ts';
import type { Cell, Column, Table } from '../table/column.ts';

/** A unit of the list, with what it came to if it sent anything. */
export interface ListedUnit {
  readonly listed: CoverageUnit;
  readonly unit: UnitResult | undefined;
}

/** For tables with a column for each thing; the short ones for people say it together. */
const APART = { csv: {}, xlsx: {} } as const;

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
  const coverageDue = result.coverage?.due !== null;
  const short = (header: string, cell?: Column<ListedUnit>['cell']) => {
    const own = { header, ...(cell === undefined ? {} : { cell }) };
    return { html: own, console: own, markdown: own };
  };
  const of = (cell: (unit: UnitResult) => Cell) => (row: ListedUnit) =>
    row.unit === undefined ? null : cell(row.unit);
  const costs = of((unit) =>
    SPEECH[language].series(
      [describeMissing(unit, result, language), ...describeClassEffect(unit, language)].filter((part) => part !== ''),
    ),
  );
  return [
    {
      key: 'code',
      header: head('Mã đơn vị', 'Unit code'),
      cell: ({ listed: { code } }) => ({ code }),
      width: 12,
      views: { ...APART, ...short(labels.code) },
    },
    {
      key: 'name',
      header: head('Tên đơn vị', 'Unit name'),
      cell: ({ listed }) => listed.name,
      width: 28,
      views: { ...APART, ...short(labels.unit) },
    },
    {
      key: 'district',
      header: head('Huyện', 'District'),
      cell: ({ listed }) => listed.district,
      width: 22,
      views: APART,
    },
    {
      key: 'province',
      header: head('Tỉnh', 'Province'),
      cell: ({ listed }) => listed.province,
      width: 22,
      views: APART,
    },
    {
      key: 'sent',
      header: head('Tình trạng', 'Sent'),
      cell: ({ listed }) => labels.sent[listed.sent],
      width: 16,
      views: { ...APART, markdown: {} },
    },
    {
      key: 'submitted',
      header: head('Ngày gửi', 'Submitted on'),
      cell: ({ listed }) => listed.submittedOn ?? null,
      width: 13,
      views: APART,
    },
    {
      key: 'timing',
      header: head('Đúng hạn', 'On time'),
      cell: ({ listed: { late } }) => (late === undefined ? null : late ? labels.isLate : labels.isOnTime),
      width: 11,
      views: { ...APART, markdown: coverageDue && {} },
    },
    {
      key: 'missing',
      header: head('Còn thiếu', 'Missing'),
      cell: of((unit) => (unit.missing.length === 0 ? null : describeMissing(unit, result, language))),
      width: 50,
      views: { ...APART, ...short(labels.cost, costs) },
    },
    {
      key: 'waiting',
      header: head('Điểm chưa được tính vì thiếu minh chứng', 'Points not counted for want of evidence'),
      cell: of((unit) => (points ? pointsAwaiting(unit) : null)),
      width: 14,
      align: 'number',
      views: APART,
    },
    {
      key: 'class',
      header: head('Xếp loại hiện nay', 'Class now'),
      cell: of(({ classification }) => classification?.label ?? labels.wrongData),
      width: 20,
      views: APART,
    },
    {
      key: 'class-then',
      header: head('Xếp loại khi đủ minh chứng', 'Class with the evidence'),
      cell: of(({ withEvidence }) => withEvidence?.classification.label ?? null),
      width: 20,
      views: APART,
    },
    {
      key: 'next',
      header: head('Loại liền trên', 'Next class'),
      cell: of(({ nextClass }) => nextClass?.label ?? null),
      width: 20,
      views: APART,
    },
    {
      key: 'points-to-next',
      header: head('Điểm còn thiếu để lên loại', 'Points missing to it'),
      cell: of(({ nextClass }) => (points ? (nextClass?.pointsMissing ?? null) : null)),
      width: 12,
      align: 'number',
      views: APART,
    },
    {
      key: 'blocked-by',
      header: head('Nội dung đang chặn', 'Items that block it'),
      cell: of(({ nextClass }) =>
        nextClass === null || nextClass.blockedBy.length === 0 ? null : SPEECH[language].list(nextClass.blockedBy),
      ),
      width: 40,
      views: APART,
    },
  ];
}

/** Those that have sent a part, of which the rest costs something. */
export function costly(rows: Iterable<ListedUnit>): ListedUnit[] {
  return Array.from(rows).filter(({ listed, unit }) => listed.sent === 'part' && (unit?.missing ?? []).length > 0);
}
