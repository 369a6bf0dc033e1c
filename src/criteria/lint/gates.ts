import { nearest } from '../../problems/nearest.ts';
import { problem } from '../../problems/problem.ts';
import { gateForm } from '../gates.ts';
import { partAt } from '../places.ts';
import type { Rule } from './rule.ts';

export const gatesAreKnown: Rule = ({ set, places }) => {
  const known = set.gates.map(({ id }) => id);
  return set.classification.classes.flatMap((rule, index) =>
    rule.requires.flatMap((gate, position) => {
      if (known.includes(gate)) return [];
      const at = partAt(places, 'classification', 'classes', index, 'requires', position);
      return [problem('gate-unknown', at, { gate, class: rule.label.vi, suggestion: nearest(gate, known) })];
    }),
  );
};

export const gatesAreUsed: Rule = ({ set, places }) => {
  const used = new Set(set.classification.classes.flatMap(({ requires }) => requires));
  return set.gates.flatMap(({ id }, index) => {
    const first = set.gates.findIndex((gate) => gate.id === id);
    if (first < index) {
      const related = [partAt(places, 'gates', first, 'id')];
      return [problem('gate-repeated', partAt(places, 'gates', index, 'id'), { gate: id }, { related })];
    }
    return used.has(id) ? [] : [problem('gate-unused', partAt(places, 'gates', index, 'id'), { gate: id })];
  });
};

export const gatesCanBePassed: Rule = ({ set, places }) =>
  set.gates.flatMap((gate, index) => gateForm(gate).check(gate, index, set, places));
