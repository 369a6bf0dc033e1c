import { codeAsNumber } from '../model/code-as-number.ts';
import type { EvidenceBook, UnitEvidence } from '../model/evidence.ts';
import type { ByLanguage } from '../model/language.ts';
import { particularList } from '../model/particular-list.ts';
import { isError, type Problem, problem } from '../problems/problem.ts';
import type { KnownUnit, KnownUnits } from './known-units.ts';
import { areaKey, nearName, type ParsedUnitName, parseUnitName, sameName } from './unit-name.ts';

/** What the units of a book are compared with. */
export interface Reference {
  readonly list: KnownUnits;
  /** "danh mục xã, phường trước 1/7/2025", in both languages, for sentences. */
  readonly called: ByLanguage;
  /** In a year of the new communes: those of before, and what became of each. */
  readonly former?: { readonly list: KnownUnits; successors(unit: KnownUnit): readonly KnownUnit[] };
  /** In a year of the old communes: those that came after, and whether one of that full name was merged even before. */
  readonly later?: { readonly list: KnownUnits; readonly year: number; wasThere(unit: KnownUnit): boolean };
}

export interface CheckedUnits {
  readonly book: EvidenceBook;
  readonly problems: readonly Problem[];
}

/**
 * Checks codes and names against a list. A code whose zeros were eaten is restored where the name agrees, and that is said;
 * what is doubtful stays as it is written and is asked. `isMeant` leaves out units that are none of the list's.
 */
export function checkUnits(
  book: EvidenceBook,
  problems: readonly Problem[],
  reference: Reference,
  isMeant: (unit: UnitEvidence) => boolean = () => true,
): CheckedUnits {
  const codes = new Set(book.units.map(({ code }) => code));
  const found: Problem[] = [];
  const restored = new Map<string, string>();
  const units = book.units.map((unit) => {
    if (!isMeant(unit)) return unit;
    const known = withItsZeros(unit, codes, reference);
    if (known !== undefined) {
      found.push(repaired(unit, known));
      restored.set(unit.code, known.code);
      codes.add(known.code);
    }
    const read = known === undefined ? unit : { ...unit, code: known.code };
    const wrong = wrongWith(read, reference);
    found.push(...wrong);
    return wrong.some(isError) ? { ...read, broken: true } : read;
  });
  return {
    book: { ...book, units },
    problems: [...problems.map((each) => underItsCode(each, restored)), ...found],
  };
}

/**
 * The codes of a list of the office's own with the zeros a spreadsheet ate: the list is typed in Excel as the evidence is. What
 * is compared with knows the full codes, whether that is the official list or the units of the evidence.
 */
export function withListZeros<Unit extends CodedUnit>(
  units: readonly Unit[],
  against: Pick<Reference, 'list' | 'former'>,
): { readonly units: readonly Unit[]; readonly problems: readonly Problem[] } {
  const codes = new Set(units.map(({ code }) => code));
  const problems: Problem[] = [];
  const restored = units.map((unit) => {
    const known = withItsZeros(unit, codes, against);
    if (known === undefined) return unit;
    problems.push(repaired(unit, { code: known.code, name: unit.name }));
    codes.add(known.code);
    return { ...unit, code: known.code };
  });
  return { units: restored, problems };
}

export type CodedUnit = Pick<UnitEvidence, 'code' | 'name' | 'at'>;

/** True when most units of a book are those of the list, by code and name: then it is meant to refer to them. */
export function mostAreKnown(book: { readonly units: readonly CodedUnit[] }, { list, former }: Reference): boolean {
  const isKnown = (unit: CodedUnit) =>
    [list, former?.list].some((each) => {
      const known = each?.withCode(unit.code) ?? meantByCode(unit.code, each);
      return known !== undefined && agree(unit, known);
    });
  return book.units.filter(isKnown).length * 2 > book.units.length;
}

