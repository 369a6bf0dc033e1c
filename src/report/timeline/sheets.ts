import { TIMELINE } from '../../labels/timeline.ts';
import type { Language } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';
import type { Timeline, TimelineArea, TimelineItem, TimelinePoint, TimelineYear } from '../../timeline/timeline.ts';
import type { Column, Table } from '../table/column.ts';
import { areaName } from './area-name.ts';
import { describeMoves } from './in-words.ts';
import { type UnitRow, unitTable } from './tables.ts';

/** What the workbook has where the page says several things in one cell: each figure in a column of its own, as a number. */

export function yearSheet({ years }: Timeline, award: string, language: Language): Table<TimelineYear> {
  const words = TIMELINE[language];
  const moved = (kind: 'up' | 'down' | 'same') => ({
    key: kind,
    header: words.trends[kind],
    cell: ({ moves }: TimelineYear) => moves?.[kind] ?? null,
    width: 14,
    align: 'number' as const,
  });
  return {
    columns: [
      { key: 'year', header: words.year, cell: ({ year }) => year, width: 8 },
      { key: 'document', header: words.document, cell: ({ document, set }) => `${document} (${set})`, width: 44 },
      { key: 'units', header: words.units, cell: ({ units }) => units, width: 10, align: 'number' },
      { key: 'earned', header: words.earned(award), cell: ({ earned }) => earned, width: 16, align: 'number' },
      { key: 'mean', header: words.mean, cell: ({ mean }) => mean, width: 14, align: 'number' },
      moved('up'),
      moved('down'),
      moved('same'),
      {
        key: 'remark',
        header: words.remark,
        cell: (year) => (year.moves === null ? describeMoves(year, language) : null),
        width: 40,
      },
    ],
    rows: years,
  };
}

interface ClassRow {
  readonly year: number;
  readonly label: string;
  readonly count: number;
  readonly units: number;
}

export function classSheet({ years }: Timeline, language: Language): Table<ClassRow> {
  const words = TIMELINE[language];
  return {
    columns: [
      { key: 'year', header: words.year, cell: ({ year }) => year, width: 8 },
      { key: 'class', header: words.class, cell: ({ label }) => label, width: 40 },
      { key: 'count', header: words.count, cell: ({ count }) => count, width: 12, align: 'number' },
      {
        key: 'share',
        header: words.share,
        cell: ({ count, units }) => (units === 0 ? null : Math.round((count * 10000) / units) / 100),
        width: 12,
        align: 'number',
      },
    ],
    rows: years.flatMap(({ year, byClass, units, invalid }) => [
      ...byClass.map(({ label, count }) => ({ year, label, count, units })),
      ...(invalid === 0 ? [] : [{ year, label: words.invalid, count: invalid, units }]),
    ]),
  };
}

export function unitSheet(timeline: Timeline, language: Language): Table<UnitRow> {
  const words = TIMELINE[language];
  const { columns, rows } = unitTable(timeline, language);
  const figures = timeline.years.flatMap(({ year, mean }, index): Column<UnitRow>[] => {
    const point = ({ unit, ancestor }: UnitRow): TimelinePoint | null => (ancestor ?? unit).points[index] ?? null;
    const header = (what: string) => words.inYear(formatNumber(year, language), what);
    return [
      {
        key: `class:${index}`,
        header: header(words.class),
        cell: (row) => {
          const found = point(row);
          return found === null ? null : (found.label ?? words.invalid);
        },
        width: 14,
      },
      ...(mean === null
        ? []
        : [
            {
              key: `total:${index}`,
              header: header(words.total),
              cell: (row) => point(row)?.total ?? null,
              width: 10,
              align: 'number',
            } satisfies Column<UnitRow>,
          ]),
      {
        key: `rank:${index}`,
        header: header(words.rank),
        cell: (row) => point(row)?.rank ?? null,
        width: 8,
        align: 'number',
      },
    ];
  });
  const at = columns.findIndex(({ key }) => key.startsWith('year:'));
  const others = columns.filter(({ key }) => !key.startsWith('year:'));
  return { columns: [...others.slice(0, at), ...figures, ...others.slice(at)], rows };
}

export function itemSheet({ years, items }: Timeline, language: Language): Table<TimelineItem> {
  return {
    columns: [
      { key: 'item', header: TIMELINE[language].item, cell: ({ id, label }) => `${id}. ${label}`, width: 70 },
      ...years.map(({ year }, index): Column<TimelineItem> => {
        const cell = ({ means }: TimelineItem) => means[index] ?? null;
        return { key: `year:${index}`, header: formatNumber(year, language), cell, width: 12, align: 'number' };
      }),
    ],
    rows: items,
  };
}

export function areaSheet({ years, areas }: Timeline, language: Language): Table<TimelineArea> {
  const words = TIMELINE[language];
  const figure = (
    index: number,
    what: string,
    of: (found: NonNullable<TimelineArea['years'][number]>) => number | null,
  ): Column<TimelineArea> => ({
    key: `${what}:${index}`,
    header: words.inYear(formatNumber(years[index]?.year ?? 0, language), what),
    cell: (area) => {
      const found = area.years[index];
      return found === null || found === undefined ? null : of(found);
    },
    width: 12,
    align: 'number',
  });
  return {
    columns: [
      { key: 'area', header: words.area, cell: (area) => areaName(area, areas, language), width: 40 },
      ...years.flatMap(({ mean }, index) => [
        figure(index, words.units, ({ units }) => units),
        figure(index, words.earnedShort, ({ earned }) => earned),
        ...(mean === null ? [] : [figure(index, words.mean, (found) => found.mean)]),
      ]),
    ],
    rows: areas,
  };
}
