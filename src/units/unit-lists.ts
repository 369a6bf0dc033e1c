import { codeAsNumber } from '../model/code-as-number.ts';
import type { EvidenceBook, UnitEvidence } from '../model/evidence.ts';
import type { Location } from '../model/location.ts';
import { askNumberCodes } from './ask-number-codes.ts';
import {
  type CheckedUnits,
  checkSingleUnits,
  checkUnits,
  mostAreKnown,
  type Reference,
  withListZeros,
} from './check-units.ts';
import { askDoubtfulNames, codesForTables, hasUnitsWithoutCode } from './codes-for-tables.ts';
import { type KnownUnits, knownUnits } from './known-units.ts';
import { communesOfProvince, MERGED_IN, type OfficialCommunes } from './official-communes.ts';
import { parseUnitName } from './unit-name.ts';
import { type CommuneArea, communesOf, referenceFor, yearFor } from './year-communes.ts';

/** The lists units are compared with. */
export interface UnitLists {
  /** The office's own, or an area whose official communes are meant; neither where none was named. */
  readonly named?: OfficeList | CommuneArea | undefined;
  /** The official communes of both times, opened only when they are looked into. */
  official(): Promise<OfficialCommunes>;
  /** Whether codes are compared with the official communes even where they do not look like theirs. */
  readonly asked: boolean;
  /** Whether the units that are evaluated may be communes: of districts and provinces there is no official list. */
  readonly communes: boolean;
}

export interface OfficeList {
  readonly file: string;
  readonly units: readonly OfficeUnit[];
}

/** What a list does not say is empty. */
export interface OfficeUnit {
  /** The cell of its code. */
  readonly at: Location;
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly province: string;
}

export interface UnitsWithList extends CheckedUnits {
  /** The units that were to send, where a list was named. */
  readonly list?: KnownUnits | undefined;
}

/** Units compared with the lists of the year: the one that was named, and the official communes where codes look like theirs. */
export async function checkAgainstLists(
  { book, problems }: CheckedUnits,
  year: number | null,
  lists: UnitLists,
): Promise<UnitsWithList> {
  const { named } = lists;
  const coded = await withCodesOfTables({ book, problems }, year, lists);
  const { list, ...checked } = await checkAgainstNamed(coded, year, lists);
  const office = named !== undefined && 'units' in named;
  const likely =
    !office &&
    lists.communes &&
    year !== null &&
    (codesLookOfficial(coded.book) || coded.book.units.some(mayBeCommune));
  const held = lists.asked || likely ? await checkAgainstOfficial(checked, year, lists) : checked;
  return { ...askNumberCodes(held, list), list };
}

/** Without a list and a year there is nothing to look the names up in. */
async function withCodesOfTables(
  checked: CheckedUnits,
  year: number | null,
  { named, official, communes }: UnitLists,
): Promise<CheckedUnits> {
  if (!hasUnitsWithoutCode(checked)) return checked;
  if (named !== undefined && 'units' in named) {
    return codesForTables(checked, { list: officeUnits(named.units), called: calledList(named) }, true);
  }
  if (named === undefined && (year === null || !communes)) return askDoubtfulNames(checked);
  const reference = referenceFor(await official(), yearFor(year));
  const list = named === undefined ? reference.list : communesOf(named, await official(), yearFor(year));
  return codesForTables(checked, { list, called: reference.called }, named !== undefined);
}

function calledList({ file }: OfficeList): Reference['called'] {
  return { vi: `danh sách ${file}`, en: `the list ${file}` };
}

async function checkAgainstNamed(checked: CheckedUnits, year: number | null, lists: UnitLists): Promise<UnitsWithList> {
  const { named } = lists;
  if (named === undefined) return checked;
  if ('province' in named) {
    return { ...checked, list: communesOf(named, await lists.official(), yearFor(year)) };
  }
  const reference = year !== null && codesLookOfficial(named) ? referenceFor(await lists.official(), year) : undefined;
  const mended = withZeros(named.units, checked.book, reference);
  const list = officeUnits(mended.units);
  const called = calledList(named);
  return { ...checkUnits(checked.book, [...checked.problems, ...mended.problems], { list, called }), list };
}

/** Unless it was asked for, or most of the codes are official ones, only the units that name a commune beyond doubt. */
async function checkAgainstOfficial(
  checked: CheckedUnits,
  year: number | null,
  { asked, official }: UnitLists,
): Promise<CheckedUnits> {
  const reference = referenceFor(await official(), yearFor(year));
  const all = asked || mostAreKnown(checked.book, reference);
  return (all ? checkUnits : checkSingleUnits)(checked.book, checked.problems, reference);
}

/** Whether a province is called so, before the merging or after it. */
export function isProvince(name: string, { after, before }: OfficialCommunes): boolean {
  return communesOfProvince(after(MERGED_IN), name) !== undefined || communesOfProvince(before, name) !== undefined;
}

function officeUnits(units: readonly OfficeUnit[]): KnownUnits {
  const said = (field: 'district' | 'province', text: string) => (text === '' ? {} : { [field]: text });
  return knownUnits(
    'office',
    units.map(({ code, name, district, province }) => ({
      code,
      name,
      ...said('district', district),
      ...said('province', province),
    })),
  );
}

/** By the official list where this one refers to its communes, and by the codes of the evidence. */
function withZeros(units: readonly OfficeUnit[], book: EvidenceBook, official: Reference | undefined) {
  const first =
    official !== undefined && mostAreKnown({ units }, official)
      ? withListZeros(units, official)
      : { units, problems: [] };
  const then = withListZeros(first.units, { list: knownUnits('office', book.units) });
  return { units: then.units, problems: [...first.problems, ...then.problems] };
}

/** A number of up to five digits beside the name of a commune: cheap to ask before the official list is opened. */
function mayBeCommune({ code, name }: UnitEvidence): boolean {
  return /^\d{1,5}$/.test(codeAsNumber(code)?.digits ?? code) && parseUnitName(name).kind !== '';
}

/** Five digits, or fewer where a spreadsheet ate zeros: cheap to ask before the official list is opened. */
function codesLookOfficial({ units }: { readonly units: readonly { readonly code: string }[] }): boolean {
  return units.filter(({ code }) => /^\d{2,5}$/.test(codeAsNumber(code)?.digits ?? code)).length * 2 > units.length;
}
