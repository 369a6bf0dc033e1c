import type { AwardedMethod, Item, Method } from '../model/criteria-set.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import { citesEvidence, type Entry, emptyEntry, locate, type UnitEvidence } from '../model/evidence.ts';
import { isPercentage } from '../model/measures.ts';
import { factsOf } from '../model/method.ts';
import type { ItemReason } from '../model/reason.ts';
import { type References, referencesOf } from '../model/references.ts';
import type { ItemState, MissingWhat } from '../model/result.ts';
import { problem } from '../problems/problem.ts';
import { appliesTo, notForCategory } from './for-category.ts';
import { givenPointsFit } from './given-points.ts';
import type { ItemOutcome } from './item-outcome.ts';
import { classesElsewhere } from './methods/class-of.ts';
import { contradicts, countedElsewhere, reportCounted, withCounts } from './methods/counted-units.ts';
import type { MethodOutcome } from './methods/scored.ts';
import { scoredBy } from './methods.ts';
import type { UnitScoring } from './unit-scoring.ts';

/** Scores an item that has no indicators under it. */
export function scoreLeaf(item: Item, scoring: UnitScoring): ItemOutcome {
  const { plan, unit, context, report } = scoring;
  const method = item.method ?? AWARDED;
  const sent = unit.entries.get(item.id);
  const counted = countedElsewhere(method, unit, context);
  const readIn =
    method.kind === 'class-of'
      ? classesElsewhere(method, unit, context).map(({ result }) => result.file)
      : (counted?.results.map(({ file }) => file) ?? NONE);
  const entry = withCounts(sent ?? (readIn.length > 0 ? emptyEntry(item.id, unit.at) : undefined), counted);
  const evidence = evidenceFor(unit, item, sent, readIn);
  const evidenceMissing = evidence.none;
  const gives = plan.giving.has(item);
  const leaf: Leaf = {
    item,
    method,
    gives,
    selfPoints: gives ? entry?.selfScore : undefined,
    entry: counted === undefined ? sent : entry,
    evidence,
  };

  if (!appliesTo(item, unit)) {
    const reason = notForCategory(item, sent, scoring);
    return became(leaf, 'not-applicable', reason, NONE_MISSING);
  }
  if (entry === undefined) return notSubmitted(leaf, { code: 'nothing-submitted' }, ROW);
  if (entry.notApplicable) {
    if (item.mayBeNotApplicable) return became(leaf, 'not-applicable', { code: 'not-applicable' }, NONE_MISSING);
    const at = locate(entry, entry.value !== undefined && entry.score === undefined ? 'value' : 'score');
    const details = { item: item.id, set: plan.set.id };
    report(problem('not-applicable-refused', at, details, { unit: unit.code, item: item.id }));
    return invalid(leaf);
  }
  if (counted !== undefined) reportCounted(item, sent, counted, scoring);
  const fitting = givenPointsFit(item, entry, scoring) && !contradicts(sent, counted);
  if (entry.broken || !fitting) return invalid(leaf);

  const givenIn = scoring.scoredBy === 'self' ? 'selfScore' : 'score';
  const outcome = scoredBy(method, { plan, unit, item, entry, given: entry[givenIn], givenIn, context });
  if (outcome.kind === 'wrong') {
    if (outcome.problem !== undefined) report(outcome.problem);
    return invalid(leaf);
  }
  if (outcome.kind === 'nothing-given') {
    const nothing = evidenceMissing && entry.value === undefined && entry.counts === undefined;
    if (nothing && entry.selfScore === undefined) return notSubmitted(leaf, { code: 'nothing-submitted' }, ROW);
    return notSubmitted(leaf, outcome.reason, evidenceMissing ? SCORE_AND_EVIDENCE : SCORE);
  }
  const missing = evidenceMissing ? EVIDENCE : NONE_MISSING;
  const points = outcome.kind === 'points' ? outcome.points : undefined;
  const found = reached(outcome, method, became(leaf, stateOf(outcome), outcome.reason, missing, points), entry);
  if (!evidenceMissing || plan.set.evidence.rule !== 'required' || !saysSomethingGood(outcome)) return found;

  const { clause } = plan.set.evidence;
  const article = clause === undefined ? {} : { article: clause.article };
  const reason: ItemReason = { code: 'no-evidence', ...(points === undefined ? {} : { points }), ...article };
  const waiting = became(leaf, 'no-evidence', reason, EVIDENCE, gives ? ZERO : undefined, points);
  return { ...unreached(method, waiting), ...(found.met === true ? { awaitingMet: true } : {}), supplied: found };
}

