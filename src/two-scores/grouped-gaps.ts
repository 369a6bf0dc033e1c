import type { Decimal } from '../model/decimal.ts';
import type { Gaps } from './gaps.ts';

export interface UnitGaps extends Gaps {
  readonly code: string;
  readonly name: string;
  readonly district: string | null;
  readonly province: string | null;
}

export interface ItemGaps extends Gaps {
  readonly id: string;
}

export interface AssessorGaps extends Gaps {
  /** Null for scores of which nobody says who gave them. */
  readonly name: string | null;
  readonly units: number;
  /** The mean gap less that of everybody else; null where there is nobody else. */
  readonly apart: Decimal | null;
}

export interface AreaGaps extends Gaps {
  readonly province: string | null;
  readonly district: string | null;
  readonly units: number;
}
