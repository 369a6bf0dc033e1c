import type { CriteriaSet, Item } from '../model/criteria-set.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import { type Entry, locate, type UnitEvidence } from '../model/evidence.ts';
import type { ItemReason } from '../model/reason.ts';
import type { ItemState, MissingWhat } from '../model/result.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { sum } from './arithmetic.ts';
import { pointsBy } from './methods.ts';

/** What one item came to. */
export interface ItemOutcome {
  readonly item: Item;
  readonly state: ItemState;
  /** The points that count; none when invalid or not applicable. */
  readonly points?: Decimal;
  readonly selfPoints?: Decimal;
  /** Points that would count if their evidence were supplied. */
  readonly awaiting?: Decimal;
  readonly reason: ItemReason;
  readonly entry?: Entry;
  /** The documents that back it: its own, else those of the criterion above it. */
  readonly evidence: readonly string[];
  readonly missing: readonly MissingWhat[];
}

export type ScoredBy = 'checked' | 'self';

/** Scores an item that has no indicators under it. */
export function scoreLeaf(
  set: CriteriaSet,
  unit: UnitEvidence,
  item: Item,
  scoredBy: ScoredBy,
  report: (found: Problem) => void,
): ItemOutcome {
  const entry = unit.entries.get(item.id);
  const inherited = item.parent === undefined ? undefined : unit.entries.get(item.parent);
  const evidence = entry !== undefined && entry.evidence.length > 0 ? entry.evidence : (inherited?.evidence ?? NONE);
  if (entry === undefined) {
    return { item, state: 'not-submitted', points: ZERO, reason: { code: 'nothing-submitted' }, evidence, missing: ROW };
  }
  const evidenceMissing = set.evidence.rule === 'required' && evidence.length === 0;
  const selfPoints = entry.selfScore === undefined ? {} : { selfPoints: entry.selfScore };
  const common = { item, entry, evidence, ...selfPoints };
  const invalid: ItemOutcome = {
    ...common,
    state: 'invalid',
    reason: { code: 'invalid-data' },
    missing: evidenceMissing ? EVIDENCE : NONE_MISSING,
  };

  if (entry.notApplicable) {
    if (!item.mayBeNotApplicable) {
      const at = locate(entry, entry.value !== undefined && entry.score === undefined ? 'value' : 'score');
      report(problem('not-applicable-refused', at, { item: item.id, set: set.id }, { unit: unit.code, item: item.id }));
      return invalid;
    }
    return { ...common, state: 'not-applicable', reason: { code: 'not-applicable' }, missing: NONE_MISSING };
  }
  const tooHigh = scoreProblems(set, unit, item, entry);
  for (const found of tooHigh) report(found);
  if (entry.broken || tooHigh.length > 0) return invalid;

  const givenIn = scoredBy === 'self' ? 'selfScore' : 'score';
  const given = entry[givenIn];
  const method = item.method ?? { kind: 'awarded' };
  const outcome = pointsBy(method, { set, unit, item, entry, given, givenIn });
  if (outcome.kind === 'wrong') {
    report(outcome.problem);
    return invalid;
  }
  if (outcome.kind === 'nothing-given') {
    const missing = evidenceMissing ? SCORE_AND_EVIDENCE : SCORE;
    return { ...common, state: 'not-submitted', points: ZERO, reason: outcome.reason, missing };
  }
  const { points, reason } = outcome;
  if (points > 0 && evidenceMissing) {
    const { clause } = set.evidence;
    const because: ItemReason = { code: 'no-evidence', points, ...(clause === undefined ? {} : { article: clause.article }) };
    return { ...common, state: 'no-evidence', points: ZERO, awaiting: points, reason: because, missing: EVIDENCE };
  }
  const missing = evidenceMissing ? EVIDENCE : NONE_MISSING;
  return { ...common, state: points > 0 ? 'scored' : 'zero', points, reason, missing };
}

/** A criterion with indicators is their sum; a row of its own may bring evidence for all of them, but no points. */
export function sumOfIndicators(
  unit: UnitEvidence,
  item: Item,
  children: readonly ItemOutcome[],
  report: (found: Problem) => void,
): ItemOutcome {
  const entry = unit.entries.get(item.id);
  const ownPoints = entry === undefined ? undefined : (entry.score ?? entry.selfScore);
  const common = { item, evidence: entry?.evidence ?? NONE, missing: NONE_MISSING };
  if (entry !== undefined && (ownPoints !== undefined || entry.broken)) {
    if (!entry.broken) {
      const at = locate(entry, entry.score === undefined ? 'selfScore' : 'score');
      const details = { item: item.id, indicators: item.children.join(', ') };
      report(problem('item-has-indicators', at, details, { unit: unit.code, item: item.id }));
    }
    return { ...common, entry, state: 'invalid', reason: { code: 'invalid-data' } };
  }
  if (children.some(({ state }) => state === 'invalid')) {
    return { ...common, state: 'invalid', reason: { code: 'invalid-data' } };
  }
  if (children.every(({ state }) => state === 'not-applicable')) {
    return { ...common, state: 'not-applicable', reason: { code: 'not-applicable' } };
  }
  const points = sum(children.map((child) => child.points ?? ZERO));
  const waiting = children.flatMap(({ awaiting }) => (awaiting === undefined ? [] : [awaiting]));
  const self = children.flatMap(({ selfPoints }) => (selfPoints === undefined ? [] : [selfPoints]));
  const { maximum } = item;
  return {
    ...common,
    state: points > 0 ? 'scored' : stateAtZero(children),
    points,
    ...(self.length === 0 ? {} : { selfPoints: sum(self) }),
    ...(waiting.length === 0 ? {} : { awaiting: sum(waiting) }),
    reason: { code: 'sum-of-indicators', points, ...(maximum === undefined ? {} : { maximum }) },
  };
}

function stateAtZero(children: readonly ItemOutcome[]): ItemState {
  if (children.some(({ state }) => state === 'no-evidence')) return 'no-evidence';
  return children.every(({ state }) => state === 'not-submitted') ? 'not-submitted' : 'zero';
}

/** Points above what the item, or the whole set, can give. */
function scoreProblems(set: CriteriaSet, unit: UnitEvidence, item: Item, entry: Entry): Problem[] {
  const context = { unit: unit.code, item: item.id };
  return (['score', 'selfScore'] as const).flatMap((field) => {
    const found = entry[field];
    if (found === undefined) return [];
    if (item.maximum !== undefined && found > item.maximum) {
      const details = { found, maximum: item.maximum, item: item.id };
      return [problem('score-above-maximum', locate(entry, field), details, context)];
    }
    if (found > set.maximum) {
      return [problem('score-above-total', locate(entry, field), { found, maximum: set.maximum }, context)];
    }
    return [];
  });
}

const NONE: readonly string[] = [];
const NONE_MISSING: readonly MissingWhat[] = [];
const ROW: readonly MissingWhat[] = ['row'];
const SCORE: readonly MissingWhat[] = ['score'];
const EVIDENCE: readonly MissingWhat[] = ['evidence'];
const SCORE_AND_EVIDENCE: readonly MissingWhat[] = ['score', 'evidence'];
