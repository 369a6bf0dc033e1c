import { canBeMet } from '../model/can-be-met.ts';
import type { CriteriaSet, Item } from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';
import { givesPoints, mayGivePoints, setGivesPoints } from '../model/gives-points.ts';
import { inLanguage, type Language } from '../model/language.ts';
import { describeJudgement, describeScoring } from './describe-scoring.ts';

/** One row of a criteria set as offices print it: TT | Mã | Tiêu chí, nội dung | Điểm tối đa | Cách chấm | Căn cứ. */
export interface RubricRow {
  /** "4" for the fourth criterion, "4.2" for its second indicator. */
  readonly number: string;
  readonly id: string;
  readonly depth: number;
  readonly label: string;
  /** What it comprises, where the law lists it without points of its own. */
  readonly details: readonly string[];
  readonly maximum?: Decimal;
  readonly scoring: string;
  readonly basis: string;
  readonly evidenceKinds: readonly string[];
}

/** Every item in the order of the document. */
export function rubricRows(set: CriteriaSet, language: Language): RubricRow[] {
  const numbers = numbersOf(set.items);
  return set.items.map((item) => ({
    number: numbers.get(item.id) ?? '',
    id: item.id,
    depth: item.depth,
    label: inLanguage(item.label, language),
    details: (item.details ?? []).map((words) => inLanguage(words, language)),
    ...(item.maximum === undefined ? {} : { maximum: item.maximum }),
    scoring: scoringOf(item, set, language),
    basis: item.article ?? '',
    evidenceKinds: item.evidenceKinds.map((words) => inLanguage(words, language)),
  }));
}

function scoringOf(item: Item, set: CriteriaSet, language: Language): string {
  if (item.children.length === 0 || item.attainment !== undefined || comesToPoints(item, set)) {
    return describeScoring(item, set.categories, language);
  }
  const children = set.items.filter(({ parent }) => parent === item.id);
  // In a template what is left open may be met later too.
  const open = new Set(set.open.flatMap(({ what, id }) => (what === 'item-method' ? [id] : [])));
  const met = children.filter((child) => open.has(child.id) || canBeMet(child, set.items)).map(({ id }) => id);
  return describeJudgement({ met, measured: item.children }, language);
}

/** In a template what is left open may give points later. */
function comesToPoints(item: Item, set: CriteriaSet): boolean {
  return givesPoints(item, set.items) || (setGivesPoints(set) && mayGivePoints(set.items).has(item));
}

/** "4.2" of each item, as offices number them. */
function numbersOf(items: readonly Item[]): Map<string, string> {
  const numbers = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { id, parent } of items) {
    const count = (counts.get(parent ?? '') ?? 0) + 1;
    counts.set(parent ?? '', count);
    numbers.set(id, parent === undefined ? String(count) : `${numbers.get(parent)}.${count}`);
  }
  return numbers;
}
