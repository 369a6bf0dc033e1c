import type { Comparison, Side, UnitComparison } from '../../comparison/comparison.ts';
import { SPEECH } from '../../labels/speech.ts';
import { TERMS } from '../../labels/terms.ts';
import type { Language } from '../../model/language.ts';
import { csvOf } from '../csv/csv-table.ts';
import type { Cell, Column, Table } from '../table/column.ts';
import { describeCause, remarksOn, warningsOf } from './describe-cause.ts';
import { changeName, className, identityOf, type View, viewOf } from './view.ts';

/** A row for each unit, as Excel opens it; the sides are named in the headers, what differs is in the last column. */
export function comparisonCsv(comparison: Comparison, language: Language): Iterable<string> {
  return csvOf(comparisonTable(viewOf(comparison, language)), language);
}

function comparisonTable(view: View): Table<UnitComparison> {
  const { comparison, labels, names } = view;
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
    }));
  return {
    columns: [
      { key: 'change', header: labels.changeHeader, cell: ({ change }) => changeName(view, change), width: 16 },
      { key: 'code', header: labels.unitCode, cell: ({ code }) => ({ code }), width: 10 },
      { key: 'name', header: labels.name, cell: ({ name }) => name, width: 28 },
      { key: 'district', header: labels.district, cell: ({ district }) => district, width: 22 },
      { key: 'province', header: labels.province, cell: ({ province }) => province, width: 22 },
      ...both('class', labels.class, 16, (side) => (side === null ? null : (className(side) ?? labels.withoutClass))),
      ...both('total', labels.totalPoints, 10, (side) => side?.total ?? null),
      {
        key: 'total-change',
        header: labels.totalChange,
        cell: ({ totalChange }) => totalChange,
        width: 10,
        signed: true,
      },
      ...both('rank', labels.rank, 7, (side) => side?.rank ?? null),
      {
        key: 'causes',
        header: labels.causes,
        cell: ({ causes }) => causes.map((cause) => causeText(view, cause)).join('\n'),
        width: 60,
      },
      ...both('reason', labels.reason, 50, (side) => side?.reason ?? null),
      { key: 'needed', header: labels.needed, cell: ({ needed }) => SPEECH[view.language].list(needed), width: 20 },
      {
        key: 'remarks',
        header: labels.remarks,
        cell: (unit) => SPEECH[view.language].series(remarksOn(view, unit)),
        width: 40,
      },
      ...both('set', labels.set, 40, (_, of) => identity(view, of)),
      { key: 'caution', header: labels.caution, cell: () => warnings, width: 40 },
    ],
    rows: comparison.units,
  };
}

/** What was compared, in every row: a table is sorted, cut and sent on. */
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
