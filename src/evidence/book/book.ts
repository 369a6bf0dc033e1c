import type { CriteriaSet } from '../../model/criteria-set.ts';
import { type Entry, type EntryField, locate, type UnitEvidence } from '../../model/evidence.ts';
import type { Location } from '../../model/location.ts';
import { namesOf, writtenNamesOf } from '../../model/names.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { isError, type Problem, problem } from '../../problems/problem.ts';
import type { BookUnit, CellOf } from './book-unit.ts';
import { joinUnits, numberCodes } from './join-number-codes.ts';

/** The evidence gathered row by row, with what does not fit together. */
export interface Book {
  report(found: Problem): void;
  /** For what would be said of every row alike. */
  reportOnce(key: string, found: Problem): void;
  unit(code: string, at: CellOf): BookUnit;
  /** Notes what a row says of a unit, which must be what earlier rows said. */
  agree(unit: BookUnit, what: 'name' | 'district' | 'province', text: string | undefined, at: CellOf): void;
  category(unit: BookUnit, written: string, at: CellOf): void;
  /** Notes the day a row was sent on. */
  submitted(unit: BookUnit, written: string | undefined, at: CellOf): void;
  /** False when it is not the evaluation year. */
  year(found: number, unit: BookUnit, at: CellOf): boolean;
  enter(unit: BookUnit, entry: Entry): void;
  /** Somebody checked, even where the score cannot be read: then it is no self-evaluation. */
  sawCheckedScore(): void;
}

export interface GatheredBook extends Book {
  units(): UnitEvidence[];
  /** The years the rows speak of. */
  years(): number[];
  readonly problems: Problem[];
  readonly checked: boolean;
}

export function openBook(set: CriteriaSet, evaluationYear: number | undefined): GatheredBook {
  const units = new Map<string, BookUnit>();
  const years = new Set<number>();
  const problems: Problem[] = [];
  const categories = categoryNames(set);
  const said = new Set<string>();
  let checked = false;

  const report = (found: Problem) => {
    problems.push(found);
    const unit = found.unit === undefined ? undefined : units.get(found.unit);
    if (unit !== undefined && isError(found)) unit.broken = true;
  };

  /** `30001,0` beside 30001: the rows are one unit’s, in the place of the first of them. */
  const joinNumberCodes = () => {
    const before = [...units.values()];
    const meant = numberCodes(before);
    if (meant.size === 0) return;
    units.clear();
    for (const [index, found] of problems.entries()) {
      const plain = meant.get(found.unit ?? '');
      if (plain !== undefined) problems[index] = { ...found, unit: plain.code };
    }
    for (const unit of before) {
      const code = meant.get(unit.code)?.code ?? unit.code;
      const first = units.get(code);
      if (first === undefined) units.set(code, { ...unit, code });
      else {
        joinUnits(first, unit);
        for (const entry of unit.entries.values()) enter(first, entry);
      }
      if (code === unit.code) continue;
      const details = { found: unit.code, code, name: unit.said.get('name')?.text ?? '' };
      report(problem('repaired-unit-number', unit.at, details, { unit: code }));
    }
  };

  const enter = (unit: BookUnit, entry: Entry) => {
    const first = unit.entries.get(entry.item);
    if (first === undefined) unit.entries.set(entry.item, entry);
    else report(repetition(unit, first, entry));
  };

  return {
    problems,
    get checked() {
      return checked;
    },
    sawCheckedScore() {
      checked = true;
    },
    report,
    reportOnce(key, found) {
      if (said.has(key)) return;
      said.add(key);
      report(found);
    },
    unit(code, at) {
      const known = units.get(code);
      if (known !== undefined) return known;
      const unit: BookUnit = {
        code,
        at: at('unitCode'),
        cell: at,
        refused: new Set(),
        entries: new Map(),
        said: new Map(),
        broken: false,
      };
      units.set(code, unit);
      return unit;
    },
    agree(unit, what, text, at) {
      if (text === undefined) return;
      const said = unit.said.get(what);
      if (said === undefined) unit.said.set(what, { text, at: at(FIELD_OF[what]) });
      else if (said.text !== text && folded(said.text) !== folded(text)) {
        report(disagreement(unit, what, text, said, at(FIELD_OF[what])));
      }
    },
    category(unit, written, at) {
      const id = categories.get(written) ?? categories.get(plainLetters(written));
      if (id === undefined) {
        if (unit.refused.has(written)) return;
        unit.refused.add(written);
        const expected = set.categories.map(({ label }) => label.vi).join(', ');
        report(problem('category-unknown', at('category'), { found: written, expected }, { unit: unit.code }));
        return;
      }
      const said = unit.said.get('category');
      if (said === undefined) unit.said.set('category', { text: id, at: at('category') });
      else if (said.text !== id) report(disagreement(unit, 'category', written, said, at('category')));
    },
    submitted(unit, written, at) {
      if (written === undefined || unit.submitted?.has(written)) return;
      unit.submitted ??= new Map();
      unit.submitted.set(written, at('submittedOn'));
    },
    year(found, unit, at) {
      const [first] = years;
      years.add(found);
      if (evaluationYear === undefined && first !== undefined && found !== first) {
        const details = { found, first };
        this.reportOnce(`year ${found}`, problem('years-several', at('year'), details, { unit: unit.code }));
      }
      if (evaluationYear === undefined || found === evaluationYear) return true;
      report(problem('year-differs', at('year'), { found, expected: evaluationYear }, { unit: unit.code }));
      return false;
    },
    enter,
    units() {
      joinNumberCodes();
      for (const unit of units.values()) {
        if (unit.said.has('name')) continue;
        report(problem('unit-name-missing', unit.cell('unitName'), { code: unit.code }, { unit: unit.code }));
      }
      reportSameNames([...units.values()], report);
      reportLostZeros([...units.values()], report);
      return [...units.values()].map(asEvidence);
    },
    years: () => [...years].sort((a, b) => a - b),
  };
}

