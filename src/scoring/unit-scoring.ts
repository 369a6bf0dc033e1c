import type { UnitEvidence } from '../model/evidence.ts';
import type { Problem } from '../problems/problem.ts';
import type { AssessContext } from './context.ts';
import type { Plan } from './plan.ts';

export type ScoredBy = 'checked' | 'self';

/** One unit while its items are scored. */
export interface UnitScoring {
  readonly plan: Plan;
  readonly unit: UnitEvidence;
  readonly scoredBy: ScoredBy;
  readonly context: AssessContext;
  readonly report: (found: Problem) => void;
}
