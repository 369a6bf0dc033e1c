import type { LevelClass, LevelClassification } from '../model/criteria-set.ts';
import { ZERO } from '../model/decimal.ts';
import type { ClassReason, ConditionFinding } from '../model/reason.ts';
import { articleOf, type ClassOutcome, gateReasons, type NextStep, openTo } from './class-outcome.ts';
import { failing } from './conditions.ts';
import { judgeOf } from './criterion.ts';
import { type GateOutcome, runGates } from './gates.ts';
import type { UnitStanding } from './standing.ts';
import type { Total } from './total.ts';
import { zeroReasons } from './zero-reasons.ts';

/** The best class whose conditions all hold and whose gates are open. */
export function classifyByLevels(
  { classes }: LevelClassification,
  standing: UnitStanding,
  total: Total | undefined,
): ClassOutcome {
  const { set } = standing.plan;
  const gates = runGates(standing);
  const failingOf = conditionsOf(classes, standing, gates);
  const order = classes.findIndex((rule, index) => openTo(rule, gates) && failingOf(index).length === 0);
  const rule = classes[order];
  if (rule === undefined) throw new Error(`${set.id}: the last class must have no conditions and need no gate`);
  const reasons: ClassReason[] = [...(total?.reasons ?? [])];
  const above = classes[order - 1];
  if (above !== undefined) {
    const conditions = failingOf(order - 1);
    const article = articleOf(above.clause);
    if (conditions.length > 0) reasons.push({ code: 'conditions-fail', class: above.label, ...article, conditions });
    if (!openTo(above, gates)) reasons.push(...gateReasons(above, gates));
  }
  reasons.push(...zeroReasons(standing));
  const remaining = order === classes.length - 1;
  if (!remaining) reasons.push(...gateReasons(rule, gates));
  const code = remaining ? 'remaining-case' : 'conditions-hold';
  reasons.push({ code, class: rule.label, ...articleOf(rule.clause) });
  return { rule, order, total: total?.total, gates, reasons, notices: [] };
}

/** The class just above, with every condition and gate that keeps it away. */
export function nextLevel(
  { classes }: LevelClassification,
  standing: UnitStanding,
  { order, gates }: ClassOutcome,
): NextStep | null {
  const rule = classes[order - 1];
  if (rule === undefined) return null;
  const unmet = conditionsOf(classes, standing, gates)(order - 1);
  const shut = gates.filter(({ gate, passed }) => !passed && rule.requires.includes(gate.id));
  const items = [
    ...unmet.flatMap((condition) => ('item' in condition ? [condition.item] : [])),
    ...shut.flatMap((gate) => gate.items),
  ];
  return { rule, pointsMissing: ZERO, blockedBy: [...new Set(items)], unmet };
}

/** What fails of the conditions of each class, by its place; worked out once and only when it is asked for. */
function conditionsOf(
  classes: readonly LevelClass[],
  standing: UnitStanding,
  gates: readonly GateOutcome[],
): (index: number) => readonly ConditionFinding[] {
  const judge = judgeOf(standing.items, standing);
  const known = new Map<number, readonly ConditionFinding[]>();
  const failingOf = (index: number): readonly ConditionFinding[] => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const failingOfClass = (id: string) => {
      const lower = classes.findIndex((each) => each.id === id);
      if (lower <= index) throw new Error(`${standing.plan.set.id}: a class may only build on one below it, not ${id}`);
      const rule = classes[lower];
      const conditions = failingOf(lower);
      // Gates of the lower class have no condition to be said by: the class itself is named.
      if (rule === undefined || conditions.length > 0 || openTo(rule, gates)) return conditions;
      return [{ kind: 'class', class: rule.label } as const];
    };
    const found = failing(classes[index]?.conditions ?? [], { ...judge, failingOfClass });
    known.set(index, found);
    return found;
  };
  return failingOf;
}
