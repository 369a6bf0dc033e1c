import type { CriteriaSet } from '../../model/criteria-set.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { itemAt, type Path, type Places, partAt } from '../places.ts';
import type { Rule } from './rule.ts';

/** "Official" is a promise: every wording and number can be looked up in the law. */
export const officialIsQuoted: Rule = ({ set, places }) => {
  if (set.provenance !== 'official') return [];
  const notQuoted = (what: string, part: string, ...path: Path) =>
    problem('official-not-quoted', partAt(places, part, ...path), { what });

  const problems: Problem[] = [];
  if (set.law.source === undefined) problems.push(notQuoted('law.source', 'law'));
  if (set.maximum !== undefined && set.maximumClause === undefined) problems.push(notQuoted('maximum', 'maximum'));
  if (set.evidence.rule === 'required' && set.evidence.clause === undefined) {
    problems.push(notQuoted('evidence', 'evidence'));
  }
  if (set.rounding !== undefined && set.rounding.clause === undefined) problems.push(notQuoted('rounding', 'rounding'));
  if (set.notApplicable !== undefined && set.notApplicable.clause === undefined) {
    problems.push(notQuoted('notApplicable', 'notApplicable'));
  }
  problems.push(...itemsNotQuoted(set, places));
  for (const [index, gate] of set.gates.entries()) {
    if (gate.clause === undefined) problems.push(notQuoted(gate.id, 'gates', index));
  }
  // Where the law itself has no class, the set says why it groups units so; there is nothing to quote then.
  const grouping = set.classification.kind === 'levels' && set.classification.why !== undefined;
  for (const [index, rule] of set.classification.classes.entries()) {
    if (rule.clause !== undefined || grouping) continue;
    problems.push(notQuoted(rule.label.vi, 'classification', 'classes', index));
  }
  for (const [index, rule] of set.areas.entries()) {
    if (rule.clause === undefined) problems.push(notQuoted(rule.id, 'areas', index));
  }
  for (const [index, fact] of set.facts.entries()) {
    if (fact.article === undefined && !fact.reported) problems.push(notQuoted(fact.what.vi, 'facts', index));
  }
  return problems;
};

function itemsNotQuoted(set: CriteriaSet, places: Places): Problem[] {
  return set.items.flatMap(({ id, article, attainment }) => {
    const ofItem =
      article === undefined ? [problem('official-not-quoted', itemAt(places, id), { what: id }, { item: id })] : [];
    const ofLevels = (attainment?.levels ?? []).flatMap((level, index) => {
      const quoted =
        level.clause !== undefined || level.conditions.every((condition) => condition.article !== undefined);
      if (quoted) return [];
      const at = itemAt(places, id, 'attainment', 'levels', index);
      return [problem('official-not-quoted', at, { what: `${id}: ${level.label.vi}` }, { item: id })];
    });
    return [...ofItem, ...ofLevels];
  });
}

/** What was not read in the text of the law, or is left blank, is not law. */
export const officialWasRead: Rule = ({ set, places }) => {
  if (set.provenance !== 'official') return [];
  const reportedItems = set.items.filter(({ reported }) => reported);
  // A date or an authority is printed and never computed with: it may be known from a report, which says so wherever it
  // stands, as long as the report can be looked up.
  const reportedFacts = set.facts.flatMap((fact, index) =>
    fact.reported && fact.source === undefined ? [{ fact, index }] : [],
  );
  return [
    ...reportedItems.map(({ id }) =>
      problem('official-reported', itemAt(places, id, 'reported'), { what: id }, { item: id }),
    ),
    ...reportedFacts.map(({ fact, index }) =>
      problem('official-reported', partAt(places, 'facts', index, 'reported'), { what: fact.what.vi }),
    ),
    ...set.open.map(({ what, id, label, ...at }) => problem('official-open', at, { what, id, label: label.vi })),
  ];
};
