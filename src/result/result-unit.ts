import type { SentenceContext } from '../labels/phrases.ts';
import { describeReason, sentenceContext } from '../labels/reasons.ts';
import { locate, type Override } from '../model/evidence.ts';
import { inLanguage, type Language } from '../model/language.ts';
import { factsOf, type Method } from '../model/method.ts';
import type { ClassReason, Reason } from '../model/reason.ts';
import type {
  ItemResult,
  NextClass,
  Outlook,
  ProspectEnd,
  ResultClass,
  ResultCriteria,
  ScoreOverride,
  UnitClass,
  UnitResult,
} from '../model/result.ts';
import type { ClassOutcome } from '../scoring/class-outcome.ts';
import type { ItemOutcome } from '../scoring/item-outcome.ts';
import type { UnitOutcome } from '../scoring/unit-outcome.ts';
import { ItemsKept } from './items-kept.ts';

/** Makes a unit's outcome into what stands of it in the result. One maker serves a whole run: it shares its sentences. */
export function unitMaker(criteria: ResultCriteria, language: Language): (outcome: UnitOutcome) => RankedLater {
  const classes = new Map(criteria.classes.map((rule) => [rule.id, rule]));
  const say = sentenceMemory(sentenceContext(criteria), language);
  const making: Making = {
    language,
    classes,
    say,
    items: new ItemsKept((again) => again().map((item) => itemResult(item, say))),
    gates: new Map(),
  };
  return (outcome) => unitResult(outcome, making);
}

/** A unit whose rank is known once all others are. */
export type RankedLater = Omit<UnitResult, 'rank'> & { rank: number | null };

interface Making {
  readonly language: Language;
  readonly classes: ReadonlyMap<string, ResultClass>;
  readonly say: (reason: Reason) => string;
  readonly items: ItemsKept<UnitOutcome['itemsAgain']>;
  /** Gates of a unit by what they say: those of most units are the same. */
  readonly gates: Map<string, UnitResult['gates']>;
}

/** Most items of a province have one of a few points or are met: each of these sentences is made once and shared. */
function sentenceMemory(set: SentenceContext, language: Language): (reason: Reason) => string {
  const memory = new Map<string, string>();
  return (reason) => {
    const key = keyOf(reason);
    const known = key === undefined ? undefined : memory.get(key);
    if (known !== undefined) return known;
    const text = describeReason(reason, language, set);
    if (key !== undefined) memory.set(key, text);
    return text;
  };
}

function keyOf(reason: Reason): string | undefined {
  switch (reason.code) {
    case 'awarded':
      return `awarded ${reason.points} ${reason.maximum}`;
    case 'met':
    case 'not-met':
      return `${reason.code} ${reason.points}`;
    default:
      return undefined;
  }
}

function unitResult(outcome: UnitOutcome, making: Making): RankedLater {
  const { unit, class: classified, itemsAgain } = outcome;
  const { say, items } = making;
  return {
    code: unit.code,
    name: unit.name,
    district: unit.district ?? null,
    province: unit.province ?? null,
    category: unit.category ?? null,
    total: classified?.total ?? null,
    selfTotal: outcome.selfTotal ?? null,
    classification: classified === undefined ? null : unitClass(classified, outcome, making),
    get items() {
      return items.of(itemsAgain);
    },
    gates: classified === undefined ? NO_GATES : gatesOf(classified, making),
    withEvidence: outlook(outcome, making),
    ...prospect(outcome, making),
    nextClass: nextClass(outcome, making),
    complete: outcome.missing.length === 0 && classified !== undefined,
    missing: outcome.missing,
    notices: (classified?.notices ?? []).map((because) => ({ text: say(because), because })),
    at: unit.at,
    rank: null,
  };
}

const NO_GATES: UnitResult['gates'] = [];

function gatesOf({ gates }: ClassOutcome, { gates: known, language }: Making): UnitResult['gates'] {
  const key = gates.map(({ gate, passed, items }) => `${gate.id} ${passed} ${items.join(' ')}`).join('\n');
  const before = known.get(key);
  if (before !== undefined) return before;
  const said = gates.map(({ gate, passed, items }) => ({
    id: gate.id,
    label: inLanguage(gate.label, language),
    passed,
    items,
    article: gate.clause?.article ?? null,
  }));
  if (known.size < MOST_KNOWN) known.set(key, said);
  return said;
}

