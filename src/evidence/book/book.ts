import type { CriteriaSet } from '../../model/criteria-set.ts';
import { type Entry, locate, type UnitEvidence } from '../../model/evidence.ts';
import type { Location } from '../../model/location.ts';
import { comparableNamesOf, spellingsOf } from '../../model/names.ts';
import { particularList } from '../../model/particular-list.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { isError, type Problem, problem } from '../../problems/problem.ts';
import { asEvidence, type BookUnit, type CellOf, type GivenTotal, newUnit, refusedOf } from './book-unit.ts';
import { disagreement, repetition } from './contradictions.ts';
import { EntryStore } from './entry-store.ts';
import { joinUnits, numberCodes } from './join-number-codes.ts';
import { outliers } from './outliers.ts';
import { otherTotals } from './totals.ts';
import { folded, lostZeros, nameAndArea, otherSpellings, sameNames, withoutName } from './units-together.ts';
import { YearsOfFiles } from './years-of-files.ts';

/** The evidence gathered row by row, with what does not fit together. */
export class Book {
  readonly problems: Problem[] = [];
  readonly #units = new Map<string, BookUnit>();
  readonly #uncoded = new Set<string>();
  /** Cells that should have the codes of units which a row only names. */
  readonly #blankCodes = new Map<string, Location>();
  readonly #entries: EntryStore;
  readonly #years = new Set<number>();
  readonly #categories: ReadonlyMap<string, string>;
  readonly #expectedCategories: string;
  readonly #evaluationYear: number | undefined;
  readonly #said = new Set<string>();
  readonly #yearsOfFiles = new YearsOfFiles();
  #checked = false;

  constructor(set: CriteriaSet, evaluationYear: number | undefined) {
    this.#entries = new EntryStore(set.items.map(({ id }) => id));
    this.#categories = categoryNames(set);
    this.#expectedCategories = particularList(set.categories.map(({ label }) => label.vi));
    this.#evaluationYear = evaluationYear;
  }

  report(found: Problem): void {
    this.problems.push(found);
    if (isError(found)) this.#breakUnitOf(found);
  }

