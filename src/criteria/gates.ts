import { z } from 'zod';
import { CRITERIA_WORDS } from '../labels/criteria.ts';
import { SPEECH } from '../labels/speech.ts';
import { numbersIn } from '../model/bound.ts';
import { canBeMet } from '../model/can-be-met.ts';
import type { CriteriaSet, Item } from '../model/criteria-set.ts';
import {
  GATE_KINDS,
  type Gate,
  type GateKind,
  type GateOf,
  type MandatoryGate,
  type MinimumGate,
  type NoZeroGate,
} from '../model/gate.ts';
import { mayGivePoints } from '../model/gives-points.ts';
import { inLanguage, type Language, type Words } from '../model/language.ts';
import { particularList } from '../model/particular-list.ts';
import { nearest } from '../problems/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { wordsOf } from './compose/resolve-words.ts';
import { choice, type Facet, facet, optionalFacet, plainBound } from './diff/facets.ts';
import type { NewNames } from './diff/new-names.ts';
import { type DescribeContext, describeBound } from './phrases.ts';
import { type Places, partAt } from './places.ts';
import { clause, code, depth as depthSchema, itemCode, listOf, pointsBound, record, words } from './schema/scalars.ts';
import { withoutUndefined } from './without-undefined.ts';

/** All that a criteria file can do with a kind of gate: its written form, its resolved form, its checks, how it is compared and described. */
interface GateForm<G extends Gate, S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  /** Undefined where the office still has to fill something in. */
  resolve(written: z.infer<S>): G | undefined;
  /** A gate that nothing can pass, or that nothing meets, would decide every class and nobody would notice why. */
  check(gate: G, index: number, set: CriteriaSet, places: Places): Problem[];
  /** What it asks, thing by thing. */
  facets(gate: G, set: CriteriaSet, renamed: NewNames): Facet[];
  /** What the kind is called. */
  readonly name: Required<Words>;
  sentence(gate: G, speech: DescribeContext): string;
}

const gateFields = {
  id: code.describe('Mã của điều kiện.'),
  label: words.describe('Lời của điều kiện.'),
  clause: clause.describe('Quy định về điều kiện này.').optional(),
};

const noZeroSchema = record({
  ...gateFields,
  kind: z.literal('no-item-at-zero').describe('Không tiêu chí nào ở cấp đã nêu bị điểm 0.'),
  depth: depthSchema.describe('Cấp: 0 là tiêu chí, 1 là nội dung của tiêu chí.'),
});

const noZero: GateForm<NoZeroGate, typeof noZeroSchema> = {
  schema: noZeroSchema,
  resolve: (gate) => withoutUndefined({ ...gate, label: wordsOf(gate.label) }),
  check: (gate, index, set, places) => depthProblems(gate, gate.depth, index, set, places),
  facets: ({ depth }) => [depthFacet(depth)],
  name: { vi: 'không mục nào bị điểm 0', en: 'no item at 0' },
  sentence: ({ depth }, { language }) => WORDS[language].noZero(depthInWords(depth, language)),
};

const minimumSchema = record({
  ...gateFields,
  kind: z.literal('item-minimum').describe('Mỗi tiêu chí hoặc nội dung đã nêu được ít nhất bao nhiêu điểm.'),
  items: listOf(itemCode)
    .describe('Mã các tiêu chí, nội dung phải xét; hoặc ghi “depth” thay cho danh sách.')
    .optional(),
  depth: depthSchema.describe('Xét mọi tiêu chí (0) hoặc mọi nội dung (1).').optional(),
  minimum: pointsBound.nullable().describe('Số điểm ít nhất. null: để địa phương điền.'),
}).refine(({ items, depth }) => (items === undefined) !== (depth === undefined), { error: 'items-or-depth' });

const minimum: GateForm<MinimumGate, typeof minimumSchema> = {
  schema: minimumSchema,
  resolve: ({ items, depth, minimum: least, ...rest }) => {
    if (least === null) return undefined;
    // The schema has made sure that one of the two is there.
    const of = items === undefined ? { depth: depth ?? 0 } : { items };
    return withoutUndefined({ ...rest, label: wordsOf(rest.label), of, minimum: least });
  },
  check: minimumProblems,
  facets: ({ of, minimum: least }, set, renamed) => [
    'items' in of ? itemsFacet(of.items, set, renamed) : depthFacet(of.depth),
    // Open in a template: then there is none yet.
    ...optionalFacet('minimum', least, (bound) => ({ is: 'bound', bound: plainBound(bound), exclusive: false })),
  ],
  name: { vi: 'mỗi mục có điểm thấp nhất', en: 'lowest points for each item' },
  sentence: ({ of, minimum: least }, speech) => {
    const { language } = speech;
    const items = 'items' in of ? SPEECH[language].list(of.items) : depthInWords(of.depth, language);
    const unit = CRITERIA_WORDS[language].points('').trim();
    return WORDS[language].minimum(items, describeBound(least, 'at-least', unit, speech));
  },
};

const mandatorySchema = record({
  ...gateFields,
  kind: z.literal('mandatory-items').describe('Các tiêu chí, nội dung bắt buộc: phải đạt (hoặc có điểm).'),
  items: listOf(itemCode).describe('Mã các tiêu chí, nội dung bắt buộc.'),
});

