import type {
  Category,
  Classification,
  ClassRule,
  CriteriaSet,
  EvidenceRule,
  Gate,
  Item,
  Method,
} from '../../src/model/criteria-set.ts';
import { type Decimal, decimalOf } from '../../src/model/decimal.ts';

/** A decimal as the engine holds it; a test cannot state one that is none. */
export function d(value: number): Decimal {
  const decimal = decimalOf(value);
  if (decimal === undefined) throw new Error(`${value} is not a Decimal`);
  return decimal;
}

export interface ItemFacts {
  readonly id: string;
  readonly maximum?: number;
  readonly method?: Method;
  readonly mayBeNotApplicable?: boolean;
  readonly items?: readonly ItemFacts[];
}

export interface SetFacts {
  readonly items?: readonly ItemFacts[];
  readonly maximum?: number;
  readonly evidence?: EvidenceRule['rule'];
  readonly categories?: readonly Category[];
  readonly gates?: readonly Gate[];
  readonly classes?: readonly ClassRule[];
  readonly betweenBands?: Classification['betweenBands'];
}

export const awarded = (step?: number): Method => ({
  kind: 'awarded',
  ...(step === undefined ? {} : { step: d(step) }),
});

export const NO_ZERO: Gate = {
  id: 'no-zero',
  kind: 'no-item-at-zero',
  label: { vi: 'không có tiêu chí bị điểm 0', en: 'no criterion at 0' },
  depth: 0,
  clause: { article: 'Điều 4 khoản 3', text: 'không có tiêu chí bị điểm 0' },
};

const requires = [NO_ZERO.id];

/** The bands of Circular 44: whole numbers, with nothing said of what lies between. */
export const CLASSES_44: readonly ClassRule[] = [
  aClass('good', 'Tốt', { from: d(85), to: d(100), requires }),
  aClass('fair', 'Khá', { from: d(70), to: d(84), requires }),
  aClass('average', 'Trung bình', { from: d(50), to: d(69), requires }),
  aClass('not-achieved', 'Chưa đạt', { earnsAward: false }),
];

export function aClass(id: string, vi: string, changes: Partial<ClassRule> = {}): ClassRule {
  return { id, label: { vi, en: id }, toExclusive: false, requires: [], earnsAward: true, ...changes };
}

/** A valid world: three criteria without maxima, judged as Circular 44 judges. A test states what is different. */
export function aSet(facts: SetFacts = {}): CriteriaSet {
  const { items = [{ id: 'TC1' }, { id: 'TC2' }, { id: 'TC3' }], gates = [NO_ZERO] } = facts;
  return {
    id: 'thu',
    version: '1.0.0',
    provenance: 'official',
    title: { vi: 'Bộ tiêu chí để thử', en: 'A set for tests' },
    subject: {
      id: 'thu',
      award: { vi: 'Cộng đồng học tập', en: 'Learning Community' },
      unit: { vi: 'xã, phường, thị trấn', en: 'commune' },
    },
    law: { document: 'Thông tư 44/2014/TT-BGDĐT', title: { vi: 'Quy định', en: 'Regulation' } },
    applies: { from: 2015, to: 2023 },
    maximum: d(facts.maximum ?? 100),
    evidence: {
      rule: facts.evidence ?? 'required',
      clause: { article: 'Điều 4 khoản 2', text: 'không có minh chứng phù hợp không được chấm điểm' },
    },
    categories: facts.categories ?? [],
    items: items.flatMap((item) => flat(item, undefined, 0)),
    gates,
    classification: {
      kind: 'bands',
      betweenBands: facts.betweenBands ?? 'lower-class',
      classes: facts.classes ?? CLASSES_44,
    },
    notes: [],
    bases: [],
    sha256: '00'.repeat(32),
  };
}

function flat(facts: ItemFacts, parent: string | undefined, depth: number): Item[] {
  const children = facts.items ?? [];
  const item: Item = {
    id: facts.id,
    label: { vi: `Tiêu chí ${facts.id}`, en: `Criterion ${facts.id}` },
    ...(parent === undefined ? {} : { parent }),
    children: children.map(({ id }) => id),
    depth,
    ...(facts.maximum === undefined ? {} : { maximum: d(facts.maximum) }),
    ...(children.length > 0 ? {} : { method: facts.method ?? awarded() }),
    evidenceKinds: [],
    mayBeNotApplicable: facts.mayBeNotApplicable ?? false,
  };
  return [item, ...children.flatMap((child) => flat(child, facts.id, depth + 1))];
}
