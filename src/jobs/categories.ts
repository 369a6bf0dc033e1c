import type { CriteriaSet } from '../model/criteria-set.ts';
import type { EvidenceBook, UnitEvidence } from '../model/evidence.ts';
import { comparableNamesOf, spellingsOf } from '../model/names.ts';
import { plainLetters } from '../model/plain-letters.ts';
import { refusal } from '../problems/refusal.ts';
import { setDiffersByCategory } from '../scoring/by-category.ts';

/** To which category units belong whose evidence does not say it; what the evidence says is never changed. */
export interface CategoryOptions {
  /** Of all that are not named in `categories`: the id of a category, or a way to write it. */
  readonly category?: string | undefined;
  /** Of single units, by their codes. */
  readonly categories?: Readonly<Record<string, string>> | undefined;
}

/** Units whose bounds cannot be told, since nobody wrote to which category they belong. */
export function withoutCategory({ units }: EvidenceBook, set: CriteriaSet): readonly UnitEvidence[] {
  if (!setDiffersByCategory(set)) return [];
  return units.filter(({ category, categoryAt }) => category === undefined && categoryAt !== undefined);
}

/** The book with the categories that were said beside it. */
export function withCategories(
  book: EvidenceBook,
  set: CriteriaSet,
  { category, categories = {} }: CategoryOptions,
): EvidenceBook {
  const forAll = category === undefined ? undefined : categoryNamed(category, set);
  const forOne = new Map(Object.entries(categories).map(([code, named]) => [code, categoryNamed(named, set)]));
  if (forAll === undefined && forOne.size === 0) return book;
  const lacking = new Set(withoutCategory(book, set));
  const units = book.units.map((unit) => {
    const said = lacking.has(unit) ? (forOne.get(unit.code) ?? forAll) : undefined;
    return said === undefined ? unit : { ...unit, category: said };
  });
  return { ...book, units };
}

function categoryNamed(written: string, { categories, id }: CriteriaSet): string {
  const plain = plainLetters(written);
  const found =
    categories.find((each) => spellingsOf(each).includes(written)) ??
    categories.find((each) => comparableNamesOf(each).includes(plain));
  if (found !== undefined) return found.id;
  throw refusal('category-not-of-set', { written, set: id, known: categories.map(({ label }) => label.vi) });
}
