import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import type { Entry, EvidenceBook, UnitEvidence } from '../../src/model/evidence.ts';
import { referencesOf } from '../../src/model/references.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { assess } from '../../src/scoring/assess.ts';
import type { UnitOutcome } from '../../src/scoring/unit-outcome.ts';
import { d } from './a-set.ts';

/** What a test says of one item: a number is a checked score with a document behind it. */
export type EntryFacts =
  | number
  | {
      readonly score?: number;
      readonly self?: number;
      readonly value?: string;
      readonly measured?: number;
      readonly evidence?: readonly string[];
      readonly notApplicable?: boolean;
      readonly broken?: boolean;
    };

export interface UnitFacts {
  readonly code?: string;
  readonly name?: string;
  readonly category?: string;
  readonly broken?: boolean;
}

const COLUMNS = {
  item: { index: 2, header: 'Mã tiêu chí' },
  selfScore: { index: 3, header: 'Điểm tự chấm' },
  score: { index: 4, header: 'Điểm kiểm tra' },
  value: { index: 5, header: 'Giá trị' },
  evidence: { index: 6, header: 'Minh chứng' },
} as const;

export const DOCUMENT = ['Nghị quyết 01'];

export function aUnit(items: Readonly<Record<string, EntryFacts>>, facts: UnitFacts = {}): UnitEvidence {
  const entries = Object.entries(items).map(([item, said], index) => [item, anEntry(item, said, index + 2)] as const);
  return {
    code: facts.code ?? '00565',
    name: facts.name ?? 'Xã Bát Tràng',
    ...(facts.category === undefined ? {} : { category: facts.category }),
    categoryAt: { file: 'thu.csv', row: 2 },
    at: { file: 'thu.csv', row: 2, column: 'Mã đơn vị', cell: 'A2' },
    entries: new Map(entries),
    broken: facts.broken ?? false,
  };
}

function anEntry(item: string, said: EntryFacts, row: number): Entry {
  const facts = typeof said === 'number' ? { score: said } : said;
  const decimal = (value: number | undefined) => (value === undefined ? undefined : d(value));
  return {
    item,
    score: decimal(facts.score),
    selfScore: decimal(facts.self),
    value: facts.value,
    measured: decimal(facts.measured),
    counts: undefined,
    assessor: undefined,
    note: undefined,
    notApplicable: facts.notApplicable ?? false,
    evidence: referencesOf(facts.evidence ?? DOCUMENT),
    broken: facts.broken ?? false,
    row,
    cells: { file: 'thu.csv', columns: COLUMNS },
  };
}

export function aBook(units: readonly UnitEvidence[], scoredBy: EvidenceBook['scoredBy'] = 'checked'): EvidenceBook {
  return { inputs: [AN_INPUT], units, scoredBy };
}

export type RankedOutcome = UnitOutcome & { readonly rank: number | undefined };

/** Every unit of a book with its rank, in their order. */
export function assessAll(
  set: CriteriaSet,
  book: EvidenceBook,
): { readonly units: readonly RankedOutcome[]; readonly problems: readonly Problem[] } {
  const { units, problems } = assess(set, book, (outcome) => outcome);
  return { units: units.map(({ kept, rank }) => ({ ...kept, rank })), problems };
}

/** One unit assessed, with the codes of what was found wrong beside it. */
export function assessOne(
  set: CriteriaSet,
  unit: UnitEvidence,
  scoredBy: EvidenceBook['scoredBy'] = 'checked',
): RankedOutcome & { readonly problems: readonly Problem[]; readonly codes: readonly string[] } {
  const { units, problems } = assessAll(set, aBook([unit], scoredBy));
  const [outcome] = units;
  if (outcome === undefined) throw new Error('the unit was lost');
  return { ...outcome, problems, codes: problems.map(({ code, item }) => [code, ...(item ? [item] : [])].join(' ')) };
}

/** The state of each item: "TC1 scored 7.5". */
export function states({ items }: UnitOutcome): string[] {
  return items.map(({ item, state, points }) => `${item.id} ${state} ${points ?? '-'}`);
}

/** Every result stands on a file. */
const AN_INPUT = { file: 'minh-chung.csv', sha256: '0'.repeat(64), bytes: 100, rows: 15, form: 'long' } as const;
