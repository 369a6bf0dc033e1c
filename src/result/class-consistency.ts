import { boundFor } from '../model/bound.ts';
import type { Decimal } from '../model/decimal.ts';
import type { Reason } from '../model/reason.ts';
import type { ResultClass, UnitResult } from '../model/result.ts';
import { contradicts } from './item-consistency.ts';
import type { ReadiedCriteria } from './prepare-criteria.ts';

/** The class is the one its reasons end in, and where classes are bands, the one its total and its gates give. */
export function classInconsistency(unit: UnitResult, criteria: ReadiedCriteria): string | undefined {
  const { classification, gates, nextClass, withEvidence, total } = unit;
  for (const [index, { passed, items }] of gates.entries()) {
    if (passed !== (items.length === 0)) return `gates.${index}.passed`;
  }
  if (classification === null) return undefined;
  const order = criteria.orderOf.get(classification.id);
  const known = order === undefined ? undefined : criteria.classes[order];
  if (order === undefined || known === undefined) return 'classification.id';
  const reasoned = classification.because.map(classIn).findLast((label) => label !== undefined);
  if (known.label.vi !== reasoned) return 'classification.id';
  if (total !== null && criteria.bands && !classesFor(total, unit, criteria).includes(order))
    return 'classification.id';
  if (classification.because.some((reason) => isContradicted(reason, unit, order, criteria))) {
    return 'classification.because';
  }
  if (withEvidence !== null && (criteria.orderOf.get(withEvidence.classification.id) ?? order + 1) > order) {
    return 'withEvidence.classification.id';
  }
  if (nextClass === null) return undefined;
  if ((criteria.orderOf.get(nextClass.id) ?? order) >= order) return 'nextClass.id';
  return nextClass.unmet?.some((each) => contradicts(each, unit.items, criteria)) ? 'nextClass.unmet' : undefined;
}

/**
 * Places of the classes that a total can have: its band; the one above where the words of the law leave it between the
 * two, since a result does not say how its set reads that; and any class below once a gate is shut.
 */
function classesFor(total: Decimal, { category, gates }: UnitResult, { classes }: ReadiedCriteria): number[] {
  const bound = (rule: ResultClass | undefined, end: 'from' | 'to') => boundFor(rule?.[end], category);
  const inBand = classes.findIndex((rule) => rule.from === undefined || total >= (bound(rule, 'from') ?? Infinity));
  const to = bound(classes[inBand], 'to');
  const isBetween = to !== undefined && classes[inBand]?.toExclusive !== true && total > to;
  const best = isBetween ? Math.max(0, inBand - 1) : inBand;
  const shut = gates.some(({ passed }) => !passed);
  return classes.map((_, order) => order).filter((order) => order >= best && (shut || order <= inBand));
}

/** A step of the reasoning that refers to another total, another band, or conditions that hold. */
function isContradicted(reason: Reason, unit: UnitResult, order: number, criteria: ReadiedCriteria): boolean {
  switch (reason.code) {
    case 'total-in-band': {
      const rule = criteria.classes[criteria.orderOfLabel.get(reason.class.vi) ?? -1];
      const from = rule?.from === undefined ? reason.from : boundFor(rule.from, unit.category);
      return reason.total !== unit.total || reason.from !== from;
    }
    case 'total-read-as':
    case 'total-below-bands':
      return reason.total !== unit.total;
    case 'conditions-fail':
      return (
        (criteria.orderOfLabel.get(reason.class.vi) ?? order) >= order ||
        reason.conditions.some((each) => contradicts(each, unit.items, criteria))
      );
    default:
      return false;
  }
}

/** The class a step of the reasoning ends in; a gate that fails, or what evidence would bring, ends in none. */
function classIn(reason: Reason): string | undefined {
  switch (reason.code) {
    case 'total-in-band':
    case 'total-read-as':
    case 'conditions-hold':
    case 'best-open-class':
    case 'remaining-case':
      return reason.class.vi;
    default:
      return undefined;
  }
}
