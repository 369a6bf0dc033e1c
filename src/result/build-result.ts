import type { CriteriaSet } from '../model/criteria-set.ts';
import type { EvidenceBook } from '../model/evidence.ts';
import type { EvidenceDocuments } from '../model/evidence-documents.ts';
import type { Language } from '../model/language.ts';
import {
  type AreaOutcome,
  RESULT_FORMAT,
  RESULT_FORMAT_VERSION,
  type ResultOf,
  type RunOptions,
  type UnitArea,
  type UnitResult,
} from '../model/result.ts';
import { inWords, type Problem } from '../problems/problem.ts';
import { areaOutcomes } from '../scoring/areas.ts';
import { assess } from '../scoring/assess.ts';
import type { AssessContext } from '../scoring/context.ts';
import { resultCriteria } from './result-criteria.ts';
import { type ItemDemand, unitMaker } from './result-unit.ts';
import { sortProblems } from './sort-problems.ts';
import { summarise } from './summary.ts';

export interface ResultContext<Year extends number | null> {
  readonly set: CriteriaSet;
  readonly book: EvidenceBook;
  /** Problems of reading; the assessment adds its own. */
  readonly problems: readonly Problem[];
  readonly evaluationYear: Year;
  readonly checkedOn: string | undefined;
  readonly language: Language;
  readonly toolVersion: string;
  /** What was asked beyond the files. */
  readonly asked?: RunOptions | undefined;
  readonly itemDemand?: ItemDemand | undefined;
  /** What lies outside the evidence files: the day of checking, classes of other evaluations. */
  readonly context?: AssessContext;
  /** Where listed units are that sent nothing: they count in their district and province, either way. */
  readonly silent?: readonly UnitArea[];
  /** Compares the documents of an evidence folder with the results of the units. */
  readonly reconcile?: ((units: readonly UnitResult[]) => Reconciled) | undefined;
}

interface Reconciled {
  readonly documents: EvidenceDocuments;
  readonly problems: readonly Problem[];
}

/** Assesses a book under a set and puts what comes out into the one result that every output is drawn from. */
export function buildResult<Year extends number | null>(context: ResultContext<Year>): ResultOf<Year> {
  const { set, book, language } = context;
  const criteria = resultCriteria(set);
  const assessment = assess(set, book, unitMaker(criteria, language, context.itemDemand), context.context);
  const units = assessment.units.map(({ kept, rank }): UnitResult => {
    // Not a copy, which would make the items of every unit at once.
    kept.rank = rank ?? null;
    return kept;
  });
  const summary = summarise(units, criteria, language);
  const reconciled = context.reconcile?.(units);
  const problems = [...context.problems, ...assessment.problems, ...(reconciled?.problems ?? [])];
  return {
    format: RESULT_FORMAT,
    formatVersion: RESULT_FORMAT_VERSION,
    tool: { name: 'hoctap', version: context.toolVersion },
    language,
    evaluationYear: context.evaluationYear,
    checkedOn: context.checkedOn ?? null,
    scoredBy: book.scoredBy,
    criteria,
    inputs: book.inputs,
    ...(book.overrides === undefined ? {} : { overrides: book.overrides }),
    ...(context.asked === undefined ? {} : { asked: context.asked }),
    summary: set.areas.length === 0 ? summary : { ...summary, areas: areasOf(set, units, context.silent ?? []) },
    ...(reconciled === undefined ? {} : { documents: reconciled.documents }),
    units,
    problems: sortProblems(problems).map((found) => inWords(found, language)),
  };
}

function areasOf(set: CriteriaSet, units: readonly UnitResult[], silent: readonly UnitArea[]): readonly AreaOutcome[] {
  const members = units.map(({ province, district, classification, items }) => ({
    province,
    district,
    valid: classification !== null,
    levels: new Map(items.flatMap(({ id, level }) => (level === undefined ? [] : [[id, level] as const]))),
    class: classification?.id,
  }));
  const undecided = silent.map((area) => ({ ...area, valid: false, levels: new Map(), class: undefined }));
  return areaOutcomes(set, [...members, ...undecided]);
}
