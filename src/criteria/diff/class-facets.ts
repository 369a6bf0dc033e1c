import type { AreaRule, ClassRule, CriteriaSet, Fact, Gate } from '../../model/criteria-set.ts';
import type { Words } from '../../model/language.ts';
import { gateForm } from '../gates.ts';
import { clauseFacets, conditionFacets, conditionValue, inNewIds } from './condition-facets.ts';
import { alongside, choice, type Facet, facet, optionalFacet, plainBound, text } from './facets.ts';
import type { NewNames } from './new-names.ts';

export function gateFacets(gate: Gate, set: CriteriaSet, renamed: NewNames): Facet[] {
  const { label, kind, clause } = gate;
  return [
    facet('label', { is: 'words', words: label }),
    facet('gate-kind', choice(kind)),
    ...gateForm(gate).facets(gate, set, renamed),
    ...clauseFacets(clause),
  ];
}

export function classFacets(rule: ClassRule, set: CriteriaSet, renamed: NewNames): Facet[] {
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
    ...optionalFacet('from', from, (bound) => ({ is: 'bound', bound: plainBound(bound), exclusive: false })),
    ...optionalFacet('to', to, (bound) => ({ is: 'bound', bound: plainBound(bound), exclusive })),
  ];
}

/** In the order of the gates, so that writing them in another order changes nothing. */
function gatesNamed(ids: readonly string[], set: CriteriaSet, renamed: NewNames): Words[] {
  return set.gates.filter(({ id }) => ids.includes(id)).map((gate) => renamed.gate(gate.id) ?? gate.label);
}

export function areaFacets(area: AreaRule, set: CriteriaSet, renamed: NewNames): Facet[] {
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
    ...optionalFacet('article', article, text),
    alongside('reported', { is: 'yes-no', yes: reported }),
  ];
}
