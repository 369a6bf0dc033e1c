import type { Change, Comparison, Place, Side, UnitSide } from '../../comparison/comparison.ts';
import { COMPARISON, type ComparisonLabels } from '../../labels/comparison.ts';
import { inLanguage, type Language, type Words } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';

/** What every view of a comparison needs, looked up once. Texts are raw: each view makes them safe for its own kind. */
export interface View {
  readonly comparison: Comparison;
  readonly language: Language;
  readonly labels: ComparisonLabels;
  /** What the sides are called in headings: “Năm 2022” and “Năm 2023”, “Tự chấm” and “Kiểm tra” ... */
  readonly names: { readonly before: string; readonly after: string };
  readonly number: (value: number) => string;
  readonly words: (words: Words) => string;
}

export function viewOf(comparison: Comparison, language: Language): View {
  const labels = COMPARISON[language];
  return {
    comparison,
    language,
    labels,
    names: sideNames(comparison, labels),
    number: (value) => formatNumber(value, language),
    words: (words) => inLanguage(words, language),
  };
}

function sideNames({ purpose, before, after }: Comparison, labels: ComparisonLabels): View['names'] {
  if (purpose === 'adoption') return { before: labels.inForceNow, after: labels.ifAdopted };
  if (purpose === 'sets') return { before: labels.firstSet, after: labels.secondSet };
  if (before.evaluationYear !== after.evaluationYear) {
    return { before: labels.year(before.evaluationYear), after: labels.year(after.evaluationYear) };
  }
  const by = ({ scoredBy }: Side) => (scoredBy === 'self' ? labels.bySelf : labels.byCheck);
  if (before.scoredBy !== after.scoredBy) return { before: by(before), after: by(after) };
  return { before: labels.before, after: labels.after };
}

export function titleOf({ comparison, labels }: View): string {
  const { purpose, after } = comparison;
  return purpose === 'adoption' ? labels.adoptionTitle(identityOf(after)) : labels.title[purpose];
}

export function identityOf({ criteria }: Side): string {
  return `${criteria.id}@${criteria.version}`;
}

export function changeName({ comparison, labels, names }: View, change: Change): string {
  switch (change) {
    case 'only-before':
      return labels.onlyIn(names.before);
    case 'only-after':
      return labels.onlyIn(names.after);
    case 'not-comparable':
    case 'undetermined':
      return labels.change[change];
    default:
      return comparison.scale.kind === 'ordered' ? labels.change[change] : labels.awardChange[change];
  }
}

/** “khá 84,5”; “chưa đạt … tốt” while that is open; what takes its place for wrong data and for a unit that is not there. */
export function standing({ labels, number }: View, side: UnitSide | null): string {
  if (side === null) return labels.absent;
  if (side.class === null) return labels.withoutClass;
  if (side.range !== undefined) return className(side) ?? '';
  return side.total === null ? side.class.label : `${side.class.label} ${number(side.total)}`;
}

/** The class, or the classes it is one of; undefined for wrong data. */
export function className({ class: known, range }: UnitSide): string | undefined {
  return known === null || range === undefined ? known?.label : `${known.label} … ${range.highest.label}`;
}

export function placeName({ labels, words }: View, place: Place, side: Side): string {
  if ('without' in place) {
    return { certainty: labels.withoutCertainty, class: labels.withoutClass, unit: labels.absent }[place.without];
  }
  const found = side.criteria.classes.find(({ id }) => id === place.class);
  return found === undefined ? place.class : words(found.label);
}

/** “+7,5”, “-2”, “0”. */
export function signed({ number }: View, value: number): string {
  return value > 0 ? `+${number(value)}` : number(value);
}

export function short(sha256: string): string {
  return sha256.slice(0, 12);
}
