import { SCORE_SHEET } from '../../labels/score-sheet.ts';
import type { Language } from '../../model/language.ts';
import type { Result, UnitResult } from '../../model/result.ts';
import { type Column, pickColumns, shown, type Table } from '../table/column.ts';
import { differenceOf, rankingColumns, withoutPoints } from './ranking.ts';

/** The table of scores as an office prints and signs it: by rank, with what a reader of the paper has to know of each unit. */
export function scoreTable(result: Result, language: Language): Table<UnitResult> {
  const words = SCORE_SHEET[language];
  const { criteria, units } = result;
  const columns = shown(rankingColumns(result, language));
  const place = new Map(units.map(({ code }, index) => [code, index + 1]));
  const several = (key: 'district' | 'province') => new Set(units.map((unit) => unit[key])).size > 1;
  const areas = (['district', 'province'] as const).filter(several);
  const items = columns.filter(({ key }) => key.startsWith('item:'));
  const number: Column<UnitResult> = {
    key: 'number',
    header: words.number,
    cell: ({ code }) => place.get(code) ?? null,
    width: 5,
    align: 'number',
  };
  const difference: Column<UnitResult> = {
    key: 'difference',
    header: words.difference,
    cell: differenceOf,
    width: 8,
    align: 'number',
  };
  const remarks: Column<UnitResult> = {
    key: 'remarks',
    header: words.remarks,
    cell: (unit) => {
      const none = withoutPoints(unit, criteria.items);
      const then = unit.withEvidence?.classification;
      return [
        ...(none.length === 0 ? [] : [words.atZero(none.join(', '))]),
        ...(then === undefined ? [] : [words.withEvidence(then.label)]),
      ].join('. ');
    },
    width: 24,
  };
  const narrow = (wanted: readonly Column<UnitResult>[], width: number) => wanted.map((each) => ({ ...each, width }));
  return {
    columns: [
      number,
      ...narrow(pickColumns(columns, ['code']), 9),
      ...narrow(pickColumns(columns, ['name']), 24),
      ...narrow(pickColumns(columns, areas), 16),
      ...(criteria.maximum === null ? items : narrow(items, 6)),
      ...narrow(pickColumns(columns, ['self', 'total']), 8),
      ...(criteria.maximum === null ? [] : [difference]),
      ...pickColumns(columns, ['class']),
      ...narrow(pickColumns(columns, ['rank']), 6),
      remarks,
    ],
    rows: units,
  };
}

/** Why each unit has its class, in full. */
export function reasonTable(result: Result, language: Language): Table<UnitResult> {
  const keys = ['rank', 'code', 'name', 'class', 'none', 'with-evidence', 'reason', 'notices'];
  const prospect = ['highest-total', 'highest-class', 'certainty'];
  const columns = pickColumns(shown(rankingColumns(result, language)), [...keys, ...prospect]);
  return { columns, rows: result.units };
}
