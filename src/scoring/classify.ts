import type { Outlook } from '../model/result.ts';
import { classifyByBands, nextBand } from './bands.ts';
import { classifyByLevels, nextLevel } from './class-levels.ts';
import type { ClassOutcome, NextStep } from './class-outcome.ts';
import { withCriteria } from './criterion.ts';
import type { ItemOutcome } from './item-outcome.ts';
import type { UnitStanding } from './standing.ts';
import { type Total, totalOf } from './total.ts';

export interface ClassAndTotal {
  readonly class: ClassOutcome;
  /** None in a set without points. */
  readonly total: Total | undefined;
}

/** The class of a unit whose data is valid. */
export function classify(standing: UnitStanding): ClassAndTotal {
  const { classification, id } = standing.plan.set;
  const total = totalOf(standing.plan, standing.items);
  if (classification.kind === 'levels') return { class: classifyByLevels(classification, standing, total), total };
  if (total === undefined) throw new Error(`${id}: a set without points cannot have bands`);
  return { class: classifyByBands(classification, standing, total), total };
}

export interface ClassOnceSupplied extends ClassAndTotal {
  readonly outlook: Outlook;
}

/** What the unit would be if the evidence its items wait for were supplied; null when none waits. */
export function withEvidence(standing: UnitStanding): ClassOnceSupplied | null {
  const waiting = standing.items.filter(({ supplied }) => supplied !== undefined);
  if (waiting.length === 0) return null;
  const outcomes = new Map<string, ItemOutcome>();
  for (const outcome of standing.items) {
    const { item, supplied } = outcome;
    if (item.children.length === 0) outcomes.set(item.id, supplied ?? outcome);
  }
  const items = withCriteria(outcomes, { ...standing, report: saidBefore });
  const found = classify({ ...standing, items });
  const { rule, total } = found.class;
  const classification = { id: rule.id, label: rule.label.vi };
  return { ...found, outlook: { total: total ?? null, classification, items: waiting.map(({ item }) => item.id) } };
}

/** The next better class within reach. */
export function nextClass(standing: UnitStanding, outcome: ClassOutcome): NextStep | null {
  const { classification } = standing.plan.set;
  return classification.kind === 'levels'
    ? nextLevel(classification, standing, outcome)
    : nextBand(classification, standing, outcome);
}

/** What is wrong with a criterion's own row was reported when it was scored. */
function saidBefore(): void {}
