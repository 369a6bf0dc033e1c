import type {
  AreaRule,
  Attainment,
  BandClass,
  BandClassification,
  Category,
  CriteriaSet,
  EvidenceRule,
  Gate,
  Item,
  LevelClass,
  Method,
  NotApplicableRule,
  Rounding,
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
  readonly attainment?: Attainment;
  readonly items?: readonly ItemFacts[];
}

export interface SetFacts {
  readonly items?: readonly ItemFacts[];
  /** `none` for a set that gives no points. */
  readonly maximum?: number | 'none';
  readonly rounding?: Rounding;
  readonly notApplicable?: NotApplicableRule;
  readonly evidence?: EvidenceRule['rule'];
  readonly categories?: readonly Category[];
  readonly gates?: readonly Gate[];
  readonly classes?: readonly BandClass[];
  readonly betweenBands?: BandClassification['betweenBands'];
  /** Classes by conditions, in place of bands. */
  readonly levels?: readonly LevelClass[];
  readonly areas?: readonly AreaRule[];
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
export const CLASSES_44: readonly BandClass[] = [
  aClass('good', 'Tốt', { from: d(85), to: d(100), requires }),
  aClass('fair', 'Khá', { from: d(70), to: d(84), requires }),
  aClass('average', 'Trung bình', { from: d(50), to: d(69), requires }),
  aClass('not-achieved', 'Chưa đạt', { earnsAward: false }),
];

export function aClass(id: string, vi: string, changes: Partial<BandClass> = {}): BandClass {
  return { id, label: { vi, en: id }, toExclusive: false, requires: [], earnsAward: true, ...changes };
}

/** A class that is reached by conditions. */
export function aLevelClass(id: string, vi: string, changes: Partial<LevelClass> = {}): LevelClass {
  return { id, label: { vi, en: id }, conditions: [], requires: [], earnsAward: true, ...changes };
}

/** A valid world: three criteria without maxima, judged as Circular 44 judges. A test states what is different. */
export function aSet(facts: SetFacts = {}): CriteriaSet {
  const { items = [{ id: 'TC1' }, { id: 'TC2' }, { id: 'TC3' }], gates = [NO_ZERO], maximum = 100 } = facts;
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
    ...(maximum === 'none' ? {} : { maximum: d(maximum) }),
    ...(facts.rounding === undefined ? {} : { rounding: facts.rounding }),
    ...(facts.notApplicable === undefined ? {} : { notApplicable: facts.notApplicable }),
    evidence: {
      rule: facts.evidence ?? 'required',
      clause: { article: 'Điều 4 khoản 2', text: 'không có minh chứng phù hợp không được chấm điểm' },
    },
    categories: facts.categories ?? [],
    items: items.flatMap((item) => flat(item, undefined, 0)),
    gates,
    classification:
      facts.levels === undefined
        ? {
            kind: 'bands',
            betweenBands: facts.betweenBands ?? 'lower-class',
            classes: facts.classes ?? CLASSES_44,
          }
        : { kind: 'levels', classes: facts.levels },
    areas: facts.areas ?? [],
    facts: [],
    notes: [],
    open: [],
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
    ...(facts.attainment === undefined ? {} : { attainment: facts.attainment }),
    reported: false,
  };
  return [item, ...children.flatMap((child) => flat(child, facts.id, depth + 1))];
}