/**
 * Where most codes are not of the list, each unit for itself: one whose name and area are those of one commune of the list
 * has its zeros restored, or is told that commune's code where its own only looks like one. An office may number its
 * communes 1, 2, 3 as it likes, and may have codes of its own: that is said once.
 */
export function checkSingleUnits(book: EvidenceBook, problems: readonly Problem[], reference: Reference): CheckedUnits {
  const { called, list } = reference;
  const meant = new Map(book.units.map((unit) => [unit, communeMeant(unit, reference)] as const));
  const zeros = checkUnits(book, problems, reference, (unit) => {
    const commune = meant.get(unit);
    return commune !== undefined && meantByCode(unit.code, list)?.code === commune.code;
  });
  const differing = [...meant].flatMap(([unit, commune]) =>
    commune !== undefined && commune.code !== unit.code && OFFICIAL_SHAPE.test(unit.code) ? [{ unit, commune }] : [],
  );
  const right = [...meant].filter(([unit, commune]) => commune?.code === unit.code).length;
  const ownCodes = differing.length >= Math.max(FEWEST_OWN, right * RIGHT_BY_CHANCE);
  const told = (ownCodes ? differing.slice(0, 1) : differing).map(({ unit, commune }) =>
    problem(
      'unit-code-differs',
      unit.at,
      {
        code: unit.code,
        name: unit.name,
        expected: commune.code,
        list: called,
        alike: ownCodes ? differing.length - 1 : 0,
      },
      { unit: unit.code },
    ),
  );
  return { book: zeros.book, problems: [...zeros.problems, ...told] };
}

/** So many codes that are not of the list are an office's own, though one in so many be right by chance. */
const FEWEST_OWN = 3;
const RIGHT_BY_CHANCE = 10;

/** The one commune of the year whose full name this is in the district or province the unit names. */
function communeMeant({ name, district, province }: UnitEvidence, { list }: Reference): KnownUnit | undefined {
  if (parseUnitName(name).kind === '' || (district === undefined && province === undefined)) return undefined;
  const [commune, ...others] = list.named(name, { district, province });
  return others.length === 0 ? commune : undefined;
}

const OFFICIAL_SHAPE = /^\d{5}$/;

/** The one unit of a list whose code a spreadsheet can have made this of: without its zeros, or as a number. */
function meantByCode(code: string, list: KnownUnits | undefined): KnownUnit | undefined {
  const digits = codeAsNumber(code)?.digits;
  return digits === undefined ? list?.withLostZeros(code) : (list?.withCode(digits) ?? list?.withLostZeros(digits));
}

function repaired({ code: found, at }: CodedUnit, { code, name }: KnownUnit): Problem {
  const said = codeAsNumber(found) === undefined ? 'repaired-unit-code' : 'repaired-unit-number';
  return problem(said, at, { found, code, name }, { unit: code });
}

/** The unit whose zeros a spreadsheet ate, or whose code it wrote as a number; not when the full code is in the book too, which is asked elsewhere. */
function withItsZeros(
  unit: CodedUnit,
  codes: ReadonlySet<string>,
  { list, former }: Pick<Reference, 'list' | 'former'>,
) {
  if (list.withCode(unit.code) !== undefined) return undefined;
  for (const each of [list, former?.list]) {
    const known = meantByCode(unit.code, each);
    if (known !== undefined && !codes.has(known.code) && hasName(unit) && agree(unit, known)) return known;
  }
  return undefined;
}

function wrongWith(unit: UnitEvidence, reference: Reference): Problem[] {
  const known = reference.list.withCode(unit.code);
  if (known === undefined) return unlisted(unit, reference);
  const name = hasName(unit) ? wrongName(unit, known, reference) : undefined;
  if (name !== undefined) return [name];
  return wrongProvince(unit, known);
}

