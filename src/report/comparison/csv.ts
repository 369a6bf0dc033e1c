import type { Comparison, Side, UnitComparison } from '../../comparison/comparison.ts';
import { TERMS } from '../../labels/terms.ts';
import type { Language } from '../../model/language.ts';
import { csvTable } from '../csv/csv-table.ts';
import type { Cell } from '../table/column.ts';
import { describeCause, remarksOn, warningsOf } from './describe-cause.ts';
import { changeName, className, identityOf, type View, viewOf } from './view.ts';

/** A row for each unit, as Excel opens it; the sides are named in the headers, what differs is in the last column. */
export function comparisonCsv(comparison: Comparison, language: Language): Iterable<string> {
  const view = viewOf(comparison, language);
  return csvTable(header(view), rows(view), language);
}

function header({ labels, names }: View): string[] {
  const both = (what: string) => [labels.of(what, names.before), labels.of(what, names.after)];
  return [
    labels.changeHeader,
    labels.unitCode,
    labels.name,
    labels.district,
    labels.province,
    ...both(labels.class),
    ...both(labels.totalPoints),
    labels.totalChange,
    ...both(labels.rank),
    labels.causes,
    ...both(labels.reason),
    labels.needed,
    labels.remarks,
    ...both(labels.set),
    labels.caution,
  ];
}

function* rows(view: View): Generator<Cell[]> {
  const { comparison } = view;
  const sets = [comparison.before, comparison.after].map((side) => identity(view, side));
  const warnings = warningsOf(view).join(' ');
  for (const unit of comparison.units) yield [...cells(view, unit), ...sets, warnings];
}

/** What was compared, in every row: a table is sorted, cut and sent on. */
function identity({ labels, language }: View, side: Side): string {
  const { criteria, evaluationYear, scoredBy, inputs } = side;
  return [
    `${identityOf(side)}, ${TERMS[language].provenance[criteria.provenance]}, sha256 ${criteria.sha256}`,
    `${labels.evaluationYear}: ${evaluationYear}`,
    labels.scoredBy[scoredBy],
    `${labels.evidenceFiles}: ${inputs.length > 3 ? inputs.length : inputs.map(({ file }) => file).join(', ')}`,
  ].join('; ');
}

function cells(view: View, unit: UnitComparison): Cell[] {
  const { labels } = view;
  const { before, after } = unit;
  const named = (side: UnitComparison['before']) => (side === null ? null : (className(side) ?? labels.withoutClass));
  return [
    changeName(view, unit.change),
    { code: unit.code },
    unit.name,
    unit.district,
    unit.province,
    named(before),
    named(after),
    before?.total ?? null,
    after?.total ?? null,
    unit.totalChange,
    before?.rank ?? null,
    after?.rank ?? null,
    unit.causes.map((cause) => causeText(view, cause)).join('\n'),
    before?.reason ?? null,
    after?.reason ?? null,
    unit.needed.join(', '),
    remarksOn(view, unit).join('; '),
  ];
}

function causeText(view: View, cause: UnitComparison['causes'][number]): string {
  const { points, text } = describeCause(view, cause);
  return points === '' ? text : `${text} (${points})`;
}
