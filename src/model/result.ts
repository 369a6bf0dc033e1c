import type { Bound, Fact, Method, Provenance, SetIdentity } from './criteria-set.ts';
import type { Decimal } from './decimal.ts';
import type { Counts, InputFile } from './evidence.ts';
import type { EvidenceDocuments } from './evidence-documents.ts';
import type { ByLanguage, Language, Words } from './language.ts';
import type { LawRecord } from './law-status.ts';
import type { Location } from './location.ts';
import type { ConditionFinding, Reason } from './reason.ts';
import type { Recognition } from './recognition.ts';

export const RESULT_FORMAT = 'hoctap-result';
export const RESULT_FORMAT_VERSION = 2;
/** Names the published description of result.json. */
export const RESULT_SCHEMA = 'hoctap/schemas/result.json';

/**
 * The one result of an evaluation: what every report and certificate is drawn from. A sentence is in it twice: as words
 * in `language` (`reason`) and as data (`because`), so that it can be said in another one. `result/stored/` says how
 * result.json holds it: data alone, the words are made of it again.
 */
export type Result = ResultOf<number>;

/** Evidence may be checked for completeness before its year is known: then `Year` is null. */
export interface ResultOf<Year extends number | null> {
  readonly format: typeof RESULT_FORMAT;
  /** Of the file it was read from, where it was. */
  readonly formatVersion: 1 | typeof RESULT_FORMAT_VERSION;
  readonly tool: { readonly name: 'hoctap'; readonly version: string };
  readonly language: Language;
  readonly evaluationYear: Year;
  /** When the checking team checked (YYYY-MM-DD), if it was said. */
  readonly checkedOn: string | null;
  /** `self`: only self scores were given; said in every output, and no certificate can come of it. */
  readonly scoredBy: 'checked' | 'self';
  readonly criteria: ResultCriteria;
  readonly inputs: readonly InputFile[];
  /** The file of scores that were set in place of others; left out where there is none. */
  readonly overrides?: OverridesFile;
  /** What the evaluation was asked beyond its files, so that it can be done again; left out where that was nothing. */
  readonly asked?: RunOptions;
  /** The results it was put together from; left out where it was evaluated from its files itself. */
  readonly combined?: readonly CombinedResult[];
  readonly summary: Summary;
  /** Ranked ones first, by rank, then name, then code; the unranked after them. */
  readonly units: readonly UnitResult[];
  readonly problems: readonly ProblemRecord[];
  /** Who on a list of units has sent what; left out where no list was given. */
  readonly coverage?: Coverage;
  /** Documents of the evidence folder; left out where none was given. */
  readonly documents?: EvidenceDocuments;
}

export interface RunOptions {
  /** The sheet of the workbooks, and the encoding of the files. */
  readonly sheet?: string;
  readonly encoding?: string;
  /** Results of other evaluations whose classes were read. */
  readonly others?: readonly { readonly file: string; readonly sha256: string }[];
  /** The list of units, by its file or the name of a province. */
  readonly units?: string;
  /** The district of that province whose communes alone are meant. */
  readonly district?: string;
  readonly checkUnits?: boolean;
  /** YYYY-MM-DD. */
  readonly due?: string;
  /** An earlier result whose documents were compared. */
  readonly since?: string;
  /** Categories of units whose evidence says none: of all of them, and of single ones by their codes. */
  readonly category?: string;
  readonly categories?: Readonly<Record<string, string>>;
}

/** A result that became part of this one. */
export interface CombinedResult {
  /** Its folder or file, as it was named. */
  readonly result: string;
  readonly sha256: string;
  readonly units: number;
}

export interface OverridesFile {
  readonly file: string;
  readonly sha256: string;
  /** How many of them are applied. */
  readonly applied: number;
}

