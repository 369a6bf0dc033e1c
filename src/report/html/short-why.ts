import type { Reason } from '../../model/reason.ts';
import type { UnitResult } from '../../model/result.ts';
import type { Page } from './page.ts';

/** The cause of a class in a few words for a table cell; the full sentences stand in the unit's own section. */
export function shortWhy(page: Page, unit: UnitResult): string {
  if (unit.classification === null) return page.labels.whyInvalid;
  const { because } = unit.classification;
  const obstacles = because.map((reason) => obstacle(page, reason)).filter((text) => text !== '');
  const found =
    obstacles.length > 0 ? obstacles : because.map((reason) => band(page, reason)).filter((text) => text !== '');
  return [...found, ...outlook(page, unit)].join('. ');
}

function obstacle({ labels }: Page, reason: Reason): string {
  switch (reason.code) {
    case 'items-without-evidence':
      return labels.whyNoEvidence(reason.items.join(', '));
    case 'items-not-submitted':
      return labels.whyNotSubmitted(reason.items.join(', '));
    case 'items-at-zero':
      return labels.whyZero(reason.items.join(', '));
    default:
      return '';
  }
}

function band({ labels, number }: Page, reason: Reason): string {
  switch (reason.code) {
    case 'gate-fails':
      return labels.whyGate(reason.items.join(', '));
    case 'total-in-band':
      if (reason.to === undefined) return labels.whyFrom(number(reason.from));
      return reason.toExclusive
        ? labels.whyUpTo(number(reason.from), number(reason.to))
        : labels.whyInBand(number(reason.from), number(reason.to));
    case 'total-read-as':
      return labels.whyBetween(number(reason.lowerTo), number(reason.higherFrom));
    case 'total-below-bands':
      return labels.whyBelow(number(reason.lowest));
    default:
      return '';
  }
}

function outlook(page: Page, unit: UnitResult): string[] {
  return risesWithEvidence(unit) ? [page.labels.whyWithEvidence(unit.withEvidence.classification.label)] : [];
}

type RisingUnit = UnitResult & {
  readonly classification: NonNullable<UnitResult['classification']>;
  readonly withEvidence: NonNullable<UnitResult['withEvidence']>;
};

/** Missing evidence alone keeps the unit in its class. */
export function risesWithEvidence(unit: UnitResult): unit is RisingUnit {
  const { classification, withEvidence } = unit;
  return classification !== null && withEvidence !== null && withEvidence.classification.id !== classification.id;
}
