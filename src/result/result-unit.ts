import type { SentenceContext } from '../labels/phrases.ts';
import { describeReason, sentenceContext } from '../labels/reasons.ts';
import { ITEMS_LATER, type ItemsLater } from '../model/items-later.ts';
import { inLanguage, type Language } from '../model/language.ts';
import type { Location } from '../model/location.ts';
import type { Reason } from '../model/reason.ts';
import type {
  ItemResult,
  NextClass,
  Outlook,
  ProspectEnd,
  ResultClass,
  ResultCriteria,
  UnitClass,
  UnitResult,
} from '../model/result.ts';
import type { ClassOutcome } from '../scoring/class-outcome.ts';
import type { UnitOutcome } from '../scoring/unit-outcome.ts';
import { ItemKinds } from './item-kinds.ts';
import { itemResult } from './item-result.ts';
import { ItemsKept } from './items-kept.ts';
import { classMaker } from './unit-class.ts';

/** Of how many units items are asked for: of all of them, what items came to is kept; of few, those of a unit are scored again. */
export type ItemDemand = 'of-all' | 'of-few';

/** Makes a unit's outcome into what stands of it in the result. One maker serves a whole run: it shares its sentences. */
export function unitMaker(
  criteria: ResultCriteria,
  language: Language,
  itemDemand: ItemDemand = 'of-all',
): (outcome: UnitOutcome) => RankedLater {
  const classes = new Map(criteria.classes.map((rule) => [rule.id, rule]));
  const say = sentenceMemory(sentenceContext(criteria), language);
  const making: Making = {
    language,
    classes,
    say,
    kinds: itemDemand === 'of-all' ? new ItemKinds(say) : undefined,
    scoredAgain: new ItemsKept((again) => again().map((item) => itemResult(item, say))),
    classOf: classMaker(classes, language, say),
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
  readonly kinds: ItemKinds | undefined;
  /** Items of units of which one is of no kind, or of which kinds are not kept. */
  readonly scoredAgain: ItemsKept<UnitOutcome['itemsAgain']>;
  readonly classOf: (classified: ClassOutcome, outcome: UnitOutcome) => UnitClass;
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
  const { unit, class: classified } = outcome;
  const named = {
    code: unit.code,
    name: unit.name,
    district: unit.district ?? null,
    province: unit.province ?? null,
    category: unit.category ?? null,
    total: classified?.total ?? null,
    selfTotal: outcome.selfTotal ?? null,
    classification: classified === undefined ? null : making.classOf(classified, outcome),
  };
  const items = making.kinds?.of(unit, outcome.items) ?? new ScoredAgain(outcome.itemsAgain, making.scoredAgain);
  Object.defineProperty(named, ITEMS_LATER, { value: items });
  Object.defineProperty(named, 'items', ITEMS);
  return Object.assign(named, {
    gates: classified === undefined ? NO_GATES : gatesOf(classified, making),
    withEvidence: outlook(outcome, making),
    ...prospect(outcome, making),
    nextClass: nextClass(outcome, making),
    complete: outcome.missing.length === 0 && classified !== undefined,
    missing: outcome.missing,
    notices: notices(classified, making),
    at: unit.at,
    rank: null,
  }) as unknown as RankedLater;
}

/** The same for all units: with a getter of its own in each the engine keeps units as tables, five times as large. */
const ITEMS: PropertyDescriptor & ThisType<{ readonly [ITEMS_LATER]: ItemsLater }> = {
  get() {
    return this[ITEMS_LATER].items();
  },
  enumerable: true,
  configurable: true,
};

/** Items that are scored again when they are asked for. */
class ScoredAgain implements ItemsLater {
  readonly #again: UnitOutcome['itemsAgain'];
  readonly #kept: ItemsKept<UnitOutcome['itemsAgain']>;

  constructor(again: UnitOutcome['itemsAgain'], kept: ItemsKept<UnitOutcome['itemsAgain']>) {
    this.#again = again;
    this.#kept = kept;
  }

  items(): readonly ItemResult[] {
    return this.#kept.of(this.#again);
  }

  inBrief(): readonly ItemResult[] {
    return this.items();
  }

  nameAssessors(): boolean {
    return this.items().some(({ assessor }) => assessor !== undefined);
  }

  columns(): readonly Location[] {
    return this.items().flatMap(({ at }) => at ?? []);
  }
}

function notices(classified: ClassOutcome | undefined, { say }: Making): UnitResult['notices'] {
  if (classified === undefined || classified.notices.length === 0) return NO_NOTICES;
  return classified.notices.map((because) => ({ text: say(because), because }));
}

const NO_NOTICES: UnitResult['notices'] = [];
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
