import { coverageLabels } from '../../labels/units.ts';
import type { Language } from '../../model/language.ts';
import type { Coverage, CoverageCounts } from '../../model/result.ts';
import { describeArea } from '../coverage-words.ts';
import type { Column, Table } from '../table/column.ts';

/** An area, all of them together, or no more than that there are others. */
export interface CountedArea {
  readonly name: string;
  readonly area: CoverageCounts | null;
}

/** How many units of each area have sent all, part or nothing, and when. */
export function coverageAreasTable(coverage: Coverage, language: Language): Table<CountedArea> {
  const labels = coverageLabels(language);
  const timed = coverage.due !== null;
  const count = (key: Exclude<keyof typeof labels.heads, 'all'>, when = true): Column<CountedArea> => ({
    key,
    header: labels.heads[key],
    cell: ({ area }) => (area === null ? null : (area[key] ?? 0)),
    width: 12,
    align: 'number',
    when,
  });
  return {
    columns: [
      { key: 'area', header: labels.area, cell: ({ name }) => name, width: 40 },
      {
        key: 'all',
        header: labels.heads.all,
        cell: ({ area }) => (area === null ? null : `${area.all}/${area.units}`),
        width: 12,
        align: 'number',
      },
      count('part'),
      count('nothing'),
      count('onTime', timed),
      count('late', timed),
      count('undated', timed),
    ],
    rows: coverage.byArea.map((area) => ({ name: describeArea(area, labels.noArea), area })),
  };
}

export function allAreas({ counts }: Coverage, language: Language): CountedArea {
  return { name: coverageLabels(language).total, area: counts };
}
