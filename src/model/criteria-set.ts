import type { Decimal } from './decimal.ts';
import type { Words } from './language.ts';

/** Quoted law; supplied by an office; made up for a demonstration. Printed wherever a result or certificate is. */
export type Provenance = 'official' | 'office' | 'illustrative';

/** A criteria set as used: read, composed with its base, checked. What stands in the file is criteria/schema.ts. */
export interface CriteriaSet {
  readonly id: string;
  readonly version: string;
  readonly provenance: Provenance;
  readonly title: Words;
  readonly subject: Subject;
  readonly law: Law;
  readonly applies: Applicability;
  readonly maximum: Decimal;
  /** The provision the maximum is quoted from. */
  readonly maximumClause?: Clause;
  readonly evidence: EvidenceRule;
  /** Categories of unit that thresholds differ by; empty when the set makes no difference. */
  readonly categories: readonly Category[];
  /** Every item, parents before their children, in the order of the document. */
  readonly items: readonly Item[];
  readonly gates: readonly Gate[];
  readonly classification: Classification;
  readonly notes: readonly Words[];
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
  readonly issuedOn?: string;
  readonly inForceFrom?: string;
  readonly source?: string;
  readonly supersededBy?: string;
}

export interface Applicability {
  /** First and last evaluation year, both included; an open end has no `to`. */
  readonly from: number;
  readonly to?: number;
  /** When in the year the evaluation is done. */
  readonly when?: Clause;
}

/** A provision of the law in its own words. */
export interface Clause {
  readonly article: string;
  readonly text: string;
}

export interface EvidenceRule {
  /** `required`: points of an item without evidence do not count. */
  readonly rule: 'required' | 'optional';
  readonly clause?: Clause;
}

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
}

export type Method = AwardedMethod | LevelsMethod | ThresholdsMethod;
export type MethodKind = Method['kind'];

/** Points are awarded by people, from 0 to the item's maximum. */
export interface AwardedMethod {
  readonly kind: 'awarded';
  /** The smallest step between two scores, e.g. 0.5. */
  readonly step?: Decimal;
}

/** The unit reaches one of several levels of attainment, each worth its points. */
export interface LevelsMethod {
  readonly kind: 'levels';
  readonly levels: readonly Level[];
}

export interface Level {
  readonly id: string;
  readonly label: Words;
  readonly points: Decimal;
}

/** Points by steps over a measured value, e.g. "từ 90% trở lên: 5 điểm". */
export interface ThresholdsMethod {
  readonly kind: 'thresholds';
  readonly measure: Words;
  /** `%` keeps values between 0 and 100. */
  readonly unit?: string;
  readonly direction: 'at-least' | 'at-most';
  /** Best step first. */
  readonly steps: readonly Step[];
  /** Points when no step is reached. */
  readonly otherwise: Decimal;
}

export interface Step {
  readonly bound: Bound;
  readonly points: Decimal;
}

/** One number for all, or one for each category of unit. */
export type Bound = Decimal | Readonly<Record<string, Decimal>>;

/** A condition that no sum of points can offset. */
export type Gate = NoZeroGate;

export interface NoZeroGate {
  readonly id: string;
  readonly kind: 'no-item-at-zero';
  readonly label: Words;
  /** Depth of the items that must not be at 0: 0 is the criteria. */
  readonly depth: number;
  readonly clause?: Clause;
}

export interface Classification {
  readonly kind: 'bands';
  /** How a total that the words of the law leave between two bands is read. */
  readonly betweenBands: 'lower-class' | 'higher-class';
  readonly betweenBandsReason?: Words;
  /** Best first; the last one takes "the remaining cases". */
  readonly classes: readonly ClassRule[];
}

export interface ClassRule {
  readonly id: string;
  readonly label: Words;
  /** Lowest total of the band; none for the class of the remaining cases. */
  readonly from?: Decimal;
  /** Highest total as the law words it. */
  readonly to?: Decimal;
  /** True where the words are "đến dưới": `to` itself belongs to the class above. */
  readonly toExclusive: boolean;
  /** Gates that must hold. */
  readonly requires: readonly string[];
  /** Whether a unit of this class has earned the title, and with it a certificate. */
  readonly earnsAward: boolean;
  readonly clause?: Clause;
}
