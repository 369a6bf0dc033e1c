import type {
  Attainment,
  Bound,
  Category,
  CriteriaSet,
  Gate,
  Item,
  LevelClass,
  Method,
  NotApplicableRule,
  Rounding,
  ShareMethod,
  Step,
} from '../../src/model/criteria-set.ts';
import type { Counts, Entry, EvidenceBook, UnitEvidence } from '../../src/model/evidence.ts';
import type { Words } from '../../src/model/language.ts';
import { NO_REFERENCES } from '../../src/model/references.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { assess } from '../../src/scoring/assess.ts';
import type { AssessContext } from '../../src/scoring/context.ts';
import type { UnitOutcome } from '../../src/scoring/unit-outcome.ts';
import { aUnit as aPlainUnit, DOCUMENT, type EntryFacts, type UnitFacts } from '../support/a-book.ts';
import { aSet, d } from '../support/a-set.ts';

/** Sets of every kind of scoring, and units whose values are counts, dates and words. */

export const words = (vi: string): Words => ({ vi, en: vi });

const CATEGORIES: readonly Category[] = [
  { id: 'thuong', label: words('Thường'), aliases: [] },
  { id: 'dbkk', label: words('Đặc biệt khó khăn'), aliases: [] },
];

/** One bound for all, or one for normal and one for especially difficult communes. */
export const bound = (value: number | readonly [number, number]): Bound =>
  typeof value === 'number' ? d(value) : { thuong: d(value[0]), dbkk: d(value[1]) };

export const step = (at: number | readonly [number, number], points: number): Step => ({
  bound: bound(at),
  points: d(points),
});

export const share = (changes: Partial<ShareMethod> = {}): ShareMethod => ({
  kind: 'share',
  part: words('đến lớp'),
  whole: words('trẻ em'),
  direction: 'at-least',
  steps: [],
  emptyWhole: 'refused',
  ...changes,
});

export interface NodeFacts {
  readonly id: string;
  readonly method?: Method;
  readonly maximum?: number;
  readonly na?: boolean;
  readonly attainment?: Attainment;
  readonly items?: readonly NodeFacts[];
}

export interface WholeFacts {
  readonly items: readonly NodeFacts[];
  /** Left out: a set without points. */
  readonly maximum?: number;
  readonly evidence?: 'required' | 'optional';
  readonly rounding?: Rounding;
  readonly notApplicable?: NotApplicableRule;
  readonly gates?: readonly Gate[];
  readonly classes?: readonly LevelClass[];
  readonly classification?: CriteriaSet['classification'];
  readonly areas?: CriteriaSet['areas'];
}

/** Without classes of its own every unit is in the class of the remaining cases. */
export function whole(facts: WholeFacts): CriteriaSet {
  const { maximum: _, ...base } = aSet({ evidence: facts.evidence ?? 'optional' });
  return {
    ...base,
    ...(facts.maximum === undefined ? {} : { maximum: d(facts.maximum) }),
    ...(facts.rounding === undefined ? {} : { rounding: facts.rounding }),
    ...(facts.notApplicable === undefined ? {} : { notApplicable: facts.notApplicable }),
    categories: CATEGORIES,
    items: facts.items.flatMap((item) => flat(item, undefined, 0)),
    gates: facts.gates ?? [],
    classification: facts.classification ?? { kind: 'levels', classes: facts.classes ?? [level('con-lai', [])] },
    areas: facts.areas ?? [],
    facts: [],
    open: [],
  };
}

export function level(id: string, conditions: LevelClass['conditions'], changes: Partial<LevelClass> = {}): LevelClass {
  return { id, label: words(id), conditions, requires: [], earnsAward: conditions.length > 0, ...changes };
}

function flat(facts: NodeFacts, parent: string | undefined, depth: number): Item[] {
  const children = facts.items ?? [];
  const item: Item = {
    id: facts.id,
    label: words(facts.id),
    ...(parent === undefined ? {} : { parent }),
    children: children.map(({ id }) => id),
    depth,
    ...(facts.maximum === undefined ? {} : { maximum: d(facts.maximum) }),
    ...(facts.method === undefined ? {} : { method: facts.method }),
    ...(facts.attainment === undefined ? {} : { attainment: facts.attainment }),
    evidenceKinds: [],
    mayBeNotApplicable: facts.na ?? false,
    reported: false,
  };
  return [item, ...children.flatMap((child) => flat(child, facts.id, depth + 1))];
}

/** A text is a value, two numbers are counts, a number is a checked score; a document stands behind each. */
export type Said = EntryFacts | string | readonly [part: number, whole: number];

export function unit(said: Readonly<Record<string, Said>>, facts: UnitFacts = { category: 'thuong' }): UnitEvidence {
  const plain = aPlainUnit(Object.fromEntries(Object.entries(said).map(([id, each]) => [id, asFacts(each)])), facts);
  const entries = [...plain.entries].map(([id, entry]) => [id, withCounts(entry, said[id])] as const);
  return { ...plain, entries: new Map(entries) };
}

function asFacts(said: Said): EntryFacts {
  if (typeof said === 'string') {
    const number = Number(said.replace(',', '.'));
    return { value: said, evidence: DOCUMENT, ...(Number.isNaN(number) ? {} : { measured: number }) };
  }
  if (isCounts(said)) return { value: `${said[0]}/${said[1]}`, evidence: DOCUMENT };
  return said;
}

function withCounts(entry: Entry, said: Said | undefined): Entry {
  if (said === undefined || !isCounts(said)) return entry;
  const counts: Counts = { part: d(said[0]), whole: d(said[1]) };
  return { ...entry, counts };
}

function isCounts(said: Said): said is readonly [number, number] {
  return Array.isArray(said);
}

/** The same said of an item, with no document behind it. */
export function undocumented(of: UnitEvidence, ...ids: readonly string[]): UnitEvidence {
  const entries = [...of.entries].map(
    ([id, entry]) =>
      [id, ids.length === 0 || ids.includes(id) ? { ...entry, evidence: NO_REFERENCES } : entry] as const,
  );
  return { ...of, entries: new Map(entries) };
}

export interface Assessed extends UnitOutcome {
  readonly problems: readonly Problem[];
  /** "TC1 some-code" for each problem that is not about something missing. */
  readonly codes: readonly string[];
  readonly item: (id: string) => UnitOutcome['items'][number];
  readonly rank: number | undefined;
}

export function assessed(
  set: CriteriaSet,
  of: UnitEvidence,
  context: AssessContext = {},
  scoredBy: EvidenceBook['scoredBy'] = 'checked',
): Assessed {
  const { units, problems } = assess(set, { inputs: [], units: [of], scoredBy }, (outcome) => outcome, context);
  const [first] = units;
  if (first === undefined) throw new Error('the unit was lost');
  const item = (id: string) => {
    const found = first.kept.items.find((each) => each.item.id === id);
    if (found === undefined) throw new Error(`no item ${id}`);
    return found;
  };
  const codes = problems
    .filter(({ code }) => !code.startsWith('missing-'))
    .map(({ code, item: about }) => [about, code].filter((part) => part !== undefined).join(' '));
  return { ...first.kept, rank: first.rank, problems, codes, item };
}