function unlisted(unit: UnitEvidence, { list, called, former, later }: Reference): Problem[] {
  const { code, name } = unit;
  // Its name serves as the code, which is said where it was read: there is no code to look for.
  if (!hasName(unit) && /\s/.test(code)) return [];
  const context = { unit: code };
  const old = former?.list.withCode(code);
  if (old !== undefined && former !== undefined) return [merged(unit, former.successors(old))];
  if (later !== undefined && later.list.withCode(code) !== undefined) {
    return [problem('unit-not-yet', unit.at, { code, name, year: later.year, before: '' }, context)];
  }
  const [meant, ...others] = hasName(unit) ? list.named(name, unit) : [];
  if (meant === undefined && later?.wasThere(unit) === true) return [];
  const zeros = list.withLostZeros(code);
  const likely = zeros ?? (others.length === 0 ? meant : undefined);
  const suggestion = likely === undefined ? '' : `${likely.code} - ${likely.name}`;
  const details = { code, name, list: called, suggestion };
  return [problem('unit-code-unlisted', unit.at, details, context)];
}

/** What is wrong with the name beside a code of the list, if anything. */
function wrongName(unit: UnitEvidence, known: KnownUnit, { list, former, later }: Reference): Problem | undefined {
  const { code, name } = unit;
  if (name === known.name) return undefined;
  const written = parseUnitName(name);
  const right = parseUnitName(known.name);
  if (sameName(written, right)) return undefined;
  const at = unit.nameAt ?? unit.at;
  const context = { unit: code };
  const details = { code, name, expected: known.name };

  const old = former?.list.withCode(code);
  if (old !== undefined && former !== undefined && sameName(written, parseUnitName(old.name))) {
    return merged(unit, former.successors(old));
  }
  const other = otherOfThatName(unit, known, list);
  if (other !== undefined) return problem('unit-name-of-another', at, { ...details, other: other.code }, context);
  const next = later?.list.withCode(code);
  if (next !== undefined && later !== undefined && sameName(written, parseUnitName(next.name))) {
    return problem('unit-not-yet', at, { code, name, year: later.year, before: known.name }, context);
  }
  // A commune that becomes a ward keeps its code and its name, and a list is not always of the day: nothing is urged.
  if (written.stem === right.stem) return undefined;
  return problem(nearName(written, right) ? 'unit-name-near' : 'unit-name-differs', at, details, context);
}

/** The one other unit of that very name in the unit's own area; where the file names no area, in the area of its code. */
function otherOfThatName(unit: UnitEvidence, known: KnownUnit, list: KnownUnits): KnownUnit | undefined {
  const province = unit.province ?? known.province;
  const district = unit.district ?? known.district;
  const [other, ...more] = list.named(unit.name, { province, district }).filter(({ code }) => code !== unit.code);
  return more.length === 0 ? other : undefined;
}

function wrongProvince(unit: UnitEvidence, known: KnownUnit): Problem[] {
  const { code, name, province } = unit;
  if (province === undefined || known.province === undefined) return [];
  if (province === known.province || areaKey(province) === areaKey(known.province)) return [];
  const details = { code, name, province, expected: known.province };
  return [problem('unit-province-differs', unit.at, details, { unit: code })];
}

function merged(unit: UnitEvidence, successors: readonly KnownUnit[]): Problem {
  const { code, name } = unit;
  const now = particularList(successors.map((each) => `${each.name} (${each.code})`));
  return problem('unit-merged', unit.nameAt ?? unit.at, { code, name, now }, { unit: code });
}

/** The book writes the code where no name was given, and says so itself. */
function hasName({ code, name }: CodedUnit): boolean {
  return name !== code;
}

function agree(unit: CodedUnit, known: KnownUnit): boolean {
  if (unit.name === known.name) return true;
  const names: [ParsedUnitName, ParsedUnitName] = [parseUnitName(unit.name), parseUnitName(known.name)];
  return sameName(...names) || nearName(...names);
}

/** Problems of reading were found under the code as written. */
function underItsCode(each: Problem, restored: ReadonlyMap<string, string>): Problem {
  const code = each.unit === undefined ? undefined : restored.get(each.unit);
  return code === undefined ? each : { ...each, unit: code };
}
