import { describeCategory, describeOutcome } from '../../labels/outcomes.ts';
import { PROSPECT } from '../../labels/prospect.ts';
import { TERMS } from '../../labels/terms.ts';
import { minus } from '../../model/arithmetic.ts';
import type { Language } from '../../model/language.ts';
import type { ItemResult, Result, ResultItem, UnitResult } from '../../model/result.ts';
import { type Cell, type Column, shown, type Table } from '../table/column.ts';

/**
 * The ranking as an office sends it upward: a row a unit, a column a criterion (its key is `item:` and its id), then total,
 * class and why. A table by machine (CSV) has them all in this order; other views pick theirs.
 */
export function rankingTable(result: Result, language: Language): Table<UnitResult> {
  return { columns: shown(rankingColumns(result, language)), rows: result.units };
}

export function rankingColumns(result: Result, language: Language): Column<UnitResult>[] {
  const { criteria } = result;
  const head = (vi: string, en: string) => ({ vi, en })[language];
  const points = criteria.maximum !== null;
  const errors = errorsByUnit(result);
  const prospect = PROSPECT[language];
  const asked = result.units.some((unit) => unit.prospect !== undefined);
  return [
    { key: 'rank', header: head('Hạng', 'Rank'), cell: ({ rank }) => rank, width: 7, align: 'number' },
    { key: 'code', header: head('Mã đơn vị', 'Unit code'), cell: ({ code }) => ({ code }), width: 12 },
    { key: 'name', header: head('Tên đơn vị', 'Unit name'), cell: ({ name }) => name, width: 28 },
    { key: 'district', header: head('Huyện', 'District'), cell: ({ district }) => district, width: 22 },
    { key: 'province', header: head('Tỉnh', 'Province'), cell: ({ province }) => province, width: 22 },
    {
      key: 'category',
      header: head('Địa bàn', 'Category'),
      cell: ({ category }) => describeCategory(category, criteria, language),
      width: 16,
      // The columns of a set with points are what offices already read by machine, so they stay as they were.
      when: !points && (criteria.categories ?? []).length > 0,
    },
    ...criteria.items.filter(({ depth }) => depth === 0).map((rule) => itemColumn(rule, points, language)),
    {
      key: 'self',
      header: head('Tổng điểm tự chấm', 'Self total'),
      cell: ({ selfTotal }) => selfTotal,
      width: 12,
      align: 'number',
      when: points,
    },
    {
      key: 'total',
      header: head('Tổng điểm', 'Total'),
      cell: ({ total }) => total,
      width: 10,
      align: 'number',
      when: points,
    },
    {
      key: 'class',
      header: points ? head('Xếp loại', 'Class') : head('Kết quả chung', 'Result'),
      cell: ({ classification }) => classification?.label ?? TERMS[language].invalid,
      width: points ? 14 : 26,
    },
    {
      key: 'none',
      header: points
        ? head('Tiêu chí không có điểm', 'Criteria without points')
        : head('Tiêu chí chưa đạt hoặc chưa có số liệu', 'Criteria not met or not known'),
      cell: (unit) => withoutPoints(unit, criteria.items).join(', '),
      width: 20,
    },
    {
      key: 'with-evidence',
      header: head('Nếu bổ sung đủ minh chứng', 'With evidence supplied'),
      cell: ({ withEvidence }) => withEvidence?.classification.label ?? null,
      width: 16,
    },
    {
      key: 'reason',
      header: head('Lý do', 'Reason'),
      cell: ({ classification, code }) => classification?.reason ?? errors.get(code)?.join(' ') ?? '',
      width: 60,
    },
    { key: 'notices', header: head('Lưu ý', 'Notices'), cell: (unit) => notices(unit, result, language), width: 40 },
    {
      key: 'highest-total',
      header: prospect.highestTotal,
      // A unit that lacks nothing has its class for certain.
      cell: (unit) => {
        if (unit.classification === null) return null;
        return unit.prospect === undefined ? unit.total : unit.prospect.highest.total;
      },
      width: 16,
      align: 'number',
      when: asked && points,
    },
    {
      key: 'highest-class',
      header: prospect.highestClass,
      cell: ({ classification, prospect: found }) => (found?.highest.classification ?? classification)?.label ?? null,
      width: 16,
      when: asked,
    },
    {
      key: 'certainty',
      header: prospect.certainty,
      cell: ({ classification, prospect: found }) =>
        classification === null ? null : prospect.how[found?.certainty ?? 'certain'],
      width: 16,
      when: asked,
    },
  ];
}

/** Checked less self total, exact; null where one of them is not known. */
export function differenceOf({ total, selfTotal }: UnitResult): number | null {
  return total === null || selfTotal === null ? null : minus(total, selfTotal);
}

function itemColumn(rule: ResultItem, points: boolean, language: Language): Column<UnitResult> {
  return {
    key: `item:${rule.id}`,
    header: rule.id,
    cell: ({ items }) => {
      const item = items.find(({ id }) => id === rule.id);
      return item === undefined ? null : (item.points ?? outcomeCell(item, rule, points, language));
    },
    width: points ? 7 : 14,
    ...(points ? { align: 'number' } : {}),
  };
}

/** Beside points an empty cell is no number; where there are none, the state says why there is no level either. */
function outcomeCell(item: ItemResult, rule: ResultItem, points: boolean, language: Language): Cell {
  return describeOutcome(item, rule, language) ?? (points ? null : TERMS[language].states[item.state]);
}

/** Criteria of the first level that gave nothing. */
export function withoutPoints({ items }: UnitResult, rules: readonly ResultItem[]): string[] {
  const first = new Set(rules.filter(({ depth }) => depth === 0).map(({ id }) => id));
  return items.filter((item) => first.has(item.id) && hasNothing(item)).map(({ id }) => id);
}

function hasNothing({ state }: ItemResult): boolean {
  return state === 'zero' || state === 'no-evidence' || state === 'not-submitted' || state === 'not-met';
}

const MOST_ERRORS = 10;

function errorsByUnit({ problems }: Result): Map<string, string[]> {
  const errors = new Map<string, string[]>();
  for (const { unit, severity, message, cell, file } of problems) {
    if (unit === null || severity !== 'error') continue;
    const said = `${cell === null ? file : `${file} ${cell}`}: ${message}`;
    const known = errors.get(unit);
    if (known === undefined) errors.set(unit, [said]);
    // A cell of Excel holds 32,767 letters; the list of what is missing has them all.
    else if (known.length < MOST_ERRORS) known.push(said);
    else if (known.length === MOST_ERRORS) known.push('…');
  }
  return errors;
}

function notices(unit: UnitResult, { scoredBy, criteria }: Result, language: Language): string {
  const terms = TERMS[language];
  return [
    ...unit.notices.map(({ text }) => text),
    ...(scoredBy === 'self' ? [terms.selfEvaluation] : []),
    ...(criteria.provenance === 'official' ? [] : [terms.provenanceWarning[criteria.provenance]]),
  ].join(' ');
}
