import type { ClassRule, CriteriaSet } from '../model/criteria-set.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import type { ClassReason, UnitNotice } from '../model/reason.ts';
import type { Outlook } from '../model/result.ts';
import { minus, sum } from './arithmetic.ts';
import { type GateOutcome, runGates } from './gates.ts';
import type { ItemOutcome } from './score-item.ts';

export interface ClassOutcome {
  readonly rule: ClassRule;
  /** 0 is the best class. */
  readonly order: number;
  readonly total: Decimal;
  readonly gates: readonly GateOutcome[];
  readonly reasons: readonly ClassReason[];
  readonly notices: readonly UnitNotice[];
}

/** The class of a unit whose data is valid: by its exact total, then by the gates no total can offset. */
export function classify(set: CriteriaSet, items: readonly ItemOutcome[]): ClassOutcome {
  const total = totalOf(items);
  const gates = runGates(set, items);
  const { classes } = set.classification;
  const byTotal = classes.findIndex((_, index) => inBand(set, index, total));
  const order = classes.findIndex((rule, index) => index >= byTotal && openTo(rule, gates));
  const rule = classes[order];
  const ruleByTotal = classes[byTotal];
  if (rule === undefined || ruleByTotal === undefined) {
    throw new Error(`${set.id}: the last class must take every total and need no gate`);
  }
  return {
    rule,
    order,
    total,
    gates,
    reasons: reasonsFor(set, items, total, ruleByTotal, rule, gates),
    // Of no use to a unit that a gate keeps out of the class anyway.
    notices: rule === ruleByTotal ? betweenBands(set, total) : [],
  };
}

/** What the unit would be if the evidence that points wait for were supplied; null when none wait. */
export function withEvidence(set: CriteriaSet, items: readonly ItemOutcome[]): Outlook | null {
  const waiting = items.filter(({ item, awaiting }) => awaiting !== undefined && item.children.length === 0);
  if (waiting.length === 0) return null;
  const supplied = items.map((outcome) =>
    outcome.awaiting === undefined ? outcome : { ...outcome, points: sum([outcome.points ?? ZERO, outcome.awaiting]) },
  );
  const { rule, total } = classify(set, supplied);
  return {
    total,
    classification: { id: rule.id, label: rule.label.vi },
    items: waiting.map(({ item }) => item.id),
  };
}

/** The next better class within reach: the one the total earns once the gates open, else the next band up. */
export function nextClass(set: CriteriaSet, outcome: ClassOutcome) {
  const { classes } = set.classification;
  const byTotal = classes.findIndex((_, index) => inBand(set, index, outcome.total));
  const target = byTotal < outcome.order ? byTotal : outcome.order - 1;
  const rule = classes[target];
  if (rule === undefined) return null;
  const from = rule.from ?? ZERO;
  const pointsMissing = inBand(set, target, outcome.total) ? ZERO : minus(from, outcome.total);
  const shut = outcome.gates.filter(({ gate, passed }) => !passed && rule.requires.includes(gate.id));
  return { rule, pointsMissing, blockedBy: [...new Set(shut.flatMap(({ items }) => items))] };
}

function totalOf(items: readonly ItemOutcome[]): Decimal {
  return sum(items.filter(({ item }) => item.depth === 0).map(({ points }) => points ?? ZERO));
}

function openTo(rule: ClassRule, gates: readonly GateOutcome[]): boolean {
  return gates.every(({ gate, passed }) => passed || !rule.requires.includes(gate.id));
}

/** Whether a total is in a class's band or above it; a total that the words leave between two bands goes as the set says. */
function inBand(set: CriteriaSet, index: number, total: Decimal): boolean {
  const { classes, betweenBands } = set.classification;
  const rule = classes[index];
  if (rule?.from === undefined || total >= rule.from) return true;
  const below = classes[index + 1];
  return betweenBands === 'higher-class' && below?.to !== undefined && !below.toExclusive && total > below.to;
}