const MOST_KNOWN = 10_000;

function unitClass(
  { rule, reasons }: NonNullable<UnitOutcome['class']>,
  outcome: UnitOutcome,
  { language, say, classes }: Making,
): UnitClass {
  const because = [...reasons, ...outlookReason(outcome, classes)];
  return {
    id: rule.id,
    label: inLanguage(rule.label, language),
    get reason() {
      return because.map(say).join(' ');
    },
    because,
  };
}

/** Said with the class itself, so that no output can show the class and leave the way out. */
function outlookReason({ withEvidence }: UnitOutcome, classes: Making['classes']): ClassReason[] {
  if (withEvidence === null) return [];
  const rule = classes.get(withEvidence.classification.id);
  if (rule === undefined) return [];
  const { total, items } = withEvidence;
  return [{ code: 'class-with-evidence', class: rule.label, ...(total === null ? {} : { total }), items }];
}

function outlook({ withEvidence }: UnitOutcome, { classes, language }: Making): Outlook | null {
  if (withEvidence === null) return null;
  const { id } = withEvidence.classification;
  const rule = classes.get(id);
  return { ...withEvidence, classification: { id, label: rule === undefined ? id : inLanguage(rule.label, language) } };
}

function prospect({ prospect: found }: UnitOutcome, making: Making): Pick<UnitResult, 'prospect'> {
  if (found === undefined) return {};
  const said = ({ total, classification: { id } }: ProspectEnd): ProspectEnd => {
    const rule = making.classes.get(id);
    return { total, classification: { id, label: rule === undefined ? id : inLanguage(rule.label, making.language) } };
  };
  return { prospect: { ...found, lowest: said(found.lowest), highest: said(found.highest) } };
}

function nextClass({ next }: UnitOutcome, { language }: Making): NextClass | null {
  if (next === null) return null;
  const { rule, pointsMissing, blockedBy, unmet } = next;
  const named = { id: rule.id, label: inLanguage(rule.label, language), pointsMissing, blockedBy };
  return unmet === undefined || unmet.length === 0 ? named : { ...named, unmet };
}

function itemResult(outcome: ItemOutcome, say: Making['say']): ItemResult {
  const { item, state, points, selfPoints, awaiting, reason, entry, evidence, counts, level } = outcome;
  const known = state !== 'invalid' && state !== 'not-applicable';
  const result: Writable<ItemResult> = {
    id: item.id,
    state,
    points: known ? (points ?? null) : null,
    selfPoints: selfPoints ?? null,
    reason: say(reason),
    evidence,
    at: entry === undefined ? null : locate(entry, scoreCell(outcome)),
  };
  if (reason.code !== 'awarded') result.because = reason;
  if (awaiting !== undefined) result.pointsAwaitingEvidence = awaiting;
  if (entry?.value !== undefined) result.value = entry.value;
  if (counts !== undefined) result.counts = counts;
  if (level !== undefined && known) result.level = level;
  if (entry?.assessor !== undefined) result.assessor = entry.assessor;
  if (entry?.note !== undefined) result.note = entry.note;
  if (entry?.override !== undefined) result.override = asStored(entry.override);
  return result;
}

function asStored({ was, score, reason, person, date }: Override): ScoreOverride {
  return { was: was ?? null, score, reason, person, date };
}

function awardedByPeople(method: Method | undefined): boolean {
  return method !== undefined && factsOf(method).writtenAs === 'points';
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The cell the points, or what stands for them, came from. Counts of columns of their own are the value as well. */
function scoreCell({ entry, item, counts }: ItemOutcome) {
  if (entry?.score !== undefined) return 'score';
  if (counts !== undefined && entry?.cells.columns.part !== undefined) return 'part';
  if (entry?.value !== undefined && !awardedByPeople(item.method)) return 'value';
  return entry?.selfScore === undefined ? 'score' : 'selfScore';
}
