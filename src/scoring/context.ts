import type { Words } from '../model/language.ts';

/** What an evaluation knows beside the criteria and the evidence. */
export interface AssessContext {
  /** The day of checking, YYYY-MM-DD: what terms are counted up to. */
  readonly checkedOn?: string;
  /** Results of other evaluations that items refer to. */
  readonly elsewhere?: readonly ElsewhereResult[];
  /** Whether units that still lack something are told what they can reach; of some items alone, where they are named. */
  readonly prospect?: boolean | ReadonlySet<string>;
}

/** What this evaluation needs of another one's result. */
export interface ElsewhereResult {
  /** Id of what was evaluated there. */
  readonly subject: string;
  readonly file: string;
  readonly evaluationYear: number;
  /** By unit code; a unit whose data was invalid there has none. */
  readonly classes: ReadonlyMap<string, ClassElsewhere>;
  /** The level each unit reached in an item, or what the set calls it when it reached none: by item, then unit code. */
  readonly levels?: ReadonlyMap<string, ReadonlyMap<string, ClassElsewhere>>;
  /** Every unit it refers to; those that a list names and that sent nothing too. */
  readonly members?: readonly MemberElsewhere[];
  /** Ids of its classes, best first. */
  readonly order?: readonly string[];
}

export interface MemberElsewhere {
  readonly code: string;
  readonly district: string | null;
  readonly province: string | null;
  /** Id of its class; null for a unit whose data was invalid or that sent nothing. */
  readonly class: string | null;
}

export interface ClassElsewhere {
  readonly id: string;
  readonly label: Words;
}
