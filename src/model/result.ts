import type { Method, Provenance, SetIdentity } from './criteria-set.ts';
import type { Decimal } from './decimal.ts';
import type { InputFile } from './evidence.ts';
import type { Language, Words } from './language.ts';
import type { Location } from './location.ts';
import type { Reason } from './reason.ts';

export const RESULT_FORMAT = 'hoctap-result';
export const RESULT_FORMAT_VERSION = 1;

/**
 * The one result of an evaluation: what result.json holds and every report and certificate is drawn from. A sentence
 * stands in it twice: as words in `language` (`reason`) and as data (`because`), so that it can be said in another one.
 */
export type Result = ResultOf<number>;

/** Evidence may be checked for completeness before its year is known: then `Year` is null. */
export interface ResultOf<Year extends number | null> {
  readonly format: typeof RESULT_FORMAT;
  readonly formatVersion: typeof RESULT_FORMAT_VERSION;
  readonly tool: { readonly name: 'hoctap'; readonly version: string };
  readonly language: Language;
  readonly evaluationYear: Year;
  /** When the checking team checked (YYYY-MM-DD), if it was said. */
  readonly checkedOn: string | null;
  /** `self`: only self scores were given; said in every output, and no certificate can come of it. */
  readonly scoredBy: 'checked' | 'self';
  readonly criteria: ResultCriteria;
  readonly inputs: readonly InputFile[];
  readonly summary: Summary;
  /** Ranked ones first, by rank, then name, then code; the unranked after them. */
  readonly units: readonly UnitResult[];
  readonly problems: readonly ProblemRecord[];
}

/** What of the criteria set the reports need, and what proves which set it was. */
export interface ResultCriteria extends SetIdentity {
  readonly provenance: Provenance;
  readonly bases: readonly SetIdentity[];
  readonly title: Words;
  readonly award: Words;
  readonly unitKind: Words;
  readonly document: string;
  readonly maximum: Decimal;
  readonly evidenceRequired: boolean;
  readonly items: readonly ResultItem[];
  readonly classes: readonly ResultClass[];
  readonly gates: readonly { readonly id: string; readonly label: Words }[];
}

export interface ResultItem {
  readonly id: string;
  readonly label: Words;
  readonly parent: string | null;
  readonly depth: number;
  readonly maximum: Decimal | null;
  readonly method: Method['kind'] | null;
}

/** Best class first. */
export interface ResultClass {
  readonly id: string;
  readonly label: Words;
  readonly earnsAward: boolean;
}

export interface Summary {
  readonly units: number;
  readonly ranked: number;
  readonly invalid: number;
  readonly complete: number;
  /** In the order of the classes, every class, also those nobody reached. */
  readonly byClass: readonly ClassCount[];
  /** By province and district as the files name them, in Vietnamese order. */
  readonly byArea: readonly AreaSummary[];
}

export interface ClassCount {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export interface AreaSummary {
  readonly province: string | null;
  readonly district: string | null;
  readonly units: number;
  readonly invalid: number;
  readonly byClass: readonly ClassCount[];
}

export interface UnitResult {
  readonly code: string;
  readonly name: string;
  readonly district: string | null;
  readonly province: string | null;
  readonly category: string | null;
  /** Sum of the points that count; null when the unit's data is invalid. */
  readonly total: Decimal | null;
  readonly selfTotal: Decimal | null;
  /** Null when the unit's data is invalid. */
  readonly classification: UnitClass | null;
  /** Null when the unit is not ranked. */
  readonly rank: number | null;
  /** Every item of the set, in its order. */
  readonly items: readonly ItemResult[];
  readonly gates: readonly GateResult[];
  /** What the class would be once the missing evidence is supplied, when points wait for it. */
  readonly withEvidence: Outlook | null;
  /** The way to the next better class; null for the best one and for invalid units. */
  readonly nextClass: NextClass | null;
  readonly complete: boolean;
  readonly missing: readonly Missing[];
  readonly notices: readonly Notice[];
  readonly at: Location;
}

export interface UnitClass {
  readonly id: string;
  readonly label: string;
  readonly reason: string;
  readonly because: readonly Reason[];
}

/**
 * scored: points above 0 count · zero: 0 points were given · no-evidence: points were given and do not count ·
 * not-submitted: nothing, or no score, was sent · not-applicable: the set lets it be left out · invalid: the data is wrong
 */
export type ItemState = 'scored' | 'zero' | 'no-evidence' | 'not-submitted' | 'not-applicable' | 'invalid';

export interface ItemResult {
  readonly id: string;
  readonly state: ItemState;
  /** The points that count; null for invalid and not-applicable. */
  readonly points: Decimal | null;
  readonly selfPoints: Decimal | null;
  readonly reason: string;
  readonly evidence: readonly string[];
  /** Null when no row speaks of it, and for a criterion that is the sum of its indicators. */
  readonly at: Location | null;
  // What follows is left out where there is nothing to say, which is nearly always: a province has 50,000 items.
  /** The reason as data; left out where points were simply awarded. */
  readonly because?: Reason;
  /** Points that would count if the evidence were there. */
  readonly pointsAwaitingEvidence?: Decimal;
  readonly value?: string;
  readonly assessor?: string;
  readonly note?: string;
}

export interface GateResult {
  readonly id: string;
  readonly label: string;
  readonly passed: boolean;
  /** Items that break it. */
  readonly items: readonly string[];
  readonly article: string | null;
}

export interface Outlook {
  readonly total: Decimal;
  readonly classification: { readonly id: string; readonly label: string };
  /** Items whose evidence is waited for. */
  readonly items: readonly string[];
}

export interface NextClass {
  readonly id: string;
  readonly label: string;
  /** Points still missing to its lower bound; 0 when only gates stand in the way. */
  readonly pointsMissing: Decimal;
  /** Items at 0 that keep the gates shut. */
  readonly blockedBy: readonly string[];
}

export type MissingWhat = 'row' | 'score' | 'evidence';

export interface Missing {
  readonly item: string;
  readonly what: MissingWhat;
}

export interface Notice {
  readonly text: string;
  readonly because: Reason;
}

export type Severity = 'error' | 'missing' | 'warning' | 'notice';

/** A problem in words, as it is stored and shown; see problems/ for how it is found. */
export interface ProblemRecord {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly cell: string | null;
  readonly line: number | null;
  readonly key: string | null;
  readonly unit: string | null;
  readonly item: string | null;
  readonly message: string;
  readonly fix: string;
  readonly related: readonly Location[];
  /** The particulars of the message, so that it can be said in another language. */
  readonly details: Readonly<Record<string, string | number>>;
}
