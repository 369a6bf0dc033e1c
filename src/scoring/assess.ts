import { sum } from '../model/arithmetic.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';
import type { EvidenceBook, UnitEvidence } from '../model/evidence.ts';
import { particularList } from '../model/particular-list.ts';
import type { Missing } from '../model/result.ts';
import { isError, type Problem, problem } from '../problems/problem.ts';
import { reportAboveMaximum } from './above-maximum.ts';
import { classify, nextClass, withEvidence } from './classify.ts';
import type { AssessContext } from './context.ts';
import { withCriteria } from './criterion.ts';
import type { ItemOutcome } from './item-outcome.ts';
import { evidenceColumnMissing, missingProblem } from './missing.ts';
import { type Plan, planFor } from './plan.ts';
import { prospector } from './prospect.ts';
import { type RankedUnit, rankUnits, standingOf } from './rank.ts';
import { scoreLeaf } from './score-item.ts';
import { reportUnequalWholes } from './unequal-wholes.ts';
import type { UnitOutcome } from './unit-outcome.ts';
import type { ScoredBy, UnitScoring } from './unit-scoring.ts';

/** Everything an evaluation found out: of each unit what the caller keeps of its outcome, and its rank. */
export interface Assessment<Kept> {
  /** Ranked ones first, in rank order; the others after them, by name. */
  readonly units: readonly RankedUnit<Kept>[];
  readonly problems: readonly Problem[];
}

/**
 * Scores, classifies and ranks every unit of a book under a set. A unit with wrong data is there too, without a class.
 * `keep` is called with each outcome as soon as it is known, so that the computation of a whole country is never in memory
 * at once.
 */
export function assess<Kept>(
  set: CriteriaSet,
  book: EvidenceBook,
  keep: (outcome: UnitOutcome) => Kept,
  context: AssessContext = {},
): Assessment<Kept> {
  const problems: Problem[] = [];
  const said = new Set<string>();
  const plan = planFor(set);
  const { prospect = false } = context;
  const prospectOf = prospect === false ? undefined : prospector(plan, prospect === true ? undefined : prospect);
  const units = book.units.map((unit) => {
    const outcome = assessUnit({ plan, unit, scoredBy: book.scoredBy, context, prospectOf, said }, problems);
    return { standing: standingOf(outcome), kept: keep(outcome) };
  });
  return { units: rankUnits(units), problems };
}

interface UnitAssessment {
  readonly plan: Plan;
  readonly unit: UnitEvidence;
  readonly scoredBy: ScoredBy;
  readonly context: AssessContext;
  readonly prospectOf: ReturnType<typeof prospector> | undefined;
  /** Files of which it was said that they have no column of evidence: once, and not of each unit. */
  readonly said: Set<string>;
}

function assessUnit(assessment: UnitAssessment, problems: Problem[]): UnitOutcome {
  const { plan, unit, scoredBy, context, said } = assessment;
  const { maximum } = plan.set;
  let wrong = unit.broken;
  const report = (found: Problem) => {
    problems.push(found);
    if (isError(found)) wrong = true;
  };
  if (lacksCategory(plan, unit)) report(categoryProblem(plan.set, unit));
  const items = scoreItems({ ...assessment, report });
  const missing: Missing[] = [];
  const self: Decimal[] = [];
  for (const outcome of items) {
    for (const what of outcome.missing) {
      missing.push({ item: outcome.item.id, what });
      const ofFile = what === 'evidence' ? evidenceColumnMissing(outcome) : undefined;
      if (ofFile === undefined) report(missingProblem(unit, outcome, what, context));
      else if (!said.has(ofFile.at.file)) {
        said.add(ofFile.at.file);
        report(ofFile);
      }
    }
    const counts = outcome.item.depth === 0 && outcome.state !== 'invalid';
    if (counts && outcome.selfPoints !== undefined) self.push(outcome.selfPoints);
  }
  reportAboveMaximum(items, unit, report);
  if (nothingApplies(items)) report(problem('nothing-applies', unit.at, { code: unit.code }, { unit: unit.code }));
  const itemsAgain = () => scoreItems({ plan, unit, scoredBy, context, report: saidBefore });
  const common = { unit, items, itemsAgain, missing, selfTotal: self.length === 0 ? undefined : sum(self) };
  if (wrong) return { ...common, selfTotal: undefined, withEvidence: null, next: null };

  const { selfTotal } = common;
  if (maximum !== undefined && selfTotal !== undefined && selfTotal > maximum && scoredBy === 'checked') {
    const details = { total: selfTotal, maximum, code: unit.code };
    report(problem('self-total-above-maximum', unit.at, details, { unit: unit.code }));
  }
  const standing = { plan, unit, category: unit.category, items };
  const found = classify(standing);
  const supplied = withEvidence(standing);
  // Points that wait for evidence are points all the same: more than the set can give is wrong with or without it.
  const total = supplied?.total ?? found.total;
  if (total !== undefined && total.sum > total.attainable) {
    const details = { total: total.sum, maximum: total.attainable, code: unit.code };
    report(problem('total-above-maximum', unit.at, details, { unit: unit.code }));
    return { ...common, withEvidence: null, next: null };
  }
  const prospect = assessment.prospectOf?.(standing, found.class) ?? null;
  return {
    ...common,
    class: found.class,
    withEvidence: supplied?.outlook ?? null,
    next: nextClass(standing, found.class),
    ...(prospect === null ? {} : { prospect }),
  };
}

/** What is wrong with a unit was reported when it was scored first. */
function saidBefore(): void {}

/** Items without children first: the criteria follow from them. */
function scoreItems(scoring: UnitScoring): ItemOutcome[] {
  const outcomes = new Map<string, ItemOutcome>();
  for (const item of scoring.plan.leaves) outcomes.set(item.id, scoreLeaf(item, scoring));
  reportUnequalWholes(outcomes, scoring);
  return withCriteria(outcomes, scoring);
}

/** Nothing is left to judge the unit by: neither 0 points nor every condition holding would be true of it. */
function nothingApplies(items: readonly ItemOutcome[]): boolean {
  return items.every(({ item, state }) => item.depth > 0 || state === 'not-applicable');
}

/** A value that was refused was reported when it was read. */
function lacksCategory(plan: Plan, unit: UnitEvidence): boolean {
  return unit.category === undefined && unit.categoryAt !== undefined && plan.needsCategory;
}

function categoryProblem(set: CriteriaSet, unit: UnitEvidence): Problem {
  const expected = particularList(set.categories.map(({ label }) => label.vi));
  return problem('category-missing', unit.categoryAt ?? unit.at, { code: unit.code, expected }, { unit: unit.code });
}
