import { coverageOf } from '../coverage/coverage-of.ts';
import { silentAreas } from '../coverage/silent-areas.ts';
import { submissionProblems } from '../coverage/submission.ts';
import type { ReadEvidence } from '../evidence/read-evidence.ts';
import { unitKinds } from '../evidence/table/unit-kinds.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { ResultOf, UnitArea } from '../model/result.ts';
import { refusal } from '../problems/refusal.ts';
import { type OfficialCommunes, officialCommunes } from '../units/official-communes.ts';
import { checkAgainstLists, type UnitsWithList } from '../units/unit-lists.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { listNamed, withCodes } from './unit-list.ts';

/** What a run was asked of the units. */
export interface UnitOptions {
  /** A file of the office's own, or the name of a province. */
  readonly units?: string | undefined;
  /** A district of that province; of a list of names alone, that of those that name none. */
  readonly district?: string | undefined;
  /** Check codes against the official communes even where they do not look like them. */
  readonly checkUnits?: boolean | undefined;
  /** The day by which all was to be sent, YYYY-MM-DD. */
  readonly due?: string | undefined;
}

/** The list units are compared with, read before anything else so that its errors come first. */
export interface UnitsBook {
  check(read: ReadEvidence, year: number | null, set: CriteriaSet): Promise<UnitsWithList>;
  /** Where the units of the list are that no file refers to: their districts and provinces are not decided without them. */
  silent(checked: UnitsWithList): readonly UnitArea[];
  /** The result with who has sent what, where a list was given. */
  withCoverage<Year extends number | null>(result: ResultOf<Year>, checked: UnitsWithList): ResultOf<Year>;
}

export async function openUnits(
  { units: named, district, checkUnits: asked = false, due }: UnitOptions,
  { files, shipped }: Pick<EvidenceWorld, 'files' | 'shipped'>,
): Promise<UnitsBook> {
  if (due !== undefined && named === undefined) throw refusal('due-needs-units-list', {});
  let communes: OfficialCommunes | undefined;
  const official = async () => {
    communes ??= officialCommunes(await shipped.communes());
    return communes;
  };
  const list = await listNamed({ units: named, district }, { files, official });
  const office = list !== undefined && 'units' in list ? list : undefined;
  return {
    async check({ book, problems }, year, set) {
      const known = office === undefined ? list : await withCodes(office, district, year, official);
      const checked = { book, problems: [...problems, ...submissionProblems(book.units)] };
      return checkAgainstLists(checked, year, { named: known, official, asked, communes: evaluatesCommunes(set) });
    },
    silent: ({ book, list }) => (list === undefined ? [] : silentAreas(list, book.units)),
    withCoverage(result, { book, list }) {
      if (list === undefined || named === undefined) return result;
      // A province is called by its full name, however it was typed.
      const name = office?.file ?? list.units[0]?.province ?? named;
      return { ...result, coverage: coverageOf({ list, name, book: book.units, results: result.units, due }) };
    },
  };
}

/** Or may do so: what an office calls a centre is often called by its commune. */
function evaluatesCommunes(set: CriteriaSet): boolean {
  const { level } = unitKinds(set);
  return level === 'commune' || level === 'other';
}
