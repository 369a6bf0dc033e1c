import { describeCategory, describeOutcome } from '../../labels/outcomes.ts';
import { SCORE_SHEET } from '../../labels/score-sheet.ts';
import { TERMS } from '../../labels/terms.ts';
import { subtract } from '../../model/arithmetic.ts';
import { briefFinder, type ItemBrief, itemsInBrief } from '../../model/items-later.ts';
import type { Language } from '../../model/language.ts';
import type { Result, ResultItem, UnitResult } from '../../model/result.ts';
import { areaNamer } from '../area-name.ts';
import type { Cell, Column, Table } from '../table/column.ts';
import { MOST_IN_FULL, reasonColumns } from './ranking-reasons.ts';

/** More columns of levels would not fit on a page; each unit's own section has them. */
const MOST_LEVELS = 8;

/**
 * The ranking, said once for the table that is read by machine (every column of it in this order is promised), for the
 * sheets an office signs, the page, the screen and a message. A column of a criterion has `item:` and its id as its key.
 */
export function rankingTable(result: Result, language: Language): Table<UnitResult> {
  const columns = [
    ...unitColumns(result, language),
    ...itemColumns(result, language),
    ...outcomeColumns(result, language),
    ...reasonColumns(result, language),
  ];
  return { columns, rows: result.units };
}

const heading = (language: Language) => (vi: string, en: string) => ({ vi, en })[language];

/** Which unit, and where. */
function unitColumns({ criteria, units }: Result, language: Language): Column<UnitResult>[] {
  const head = heading(language);
  const several = (key: 'district' | 'province') => new Set(units.map((unit) => unit[key])).size > 1;
  let places: Map<string, number> | undefined;
  const place = (code: string) => {
    // Only a workbook numbers its rows.
    places ??= new Map(units.map((unit, index) => [unit.code, index + 1]));
    return places.get(code) ?? null;
  };
  const short = { header: head('Mã', 'Code') };
  return [
    {
      key: 'number',
      header: SCORE_SHEET[language].number,
      cell: ({ code }) => place(code),
      width: 5,
      align: 'number',
      views: { xlsx: {} },
    },
    {
      key: 'rank',
      header: head('Hạng', 'Rank'),
      cell: ({ rank }) => rank,
      width: 7,
      align: 'number',
      views: {
        csv: {},
        xlsx: { width: 6, after: 'class' },
        reasons: {},
        html: { width: 4.5 },
        console: {},
        markdown: {},
      },
    },
    {
      key: 'code',
      header: head('Mã đơn vị', 'Unit code'),
      cell: ({ code }) => ({ code }),
      width: 12,
      views: {
        csv: {},
        xlsx: { width: 9 },
        reasons: {},
        html: { ...short, width: 5.5 },
        console: { ...short, spare: 2 },
        markdown: short,
      },
    },
    {
      key: 'name',
      header: head('Tên đơn vị', 'Unit name'),
      cell: ({ name }) => name,
      width: 28,
      views: { csv: {}, xlsx: { width: 24 }, reasons: {}, html: { width: 12 }, console: {}, markdown: {} },
    },
    {
      key: 'district',
      header: head('Huyện', 'District'),
      cell: ({ district }) => district,
      width: 22,
      views: { csv: {}, xlsx: several('district') && { width: 16 } },
    },
    {
      key: 'province',
      header: head('Tỉnh', 'Province'),
      cell: ({ province }) => province,
      width: 22,
      views: { csv: {}, xlsx: several('province') && { width: 16 } },
    },
    {
      key: 'area',
      header: head('Địa phương', 'Area'),
      cell: areaNamer(units),
      width: 12,
      when: units.some(({ district, province }) => district !== null || province !== null),
      views: { html: {}, markdown: {} },
    },
    {
      key: 'category',
      header: head('Địa bàn', 'Category'),
      cell: ({ category }) => describeCategory(category, criteria, language),
      width: 16,
      // The columns of a set with points are what offices already read by machine, so they stay as they were.
      when: criteria.maximum === null && (criteria.categories ?? []).length > 0,
      views: { csv: {} },
    },
  ];
}

/** Criteria of the first level: their points, or what each standard came to. */
function itemColumns({ criteria }: Result, language: Language): Column<UnitResult>[] {
  const points = criteria.maximum !== null;
  const rules = criteria.items.filter(({ depth }) => depth === 0);
  const levels = !points && rules.length <= MOST_LEVELS;
  const finders = new Map(rules.map((rule) => [rule, briefFinder(rule.id, criteria.items.indexOf(rule))]));
  return rules.map((rule) => ({
    key: `item:${rule.id}`,
    header: rule.id,
    cell: (unit) => {
      const item = finders.get(rule)?.(itemsInBrief(unit));
      return item === undefined ? null : (item.points ?? outcomeCell(item, rule, points, language));
    },
    width: points ? 7 : 14,
    ...(points ? { align: 'number' } : {}),
    views: {
      csv: {},
      xlsx: points ? { width: 6 } : {},
      html: levels && { width: 6 },
      console: !points && { spare: 1 },
      markdown: levels && {},
    },
  }));
}

/** Beside points an empty cell is no number; where there are none, the state says why there is no level either. */
function outcomeCell(item: ItemBrief, rule: ResultItem, points: boolean, language: Language): Cell {
  return describeOutcome(item, rule, language) ?? (points ? null : TERMS[language].states[item.state]);
}

/** What it came to. */
function outcomeColumns({ criteria, units, scoredBy }: Result, language: Language): Column<UnitResult>[] {
  const head = heading(language);
  const points = criteria.maximum !== null;
  const self = units.length <= MOST_IN_FULL && scoredBy === 'checked' && units.some((unit) => unit.selfTotal !== null);
  return [
    {
      key: 'self',
      header: head('Tổng điểm tự chấm', 'Self total'),
      cell: ({ selfTotal }) => selfTotal,
      width: 12,
      align: 'number',
      when: points,
      views: {
        csv: {},
        xlsx: { width: 8 },
        html: self && { header: head('Tự chấm', 'Self total'), width: 4.5, after: 'class' },
      },
    },
    {
      key: 'total',
      header: head('Tổng điểm', 'Total'),
      cell: ({ total }) => total,
      width: 10,
      align: 'number',
      when: points,
      views: { csv: {}, xlsx: { width: 8 }, html: { width: 5 }, console: {}, markdown: {} },
    },
    {
      key: 'difference',
      header: head('Chênh lệch', 'Difference'),
      cell: differenceOf,
      width: 8,
      align: 'number',
      signed: true,
      when: points,
      views: { xlsx: {}, html: self && { width: 4.5, after: 'self' } },
    },
    {
      key: 'class',
      header: points ? head('Xếp loại', 'Class') : head('Kết quả chung', 'Result'),
      cell: ({ classification }) => classification?.label ?? TERMS[language].invalid,
      width: points ? 14 : 26,
      views: { csv: {}, xlsx: {}, reasons: {}, html: { width: 8.5 }, console: {}, markdown: {} },
    },
    {
      key: 'missing',
      header: head('Còn thiếu', 'Missing'),
      cell: ({ missing }) => missing.length,
      width: 4.5,
      align: 'number',
      views: { html: {} },
    },
  ];
}

/** Checked less self total, exact; null where one of them is not known. */
function differenceOf({ total, selfTotal }: UnitResult): number | null {
  return total === null || selfTotal === null ? null : subtract(total, selfTotal);
}
