import type { AreaRule, ClassRule, CriteriaSet, Fact, Gate } from '../../model/criteria-set.ts';
import type { Words } from '../../model/language.ts';
import { clauseFacets, conditionFacets, conditionValue, inNewIds, type Renamed } from './condition-facets.ts';
import { alongside, choice, type Facet, facet, maybe, plainBound, text } from './facets.ts';

export function gateFacets(gate: Gate, set: CriteriaSet, renamed: Renamed): Facet[] {
  const { label, kind, clause } = gate;
  return [
    facet('label', { is: 'words', words: label }),
    facet('gate-kind', choice(kind)),
    ...about(gate, set, renamed),
    ...clauseFacets(clause),
  ];
}

function about(gate: Gate, set: CriteriaSet, renamed: Renamed): Facet[] {
  if (gate.kind === 'no-item-at-zero') return [facet('depth', depth(gate.depth))];
  const of = gate.kind === 'item-minimum' ? gate.of : gate;
  return [
    'items' in of ? facet('items', itemList(of.items, set, renamed)) : facet('depth', depth(of.depth)),
    // Open in a template: then there is none yet.
    ...(gate.kind === 'item-minimum'
      ? maybe('minimum', gate.minimum, (bound) => ({ is: 'bound', bound: plainBound(bound), exclusive: false }))
      : []),
  ];
}

const depth = (number: number) => choice(`depth-${number}`);

function itemList(items: readonly string[], set: CriteriaSet, renamed: Renamed) {
  const order = new Map(set.items.map(({ id }, index) => [id, index]));
  const inOrder = items.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return { is: 'text' as const, text: inOrder.map((id) => renamed.item(id)).join(', ') };
}

export function classFacets(rule: ClassRule, set: CriteriaSet, renamed: Renamed): Facet[] {
  const { label, requires, earnsAward, clause } = rule;
  return [
    facet('label', { is: 'words', words: label }),
    ...('conditions' in rule ? conditionFacets(rule.conditions, set, renamed) : bounds(rule)),
    ...(requires.length === 0 ? [] : [facet('requires', { is: 'list', words: gatesNamed(requires, set, renamed) })]),
    facet('earns-award', { is: 'yes-no', yes: earnsAward }),
    ...clauseFacets(clause),
  ];
}

function bounds({ from, to, toExclusive: exclusive }: Exclude<ClassRule, { readonly conditions: unknown }>): Facet[] {
  return [
    ...maybe('from', from, (bound) => ({ is: 'bound', bound: plainBound(bound), exclusive: false })),
    ...maybe('to', to, (bound) => ({ is: 'bound', bound: plainBound(bound), exclusive })),
  ];
}

/** In the order of the gates, so that writing them in another order changes nothing. */
function gatesNamed(ids: readonly string[], set: CriteriaSet, renamed: Renamed): Words[] {
  return set.gates.filter(({ id }) => ids.includes(id)).map((gate) => renamed.gate(gate.id) ?? gate.label);
}

export function areaFacets(area: AreaRule, set: CriteriaSet, renamed: Renamed): Facet[] {
  const counts = inNewIds(area.counts, renamed);
  return [
    facet('label', { is: 'words', words: area.label }),
    facet('area', choice(area.area)),
    { ...facet('counts', conditionValue(counts, area.counts, set)), compared: counts },
    facet('share', { is: 'number', number: area.share, unit: '%' }),
    ...clauseFacets(area.clause),
  ];
}

export function factFacets({ what, says, from, to, article, reported }: Fact): Facet[] {
  return [
    facet('label', { is: 'words', words: what }),
    facet('says', { is: 'words', words: says }),
    ...(from === undefined && to === undefined
      ? []
      : [facet('days', { is: 'days', from: from ?? null, to: to ?? null })]),
    ...maybe('article', article, text),
    alongside('reported', { is: 'yes-no', yes: reported }),
  ];
}
