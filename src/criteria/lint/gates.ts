import { numbersIn } from '../../model/bound.ts';
import { canBeMet } from '../../model/can-be-met.ts';
import type { CriteriaSet, Gate, Item, MandatoryGate, MinimumGate, NoZeroGate } from '../../model/criteria-set.ts';
import { mayGivePoints } from '../../model/gives-points.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { nearest } from '../nearest.ts';
import { type Places, partAt } from '../places.ts';
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

/** A gate that nothing can pass, or that nothing meets, would decide every class and nobody would notice why. */
export const gatesCanBePassed: Rule = ({ set, places }) =>
  set.gates.flatMap((gate, index) => passingProblems(gate, index, set, places));

function passingProblems(gate: Gate, index: number, set: CriteriaSet, places: Places): Problem[] {
  switch (gate.kind) {
    case 'no-item-at-zero':
      return depthProblems(gate, gate.depth, index, set, places);
    case 'item-minimum':
      return minimumProblems(gate, index, set, places);
    case 'mandatory-items':
      return mandatoryProblems(gate, index, set, places);
  }
}

function depthProblems(
  { id }: NoZeroGate | MinimumGate,
  depth: number,
  index: number,
  set: CriteriaSet,
  places: Places,
): Problem[] {
  const reached = set.items.filter((item) => item.depth === depth);
  const at = partAt(places, 'gates', index, 'depth');
  if (reached.length === 0) return [problem('gate-reaches-nothing', at, { gate: id, depth })];
  const giving = mayGivePoints(set.items);
  if (reached.some((item) => giving.has(item))) return [];
  const items = reached.map((item) => item.id).join(', ');
  return [problem('gate-item-without-points', at, { gate: id, items })];
}

function minimumProblems(gate: MinimumGate, index: number, set: CriteriaSet, places: Places): Problem[] {
  const { of, minimum } = gate;
  const giving = mayGivePoints(set.items);
  if ('depth' in of) {
    const reached = set.items.filter((item) => item.depth === of.depth && giving.has(item));
    const ofDepth = depthProblems(gate, of.depth, index, set, places);
    return [...ofDepth, ...reached.flatMap((item) => outOfReach(gate, item, index, places)).slice(0, 1)];
  }
  return of.items.flatMap((id, position) => {
    const at = partAt(places, 'gates', index, 'items', position);
    const item = set.items.find((each) => each.id === id);
    if (item === undefined) return [unknownItem(gate.id, id, set, at)];
    if (!giving.has(item)) return [problem('gate-item-without-points', at, { gate: gate.id, items: id })];
    return outOfReach({ ...gate, minimum }, item, index, places);
  });
}

function outOfReach({ id, minimum }: MinimumGate, item: Item, index: number, places: Places): Problem[] {
  const { maximum } = item;
  const above = numbersIn(minimum).find((each) => maximum !== undefined && each > maximum);
  if (above === undefined || maximum === undefined) return [];
  const details = { gate: id, item: item.id, minimum: above, maximum };
  return [problem('gate-out-of-reach', partAt(places, 'gates', index, 'minimum'), details)];
}

function mandatoryProblems(gate: MandatoryGate, index: number, set: CriteriaSet, places: Places): Problem[] {
  const giving = mayGivePoints(set.items);
  return gate.items.flatMap((id, position) => {
    const at = partAt(places, 'gates', index, 'items', position);
    const item = set.items.find((each) => each.id === id);
    if (item === undefined) return [unknownItem(gate.id, id, set, at)];
    if (giving.has(item) || canBeMet(item, set.items)) return [];
    return [problem('gate-item-never-met', at, { gate: gate.id, item: id })];
  });
}

function unknownItem(gate: string, item: string, { items }: CriteriaSet, at: Problem['at']): Problem {
  const suggestion = nearest(
    item,
    items.map(({ id }) => id),
  );
  return problem('gate-item-unknown', at, { gate, item, suggestion });
}