function betweenBands(set: CriteriaSet, total: Decimal): UnitNotice[] {
  const { classes, betweenBands: reading, betweenBandsReason } = set.classification;
  for (const [index, higher] of classes.entries()) {
    const lower = classes[index + 1];
    if (higher.from === undefined || lower?.to === undefined || lower.toExclusive) continue;
    if (total <= lower.to || total >= higher.from) continue;
    return [
      {
        code: 'total-between-bands',
        total,
        lower: lower.label,
        lowerTo: lower.to,
        higher: higher.label,
        higherFrom: higher.from,
        readAs: reading === 'lower-class' ? lower.label : higher.label,
        ...(betweenBandsReason === undefined ? {} : { why: betweenBandsReason }),
      },
    ];
  }
  return [];
}

function reasonsFor(
  set: CriteriaSet,
  items: readonly ItemOutcome[],
  total: Decimal,
  byTotal: ClassRule,
  rule: ClassRule,
  gates: readonly GateOutcome[],
): ClassReason[] {
  const reasons: ClassReason[] = [bandReason(set, total, byTotal)];
  const needed = gates.filter(({ gate }) => byTotal.requires.includes(gate.id));
  const failed = needed.filter(({ passed }) => !passed);
  const articleOf = (article: string | undefined) => (article === undefined ? {} : { article });

  reasons.push(...zeroReasons(set, items));
  for (const { gate, items: breaking } of failed) {
    const article = articleOf(gate.clause?.article);
    reasons.push({ code: 'gate-fails', gate: gate.label, ...article, class: byTotal.label, items: breaking });
  }
  if (failed.length === 0) {
    for (const { gate } of needed) {
      reasons.push({ code: 'gate-holds', gate: gate.label, ...articleOf(gate.clause?.article) });
    }
  }
  if (rule.from === undefined) {
    reasons.push({ code: 'remaining-case', class: rule.label, ...articleOf(rule.clause?.article) });
  }
  return reasons;
}

function bandReason(set: CriteriaSet, total: Decimal, rule: ClassRule): ClassReason {
  const [between] = betweenBands(set, total);
  if (between !== undefined) {
    const { lower, lowerTo, higher, higherFrom } = between;
    return { code: 'total-read-as', total, class: rule.label, lower, lowerTo, higher, higherFrom };
  }
  const article = rule.clause === undefined ? {} : { article: rule.clause.article };
  if (rule.from !== undefined) {
    const to = rule.to === undefined ? {} : { to: rule.to };
    const { label, from, toExclusive } = rule;
    return { code: 'total-in-band', total, class: label, from, ...to, toExclusive, ...article };
  }
  const lowest = set.classification.classes.findLast(({ from }) => from !== undefined)?.from ?? ZERO;
  return { code: 'total-below-bands', total, lowest, ...article };
}

/** Why items have no points, each cause on its own: they are mended in different ways. */
function zeroReasons(set: CriteriaSet, items: readonly ItemOutcome[]): ClassReason[] {
  const leaves = items.filter(({ item }) => item.children.length === 0);
  const ids = (state: ItemOutcome['state']) =>
    leaves.filter((outcome) => outcome.state === state).map(({ item }) => item.id);
  const reasons: ClassReason[] = [];
  const waiting = leaves.filter(({ awaiting }) => awaiting !== undefined);
  if (waiting.length > 0) {
    const article = set.evidence.clause === undefined ? {} : { article: set.evidence.clause.article };
    const points = sum(waiting.map(({ awaiting }) => awaiting ?? ZERO));
    reasons.push({ code: 'items-without-evidence', items: waiting.map(({ item }) => item.id), points, ...article });
  }
  const absent = ids('not-submitted');
  if (absent.length > 0) reasons.push({ code: 'items-not-submitted', items: absent });
  const zero = ids('zero');
  if (zero.length > 0) reasons.push({ code: 'items-at-zero', items: zero });
  return reasons;
}