/** What of the criteria set the reports need, and what proves which set it was. */
export interface ResultCriteria extends SetIdentity {
  readonly provenance: Provenance;
  readonly bases: readonly SetIdentity[];
  readonly title: Words;
  readonly award: Words;
  readonly unitKind: Words;
  readonly document: string;
  /** Null in a set that gives no points. */
  readonly maximum: Decimal | null;
  readonly evidenceRequired: boolean;
  readonly items: readonly ResultItem[];
  readonly classes: readonly ResultClass[];
  readonly gates: readonly { readonly id: string; readonly label: Words; readonly article?: string }[];
  // What follows is left out where the set says nothing of it.
  readonly subject?: string;
  readonly categories?: readonly { readonly id: string; readonly label: Words }[];
  /** How a total between two bands is read where it is not the lower class. */
  readonly betweenBands?: 'higher-class';
  /** Why units are grouped as they are where the law has no class. */
  readonly why?: Words;
  readonly areaRules?: readonly ResultAreaRule[];
  readonly facts?: readonly Fact[];
  /** The law as it is cited in full, in Vietnamese. */
  readonly citation?: string;
  /** The laws of the sets it is built on, where it names one of its own. */
  readonly grounds?: readonly string[];
  readonly recognition?: Recognition;
  /** When the document holds; left out by results of versions before it was kept. */
  readonly law?: LawRecord;
}

export interface ResultAreaRule {
  readonly id: string;
  readonly label: Words;
  readonly area: 'district' | 'province';
  /** In percent. */
  readonly share: Decimal;
  readonly article?: string;
}

export interface ResultItem {
  readonly id: string;
  readonly label: Words;
  readonly parent: string | null;
  readonly depth: number;
  readonly maximum: Decimal | null;
  readonly method: Method['kind'] | null;
  /** Levels it may reach, best first. */
  readonly levels?: readonly { readonly id: string; readonly label: Words }[];
  /** What it is called when it reaches none. */
  readonly otherwise?: Words;
}

/** Best class first. */
export interface ResultClass {
  readonly id: string;
  readonly label: Words;
  readonly earnsAward: boolean;
  /** Its band, where the classes are bands. */
  readonly from?: Bound;
  readonly to?: Bound;
  readonly toExclusive?: boolean;
  /** Ids of the gates it needs; left out where the set has no gates, and by results of versions before it was kept. */
  readonly requires?: readonly string[];
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
  /** What districts and provinces reach; left out where the set has no rules for areas. */
  readonly areas?: readonly AreaOutcome[];
}