const mandatory: GateForm<MandatoryGate, typeof mandatorySchema> = {
  schema: mandatorySchema,
  resolve: (gate) => withoutUndefined({ ...gate, label: wordsOf(gate.label) }),
  check: mandatoryProblems,
  facets: ({ items }, set, renamed) => [itemsFacet(items, set, renamed)],
  name: { vi: 'các mục phải đạt', en: 'items that must be met' },
  sentence: ({ items }, { language }) => WORDS[language].mandatory(SPEECH[language].list(items)),
};

const FORMS = {
  'no-item-at-zero': noZero,
  'item-minimum': minimum,
  'mandatory-items': mandatory,
} satisfies { readonly [K in GateKind]: GateForm<GateOf<K>> };

export function gateForm<G extends Gate>({ kind }: G): GateForm<G> {
  return FORMS[kind] as unknown as GateForm<G>;
}

type GateSchema = (typeof FORMS)[GateKind]['schema'];
export type WrittenGate = z.infer<GateSchema>;

/** How each may be written, in the order in which they are documented. */
export const GATE_SCHEMAS = GATE_KINDS.map((kind) => FORMS[kind].schema) as [GateSchema, ...GateSchema[]];

/** A gate with its defaults filled in; undefined where the office still has to fill something in. */
export function resolveGate(written: WrittenGate): Gate | undefined {
  const form = FORMS[written.kind] as unknown as GateForm<Gate, z.ZodType<WrittenGate>>;
  return form.resolve(written);
}

/** What a kind of gate is called, by the name files have for it. */
export function gateName(kind: string, language: Language): string {
  const forms: Readonly<Record<string, { readonly name: Words }>> = FORMS;
  const name = forms[kind]?.name;
  return name === undefined ? kind : inLanguage(name, language);
}

function depthProblems(
  { id }: NoZeroGate | MinimumGate,
  depth: number,
  index: number,
  set: CriteriaSet,
  places: Places,
): Problem[] {
  const reached = set.items.filter((item) => item.depth === depth);
  const at = partAt(places, 'gates', index, 'depth');
  if (reached.length === 0) return [problem('gate-reaches-nothing', at, { gate: id, depth })];
  const giving = mayGivePoints(set.items);
  if (reached.some((item) => giving.has(item))) return [];
  const items = particularList(reached.map((item) => item.id));
  return [problem('gate-item-without-points', at, { gate: id, items })];
}

function minimumProblems(gate: MinimumGate, index: number, set: CriteriaSet, places: Places): Problem[] {
  const { of } = gate;
  const giving = mayGivePoints(set.items);
  if ('depth' in of) {
    const reached = set.items.filter((item) => item.depth === of.depth && giving.has(item));
    const ofDepth = depthProblems(gate, of.depth, index, set, places);
    return [...ofDepth, ...reached.flatMap((item) => outOfReach(gate, item, index, places)).slice(0, 1)];
  }
  return of.items.flatMap((id, position) => {
    const at = partAt(places, 'gates', index, 'items', position);
    const item = set.items.find((each) => each.id === id);
    if (item === undefined) return [unknownItem(gate.id, id, set, at)];
    if (!giving.has(item)) return [problem('gate-item-without-points', at, { gate: gate.id, items: id })];
    return outOfReach(gate, item, index, places);
  });
}

function outOfReach({ id, minimum: least }: MinimumGate, item: Item, index: number, places: Places): Problem[] {
  const { maximum } = item;
  const above = numbersIn(least).find((each) => maximum !== undefined && each > maximum);
  if (above === undefined || maximum === undefined) return [];
  const details = { gate: id, item: item.id, minimum: above, maximum };
  return [problem('gate-out-of-reach', partAt(places, 'gates', index, 'minimum'), details)];
}

function mandatoryProblems(gate: MandatoryGate, index: number, set: CriteriaSet, places: Places): Problem[] {
  const giving = mayGivePoints(set.items);
  return gate.items.flatMap((id, position) => {
    const at = partAt(places, 'gates', index, 'items', position);
    const item = set.items.find((each) => each.id === id);
    if (item === undefined) return [unknownItem(gate.id, id, set, at)];
    if (giving.has(item) || canBeMet(item, set.items)) return [];
    return [problem('gate-item-never-met', at, { gate: gate.id, item: id })];
  });
}

function unknownItem(gate: string, item: string, { items }: CriteriaSet, at: Problem['at']): Problem {
  const suggestion = nearest(
    item,
    items.map(({ id }) => id),
  );
  return problem('gate-item-unknown', at, { gate, item, suggestion });
}

const depthFacet = (depth: number): Facet => facet('depth', choice(`depth-${depth}`));

function itemsFacet(items: readonly string[], set: CriteriaSet, renamed: NewNames): Facet {
  const order = new Map(set.items.map(({ id }, index) => [id, index]));
  const inOrder = items.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return facet('items', { is: 'text', text: particularList(inOrder.map((id) => renamed.item(id))) });
}

function depthInWords(depth: number, language: Language): string {
  const said = CRITERIA_WORDS[language];
  return said.depths[depth] ?? said.depth(depth);
}

const WORDS = {
  vi: {
    noZero: (items: string) => `không có ${items} nào bị điểm 0`,
    minimum: (items: string, least: string) => `${items}: mỗi mục ${least}`,
    mandatory: (items: string) => `phải đạt: ${items}`,
  },
  en: {
    noZero: (items: string) => `no ${items} at 0`,
    minimum: (items: string, least: string) => `${items}: each ${least}`,
    mandatory: (items: string) => `must be met: ${items}`,
  },
} satisfies Record<Language, object>;
