import { TIMELINE } from '../../labels/timeline.ts';
import type { Language } from '../../model/language.ts';
import { formatNumber, formatPlaces } from '../../model/number-text.ts';
import { inOneLine } from '../../model/place-names.ts';
import type {
  Timeline,
  TimelineAncestor,
  TimelineArea,
  TimelineItem,
  TimelinePoint,
  TimelineUnit,
} from '../../timeline/timeline.ts';
import type { Column, Table } from '../table/column.ts';
import { areaName } from './area-name.ts';

/** What the page has in tables. */

/** A unit, or below it a former commune that became part of it. */
export interface UnitRow {
  readonly unit: TimelineUnit;
  readonly ancestor: TimelineAncestor | undefined;
}

export function unitTable({ years, units }: Timeline, language: Language): Table<UnitRow> {
  const words = TIMELINE[language];
  const pointsOf = ({ unit, ancestor }: UnitRow) => (ancestor ?? unit).points;
  return {
    columns: [
      { key: 'code', header: words.code, cell: ({ unit, ancestor }) => ({ code: (ancestor ?? unit).code }), width: 10 },
      {
        key: 'unit',
        header: words.unit,
        cell: ({ unit, ancestor }) => (ancestor === undefined ? unit.name : words.ancestor(ancestor.name)),
        width: 34,
      },
      {
        key: 'area',
        header: words.area,
        cell: ({ unit, ancestor }) =>
          ancestor === undefined ? inOneLine([unit.district, unit.province]) : ancestor.district,
        width: 32,
      },
      ...years.map(({ year }, index): Column<UnitRow> => {
        const cell = (row: UnitRow) => sayPoint(pointsOf(row)[index] ?? null, language);
        return { key: `year:${index}`, header: formatNumber(year, language), cell, width: 26 };
      }),
      {
        key: 'trend',
        header: words.trend,
        cell: ({ unit, ancestor }) => (ancestor !== undefined || unit.trend === null ? null : words.trends[unit.trend]),
        width: 14,
      },
      {
        key: 'remark',
        header: words.remark,
        cell: ({ unit, ancestor }) => {
          if (ancestor !== undefined) return ancestor.inPart ? words.inPart : null;
          return unit.standing === 'now' ? null : words.standings[unit.standing];
        },
        width: 28,
      },
    ],
    rows: units.flatMap((unit): UnitRow[] => [
      { unit, ancestor: undefined },
      ...unit.ancestors.map((ancestor) => ({ unit, ancestor })),
    ]),
  };
}

function sayPoint(point: TimelinePoint | null, language: Language): string | null {
  if (point === null) return null;
  const words = TIMELINE[language];
  const number = (value: number | null) => (value === null ? '' : formatNumber(value, language));
  return words.point(point.label ?? words.invalid, number(point.total), number(point.rank));
}

export function areaTable({ years, areas }: Timeline, language: Language): Table<TimelineArea> {
  const words = TIMELINE[language];
  return {
    columns: [
      {
        key: 'area',
        header: words.area,
        cell: (area) => areaName(area, areas, language),
        width: 40,
      },
      ...years.map(({ year }, index): Column<TimelineArea> => {
        const cell = (area: TimelineArea) => {
          const found = area.years[index];
          if (found === null || found === undefined) return null;
          const mean = found.mean === null ? [] : [words.meanOf(formatPlaces(found.mean, 2, language))];
          return [`${found.earned}/${found.units}`, ...mean].join(' · ');
        };
        return { key: `year:${index}`, header: formatNumber(year, language), cell, width: 14, align: 'number' };
      }),
    ],
    rows: areas,
  };
}

export function itemTable({ years, items }: Timeline, language: Language): Table<TimelineItem> {
  const words = TIMELINE[language];
  return {
    columns: [
      { key: 'item', header: words.item, cell: ({ id, label }) => `${id}. ${label}`, width: 70 },
      ...years.map(({ year }, index): Column<TimelineItem> => {
        const cell = ({ means }: TimelineItem) => {
          const mean = means[index] ?? null;
          return mean === null ? null : formatPlaces(mean, 2, language);
        };
        return { key: `year:${index}`, header: formatNumber(year, language), cell, width: 12, align: 'number' };
      }),
    ],
    rows: items,
  };
}
