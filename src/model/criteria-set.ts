import type { Bound } from './bound.ts';
import type { Clause, Rounding } from './clause.ts';
import type { ClassCondition, Condition, LevelCondition, RecognisedCondition } from './condition.ts';
import type { Decimal } from './decimal.ts';
import type { Gate } from './gate.ts';
import type { Words } from './language.ts';
import type { Method } from './method.ts';
import type { Recognition } from './recognition.ts';

export type { Bound, PerCategory } from './bound.ts';
export type { Clause, Rounding } from './clause.ts';
export type {
  ClassCondition,
  Condition,
  LevelCondition,
  RecognisedCondition,
  ValueCondition,
} from './condition.ts';
export type { Gate } from './gate.ts';
export type {
  AwardedMethod,
  ChecklistEntry,
  ChecklistMethod,
  ClassOfMethod,
  LevelsMethod,
  LinearMethod,
  Method,
  OtherClass,
  ShareMethod,
  SinceMethod,
  Step,
  ThresholdsMethod,
} from './method.ts';

/** Quoted law; supplied by an office; made up for a demonstration. Printed wherever a result or certificate is. */
export type Provenance = 'official' | 'office' | 'illustrative';

/** A criteria set as used: read, composed with its base, checked. What is in the file is criteria/schema.ts. */
export interface CriteriaSet {
  readonly id: string;
  readonly version: string;
  readonly provenance: Provenance;
  readonly title: Words;
  readonly subject: Subject;
  readonly law: Law;
  readonly applies: Applicability;
  /** Points at most; absent in a set that gives no points and only asks whether conditions are met. */
  readonly maximum?: Decimal;
  /** The provision the maximum is quoted from. */
  readonly maximumClause?: Clause;
  /** How the total is rounded before it is classified; absent, as in most law: not at all. */
  readonly rounding?: Rounding;
  readonly evidence: EvidenceRule;
  /** What becomes of the points of items that do not apply; absent when no item may be left out. */
  readonly notApplicable?: NotApplicableRule;
  /** Categories of unit that thresholds differ by; empty when the set makes no difference. */
  readonly categories: readonly Category[];
  /** Every item, parents before their children, in the order of the document. */
  readonly items: readonly Item[];
  readonly gates: readonly Gate[];
  readonly classification: Classification;
  /** What share of an area's units must reach something for the area to be recognised. */
  readonly areas: readonly AreaRule[];
  /** Terms, dates and authorities of the procedure: printed, never computed with. */
  readonly facts: readonly Fact[];
  /** What papers of recognition say, who signs them and which there are. */
  readonly recognition?: Recognition;
  readonly notes: readonly Words[];
  /** What the office still has to fill in: nothing is evaluated by a set in which something is open. */
  readonly open: readonly OpenPlace[];
  /** The sets this one is built on, nearest first. */
  readonly bases: readonly SetIdentity[];
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string;
}

export interface SetIdentity {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}

export interface Subject {
  /** What kind of evaluation this is; sets of one subject follow each other in time. */
  readonly id: string;
  /** The title a unit may earn, e.g. “Cộng đồng học tập”. */
  readonly award: Words;
  /** What is evaluated, in the plural-free form of a sentence: "xã, phường, thị trấn". */
  readonly unit: Words;
}

export interface Law {
  /** e.g. "Thông tư 44/2014/TT-BGDĐT" */
  readonly document: string;
  readonly title: Words;
  /** As it is cited in full at first mention: kind, number, day, issuer and title, in Vietnamese. */
  readonly citation?: string;
  /** The laws of the sets it is built on, where it names one of its own: cited in full where they are. */
  readonly grounds?: readonly string[];
  readonly issuedOn?: string;
  readonly inForceFrom?: string;
  readonly source?: string;
  /** The day the set was last compared with the text, YYYY-MM-DD. */
  readonly readOn?: string;
  readonly supersededBy?: string;
  readonly repealed?: Repeal;
  /** Every article of the document and what the set makes of it; left out where the set does not list them. */
  readonly articles?: readonly LawArticle[];
}

/** What ended a document ("bãi bỏ"), in the words of the one that did. */
export interface Repeal {
  /** First day it no longer holds, YYYY-MM-DD. */
  readonly on: string;
  /** The document that ended it. */
  readonly by: string;
  readonly clause?: Clause;
}

export interface LawArticle {
  /** "Điều 6" */
  readonly article: string;
  /** `not-read`: the copy that was read lacks its text. */
  readonly use: 'modelled' | 'left-out' | 'not-read';
  /** Why it is left out, or was not read. */
  readonly why?: Words;
}

export interface Applicability {
  /** First and last evaluation year, both included; an open end has no `to`. */
  readonly from: number;
  readonly to?: number;
  /** When in the year the evaluation is done. */
  readonly when?: Clause;
  /** Years that may fall under another document as well: the set is the program's choice, or the office's, and not the law's. */
  readonly shared?: readonly SharedYear[];
}

export interface SharedYear {
  readonly year: number;
  /** The other document. */
  readonly with: string;
  readonly why: Words;
}