/** What every outcome of an item has in common. */
interface Leaf extends Pick<ItemOutcome, 'item' | 'selfPoints' | 'entry' | 'evidence'> {
  readonly method: Method;
  readonly gives: boolean;
}

function became(
  { item, selfPoints, entry, evidence }: Leaf,
  state: ItemState,
  reason: ItemReason,
  missing: readonly MissingWhat[],
  points?: Decimal,
  awaiting?: Decimal,
): ItemOutcome {
  return { item, state, points, selfPoints, awaiting, reason, entry, evidence, missing };
}

function notSubmitted(leaf: Leaf, reason: ItemReason, missing: readonly MissingWhat[]): ItemOutcome {
  return unreached(leaf.method, became(leaf, 'not-submitted', reason, missing, leaf.gives ? ZERO : undefined));
}

function invalid(leaf: Leaf): ItemOutcome {
  return became(leaf, 'invalid', { code: 'invalid-data' }, leaf.evidence.none ? EVIDENCE : NONE_MISSING);
}

/** What does not count without evidence; 0 points, or “not met”, need no document to stand. */
function saysSomethingGood(outcome: Exclude<MethodOutcome, { kind: 'wrong' | 'nothing-given' }>): boolean {
  switch (outcome.kind) {
    case 'points':
      return outcome.points > 0;
    case 'met':
      return outcome.met;
    case 'measured':
      return true;
  }
}

function stateOf(outcome: Exclude<MethodOutcome, { kind: 'wrong' | 'nothing-given' }>): ItemState {
  switch (outcome.kind) {
    case 'points':
      return outcome.points > 0 ? 'scored' : 'zero';
    case 'met':
      return outcome.met ? 'met' : 'not-met';
    case 'measured':
      return 'measured';
  }
}

/** An outcome with what its method found beside the points. */
function reached(
  outcome: Exclude<MethodOutcome, { kind: 'wrong' | 'nothing-given' }>,
  method: Method,
  found: ItemOutcome,
  { counts }: Entry,
): ItemOutcome {
  if (factsOf(method).writtenAs === 'points') return found;
  return {
    ...found,
    ...('met' in outcome && outcome.met !== undefined ? { met: outcome.met } : {}),
    ...('level' in outcome && outcome.level !== undefined ? { level: outcome.level } : {}),
    ...(counts !== undefined && isPercentage(method) ? { counts } : {}),
  };
}

/** An outcome that counts for nothing: not met, and no level. */
function unreached(method: Method, found: ItemOutcome): ItemOutcome {
  return { ...found, ...factsOf(method).unreached(method) };
}

/**
 * An item's own documents; where its row cites none, those of the criterion above it, else the result it was read from. A
 * row whose documents were not found has cited some: what backs others does not back it.
 */
function evidenceFor(unit: UnitEvidence, item: Item, entry: Entry | undefined, readIn: readonly string[]): References {
  if (entry !== undefined && citesEvidence(entry)) return entry.evidence;
  const above = item.parent === undefined ? undefined : unit.entries.get(item.parent)?.evidence;
  return above === undefined || above.none ? referencesOf(readIn) : above;
}

const AWARDED: AwardedMethod = { kind: 'awarded' };
const NONE: readonly string[] = [];
const NONE_MISSING: readonly MissingWhat[] = [];
const ROW: readonly MissingWhat[] = ['row'];
const SCORE: readonly MissingWhat[] = ['score'];
const EVIDENCE: readonly MissingWhat[] = ['evidence'];
const SCORE_AND_EVIDENCE: readonly MissingWhat[] = ['score', 'evidence'];
