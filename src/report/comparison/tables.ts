import type { Comparison, Side, UnitComparison } from '../../comparison/comparison.ts';
import { SPEECH } from '../../labels/speech.ts';
import { TERMS } from '../../labels/terms.ts';
import type { Cell, Column } from '../table/column.ts';
import { describeCause, remarksOn, warningsOf } from './describe-cause.ts';
import { changeName, className, identityOf, signed, standing, type View } from './view.ts';

const CSV = { csv: {} } as const;

/**
 * The columns of the units. A page and a screen have both sides as they stand, class and total in one; a file has each
 * thing apart, and in every row what was compared: a table is sorted, cut and sent on.
 */
export function unitColumns(view: View, { withPoints = true } = {}): Column<UnitComparison>[] {
  const { comparison, labels, names } = view;
  const { list, series } = SPEECH[view.language];
  const warnings = warningsOf(view).join(' ');
  const both = (
    key: string,
    header: string,
    width: number,
    cell: (side: UnitComparison['before'], of: Side) => Cell,
  ): Column<UnitComparison>[] =>
    (['before', 'after'] as const).map((side) => ({
      key: `${key}:${side}`,
      header: labels.of(header, names[side]),
      cell: (unit) => cell(unit[side], comparison[side]),
      width,
      views: CSV,
    }));
  return [
    {
      key: 'change',
      header: labels.changeHeader,
      cell: ({ change }) => changeName(view, change),
      width: 16,
      views: CSV,
    },
    {
      key: 'code',
      header: labels.code,
      cell: ({ code }) => ({ code }),
      width: 10,
      views: { csv: { header: labels.unitCode }, html: {}, console: {} },
    },
    { key: 'name', header: labels.name, cell: ({ name }) => name, width: 28, views: { csv: {}, html: {} } },
    { key: 'district', header: labels.district, cell: ({ district }) => district, width: 22, views: CSV },
    { key: 'province', header: labels.province, cell: ({ province }) => province, width: 22, views: CSV },
    ...(['before', 'after'] as const).map(
      (side): Column<UnitComparison> => ({
        key: side,
        header: names[side],
        cell: (unit) => standing(view, unit[side]),
        width: 18,
        views: { html: {}, console: {} },
      }),
    ),
    ...both('class', labels.class, 16, (side) => (side === null ? null : (className(side) ?? labels.withoutClass))),
    ...both('total', labels.totalPoints, 10, (side) => side?.total ?? null),
    {
      key: 'total-change',
      header: labels.totalChange,
      cell: ({ totalChange }) => totalChange,
      width: 10,
      align: 'number',
      when: withPoints,
      views: {
        csv: {},
        html: {
          header: labels.difference,
          cell: ({ totalChange }) => (totalChange === null ? '-' : signed(view, totalChange)),
        },
      },
    },
    ...both('rank', labels.rank, 7, (side) => side?.rank ?? null),
    {
      key: 'causes',
      header: labels.causes,
      cell: ({ causes }) => causes.map((cause) => causeText(view, cause)).join('\n'),
      width: 60,
      views: { csv: {}, html: {} },
    },
    ...both('reason', labels.reason, 50, (side) => side?.reason ?? null),
    { key: 'needed', header: labels.needed, cell: ({ needed }) => list(needed), width: 20, views: CSV },
    { key: 'remarks', header: labels.remarks, cell: (unit) => series(remarksOn(view, unit)), width: 40, views: CSV },
    ...both('set', labels.set, 40, (_, of) => identity(view, of)),
    { key: 'caution', header: labels.caution, cell: () => warnings, width: 40, views: CSV },
  ];
}

function identity({ labels, language }: View, side: Side): string {
  const { criteria, evaluationYear, scoredBy, inputs } = side;
  return SPEECH[language].series([
    `${identityOf(side)}, ${TERMS[language].provenance[criteria.provenance]}, sha256 ${criteria.sha256}`,
    `${labels.evaluationYear}: ${evaluationYear}`,
    labels.scoredBy[scoredBy],
    `${labels.evidenceFiles}: ${inputs.length > 3 ? inputs.length : SPEECH[language].list(inputs.map(({ file }) => file))}`,
  ]);
}

function causeText(view: View, cause: UnitComparison['causes'][number]): string {
  const { points, text } = describeCause(view, cause);
  return points === '' ? text : `${text} (${points})`;
}

export type NeededItem = Comparison['neededEvidence'][number];

/** Items whose evidence units lack; the last column of a screen is the one that is wrapped. */
export function neededColumns({ labels, words }: View): Column<NeededItem>[] {
  const views = { html: {}, console: {} } as const;
  return [
    { key: 'item', header: labels.item, cell: ({ item }) => item, width: 10, views },
    { key: 'lacking', header: labels.lacking, cell: ({ lacking }) => lacking, width: 12, align: 'number', views },
    {
      key: 'newly',
      header: labels.newlyLacking,
      cell: ({ newlyLacking }) => newlyLacking,
      width: 12,
      align: 'number',
      views,
    },
    {
      key: 'label',
      header: '',
      cell: ({ label, isNew }) => `${isNew ? `(${labels.isNew}) ` : ''}${words(label)}`,
      width: 40,
      views: { html: { after: 'item', cell: ({ label }) => words(label) }, console: {} },
    },
  ];
}