const FIELD_OF = { name: 'unitName', district: 'district', province: 'province' } as const;

/** Ids of the categories by every way to write them: as is, and in plain letters. */
function categoryNames(set: CriteriaSet): Map<string, string> {
  return new Map(
    set.categories.flatMap((category) =>
      [...writtenNamesOf(category), ...namesOf(category)].map((name) => [name, category.id] as const),
    ),
  );
}

function asEvidence({ code, at, cell, refused, entries, said, submitted, broken }: BookUnit): UnitEvidence {
  const name = said.get('name');
  const district = said.get('district')?.text;
  const province = said.get('province')?.text;
  const category = said.get('category')?.text;
  return {
    code,
    name: name?.text ?? code,
    ...(name === undefined ? {} : { nameAt: name.at }),
    ...(district === undefined ? {} : { district }),
    ...(province === undefined ? {} : { province }),
    ...(category === undefined ? {} : { category }),
    ...(refused.size > 0 ? {} : { categoryAt: cell('category') }),
    ...(submitted === undefined ? {} : { submitted: [...submitted].map(([text, day]) => ({ text, at: day })) }),
    at,
    entries,
    broken,
  };
}

const AREA_HEADERS = { district: 'Huyện', province: 'Tỉnh', category: 'Địa bàn' } as const;

function disagreement(
  unit: BookUnit,
  what: 'name' | keyof typeof AREA_HEADERS,
  found: string,
  said: { text: string; at: Location },
  at: Location,
): Problem {
  const context = { unit: unit.code, related: [said.at] };
  const { code } = unit;
  if (what === 'name') return problem('unit-two-names', at, { code, found, first: said.text }, context);
  const column = at.column ?? AREA_HEADERS[what];
  return problem('unit-two-areas', at, { code, found, first: said.text, column }, context);
}

function repetition(unit: BookUnit, first: Entry, entry: Entry): Problem {
  const differs = COMPARED.filter((field) => text(first, field) !== text(entry, field));
  const at = locate(entry, SHOWN.find((field) => entry.cells.columns[field] !== undefined) ?? 'score');
  const context = { unit: unit.code, item: entry.item, related: [locate(first, 'score')] };
  const { item } = entry;
  const file = first.cells.file === entry.cells.file ? '' : first.cells.file;
  if (differs.length === 0) return problem('row-repeated', at, { item, row: first.row, file }, context);
  const headers = differs.map((field) => {
    const column = field === 'notApplicable' ? 'score' : field;
    return headerIn(entry, column) ?? headerIn(first, column) ?? column;
  });
  return problem(
    'row-conflict',
    at,
    { item, row: first.row, file, differs: [...new Set(headers)].join(', ') },
    context,
  );
}

/** Where a repeated row is pointed at: the first of these that the table has. */
const SHOWN = ['score', 'selfScore', 'value', 'part'] as const;

/** A value may stand in two columns of counts. */
function headerIn({ cells: { columns } }: Entry, field: EntryField): string | undefined {
  return columns[field]?.header ?? (field === 'value' ? columns.part?.header : undefined);
}

const COMPARED = ['score', 'selfScore', 'value', 'notApplicable', 'evidence', 'assessor', 'note'] as const;

function text(entry: Entry, field: (typeof COMPARED)[number]): string {
  const value = entry[field];
  return Array.isArray(value) ? value.join('\n') : String(value ?? '');
}

/** Two units of one name in one area may be one unit under two codes. */
function reportSameNames(units: readonly BookUnit[], report: (found: Problem) => void): void {
  const seen = new Map<string, BookUnit>();
  for (const unit of units) {
    const name = unit.said.get('name');
    if (name === undefined) continue;
    const area = `${unit.said.get('province')?.text ?? ''}\n${unit.said.get('district')?.text ?? ''}`;
    const key = `${folded(name.text)}\n${folded(area)}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, unit);
      continue;
    }
    const details = { name: name.text, first: first.code, code: unit.code };
    report(problem('unit-same-name', name.at, details, { unit: unit.code, related: [first.at] }));
  }
}

/** 0012 and 12 are one centre whose zeros Excel ate, never two. */
function reportLostZeros(units: readonly BookUnit[], report: (found: Problem) => void): void {
  const longest = new Map<string, BookUnit>();
  for (const unit of units.toSorted((a, b) => b.code.length - a.code.length)) {
    if (!/^\d+$/.test(unit.code)) continue;
    const digits = unit.code.replace(/^0+/, '');
    const full = longest.get(digits);
    if (full === undefined) longest.set(digits, unit);
    else {
      const details = { code: unit.code, full: full.code };
      report(problem('unit-code-zeros', unit.at, details, { unit: unit.code, related: [full.at] }));
    }
  }
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
