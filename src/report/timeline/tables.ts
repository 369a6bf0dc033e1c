import { TIMELINE } from '../../labels/timeline.ts';
import type { Language } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';
import { inOneLine } from '../../model/place-names.ts';
import type {
  Timeline,
  TimelineAncestor,
  TimelineArea,
  TimelineItem,
  TimelinePoint,
  TimelineUnit,
  TimelineYear,
} from '../../timeline/timeline.ts';
import type { Column, Table } from '../table/column.ts';

/** The tables of a timeline as data, drawn alike as a page and as a workbook. */

export function yearTable({ years }: Timeline, award: string, language: Language): Table<TimelineYear> {
  const words = TIMELINE[language];
  return {
    columns: [
      { key: 'year', header: words.year, cell: ({ year }) => year, width: 8 },
      { key: 'document', header: words.document, cell: ({ document, set }) => `${document} (${set})`, width: 44 },
      { key: 'units', header: words.units, cell: ({ units }) => units, width: 10, align: 'number' },
      { key: 'earned', header: words.earned(award), cell: ({ earned }) => earned, width: 16, align: 'number' },
      {
        key: 'classes',
        header: words.classes,
        cell: ({ byClass }) => byClass.map(({ label, count }) => `${label} ${count}`).join(' · '),
        width: 50,
      },
      {
        key: 'remark',
        header: words.remark,
        cell: ({ comparable }) => (comparable === false ? words.otherClasses : null),
        width: 40,
      },
    ],
    rows: years,
  };
}

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
        cell: ({ district, province }) => inOneLine([district, province]) || words.noArea,
        width: 40,
      },
      ...years.map(({ year }, index): Column<TimelineArea> => {
        const cell = (area: TimelineArea) => {
          const found = area.years[index];
          return found === null || found === undefined ? null : `${found.earned}/${found.units}`;
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
        const cell = ({ means }: TimelineItem) => means[index] ?? null;
        return { key: `year:${index}`, header: formatNumber(year, language), cell, width: 12, align: 'number' };
      }),
    ],
    rows: items,
  };
}
