import type { AwardedMethod, CriteriaSet, Item } from '../model/criteria-set.ts';
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
  readonly points: Decimal | undefined;
  readonly selfPoints: Decimal | undefined;
  /** Points that would count if their evidence were supplied. */
  readonly awaiting: Decimal | undefined;
  readonly reason: ItemReason;
  readonly entry: Entry | undefined;
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
  const evidence = evidenceFor(unit, item, entry);
  const evidenceMissing = evidence.length === 0;
  const became = (
    state: ItemState,
    reason: ItemReason,
    missing: readonly MissingWhat[],
    points?: Decimal,
    awaiting?: Decimal,
  ): ItemOutcome => ({ item, state, points, selfPoints: entry?.selfScore, awaiting, reason, entry, evidence, missing });

  if (entry === undefined) return became('not-submitted', { code: 'nothing-submitted' }, ROW, ZERO);
  const invalid = () => became('invalid', { code: 'invalid-data' }, evidenceMissing ? EVIDENCE : NONE_MISSING);
  if (entry.notApplicable) {
    if (item.mayBeNotApplicable) return became('not-applicable', { code: 'not-applicable' }, NONE_MISSING);
    const at = locate(entry, entry.value !== undefined && entry.score === undefined ? 'value' : 'score');
    report(problem('not-applicable-refused', at, { item: item.id, set: set.id }, { unit: unit.code, item: item.id }));
    return invalid();
  }
  const withinMaximum = checkMaximum(set, unit, item, entry, report);
  if (entry.broken || !withinMaximum) return invalid();

  const givenIn = scoredBy === 'self' ? 'selfScore' : 'score';
  const outcome = pointsBy(item.method ?? AWARDED, { set, unit, item, entry, given: entry[givenIn], givenIn });
  if (outcome.kind === 'wrong') {
    if (outcome.problem !== undefined) report(outcome.problem);
    return invalid();
  }
  if (
    outcome.kind === 'nothing-given' &&
    evidenceMissing &&
    entry.value === undefined &&
    entry.selfScore === undefined
  ) {
    return became('not-submitted', { code: 'nothing-submitted' }, ROW, ZERO);
  }
  if (outcome.kind === 'nothing-given') {
    return became('not-submitted', outcome.reason, evidenceMissing ? SCORE_AND_EVIDENCE : SCORE, ZERO);
  }
  const { points, reason } = outcome;
  if (points > 0 && evidenceMissing && set.evidence.rule === 'required') {
    const { clause } = set.evidence;
    const article = clause === undefined ? {} : { article: clause.article };
    return became('no-evidence', { code: 'no-evidence', points, ...article }, EVIDENCE, ZERO, points);
  }
  return became(points > 0 ? 'scored' : 'zero', reason, evidenceMissing ? EVIDENCE : NONE_MISSING, points);
}

/** An item's own documents, else those of the criterion above it. */
function evidenceFor(unit: UnitEvidence, item: Item, entry: Entry | undefined): readonly string[] {
  if (entry !== undefined && entry.evidence.length > 0) return entry.evidence;
  return (item.parent === undefined ? undefined : unit.entries.get(item.parent)?.evidence) ?? NONE;
}

/** A criterion with indicators is their sum; a row of its own may bring evidence for all of them, but no points. */
export function sumOfIndicators(
  unit: UnitEvidence,
  item: Item,
  children: readonly ItemOutcome[],
  report: (found: Problem) => void,
): ItemOutcome {
  const entry = unit.entries.get(item.id);
  const invalid: ItemOutcome = {
    item,
    state: 'invalid',
    points: undefined,
    selfPoints: undefined,
    awaiting: undefined,
    reason: { code: 'invalid-data' },
    entry,
    evidence: entry?.evidence ?? NONE,
    missing: NONE_MISSING,
  };
  if (entry !== undefined && (entry.score !== undefined || entry.selfScore !== undefined || entry.notApplicable)) {
    const at = locate(entry, entry.score === undefined && !entry.notApplicable ? 'selfScore' : 'score');
    const details = { item: item.id, indicators: item.children.join(', ') };
    report(problem('item-has-indicators', at, details, { unit: unit.code, item: item.id }));
    return invalid;
  }
  if (entry?.broken === true || children.some(({ state }) => state === 'invalid')) return invalid;
  if (children.every(({ state }) => state === 'not-applicable')) {
    return { ...invalid, state: 'not-applicable', reason: { code: 'not-applicable' } };
  }
  const points = sum(children.map((child) => child.points ?? ZERO));
  const { maximum } = item;
  return {
    ...invalid,
    state: points > 0 ? 'scored' : stateAtZero(children),
    points,
    selfPoints: sumOfGiven(children.map(({ selfPoints }) => selfPoints)),
    awaiting: sumOfGiven(children.map(({ awaiting }) => awaiting)),
    reason: { code: 'sum-of-indicators', points, ...(maximum === undefined ? {} : { maximum }) },
    // Points come from the indicators' rows: the criterion's own row brought evidence alone.
    entry: undefined,
  };
}

function sumOfGiven(values: readonly (Decimal | undefined)[]): Decimal | undefined {
  const given = values.filter((value) => value !== undefined);
  return given.length === 0 ? undefined : sum(given);
}

function stateAtZero(children: readonly ItemOutcome[]): ItemState {
  if (children.some(({ state }) => state === 'no-evidence')) return 'no-evidence';
  return children.every(({ state }) => state === 'not-submitted') ? 'not-submitted' : 'zero';
}

/** False, and said, when points are above what the item or the whole set can give. */
function checkMaximum(
  set: CriteriaSet,
  unit: UnitEvidence,
  item: Item,
  entry: Entry,
  report: (found: Problem) => void,
): boolean {
  const highest = item.maximum ?? set.maximum;
  let within = true;
  for (const field of POINT_FIELDS) {
    const found = entry[field];
    if (found === undefined || found <= highest) continue;
    within = false;
    const at = locate(entry, field);
    const context = { unit: unit.code, item: item.id };
    if (item.maximum === undefined) report(problem('score-above-total', at, { found, maximum: highest }, context));
    else report(problem('score-above-maximum', at, { found, maximum: highest, item: item.id }, context));
  }
  return within;
}

const POINT_FIELDS = ['score', 'selfScore'] as const;
const AWARDED: AwardedMethod = { kind: 'awarded' };
const NONE: readonly string[] = [];
const NONE_MISSING: readonly MissingWhat[] = [];
const ROW: readonly MissingWhat[] = ['row'];
const SCORE: readonly MissingWhat[] = ['score'];
const EVIDENCE: readonly MissingWhat[] = ['evidence'];
const SCORE_AND_EVIDENCE: readonly MissingWhat[] = ['score', 'evidence'];