export interface EvidenceRule {
  /** `required`: points of an item without evidence do not count. */
  readonly rule: 'required' | 'optional';
  readonly clause?: Clause;
}

/**
 * `leave-out`: the points are lost, the bands stay. `scale`: the total is taken as a share of the points that could be
 * had and brought back to the set's maximum, rounded as the set says.
 */
export type NotApplicableRule =
  | { readonly rule: 'leave-out'; readonly clause?: Clause }
  | { readonly rule: 'scale'; readonly rounding: Rounding; readonly clause?: Clause };

export interface Category {
  readonly id: string;
  readonly label: Words;
  /** Other ways it is written in the evidence files. */
  readonly aliases: readonly string[];
}

export interface Item {
  readonly id: string;
  readonly label: Words;
  /** What the item comprises in the words of the law, where the law lists it without points of its own. */
  readonly details?: readonly Words[];
  readonly parent?: string;
  readonly children: readonly string[];
  /** 0 for a criterion, 1 for an indicator under it, ... */
  readonly depth: number;
  /** Points at most; unknown where the law's articles do not say. */
  readonly maximum?: Decimal;
  /** How points are found; only items without children have one. */
  readonly method?: Method;
  readonly article?: string;
  /** What evidence is usual for it. */
  readonly evidenceKinds: readonly Words[];
  /** Not applicable only where the set says so. */
  readonly mayBeNotApplicable: boolean;
  /** Ids of the categories of unit it holds for; all where it is left out. */
  readonly onlyFor?: readonly string[];
  /** Levels the item reaches by conditions on what stands under it or elsewhere; only items with children have them. */
  readonly attainment?: Attainment;
  /** True where the wording is known from reports only and was not read in the text of the law. */
  readonly reported: boolean;
}

/** Levels of which each needs all its conditions; the best one whose conditions hold is reached. */
export interface Attainment {
  /** Best level first. */
  readonly levels: readonly AttainmentLevel[];
  /** What it is called when no level is reached: "Chưa đạt chuẩn". */
  readonly otherwise: Words;
}

export interface AttainmentLevel {
  readonly id: string;
  readonly label: Words;
  readonly conditions: readonly Condition[];
  readonly clause?: Clause;
}

export type Classification = BandClassification | LevelClassification;

/** By the band the total is in. */
export interface BandClassification {
  readonly kind: 'bands';
  /** How a total that the words of the law leave between two bands is read. */
  readonly betweenBands: 'lower-class' | 'higher-class';
  readonly betweenBandsReason?: Words;
  /** Best first; the last one takes "the remaining cases". */
  readonly classes: readonly BandClass[];
}

/** By conditions that must all hold. */
export interface LevelClassification {
  readonly kind: 'levels';
  /** Best first; the last one has no conditions and takes "the remaining cases". */
  readonly classes: readonly LevelClass[];
  /** Why the set groups units like this where the law itself has no class; printed beside it. */
  readonly why?: Words;
}

export type ClassRule = BandClass | LevelClass;

interface ClassCommon {
  readonly id: string;
  readonly label: Words;
  /** Gates that must hold. */
  readonly requires: readonly string[];
  /** Whether a unit of this class has earned the title, and with it a certificate. */
  readonly earnsAward: boolean;
  readonly clause?: Clause;
}

export interface BandClass extends ClassCommon {
  /** Lowest total of the band; none for the class of the remaining cases. */
  readonly from?: Bound;
  /** Highest total as the law words it. */
  readonly to?: Bound;
  /** True where the words are "đến dưới": `to` itself belongs to the class above. */
  readonly toExclusive: boolean;
}

export interface LevelClass extends ClassCommon {
  readonly conditions: readonly Condition[];
}

/** An area is recognised when at least `share` percent of what it comprises reaches something. */
export interface AreaRule {
  readonly id: string;
  readonly label: Words;
  readonly area: 'district' | 'province';
  /** Units that reach a level or class are counted among all units, districts another rule recognises among all districts. */
  readonly counts: LevelCondition | ClassCondition | RecognisedCondition;
  /** In percent. */
  readonly share: Decimal;
  readonly clause?: Clause;
}

/** A term, date or authority of the procedure. */
export interface Fact {
  readonly what: Words;
  readonly says: Words;
  /** Validity of the statement itself, where it changed: dates YYYY-MM-DD, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly article?: string;
  /** True where it is known from reports only. */
  readonly reported: boolean;
  /** Where it was read, when that is not the document of the set. */
  readonly source?: string;
}

/** Something a template leaves to the office. */
export interface OpenPlace {
  readonly what:
    | 'set-maximum'
    | 'item-maximum'
    | 'item-method'
    | 'class-from'
    | 'class-to'
    | 'gate-minimum'
    | 'condition-bound';
  /** Id of the item, class or gate; the set's id for its maximum. */
  readonly id: string;
  readonly label: Words;
  /** Of the file it is in. */
  readonly file: string;
  readonly line?: number;
  readonly key?: string;
}
