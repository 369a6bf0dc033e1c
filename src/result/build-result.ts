import { sayReason, sayReasons } from '../labels/reasons.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { type EvidenceBook, locate } from '../model/evidence.ts';
import { inLanguage, type Language, type Words } from '../model/language.ts';
import type { ClassReason, Reason } from '../model/reason.ts';
import {
  type ItemResult,
  RESULT_FORMAT,
  RESULT_FORMAT_VERSION,
  type ResultCriteria,
  type ResultOf,
  type UnitResult,
} from '../model/result.ts';
import { inWords, type Problem } from '../problems/problem.ts';
import { assess, type UnitOutcome } from '../scoring/assess.ts';
import type { ItemOutcome } from '../scoring/score-item.ts';
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
}

/** Assesses a book under a set and puts what comes out into the one result that every output is drawn from. */
export function buildResult<Year extends number | null>(context: ResultContext<Year>): ResultOf<Year> {
  const { set, book, language } = context;
  const say = sentenceMemory(language);
  const assessment = assess(set, book, (outcome) => unitResult(outcome, set, language, say));
  const units = assessment.units.map(({ kept, rank }) => ({ ...kept, rank: rank ?? null }));
  const criteria = resultCriteria(set);
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
    summary: summarise(units, criteria, language),
    units,
    problems: sortProblems([...context.problems, ...assessment.problems]).map((found) => inWords(found, language)),
  };
}

export function resultCriteria(set: CriteriaSet): ResultCriteria {
  return {
    id: set.id,
    version: set.version,
    sha256: set.sha256,
    provenance: set.provenance,
    bases: set.bases,
    title: set.title,
    award: set.subject.award,
    unitKind: set.subject.unit,
    document: set.law.document,
    maximum: set.maximum,
    evidenceRequired: set.evidence.rule === 'required',
    items: set.items.map(({ id, label, parent, depth, maximum, method }) => ({
      id,
      label,
      parent: parent ?? null,
      depth,
      maximum: maximum ?? null,
      method: method?.kind ?? null,
    })),
    classes: set.classification.classes.map(({ id, label, earnsAward }) => ({ id, label, earnsAward })),
    gates: set.gates.map(({ id, label }) => ({ id, label })),
  };
}

type Say = (reason: Reason) => string;

/** Most items of a province were awarded one of a few points: each sentence is made once and shared. */
function sentenceMemory(language: Language): Say {
  const byMaximum = new Map<number | undefined, Map<number, string>>();
  return (reason) => {
    if (reason.code !== 'awarded') return sayReason(reason, language);
    const said = byMaximum.get(reason.maximum) ?? new Map<number, string>();
    byMaximum.set(reason.maximum, said);
    const text = said.get(reason.points) ?? sayReason(reason, language);
    said.set(reason.points, text);
    return text;
  };
}

function unitResult(outcome: UnitOutcome, set: CriteriaSet, language: Language, say: Say): Omit<UnitResult, 'rank'> {
  const { unit, items, class: classified, withEvidence, next } = outcome;
  const words = (text: Words) => inLanguage(text, language);
  const classLabel = (id: string) => {
    const rule = set.classification.classes.find((each) => each.id === id);
    return rule === undefined ? id : words(rule.label);
  };
  return {
    code: unit.code,
    name: unit.name,
    district: unit.district ?? null,
    province: unit.province ?? null,
    category: unit.category ?? null,
    total: classified?.total ?? null,
    selfTotal: outcome.selfTotal ?? null,
    classification:
      classified === undefined
        ? null
        : classOf(classified.rule, [...classified.reasons, ...outlookReason(outcome, set)], language),
    items: items.map((item) => itemResult(item, say)),
    gates: (classified?.gates ?? []).map(({ gate, passed, items: breaking }) => ({
      id: gate.id,
      label: words(gate.label),
      passed,
      items: breaking,
      article: gate.clause?.article ?? null,
    })),
    withEvidence:
      withEvidence === null
        ? null
        : {
            ...withEvidence,
            classification: { id: withEvidence.classification.id, label: classLabel(withEvidence.classification.id) },
          },
    nextClass:
      next === null
        ? null
        : {
            id: next.rule.id,
            label: words(next.rule.label),
            pointsMissing: next.pointsMissing,
            blockedBy: next.blockedBy,
          },
    complete: outcome.missing.length === 0 && classified !== undefined,
    missing: outcome.missing,
    notices: (classified?.notices ?? []).map((because) => ({ text: sayReason(because, language), because })),
    at: unit.at,
  };
}

function classOf(
  rule: { readonly id: string; readonly label: Words },
  because: readonly ClassReason[],
  language: Language,
) {
  return { id: rule.id, label: inLanguage(rule.label, language), reason: sayReasons(because, language), because };
}

/** Said with the class itself, so that no output can show the class and leave the way out. */
function outlookReason({ withEvidence }: UnitOutcome, set: CriteriaSet): ClassReason[] {
  if (withEvidence === null) return [];
  const rule = set.classification.classes.find(({ id }) => id === withEvidence.classification.id);
  if (rule === undefined) return [];
  return [{ code: 'class-with-evidence', class: rule.label, total: withEvidence.total, items: withEvidence.items }];
}

function itemResult(outcome: ItemOutcome, say: Say): ItemResult {
  const { item, state, points, selfPoints, awaiting, reason, entry, evidence } = outcome;
  const counts = state !== 'invalid' && state !== 'not-applicable';
  const result: Writable<ItemResult> = {
    id: item.id,
    state,
    points: counts ? (points ?? null) : null,
    selfPoints: selfPoints ?? null,
    reason: say(reason),
    evidence,
    at: entry === undefined ? null : locate(entry, scoreCell(outcome)),
  };
  if (reason.code !== 'awarded') result.because = reason;
  if (awaiting !== undefined) result.pointsAwaitingEvidence = awaiting;
  if (entry?.value !== undefined) result.value = entry.value;
  if (entry?.assessor !== undefined) result.assessor = entry.assessor;
  if (entry?.note !== undefined) result.note = entry.note;
  return result;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The cell the points came from. */
function scoreCell({ entry, item }: ItemOutcome) {
  if (entry?.score !== undefined) return 'score';
  if (entry?.value !== undefined && item.method?.kind !== 'awarded') return 'value';
  return entry?.selfScore === undefined ? 'score' : 'selfScore';
}
