import { type Problem, problem } from '../../problems/problem.ts';
import { itemAt, type Path, partAt } from '../places.ts';
import type { Rule } from './lint-criteria.ts';

/** "Official" is a promise: every wording and number can be looked up in the law. */
export const officialIsQuoted: Rule = ({ set, places }) => {
  if (set.provenance !== 'official') return [];
  const notQuoted = (what: string, part: string, ...path: Path) =>
    problem('official-not-quoted', partAt(places, part, ...path), { what });

  const problems: Problem[] = [];
  if (set.law.source === undefined) problems.push(notQuoted('law.source', 'law'));
  if (set.maximumClause === undefined) problems.push(notQuoted('maximum', 'maximum'));
  if (set.evidence.rule === 'required' && set.evidence.clause === undefined) {
    problems.push(notQuoted('evidence', 'evidence'));
  }
  for (const { id, article } of set.items) {
    if (article !== undefined) continue;
    problems.push(problem('official-not-quoted', itemAt(places, id), { what: id }, { item: id }));
  }
  for (const [index, gate] of set.gates.entries()) {
    if (gate.clause === undefined) problems.push(notQuoted(gate.id, 'gates', index));
  }
  for (const [index, rule] of set.classification.classes.entries()) {
    if (rule.clause === undefined) problems.push(notQuoted(rule.label.vi, 'classification', 'classes', index));
  }
  return problems;
};
