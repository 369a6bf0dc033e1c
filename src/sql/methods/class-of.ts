import type { ClassOfMethod } from '../../model/criteria-set.ts';
import { ZERO } from '../../model/decimal.ts';
import { UNKNOWN } from '../cells/named.ts';
import type { Leaf } from '../items/leaf.ts';
import { whole } from '../numbers.ts';
import { contradiction, type MethodSql } from './method-sql.ts';

/** The class of another evaluation, of the table `elsewhere` or written as the value; both must agree. */
export const classOf: MethodSql<ClassOfMethod> = {
  points: (method, leaf) => (leaf.gives ? worth(method, leaf) : undefined),
  said: (_, leaf) => `${place(leaf)} IS NOT NULL`,
  faults: (method, leaf) => [
    { when: `${leaf.named} = ${UNKNOWN}`, code: 'value-not-a-level' },
    {
      when: `${worstElsewhere(leaf)} IS NOT NULL AND ${bestElsewhere(leaf)} = ${UNKNOWN}`,
      code: 'class-elsewhere-unknown',
    },
    {
      when: `${bestElsewhere(leaf)} <> ${worstElsewhere(leaf)} OR ${leaf.named} <> ${bestElsewhere(leaf)}`,
      code: 'class-elsewhere-differs',
    },
    ...(leaf.gives ? [contradiction(worth(method, leaf), leaf)] : []),
  ],
  level: (_, leaf) => place(leaf),
  documentedBy: (_, leaf) => `${bestElsewhere(leaf)} IS NOT NULL`,
};

function place(leaf: Leaf): string {
  return leaf.made('class', () => `coalesce(${bestElsewhere(leaf)}, ${leaf.named})`);
}

function worth({ classes }: ClassOfMethod, leaf: Leaf): string {
  const cases = classes.map(({ points }, each) => `WHEN ${each} THEN ${whole(points ?? ZERO)}`);
  return leaf.made('by_value', () => `CASE ${place(leaf)} ${cases.join(' ')} END`);
}

/** Columns of the step that gathers the table `elsewhere` (`elsewhere.ts`); several results may have one unit. */
function bestElsewhere({ writing, item }: Leaf): string {
  return `${writing.prefixOf(item)}_elsewhere_best`;
}

function worstElsewhere({ writing, item }: Leaf): string {
  return `${writing.prefixOf(item)}_elsewhere_worst`;
}