  #breakUnitOf({ unit: code }: Problem): void {
    const unit = code === undefined ? undefined : this.#units.get(code);
    if (unit !== undefined) unit.broken = true;
  }

  /** For what would be said of every row alike. */
  reportOnce(key: string, found: Problem): void {
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.report(found);
  }

  unit(code: string, at: CellOf): BookUnit {
    const known = this.#units.get(code);
    if (known !== undefined) return known;
    const unit = newUnit(code, at, this.#entries);
    this.#units.set(code, unit);
    return unit;
  }

  /** Notes that a unit is called by something that is no code: its name, or what Excel made of its code. */
  uncoded(code: string): void {
    this.#uncoded.add(code);
  }

  /** Notes that a unit has no code where others of its table have one. */
  byName(unit: BookUnit, at: Location): BookUnit {
    if (!this.#blankCodes.has(unit.code)) this.#blankCodes.set(unit.code, at);
    return unit;
  }

  /** Notes what a row says of a unit, which must be what earlier rows said. */
  agree(unit: BookUnit, what: 'name' | 'district' | 'province', text: string | undefined, at: CellOf): void {
    if (text === undefined) return;
    const said = unit.said[what];
    if (said === undefined) unit.said[what] = { text, cell: at };
    else if (said.text !== text && folded(said.text) !== folded(text)) {
      this.report(disagreement(unit, what, text, said, at));
    }
  }

  category(unit: BookUnit, written: string, at: CellOf): void {
    const id = this.#categories.get(written) ?? this.#categories.get(plainLetters(written));
    if (id === undefined) {
      const refused = refusedOf(unit);
      if (refused.has(written)) return;
      refused.add(written);
      const details = { found: written, expected: this.#expectedCategories };
      this.report(problem('category-unknown', at('category'), details, { unit: unit.code }));
      return;
    }
    const said = unit.said.category;
    if (said === undefined) unit.said.category = { text: id, cell: at };
    else if (said.text !== id) this.report(disagreement(unit, 'category', written, said, at));
  }

  /** Notes the day a row was sent on. */
  submitted(unit: BookUnit, written: string | undefined, at: CellOf): void {
    if (written === undefined || unit.submitted?.has(written)) return;
    unit.submitted ??= new Map();
    unit.submitted.set(written, at('submittedOn'));
  }

  /** False when it is not the evaluation year. */
  year(found: number, unit: BookUnit, at: CellOf): boolean {
    const [first] = this.#years;
    this.#years.add(found);
    this.#yearsOfFiles.add(at('year').file, found);
    const expected = this.#evaluationYear;
    const context = { unit: unit.code };
    if (expected === undefined && first !== undefined && found !== first) {
      this.reportOnce(`year ${found}`, problem('years-several', at('year'), { found, first }, context));
    }
    if (expected === undefined || found === expected) return true;
    this.report(problem('year-differs', at('year'), { found, expected }, context));
    return false;
  }

  /** Notes one more row of a year that was found right above. */
  yearAgain(file: string, year: number): void {
    this.#yearsOfFiles.add(file, year);
  }

  known(code: string): BookUnit | undefined {
    return this.#units.get(code);
  }

  enter(unit: BookUnit, entry: Entry): void {
    if (!unit.entries.has(entry.item)) {
      unit.entries.add(entry);
      return;
    }
    const first = unit.entries.get(entry.item);
    if (first === undefined) return;
    if (inAnotherSheet(first, entry)) this.#overlap(unit, first, entry);
    else this.report(repetition(unit, first, entry));
  }

  /** A sum that the file gives for a unit: of all its points, or of a part of them. */
  total(unit: BookUnit, given: GivenTotal): void {
    unit.totals ??= [];
    unit.totals.push(given);
  }

  /** Two sheets about the same units, such as a draft and its fair copy: said once, and true of every unit in both. */
  #overlap(unit: BookUnit, first: Entry, entry: Entry): void {
    const { file, sheet = '' } = entry.cells;
    const details = { sheet, first: first.cells.sheet ?? '', name: unit.said.name?.text ?? unit.code };
    const context = { unit: unit.code, related: [locate(first, 'score')] };
    this.reportOnce(
      `${file}\n${sheet}\n${details.first}`,
      problem('sheets-overlap', locate(entry, 'score'), details, context),
    );
    unit.broken = true;
  }

  /** Somebody checked, even where the score cannot be read: then it is no self-evaluation. */
  sawCheckedScore(): void {
    this.#checked = true;
  }

  get checked(): boolean {
    return this.#checked;
  }

  /** The years the rows are about. */
  years(): number[] {
    return [...this.#years].sort((a, b) => a - b);
  }

  /** Whether no row at all is of the year of the evaluation: then nothing can be said of who sent what. */
  get isOfAnotherYear(): boolean {
    const expected = this.#evaluationYear;
    return expected !== undefined && this.#years.size > 0 && !this.#years.has(expected) && this.#yearsOfFiles.isAll;
  }

  /** Once all rows are in: the units, compared with one another. */
  units(): UnitEvidence[] {
    this.#joinNumberCodes();
    this.#askBlankCodes();
    this.#joinUncoded();
    this.#sayYearsOfFiles();
    // What a workbook says of a cell may come before the row that makes its unit known.
    for (const found of this.problems) if (isError(found)) this.#breakUnitOf(found);
    const units = [...this.#units.values()];
    const together = [withoutName, sameNames, lostZeros, otherSpellings, otherTotals];
    for (const found of [...together.flatMap((rule) => rule(units)), ...outliers(units)]) this.report(found);
    const ofCategories = this.#categories.size > 0;
    return units.map((unit) => asEvidence(unit, ofCategories));
  }

  /** A file that is of another year throughout: one sentence, not one for each row. */
  #sayYearsOfFiles(): void {
    const expected = this.#evaluationYear;
    if (expected === undefined) return;
    for (const { file, year, count } of this.#yearsOfFiles.ofOneYear(expected)) {
      const first = this.problems.findIndex(({ code, at }) => code === 'year-differs' && at.file === file);
      const one = problem('file-of-another-year', { file }, { found: year, expected, count });
      this.problems.splice(first, 0, one);
      const rest = this.problems.filter(({ code, at }) => code !== 'year-differs' || at.file !== file);
      this.problems.splice(0, this.problems.length, ...rest);
    }
  }

  /** A row without a code whose name has a code in other rows was left unfinished: it is no unit to be looked up. */
  #askBlankCodes(): void {
    for (const [code, at] of this.#blankCodes) {
      const unit = this.#units.get(code);
      const key = unit === undefined ? undefined : nameAndArea(unit);
      if (unit === undefined || key === undefined) continue;
      const others = [...this.#units.values()].filter((other) => other.withoutCode !== true);
      if (!others.some((other) => nameAndArea(other) === key)) continue;
      this.#units.set(code, { ...unit, broken: true });
      this.#uncoded.add(code);
      this.report(problem('unit-code-missing', at, {}, { unit: code }));
    }
  }

  /** Rows without a code that is one, whose name one unit alone has, are that unit's: it is not evaluated without them. */
  #joinUncoded(): void {
    for (const code of this.#uncoded) {
      const unit = this.#units.get(code);
      const key = unit === undefined ? undefined : nameAndArea(unit);
      if (unit === undefined || key === undefined) continue;
      const same = [...this.#units.values()].filter((other) => other !== unit && nameAndArea(other) === key);
      const coded = same.filter((other) => !this.#uncoded.has(other.code));
      const before = [...this.#units.values()].indexOf(unit);
      const earlier = same.filter((other) => [...this.#units.values()].indexOf(other) < before);
      const [first, ...others] = coded.length > 0 ? coded : earlier.slice(0, 1);
      if (first === undefined || others.length > 0) continue;
      this.#units.delete(code);
      for (const entry of unit.entries.values()) this.enter(first, entry);
      for (const [index, found] of this.problems.entries()) {
        if (found.unit === code) this.problems[index] = { ...found, unit: first.code };
      }
    }
  }

  /** `30001,0` beside 30001: the rows are one unit’s, in the place of the first of them. */
  #joinNumberCodes(): void {
    const before = [...this.#units.values()];
    const meant = numberCodes(before);
    if (meant.size === 0) return;
    this.#units.clear();
    for (const [index, found] of this.problems.entries()) {
      const plain = meant.get(found.unit ?? '');
      if (plain !== undefined) this.problems[index] = { ...found, unit: plain.code };
    }
    for (const unit of before) {
      const code = meant.get(unit.code)?.code ?? unit.code;
      const first = this.#units.get(code);
      if (first === undefined) this.#units.set(code, { ...unit, code });
      else {
        joinUnits(first, unit);
        for (const entry of unit.entries.values()) this.enter(first, entry);
      }
      if (code === unit.code) continue;
      const details = { found: unit.code, code, name: unit.said.name?.text ?? '' };
      this.report(problem('repaired-unit-number', unit.at, details, { unit: code }));
    }
  }
}

function inAnotherSheet(first: Entry, entry: Entry): boolean {
  return first.cells.file === entry.cells.file && first.cells.sheet !== entry.cells.sheet;
}

/** Ids of the categories by every way to write them: as is, and in plain letters. */
function categoryNames(set: CriteriaSet): ReadonlyMap<string, string> {
  return new Map(
    set.categories.flatMap((category) =>
      [...spellingsOf(category), ...comparableNamesOf(category)].map((name) => [name, category.id] as const),
    ),
  );
}
