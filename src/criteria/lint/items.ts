import { isMetOrNot } from '../../model/can-be-met.ts';
import type { Item } from '../../model/criteria-set.ts';
import { itemsNamedBy } from '../../model/gate.ts';
import { givesPoints, mayGivePoints } from '../../model/gives-points.ts';
import { particularList } from '../../model/particular-list.ts';
import { problem } from '../../problems/problem.ts';
import { itemAt, type Places } from '../places.ts';
import type { ResolvedCriteria } from '../resolved-criteria.ts';
import { eachCondition } from './conditions-of.ts';
import type { Rule } from './rule.ts';

/** An item is either scored itself or made of what stands under it. */
export const scoringMatchesTheTree: Rule = ({ set, places }) =>
  set.items.flatMap(({ id, method, children, attainment }) => {
    const open = set.open.some((place) => place.what === 'item-method' && place.id === id);
    if (children.length > 0 && (method !== undefined || open)) {
      const details = { item: id, indicators: particularList(children) };
      return [problem('method-with-indicators', itemAt(places, id, 'method'), details, { item: id })];
    }
    if (children.length > 0) return [];
    if (attainment !== undefined) {
      return [problem('attainment-without-items', itemAt(places, id, 'attainment'), { item: id }, { item: id })];
    }
    if (method === undefined && !open) {
      return [problem('method-missing', itemAt(places, id), { item: id }, { item: id })];
    }
    return [];
  });

/** A value that gives no points and that nothing asks for: it would be collected for nothing, or a condition is missing. */
export const everyItemCounts: Rule = (resolved) => {
  const { set, places } = resolved;
  const named = namedItems(resolved);
  return set.items.flatMap((item) => {
    const { id, method } = item;
    if (method === undefined || givesPoints(item, set.items) || named.has(id)) return [];
    // Met or not: it counts for the criterion it stands under, where that one is judged by what stands under it.
    const judgedAbove = isMetOrNot(method) && isJudgedAbove(item, resolved, named);
    return judgedAbove ? [] : [problem('item-without-effect', itemAt(places, id), { item: id }, { item: id })];
  });
};

function isJudgedAbove({ parent }: Item, resolved: ResolvedCriteria, named: ReadonlySet<string>): boolean {
  const above = resolved.set.items.find(({ id }) => id === parent);
  if (above === undefined || above.attainment !== undefined) return false;
  return named.has(above.id) || isJudgedAbove(above, resolved, named);
}

/** Items that a condition, a gate or an area rule refers to. */
function namedItems(resolved: ResolvedCriteria): Set<string> {
  const { gates, items, areas } = resolved.set;
  const byConditions = eachCondition(resolved).flatMap(({ condition }) =>
    'item' in condition ? [condition.item] : [],
  );
  const byGates = gates.flatMap((gate) => itemsNamedBy(gate, items));
  const byAreas = areas.flatMap(({ counts }) => (counts.kind === 'level' ? [counts.item] : []));
  return new Set([...byConditions, ...byGates, ...byAreas]);
}

/** A maximum where no points can come from is a slip: the sum above it would never be reached. */
export const onlyPointsHaveAMaximum: Rule = ({ set, places }) => {
  const giving = mayGivePoints(set.items);
  return set.items.flatMap((item) => {
    const { id, maximum } = item;
    if (maximum === undefined || giving.has(item)) return [];
    return [problem('maximum-without-points', maximumAt(places, id), { item: id }, { item: id })];
  });
};

function maximumAt(places: Places, id: string) {
  return itemAt(places, id, 'maximum');
}

/** Which documents are usual is the office's to say; one sentence for the whole file. */
export const evidenceIsNamed: Rule = ({ set, places }) => {
  if (set.provenance !== 'office') return [];
  const without = set.items.filter(({ method, evidenceKinds }) => method !== undefined && evidenceKinds.length === 0);
  const first = without[0];
  if (first === undefined) return [];
  const details = { items: particularList(without.map(({ id }) => id)), count: without.length };
  return [problem('evidence-kinds-missing', itemAt(places, first.id), details)];
};
