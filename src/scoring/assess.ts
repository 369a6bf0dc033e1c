import type { ClassRule, CriteriaSet, Item } from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';
import type { EvidenceBook, UnitEvidence } from '../model/evidence.ts';
import type { Missing, Outlook } from '../model/result.ts';
import { isError, type Problem, problem } from '../problems/problem.ts';
import { sum } from './arithmetic.ts';
import { type ClassOutcome, classify, nextClass, withEvidence } from './classify.ts';
import { missingProblem } from './missing.ts';
import { type Ranked, rankUnits, standingOf } from './rank.ts';
import { type ItemOutcome, type ScoredBy, scoreLeaf, sumOfIndicators } from './score-item.ts';

/** Everything an evaluation found out: of each unit what the caller keeps of its outcome, and its rank. */
export interface Assessment<Kept> {
  /** Ranked ones first, in rank order; the others after them, by name. */
  readonly units: readonly Ranked<Kept>[];
  readonly problems: readonly Problem[];
}

export interface UnitOutcome {
  readonly unit: UnitEvidence;
  readonly items: readonly ItemOutcome[];
  readonly selfTotal: Decimal | undefined;
  readonly missing: readonly Missing[];
  /** Absent when the unit's data is invalid. */
  readonly class?: ClassOutcome;
  readonly withEvidence: Outlook | null;
  readonly next: {
    readonly rule: ClassRule;
    readonly pointsMissing: Decimal;
    readonly blockedBy: readonly string[];
  } | null;
}

/**
 * Scores, classifies and ranks every unit of a book under a set. A unit with wrong data is there too, without a class.
 * `keep` is called with each outcome as soon as it is known, so that the reckoning of a whole country is never in memory
 * at once.
 */
export function assess<Kept>(
  set: CriteriaSet,
  book: EvidenceBook,
  keep: (outcome: UnitOutcome) => Kept,
): Assessment<Kept> {
  const problems: Problem[] = [];
  const units = book.units.map((unit) => {
    const outcome = assessUnit(set, unit, book.scoredBy, problems);
    return { standing: standingOf(outcome), kept: keep(outcome) };
  });
  return { units: rankUnits(units), problems };
}

function assessUnit(set: CriteriaSet, unit: UnitEvidence, scoredBy: ScoredBy, problems: Problem[]): UnitOutcome {
  let wrong = unit.broken;
  const report = (found: Problem) => {
    problems.push(found);
    if (isError(found)) wrong = true;
  };
  if (lacksCategory(set, unit)) report(categoryProblem(set, unit));
  const items = scoreItems(set, unit, scoredBy, report);
  const missing: Missing[] = [];
  const self: Decimal[] = [];
  for (const outcome of items) {
    for (const what of outcome.missing) {
      missing.push({ item: outcome.item.id, what });
      report(missingProblem(unit, outcome, what));
    }
    const counts = outcome.item.depth === 0 && outcome.state !== 'invalid';
    if (counts && outcome.selfPoints !== undefined) self.push(outcome.selfPoints);
  }
  const common = { unit, items, missing, selfTotal: self.length === 0 ? undefined : sum(self) };
  if (wrong) return { ...common, selfTotal: undefined, withEvidence: null, next: null };

  const { selfTotal } = common;
  if (selfTotal !== undefined && selfTotal > set.maximum && scoredBy === 'checked') {
    const details = { total: selfTotal, maximum: set.maximum, code: unit.code };
    report(problem('self-total-above-maximum', unit.at, details, { unit: unit.code }));
  }
  const outcome = classify(set, items);
  const outlook = withEvidence(set, items);
  // Points that wait for evidence are points all the same: more than the set can give is wrong with or without it.
  const total = outlook?.total ?? outcome.total;
  if (total > set.maximum) {
    const details = { total, maximum: set.maximum, code: unit.code };
    report(problem('total-above-maximum', unit.at, details, { unit: unit.code }));
    return { ...common, withEvidence: null, next: null };
  }
  return { ...common, class: outcome, withEvidence: outlook, next: nextClass(set, outcome) };
}

/** Children are scored before the criteria that are their sums; the outcome keeps the order of the set. */
function scoreItems(
  set: CriteriaSet,
  unit: UnitEvidence,
  scoredBy: ScoredBy,
  report: (found: Problem) => void,
): ItemOutcome[] {
  const outcomes = new Map<string, ItemOutcome>();
  for (const item of set.items) {
    if (item.children.length === 0) outcomes.set(item.id, scoreLeaf(set, unit, item, scoredBy, report));
  }
  for (const item of set.items.toReversed()) {
    if (item.children.length === 0) continue;
    const children = item.children.flatMap((id) => outcomes.get(id) ?? []);
    outcomes.set(item.id, sumOfIndicators(unit, item, children, report));
  }
  return set.items.flatMap(({ id }) => outcomes.get(id) ?? []);
}

/** A value that was refused was reported when it was read. */
function lacksCategory(set: CriteriaSet, unit: UnitEvidence): boolean {
  return unit.category === undefined && unit.categoryAt !== undefined && set.items.some(differsByCategory);
}

function categoryProblem(set: CriteriaSet, unit: UnitEvidence): Problem {
  const expected = set.categories.map(({ label }) => label.vi).join(', ');
  return problem('category-missing', unit.categoryAt ?? unit.at, { code: unit.code, expected }, { unit: unit.code });
}

function differsByCategory({ method }: Item): boolean {
  return method?.kind === 'thresholds' && method.steps.some(({ bound }) => typeof bound !== 'number');
}
