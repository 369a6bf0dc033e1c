import type { Provenance } from '../../model/criteria-set.ts';
import type { ItemState, MissingWhat, Severity } from '../../model/result.ts';

/** Headings and captions of report.html. Numbers arrive here already written in the reader's way. */
export interface ReportHtmlLabels {
  readonly title: (award: string, year: string) => string;
  readonly skip: string;
  readonly contents: string;
  readonly page: string;
  readonly pageOf: string;

  readonly selfBanner: { readonly title: string; readonly text: string; readonly mark: string };
  /** What must be said wherever the set is named; nothing for quoted law. */
  readonly provenanceBanner: Record<Provenance, { title: string; text: string; mark: string } | null>;
  readonly provenance: Record<Provenance, string>;

  readonly criteriaSet: string;
  readonly document: string;
  readonly identity: string;
  readonly source: string;
  readonly evaluated: string;
  readonly evaluationYear: string;
  readonly pointsUsed: string;
  readonly scoredBy: Record<'checked' | 'self', string>;
  readonly checkedOn: string;
  /** From YYYY-MM-DD to the way it is written. */
  readonly date: (iso: string) => string;

  readonly figures: string;
  readonly figureUnits: string;
  readonly figureAward: Record<'checked' | 'self', (award: string) => string>;
  readonly figureRanked: string;
  readonly figureInvalid: string;
  readonly figureComplete: string;
  readonly figureMissing: string;

  readonly byClass: string;
  readonly byClassCaption: (units: string) => string;
  readonly classification: string;
  readonly chart: string;
  readonly count: string;
  readonly share: string;
  readonly noAward: string;
  readonly noAwardLegend: (award: string) => string;
  readonly unclassified: string;
  /** Before why units are grouped as they are. */
  readonly whyGrouped: string;
  /** Of the best group, where no class earns the award. */
  readonly figureGroup: (label: string) => string;

  readonly procedure: string;

  readonly areaRules: string;
  readonly areaRulesCaption: string;
  /** The same where units of a list that sent nothing are counted. */
  readonly areaRulesOfList: string;

  readonly byArea: string;
  readonly byAreaCaption: string;
  readonly area: string;
  readonly areaUnnamed: string;
  readonly districtUnnamed: string;
  readonly areaTotal: string;
  readonly units: string;
  readonly invalid: string;

  readonly attention: string;
  readonly attentionNothing: string;
  readonly wouldChange: string;
  readonly wouldChangeText: (count: string) => string;
  readonly classNow: string;
  readonly classWithEvidence: string;
  readonly totalNow: string;
  readonly totalWithEvidence: string;
  readonly waitingItems: string;
  readonly byArticle: (article: string, document: string) => string;
  readonly byItem: string;
  readonly byItemText: string;
  readonly itemUnits: string;
  readonly itemUnitsHeld: string;
  readonly betweenBands: string;
  readonly betweenBandsText: string;
  readonly invalidUnits: string;
  readonly invalidUnitsText: string;
  readonly whatIsWrong: string;
  readonly howToFix: string;
  readonly where: string;

  readonly ranking: string;
  readonly rankingCaption: string;
  readonly rank: string;
  readonly tied: string;
  readonly unit: string;
  readonly total: string;
  readonly why: string;
  readonly notRanked: string;
  readonly notRankedHeading: (count: string) => string;
  readonly whyNoEvidence: (items: string) => string;
  readonly whyNotSubmitted: (items: string) => string;
  readonly whyZero: (items: string) => string;
  readonly whyGate: (items: string) => string;
  readonly whyInBand: (from: string, to: string) => string;
  readonly whyFrom: (from: string) => string;
  readonly whyUpTo: (from: string, to: string) => string;
  readonly whyBelow: (lowest: string) => string;
  readonly whyBetween: (lowerTo: string, higherFrom: string) => string;
  readonly whyConditions: (items: string, classLabel: string) => string;
  readonly whyHolds: string;
  readonly whyWithEvidence: (classLabel: string) => string;
  readonly whyInvalid: string;

  readonly unitSections: string;
  readonly unitSectionsText: string;
  /** For more units than a browser can show: where to find them instead. */
  readonly tooManySections: (most: string) => string;
  readonly outOf: (total: string, maximum: string) => string;
  readonly rankedAs: (rank: string, ranked: string) => string;
  readonly rankedAsTied: (rank: string, ranked: string) => string;
  readonly reason: string;
  readonly outlook: string;
  readonly outlookChanges: (items: string, total: string, classLabel: string) => string;
  readonly outlookStays: (items: string, total: string, classLabel: string) => string;
  readonly nextClass: string;
  readonly nextClassPoints: (classLabel: string, points: string) => string;
  readonly nextClassGates: (classLabel: string, items: string) => string;
  readonly nextClassBoth: (classLabel: string, points: string, items: string) => string;
  /** Items that keep a gate shut though they are not at 0. */
  readonly nextClassOtherGates: (classLabel: string, items: string) => string;
  /** Before the list of what does not hold yet. */
  readonly nextClassUnmet: (classLabel: string) => string;
  readonly stillMissing: string;
  readonly missingWhat: Record<MissingWhat, (items: string) => string>;
  readonly notices: string;
  readonly gates: string;
  readonly gatePassed: string;
  readonly gateFailed: string;
  readonly gateItems: (items: string) => string;
  readonly items: (unit: string) => string;
  readonly item: string;
  readonly maximum: string;
  readonly selfPoints: string;
  readonly points: string;
  readonly pointsSelfRun: string;
  readonly state: string;
  readonly explanation: string;
  readonly evidence: string;
  readonly noEvidence: string;
  readonly sourceCell: string;
  readonly states: Record<ItemState, string>;
  readonly awaiting: (points: string) => string;
  readonly value: string;
  readonly category: string;
  readonly itemNames: string;
  readonly assessor: string;
  readonly note: string;
  readonly backToRanking: string;

  readonly problems: string;
  readonly problemsNothing: string;
  readonly severities: Record<Severity, string>;
  readonly problemCount: (count: string) => string;
  readonly problemsMore: (more: string) => string;
  readonly related: string;

  readonly placeSheet: (sheet: string) => string;
  readonly placeCell: (cell: string) => string;
  readonly placeRow: (row: string) => string;
  readonly placeRowColumn: (row: string, column: string) => string;
  readonly placeLine: (line: string) => string;
  readonly placeKey: (key: string) => string;

  readonly madeFrom: string;
  readonly madeFromText: (format: string) => string;
  readonly tool: string;
  readonly criteriaHash: string;
  readonly bases: string;
  readonly inputs: string;
  readonly file: string;
  readonly rows: string;
}
