import { capitalised } from '../../labels/phrases.ts';
import { shortProspect } from '../../labels/prospect.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { ConditionFinding, Reason } from '../../model/reason.ts';
import type { UnitResult } from '../../model/result.ts';
import type { Page } from './page.ts';

/** The cause of a class in a few words for a table cell; the full sentences are in the unit's own section. */
export function shortWhy(page: Page, unit: UnitResult): string {
  if (unit.classification === null) return page.labels.whyInvalid;
  const { because } = unit.classification;
  const obstacles = because.map((reason) => obstacle(page, reason)).filter((text) => text !== '');
  const found =
    obstacles.length > 0 ? obstacles : because.map((reason) => band(page, reason)).filter((text) => text !== '');
  const holds = found.length === 0 && because.some(({ code }) => code === 'conditions-hold');
  return [...(holds ? [page.labels.whyHolds] : found), ...outlook(page, unit), ...prospect(page, unit)].join('. ');
}

function obstacle({ labels, language }: Page, reason: Reason): string {
  switch (reason.code) {
    case 'items-without-evidence':
      return labels.whyNoEvidence(SPEECH[language].list(reason.items));
    case 'items-not-submitted':
      return labels.whyNotSubmitted(SPEECH[language].list(reason.items));
    case 'items-at-zero':
      return labels.whyZero(SPEECH[language].list(reason.items));
    default:
      return '';
  }
}

function band(page: Page, reason: Reason): string {
  const { labels, number, words } = page;
  switch (reason.code) {
    case 'gate-fails':
      return labels.whyGate(SPEECH[page.language].list(reason.items));
    case 'conditions-fail':
      return labels.whyConditions(conditionsInShort(page, reason.conditions), words(reason.class));
    case 'total-in-band':
      // Of thousands of units the band of each is no news: it stands beside its class above.
      if (page.unitPages.length > 0) return '';
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

/** By the items they refer to; the unit's own section has them in full. */
function conditionsInShort({ words, language }: Page, conditions: readonly ConditionFinding[]): string {
  const short = conditions.map((each) => (each.kind === 'class' ? words(each.class) : each.item));
  return SPEECH[language].list([...new Set(short)]);
}

function outlook(page: Page, unit: UnitResult): string[] {
  return risesWithEvidence(unit) ? [page.labels.whyWithEvidence(unit.withEvidence.classification.label)] : [];
}

/** Only where scores are waited for: where documents alone are, the class with them is said already. */
function prospect({ language }: Page, { prospect: found }: UnitResult): string[] {
  const said = found?.certainty === 'open' ? shortProspect(found, language) : '';
  return said === '' ? [] : [capitalised(said)];
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
