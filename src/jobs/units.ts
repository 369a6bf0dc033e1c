import { coverageOf } from '../coverage/coverage-of.ts';
import { silentAreas } from '../coverage/silent-areas.ts';
import { submissionProblems } from '../coverage/submission.ts';
import type { ReadEvidence } from '../evidence/read-evidence.ts';
import { readUnitList } from '../evidence/unit-list.ts';
import type { ResultOf, UnitArea } from '../model/result.ts';
import { refusal } from '../problems/refusal.ts';
import { type OfficialCommunes, officialCommunes } from '../units/official-communes.ts';
import { type HeldUnits, heldAgainstLists, isProvince, type OfficeList } from '../units/unit-lists.ts';
import type { World } from './world.ts';

/** What a run was asked of the units. */
export interface UnitOptions {
  /** A file of the office's own, or the name of a province. */
  readonly units?: string | undefined;
  /** Hold codes against the official communes even where they do not look like them. */
  readonly checkUnits?: boolean | undefined;
  /** The day by which all was to be sent, YYYY-MM-DD. */
  readonly due?: string | undefined;
}

/** The list units are held against, read before anything else so that its errors come first. */
export interface UnitsBook {
  check(read: ReadEvidence, year: number | null): Promise<HeldUnits>;
  /** Where the units of the list are that no file speaks of: their districts and provinces are not decided without them. */
  silent(checked: HeldUnits): readonly UnitArea[];
  /** The result with who has sent what, where a list was given. */
  withCoverage<Year extends number | null>(result: ResultOf<Year>, checked: HeldUnits): ResultOf<Year>;
}

export async function openUnits(
  { units: named, checkUnits: asked = false, due }: UnitOptions,
  { files, shipped }: Pick<World, 'files' | 'shipped'>,
): Promise<UnitsBook> {
  if (due !== undefined && named === undefined) throw refusal('due-needs-units-list', {});
  let communes: OfficialCommunes | undefined;
  const official = async () => {
    communes ??= officialCommunes(await shipped.communes());
    return communes;
  };
  const office = named !== undefined && files.isThere(named) ? await officeList(named, files) : undefined;
  if (named !== undefined && office === undefined && !isProvince(named, await official())) {
    throw refusal('units-list-unknown', { named });
  }
  const province = named === undefined ? undefined : { province: named };
  return {
    check: ({ book, problems }, year) =>
      heldAgainstLists({ book, problems: [...problems, ...submissionProblems(book.units)] }, year, {
        named: office ?? province,
        official,
        asked,
      }),
    silent: ({ book, list }) => (list === undefined ? [] : silentAreas(list, book.units)),
    withCoverage(result, { book, list }) {
      if (list === undefined || named === undefined) return result;
      // A province is called by its full name, however it was typed.
      const name = office?.file ?? list.units[0]?.province ?? named;
      return { ...result, coverage: coverageOf({ list, name, book: book.units, results: result.units, due }) };
    },
  };
}

async function officeList(path: string, files: World['files']): Promise<OfficeList> {
  const source = files.evidence(path);
  const { units, problems } = await readUnitList(source);
  if (problems.length > 0) throw refusal('units-list-with-errors', {}, problems);
  return {
    file: source.file,
    units: units.map((unit) => ({ ...unit, name: unit.name === '' ? unit.code : unit.name })),
  };
}
