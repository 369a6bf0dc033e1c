import type { Decimal } from './decimal.ts';
import type { Words } from './language.ts';

/**
 * What a criteria set is held to: values in, class out. Cases stand beside the set's file, as a table an officer fills in
 * or as JSON; each is a unit of one table of evidence that is read and assessed as the commands do it.
 */
export interface Cases {
  /** The file they are in. */
  readonly file: string;
  readonly year?: number;
  /** YYYY-MM-DD */
  readonly checkedOn?: string;
  readonly cases: readonly Case[];
  readonly areas: readonly AreaCase[];
  /** What makes the data of a unit wrong, in the cases of areas. */
  readonly invalid: CaseValues;
  /** What every case has where it says nothing else. */
  readonly base: CaseValues;
}

export interface Case {
  readonly name: string;
  /** The provision it tries: "điểm b khoản 1 Điều 8". */
  readonly article?: string;
  /** As it is written in evidence. */
  readonly category?: string;
  /** What differs from the base. */
  readonly given: CaseValues;
  /** Class of the unit in another evaluation, by its subject. */
  readonly elsewhere?: Readonly<Record<string, string>>;
  readonly expect: ExpectedOutcome;
  /** Row of the table, as Excel shows it. */
  readonly row?: number;
}

/** By item; null leaves its row out. */
export type CaseValues = Readonly<Record<string, Entry | null>>;

/** A number is a score, "92/100" two counts. */
export type Entry = number | string | EntryFacts;

export interface EntryFacts {
  readonly score?: number;
  readonly counts?: string;
  readonly value?: string;
  readonly evidence?: string;
  readonly notApplicable?: true;
}

/** What a case does not name is not asked; errors and warnings always are. */
export interface ExpectedOutcome {
  readonly total?: number | null;
  /** Id of the class; null for a unit with wrong data. */
  readonly class?: string | null;
  /** A text that is in the reason of the class. */
  readonly reason?: string;
  /** Level reached by an item, null for none. */
  readonly levels?: Readonly<Record<string, string | null>>;
  readonly points?: Readonly<Record<string, number>>;
  readonly states?: Readonly<Record<string, string>>;
  readonly notices?: readonly string[];
  /** Class once the missing evidence is there. */
  readonly withEvidence?: string;
  /** "code item"; other than of what was not sent. */
  readonly problems?: readonly string[];
}

/** Units of a district or province, and whether it is recognised. */
export interface AreaCase {
  readonly name: string;
  readonly article?: string;
  /** Of its units. */
  readonly category?: string;
  /** What a unit that falls short has. */
  readonly otherwise: CaseValues;
  readonly districts: readonly {
    readonly reaching: number;
    readonly of: number;
    readonly invalid?: number;
    /** So many districts like this. */
    readonly times?: number;
  }[];
  readonly expect: {
    readonly rule: string;
    readonly reached: number;
    readonly of: number;
    readonly undecided?: number;
    readonly recognised: boolean | null;
  };
}

/** What keeps a file of cases from being read; places as the file has them. */
export type CaseFault =
  | { readonly is: 'not-json' }
  | { readonly is: 'shape'; readonly key: string }
  | { readonly is: 'no-header' }
  | { readonly is: 'no-cases' }
  | { readonly is: 'unreadable'; readonly problem: { readonly vi: string; readonly en: string } }
  | { readonly is: 'unknown-column'; readonly column: string; readonly row: number }
  | { readonly is: 'unknown-class'; readonly found: string; readonly row: number; readonly known: readonly string[] }
  | { readonly is: 'not-a-number'; readonly found: string; readonly row: number; readonly column: string }
  | { readonly is: 'expects-nothing'; readonly row: number };

export type CaseReading = { readonly cases: Cases } | { readonly faults: readonly CaseFault[] };

export interface CaseOutcome {
  readonly case: Case;
  readonly differences: readonly Difference[];
}

export interface AreaCaseOutcome {
  readonly case: AreaCase;
  readonly differences: readonly Difference[];
}

/** `of`: the item, of what is said of items. Values as the file writes them: ids of classes, levels and states. */
export interface Difference {
  readonly field: keyof ExpectedOutcome | keyof AreaCase['expect'];
  readonly of?: string;
  readonly expected: string;
  readonly found: string;
}

/** Something a set says that no case tries. */
export type UncoveredConstruct =
  | { readonly is: 'class'; readonly class: Words }
  | { readonly is: 'total'; readonly class: Words; readonly bound: Decimal; readonly side: Side }
  | { readonly is: 'gap'; readonly lower: Words; readonly higher: Words }
  | ({ readonly is: 'bound'; readonly bound: Decimal; readonly unit: string; readonly side: Side } & OfItem & {
        readonly category?: Words;
      })
  | ({ readonly is: 'level'; readonly level: Words } & OfItem)
  | ({ readonly is: 'no-level' | 'met' | 'not-met' | 'not-applicable' } & OfItem)
  | { readonly is: 'no-evidence' }
  | { readonly is: 'category'; readonly category: Words }
  | { readonly is: 'gate'; readonly gate: Words; readonly passed: boolean }
  | { readonly is: 'area'; readonly area: Words; readonly recognised: boolean };

interface OfItem {
  readonly item: string;
  readonly label: Words;
}

/** at: just enough to reach it · beside: just not */
export type Side = 'at' | 'beside';
