import type { Gaps } from '../../two-scores/gaps.ts';
import type { Pair } from '../../two-scores/pairs.ts';
import type { SampledUnit } from '../../two-scores/sample.ts';
import type { Cell, Column, Table } from '../table/column.ts';
import { areaName, describeWhy, type TwoScoresView } from './view.ts';

type Kind = 'all' | 'unit' | 'item' | 'assessor' | 'area';

/** The gaps of a unit, an item, an assessor, an area, or of all. */
export interface Group {
  readonly kind: Kind;
  readonly code: Cell;
  readonly name: string | null;
  readonly units: number | null;
  readonly gaps: Gaps;
  readonly apart: number | null;
  readonly why: string | null;
}

/** The groups of one kind; of every kind, as one table that says which is which, where none is given (CSV). */
export function gapsTable(view: TwoScoresView, kind?: Kind): Table<Group> {
  const { labels } = view;
  const groups = groupsOf(view);
  const coded = kind === undefined || kind === 'unit' || kind === 'item';
  const name = { unit: labels.name, item: labels.name, assessor: labels.assessor, area: labels.area, all: labels.name };
  return {
    columns: [
      { key: 'kind', header: labels.kind, cell: (row) => labels.kinds[row.kind], width: 14, views: { csv: {} } },
      {
        key: 'code',
        header: kind === 'item' ? labels.item : labels.code,
        cell: ({ code }) => code,
        width: 10,
        when: coded,
        views: { csv: {}, html: kind === 'unit' ? { after: 'name' } : {}, console: {} },
      },
      {
        key: 'name',
        header: name[kind ?? 'all'],
        cell: (row) => row.name,
        width: 30,
        views: { csv: {}, html: {}, console: { after: kind === 'assessor' ? 'apart' : 'meanDistance' } },
      },
      {
        key: 'units',
        header: labels.units,
        cell: ({ units }) => units,
        width: 10,
        align: 'number',
        when: kind !== 'unit' && kind !== 'item',
      },
      ...figures(view),
      {
        key: 'apart',
        header: labels.apart,
        cell: ({ apart }) => apart,
        width: 12,
        align: 'number',
        signed: true,
        when: kind === undefined || kind === 'assessor',
        views: { csv: {}, html: { after: 'units' }, console: {} },
      },
      { key: 'why', header: labels.why, cell: ({ why }) => why, width: 60, views: { csv: {} } },
    ],
    rows: kind === undefined ? groups : groups.filter((group) => group.kind === kind),
  };
}

/** A screen has room for how many and how far apart. */
function figures({ labels }: TwoScoresView): Column<Group>[] {
  const everywhere = { csv: {}, html: {}, console: {} };
  const figure = (
    key: keyof typeof labels & keyof Gaps,
    { signed = false, views = everywhere }: Pick<Column<Group>, 'signed' | 'views'> = {},
  ): Column<Group> => {
    return { key, header: labels[key], cell: ({ gaps }) => gaps[key], width: 10, align: 'number', signed, views };
  };
  const wide = { views: { csv: {}, html: {} } };
  return [
    figure('count'),
    figure('self', wide),
    figure('checked', wide),
    figure('gap', { signed: true }),
    figure('mean', { signed: true }),
    figure('meanDistance'),
    figure('agree', wide),
    figure('above', wide),
    figure('below', wide),
  ];
}

function groupsOf(view: TwoScoresView): Group[] {
  const { found, labels } = view;
  const why = new Map(found.sample.units.map((unit) => [unit.code, describeWhy(view, unit)]));
  const none = { code: null, name: null, units: null, apart: null, why: null };
  return [
    { ...none, kind: 'all', units: found.units.length, gaps: found.all },
    ...found.units.map(
      (unit): Group => ({
        kind: 'unit',
        code: { code: unit.code },
        name: unit.name,
        units: 1,
        gaps: unit,
        apart: null,
        why: why.get(unit.code) ?? null,
      }),
    ),
    ...found.items.map(
      (item): Group => ({ ...none, kind: 'item', code: item.id, name: view.itemName(item.id), gaps: item }),
    ),
    ...found.assessors.map((each): Group => {
      const { name, units, apart } = each;
      return { ...none, kind: 'assessor', name: name ?? labels.noAssessor, units, gaps: each, apart };
    }),
    ...found.areas.map(
      (area): Group => ({ ...none, kind: 'area', name: areaName(view, area), units: area.units, gaps: area }),
    ),
  ];
}

/** Whom to look at again, and why. */
export function sampleTable(view: TwoScoresView): Table<SampledUnit> {
  const { found, labels } = view;
  return {
    columns: [
      {
        key: 'code',
        header: labels.code,
        cell: ({ code }) => ({ code }),
        width: 10,
        views: { html: { after: 'name' }, console: {} },
      },
      { key: 'name', header: labels.name, cell: ({ name }) => name, width: 30 },
      { key: 'why', header: labels.why, cell: (unit) => describeWhy(view, unit), width: 60 },
    ],
    rows: found.sample.units,
  };
}

/** Every item whose two scores differ, the largest distance first. */
export function differingTable({ found, labels }: TwoScoresView): Table<Pair> {
  return {
    columns: [
      {
        key: 'code',
        header: labels.code,
        cell: ({ unit }) => ({ code: unit.code }),
        width: 10,
        views: { csv: {}, html: { after: 'name' } },
      },
      { key: 'name', header: labels.name, cell: ({ unit }) => unit.name, width: 30 },
      { key: 'district', header: labels.district, cell: ({ unit }) => unit.district, width: 20, views: { csv: {} } },
      { key: 'province', header: labels.province, cell: ({ unit }) => unit.province, width: 20, views: { csv: {} } },
      { key: 'item', header: labels.item, cell: ({ item }) => item, width: 10 },
      { key: 'self', header: labels.self, cell: ({ self }) => self, width: 10, align: 'number' },
      { key: 'checked', header: labels.checked, cell: ({ checked }) => checked, width: 10, align: 'number' },
      { key: 'gap', header: labels.gap, cell: ({ gap }) => gap, width: 10, align: 'number', signed: true },
      { key: 'assessor', header: labels.assessor, cell: ({ assessor }) => assessor, width: 24 },
    ],
    rows: found.differing,
  };
}
