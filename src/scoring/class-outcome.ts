import type { ClassRule } from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';
import type { ClassReason, ConditionFinding, UnitNotice } from '../model/reason.ts';
import type { GateOutcome } from './gates.ts';

export interface ClassOutcome {
  readonly rule: ClassRule;
  /** 0 is the best class. */
  readonly order: number;
  /** None in a set without points. */
  readonly total: Decimal | undefined;
  readonly gates: readonly GateOutcome[];
  readonly reasons: readonly ClassReason[];
  readonly notices: readonly UnitNotice[];
}

/** The next better class and what is missing to it. */
export interface NextStep {
  readonly rule: ClassRule;
  readonly pointsMissing: Decimal;
  readonly blockedBy: readonly string[];
  /** Conditions that do not hold yet, where classes are levels. */
  readonly unmet?: readonly ConditionFinding[];
}

export function openTo({ requires }: ClassRule, gates: readonly GateOutcome[]): boolean {
  return gates.every(({ gate, passed }) => passed || !requires.includes(gate.id));
}

export function articleOf(clause: ClassRule['clause']): { readonly article?: string } {
  return clause === undefined ? {} : { article: clause.article };
}

/** The gates of a class as reasons: those that fail, or, where none does, that they hold. */
export function gateReasons(rule: ClassRule, gates: readonly GateOutcome[]): ClassReason[] {
  const needed = gates.filter(({ gate }) => rule.requires.includes(gate.id));
  const failed = needed.filter(({ passed }) => !passed);
  if (failed.length === 0) {
    return needed.map(({ gate }) => ({ code: 'gate-holds', gate: gate.label, ...articleOf(gate.clause) }));
  }
  return failed.map(({ gate, items }) => {
    return { code: 'gate-fails', gate: gate.label, ...articleOf(gate.clause), class: rule.label, items };
  });
}