export interface AreaOutcome {
  /** Id of the set's rule. */
  readonly rule: string;
  readonly province: string | null;
  /** Null for a rule of provinces. */
  readonly district: string | null;
  readonly reached: number;
  readonly of: number;
  /** Of `of`: units whose data is invalid, districts not decided. */
  readonly undecided: number;
  /** Null while the undecided ones could still turn it. */
  readonly recognised: boolean | null;
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
  /** The points that count, as they meet the bands; null when the unit's data is invalid or the set gives no points. */
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
  /** What it can still reach; only where that was asked for, and left out for a unit that lacks nothing. */
  readonly prospect?: Prospect;
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
 * not-submitted: nothing, or no score, was sent · not-applicable: the set lets it be left out · invalid: the data is wrong ·
 * met, not-met: of an item without points · measured: a value that conditions refer to
 */
export type ItemState = (typeof ITEM_STATES)[number];

export const ITEM_STATES = [
  'scored',
  'zero',
  'no-evidence',
  'not-submitted',
  'not-applicable',
  'invalid',
  'met',
  'not-met',
  'measured',
] as const;

export interface ItemResult {
  readonly id: string;
  readonly state: ItemState;
  /** The points that count; null for invalid and not-applicable, and for an item that gives no points. */
  readonly points: Decimal | null;
  readonly selfPoints: Decimal | null;
  readonly reason: string;
  readonly evidence: readonly string[];
  /** Null when no row refers to it, and for a criterion that is the sum of its indicators. */
  readonly at: Location | null;
  // What follows is left out where there is nothing to say, which is nearly always: a province has 50,000 items.
  /** The reason as data; left out where points were simply awarded. */
  readonly because?: Reason;
  /** Points that would count if the evidence were there. */
  readonly pointsAwaitingEvidence?: Decimal;
  readonly value?: string;
  readonly counts?: Counts;
  /** Of an item with levels: the one reached, null for none. */
  readonly level?: string | null;
  readonly assessor?: string;
  readonly note?: string;
  /** Who set another score in place of the one in the evidence, and why; `points` are computed from it. */
  readonly override?: ScoreOverride;
}

export interface ScoreOverride {
  /** The score in the evidence file, null where there was none. */
  readonly was: Decimal | null;
  readonly score: Decimal;
  readonly reason: string;
  readonly person: string;
  /** YYYY-MM-DD */
  readonly date: string;
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
  /** Null in a set without points. */
  readonly total: Decimal | null;
  readonly classification: { readonly id: string; readonly label: string };
  /** Items whose evidence is waited for. */
  readonly items: readonly string[];
}

/** The total and the class of a unit that still lacks something, as an interval. */
export interface Prospect {
  readonly certainty: Certainty;
  /** If nothing more is sent: what is confirmed now. Nothing sent later takes any of it away. */
  readonly lowest: ProspectEnd;
  /** If every missing document is sent and every missing score is the highest there is. */
  readonly highest: ProspectEnd;
  /** Items that have no score, or no result, yet. */
  readonly unscored: readonly string[];
}

/**
 * certain: lowest and highest are one class · likely: every score is given and only documents are missing, so the class
 * is the highest once they are there · open: scores are missing
 */
export type Certainty = 'certain' | 'likely' | 'open';

export interface ProspectEnd {
  /** Null in a set without points. */
  readonly total: Decimal | null;
  readonly classification: { readonly id: string; readonly label: string };
}

export interface NextClass {
  readonly id: string;
  readonly label: string;
  /** Points still missing to its lower bound; 0 when only gates stand in the way. */
  readonly pointsMissing: Decimal;
  /** Items at 0 that keep the gates shut. */
  readonly blockedBy: readonly string[];
  /** Conditions of the class that do not hold yet, where classes are levels. */
  readonly unmet?: readonly ConditionFinding[];
}

/** What units of a list have sent. Units without a row stand here alone: they are no units of the result, and not ranked. */
export interface Coverage {
  readonly list: { readonly source: 'official' | 'office'; readonly name: string };
  /** The day by which everything was to be sent (YYYY-MM-DD), if it was said. */
  readonly due: string | null;
  readonly counts: CoverageCounts;
  /** By province and district as the list names them, in Vietnamese order. */
  readonly byArea: readonly CoverageArea[];
  /** Every unit of the list: by area, then name, then code. */
  readonly units: readonly CoverageUnit[];
  /** Units of the result that the list does not have, by code. */
  readonly unlisted: readonly { readonly code: string; readonly name: string }[];
}

export interface CoverageCounts {
  /** On the list. */
  readonly units: number;
  readonly all: number;
  readonly part: number;
  readonly nothing: number;
  // Of those that sent something; left out where no day was set.
  readonly onTime?: number;
  readonly late?: number;
  /** Nothing says when it was sent. */
  readonly undated?: number;
}

export interface CoverageArea extends CoverageCounts {
  readonly province: string | null;
  readonly district: string | null;
}

/** Where a unit is; null for what nobody said. */
export interface UnitArea {
  readonly province: string | null;
  readonly district: string | null;
}

/** all: nothing is missing (the data may still be wrong) · part: something is · nothing: no row refers to the unit */
export type SubmissionState = 'all' | 'part' | 'nothing';

export interface CoverageUnit {
  readonly code: string;
  readonly name: string;
  readonly district: string | null;
  readonly province: string | null;
  readonly sent: SubmissionState;
  /** The last day something of it was sent (YYYY-MM-DD). */
  readonly submittedOn?: string;
  readonly late?: boolean;
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

/** What a sentence has to know: a text in no language, a figure, or one thing in the words of each language. */
export type Particular = string | number | ByLanguage;

/** A problem in words, as it is stored and shown; see problems/ for how it is found. */
export interface ProblemRecord {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  /** Of a workbook; absent for a text file. */
  readonly sheet?: string;
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
  readonly details: Readonly<Record<string, Particular>>;
}
