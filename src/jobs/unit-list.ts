import type { ListedUnit } from '../evidence/template-rows.ts';
import { readUnitList } from '../evidence/unit-list.ts';
import type { Problem } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import { codesForNames } from '../units/codes-for-names.ts';
import { type OfficialCommunes, officialCommunes } from '../units/official-communes.ts';
import { isProvince, type OfficeList, type OfficeUnit } from '../units/unit-lists.ts';
import { type CommuneArea, communesOf, referenceFor } from '../units/year-communes.ts';
import type { EvidenceWorld } from './evidence-world.ts';

/** The words by which units are named, the same for every job: a file of the office's own, or an area. */
export interface UnitWords {
  /** A file, or the name of a province. */
  readonly units?: string | undefined;
  readonly district?: string | undefined;
}

/** A file of the office's own: with codes, or names alone. */
export interface NamedList extends OfficeList {
  readonly units: readonly (OfficeUnit & ListedUnit)[];
  readonly namesAlone: boolean;
}

interface Lists {
  readonly files: EvidenceWorld['files'];
  official(): Promise<OfficialCommunes>;
}

/** What the words mean. A file with errors is refused, and so is a name that is neither a file nor a province. */
export async function listNamed(
  { units: named, district }: UnitWords,
  { files, official }: Lists,
  withErrors: 'units-list-with-errors' | 'template-units-with-errors' = 'units-list-with-errors',
): Promise<NamedList | CommuneArea | undefined> {
  if (named === undefined) {
    if (district !== undefined) throw refusal('units-district-alone', {});
    return undefined;
  }
  if (!files.isThere(named)) {
    if (!isProvince(named, await official())) throw refusal('units-list-unknown', { named });
    return { province: named, district };
  }
  const source = files.evidence(named);
  const { units, problems, namesAlone } = await readUnitList(source);
  if (problems.length > 0) throw refusal(withErrors, {}, problems);
  return {
    file: source.file,
    units: units.map((unit) => ({ ...unit, name: unit.name === '' ? unit.code : unit.name })),
    namesAlone,
  };
}

/** A list of names with the codes of its year; refused where a name is doubtful. */
export async function withCodes(
  list: NamedList,
  district: string | undefined,
  year: number | null,
  official: Lists['official'],
): Promise<NamedList> {
  const { units, problems } = await codesIn(list, { district }, year, official);
  if (problems.length > 0) throw refusal('units-list-with-errors', {}, problems);
  return { ...list, units };
}

/** A list of names with the codes that are beyond doubt, and what is asked of the others. */
async function codesIn(
  { file, units, namesAlone }: NamedList,
  area: { readonly province?: string | undefined; readonly district?: string | undefined },
  year: number | null,
  official: Lists['official'],
): Promise<{ readonly units: NamedList['units']; readonly problems: readonly Problem[] }> {
  if (!namesAlone) return { units, problems: [] };
  if (year === null) throw refusal('units-names-without-year', { file });
  const placed = units.map((unit) => ({
    ...unit,
    province: unit.province === '' ? (area.province ?? '') : unit.province,
    district: unit.district === '' ? (area.district ?? '') : unit.district,
  }));
  return codesForNames(placed, referenceFor(await official(), year));
}

export interface UnitListOptions {
  /** A file, or the name of a province. */
  readonly units: string;
  /** The province of a list of names. */
  readonly province?: string | undefined;
  readonly district?: string | undefined;
  readonly year?: number | undefined;
}

export interface ListedUnits {
  readonly units: readonly ListedUnit[];
  /** Names that have no code, with what is to be done. */
  readonly problems: readonly Problem[];
}

/** The units somebody names, with their official codes. */
export async function unitList(
  { units: named, province, district, year }: UnitListOptions,
  { files, shipped }: Pick<EvidenceWorld, 'files' | 'shipped'>,
  withErrors?: Parameters<typeof listNamed>[2],
): Promise<ListedUnits> {
  const communes = officialCommunes(await shipped.communes());
  const official = async () => communes;
  const list = await listNamed({ units: named, district }, { files, official }, withErrors);
  if (list === undefined) return { units: [], problems: [] };
  if ('units' in list) return codesIn(list, { province, district }, year ?? null, official);
  if (year === undefined) throw refusal('units-year-needed', {});
  const { units } = communesOf(list, communes, year);
  return {
    units: units.map(({ code, name, district: of = '', province: within = '' }) => ({
      code,
      name,
      district: of,
      province: within,
      category: '',
    })),
    problems: [],
  };
}
