import { COMPARISON_SCHEMA, type Comparison } from '../../comparison/comparison.ts';

/** The comparison for machines: a unit a line, so that a country's file can be read and diffed. */
export function* comparisonJson({ units, ...said }: Comparison): Generator<string> {
  const head = { $schema: COMPARISON_SCHEMA, ...said };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "units": [`;
  let separator = '\n';
  for (const unit of units) {
    yield `${separator}    ${JSON.stringify(unit)}`;
    separator = ',\n';
  }
  yield units.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}
