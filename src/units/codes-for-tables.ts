import type { UnitEvidence } from '../model/evidence.ts';
import { particularSeries } from '../model/particular-list.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { CheckedUnits, Reference } from './check-units.ts';
import { lookUpNames } from './codes-for-names.ts';
import { type KnownUnit, knownUnits } from './known-units.ts';

type Named = Pick<Reference, 'list' | 'called'>;

/**
 * Codes for units that are named and have none ("Bảng chấm điểm" with a title line, a table without a column of codes):
 * where one unit of the list has that name it is that one, and this is said. Against a list that was named, any other is
 * asked about; against the communes of the whole country it stays as it is, called by its name.
 */
export function codesForTables(checked: CheckedUnits, reference: Named, wasNamed: boolean): CheckedUnits {
  const { book, problems } = checked;
  const found = lookedUp(book.units, reference, wasNamed);
  const { coded, questions, broken } = found;
  const doubts = new Set(problems.flatMap((each) => (each.code === DOUBTFUL ? [nameIn(each)] : [])));
  const settled = problems.flatMap((each) => settledBy(each, found));
  for (const name of doubts) if (!coded.has(name) && !found.several.has(name)) broken.add(name);
  return {
    book: {
      ...book,
      units: book.units.map((unit) => {
        const commune = coded.get(unit.code);
        const read = commune === undefined ? unit : called(unit, commune);
        return broken.has(unit.code) ? { ...read, broken: true } : read;
      }),
    },
    problems: [...settled, ...codesOfRows(checked, coded, reference), ...questions.values()],
  };
}

/** Whether some unit has no code: then its name is to be looked up. */
export function hasUnitsWithoutCode({ book: { units } }: Pick<CheckedUnits, 'book'>): boolean {
  return units.some(({ withoutCode = false }) => withoutCode);
}

/** Where there is nothing to look a name up in, one that was doubtful is asked about. */
export function askDoubtfulNames(checked: CheckedUnits): CheckedUnits {
  return codesForTables(checked, { list: knownUnits('office', []), called: { vi: '', en: '' } }, false);
}

interface LookedUp {
  readonly coded: ReadonlyMap<string, KnownUnit>;
  /** Names that several units of the list have: those of units, all the same. */
  readonly several: ReadonlySet<string>;
  readonly questions: ReadonlyMap<string, Problem>;
  /** Codes of units that cannot be evaluated for it. */
  readonly broken: Set<string>;
}

/** By what the units are called in the book. */
function lookedUp(units: readonly UnitEvidence[], reference: Named, wasNamed: boolean): LookedUp {
  const coded = new Map<string, KnownUnit>();
  const several = new Set<string>();
  const questions = new Map<string, Problem>();
  const broken = new Set<string>();
  const without = units.filter(({ withoutCode = false }) => withoutCode);
  const taken = new Map(units.filter((unit) => !without.includes(unit)).map((unit) => [unit.code, unit]));
  const asked = without.map((unit) => {
    const { at, nameAt = at, code, name, district = '', province = '' } = unit;
    return { at: nameAt, code, name, district, province, of: unit };
  });
  for (const { unit, found } of lookUpNames(asked, reference)) {
    if ('problem' in found) {
      if (found.problem.code === 'unit-name-several') several.add(unit.code);
      if (!wasNamed) continue;
      questions.set(unit.code, { ...found.problem, unit: unit.code });
      broken.add(unit.code);
      continue;
    }
    const { code, name: meant } = found.known;
    const first = taken.get(code);
    if (first === undefined) {
      taken.set(code, unit.of);
      coded.set(unit.code, found.known);
      continue;
    }
    const context = { unit: unit.code, related: [first.nameAt ?? first.at] };
    questions.set(unit.code, problem('unit-named-twice', unit.at, { name: unit.name, code, meant }, context));
    // Whichever table is right, the other has rows of it.
    broken.add(unit.code).add(first.code);
  }
  return { coded, several, questions, broken };
}

const WITHOUT_CODE = 'table-of-unit-without-code';
const DOUBTFUL = 'table-of-file-name';

function nameIn({ details }: Problem): string {
  return String(details['name']);
}

/** What was said of a unit when it was read, by what is known of it now. */
function settledBy(each: Problem, { coded, several, questions }: LookedUp): readonly Problem[] {
  const of = each.code === DOUBTFUL ? nameIn(each) : (each.unit ?? '');
  const unit = coded.get(of);
  if (unit !== undefined) {
    const { code, name } = unit;
    const isName = each.code === WITHOUT_CODE || each.code === DOUBTFUL;
    return [isName ? problem('table-of-unit', each.at, { code, name }, { unit: code }) : { ...each, unit: code }];
  }
  if (each.code !== DOUBTFUL) return [each];
  if (questions.has(of)) return [];
  return [several.has(of) ? problem(WITHOUT_CODE, each.at, { name: of }, { unit: of }) : { ...each, unit: of }];
}

/** Of a table without a column of codes: once, whose codes were found by their names. */
function codesOfRows(
  { book, problems }: CheckedUnits,
  coded: ReadonlyMap<string, KnownUnit>,
  { called: list }: Named,
): Problem[] {
  const ofTables = new Set(problems.flatMap((each) => (each.code === WITHOUT_CODE ? [each.unit] : [])));
  for (const each of problems) if (each.code === DOUBTFUL) ofTables.add(nameIn(each));
  const byFile = new Map<string, UnitEvidence[]>();
  for (const unit of book.units) {
    if (!coded.has(unit.code) || ofTables.has(unit.code)) continue;
    byFile.set(unit.at.file, [...(byFile.get(unit.at.file) ?? []), unit]);
  }
  return [...byFile.values()].flatMap((units) => {
    const [first] = units;
    if (first === undefined) return [];
    const said = units.slice(0, MOST_SAID).map(({ code }) => `${coded.get(code)?.name} - ${coded.get(code)?.code}`);
    const codes = particularSeries([...said, ...(units.length > MOST_SAID ? ['…'] : [])]);
    return [problem('unit-codes-by-name', first.nameAt ?? first.at, { count: units.length, codes, list })];
  });
}

const MOST_SAID = 5;

function called(
  { withoutCode: _, ...unit }: UnitEvidence,
  { code, name, district, province }: KnownUnit,
): UnitEvidence {
  const area = { ...(district === undefined ? {} : { district }), ...(province === undefined ? {} : { province }) };
  return { ...unit, code, name, ...area };
}
