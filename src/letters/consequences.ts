import { type Block, paragraph } from '../documents/blocks.ts';
import type { Facts } from '../documents/facts.ts';
import { classLabel } from '../documents/unit-list.ts';
import { LETTER } from '../labels/letters.ts';
import { describeCondition, describeReason, sentenceContext } from '../labels/reasons.ts';
import { SPEECH } from '../labels/speech.ts';
import { formatNumber } from '../model/number-text.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { NextClass, ResultCriteria, UnitResult } from '../model/result.ts';

/** Steps of the way to the class that what is missing has a part in. */
const COSTS: ReadonlySet<string> = new Set(['items-without-evidence', 'items-not-submitted', 'gate-fails']);

/** What the gaps cost: the class now, why, the class with the evidence, and the way to the next one. */
export function consequencesOf(unit: UnitResult, spoken: string, { result }: Facts): Block[] {
  const { criteria } = result;
  const { classification } = unit;
  const points = criteria.maximum !== null;
  const label = classLabel(unit, result);
  if (classification === null || label === undefined) return [paragraph('Body', LETTER.undecided(points))];
  const now =
    criteria.maximum === null || unit.total === null
      ? LETTER.nowWithoutPoints(spoken, label)
      : LETTER.now(spoken, formatNumber(unit.total, 'vi'), formatNumber(criteria.maximum, 'vi'), label);
  const say = (wanted: (code: string) => boolean) =>
    classification.because
      .filter(({ code }) => wanted(code))
      .map((reason) => printableOnPaper(describeReason(reason, 'vi', sentenceContext(criteria))));
  const costs = say((code) => COSTS.has(code));
  const outlook = say((code) => code === 'class-with-evidence');
  // Where the evidence alone lifts the class, that is the way; what else it would take need not be said.
  const rises = unit.withEvidence !== null && unit.withEvidence.classification.id !== classification.id;
  const next = rises || unit.nextClass === null ? [] : nextOf(unit, unit.nextClass, criteria);
  return [
    [now, ...costs],
    [...outlook, ...next],
  ]
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => paragraph('Body', sentences.join(' ')));
}

function nextOf(unit: UnitResult, nextClass: NextClass, criteria: ResultCriteria): string[] {
  const { id, label, pointsMissing, blockedBy, unmet = [] } = nextClass;
  const set = sentenceContext(criteria);
  const conditions = unmet.map((condition) => printableOnPaper(describeCondition(condition, 'vi')));
  const named = new Set(unmet.map((condition) => (condition.kind === 'class' ? undefined : condition.item)));
  const blockers = blockedBy.filter((item) => !named.has(item));
  const atZero = blockers.every((item) => unit.items.find((each) => each.id === item)?.points === 0);
  const items = SPEECH.vi.list(blockers.map(printableOnPaper));
  const clear = set.points ? (atZero ? LETTER.needOffZero : LETTER.needCondition) : LETTER.needMet;
  const needs = [
    ...conditions,
    ...(pointsMissing > 0 ? [LETTER.needPoints(formatNumber(pointsMissing, 'vi'))] : []),
    ...(blockers.length > 0 ? [clear(items)] : []),
  ];
  const words = printableOnPaper(criteria.classes.find((each) => each.id === id)?.label.vi ?? label);
  if (needs.length === 0) return [];
  return [set.bands ? LETTER.nextInBands(words, needs) : LETTER.next(words, needs)];
}
