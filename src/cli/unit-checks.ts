import { coverageOf } from '../coverage/coverage-of.ts';
import { silentAreas } from '../coverage/silent-areas.ts';
import { submissionProblems } from '../coverage/submission.ts';
import type { ReadEvidence } from '../evidence/read-evidence.ts';
import { type PlacedUnit, readUnitList } from '../evidence/unit-list.ts';
import { evidenceSource } from '../io/evidence-source.ts';
import { isThere, officialCommunesText } from '../io/units-data.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { codeAsNumber } from '../model/code-as-number.ts';
import type { ResultOf, UnitArea } from '../model/result.ts';
import { askNumberCodes } from '../units/ask-number-codes.ts';
import { type CheckedUnits, checkUnits, mostAreKnown, type Reference, withListZeros } from '../units/check-units.ts';
import { type KnownUnits, knownUnits } from '../units/known-units.ts';
import { communesOfProvince, MERGED_IN, type OfficialCommunes, officialCommunes } from '../units/official-communes.ts';
import type { Cli } from './cli.ts';
import { readDate } from './dates.ts';
import { showProblems } from './office-files.ts';

export interface UnitOptions {
  /** A file of the office's own, or the name of a province. */
  readonly units?: string | undefined;
  /** Hold codes against the official communes even where they do not look like them. */
  readonly checkUnits?: boolean | undefined;
  /** The day by which all was to be sent, as it was typed. */
  readonly due?: string | undefined;
}

/** The list units are held against, read before anything else so that its errors come first. */
export interface UnitsBook {
  check(read: ReadEvidence, year: number | null): CheckedUnits;
  /** Where the units of the list are that no file speaks of: their districts and provinces are not decided without them. */
  silent(checked: CheckedUnits): readonly UnitArea[];
  /** The result with who has sent what, where a list was given. */
  withCoverage<Year extends number | null>(result: ResultOf<Year>, checked: CheckedUnits): ResultOf<Year>;
}

export async function openUnits(options: UnitOptions, cli: Cli): Promise<UnitsBook> {
  const { units, checkUnits: asked } = options;
  const due = options.due === undefined ? undefined : readDate(options.due, '--due');
  if (due !== undefined && units === undefined) throw dueWithoutList();
  let official: OfficialCommunes | undefined;
  const communes = () => {
    official ??= officialCommunes(officialCommunesText());
    return official;
  };
  const file = units !== undefined && isThere(units);
  const office = file ? await officeList(units, cli) : undefined;
  if (units !== undefined && !file && !isProvince(units, communes())) throw noSuchList(units);
  let list: KnownUnits | undefined;

  const held = ({ book, problems }: ReadEvidence, year: number | null): CheckedUnits => {
    let checked: CheckedUnits = { book, problems: [...problems, ...submissionProblems(book.units)] };
    if (units !== undefined && office === undefined) list = provinceList(units, communes(), yearFor(year));
    if (office !== undefined) {
      const { file: name } = office;
      const official = year !== null && codesLookOfficial(office) ? referenceFor(communes(), year) : undefined;
      const mended = withZeros(office.units, book, official);
      const own = officeUnits(mended.units);
      const called = { vi: `danh sách ${name}`, en: `the list ${name}` };
      checked = checkUnits(checked.book, [...checked.problems, ...mended.problems], { list: own, called });
      list = own;
    }
    const likely = office === undefined && year !== null && codesLookOfficial(book);
    if (asked !== true && !likely) return checked;
    const reference = referenceFor(communes(), yearFor(year));
    if (asked !== true && !mostAreKnown(checked.book, reference)) return checked;
    return checkUnits(checked.book, checked.problems, reference);
  };

  return {
    check: (read, year) => askNumberCodes(held(read, year), list),
    silent: ({ book }) => (list === undefined ? [] : silentAreas(list, book.units)),
    withCoverage(result, { book }) {
      if (list === undefined || units === undefined) return result;
      // A province is called by its full name, however it was typed.
      const name = office === undefined ? (list.units[0]?.province ?? units) : office.file;
      return { ...result, coverage: coverageOf({ list, name, book: book.units, results: result.units, due }) };
    },
  };
}

async function officeList(path: string, cli: Cli): Promise<OfficeList> {
  const source = evidenceSource(path);
  const { units, problems } = await readUnitList(source);
  if (problems.length === 0) {
    return {
      file: source.file,
      units: units.map((unit) => ({ ...unit, name: unit.name === '' ? unit.code : unit.name })),
    };
  }
  showProblems(problems, cli);
  throw new CannotRun({
    vi: 'Danh sách đơn vị còn lỗi, chưa kiểm tra gì.',
    en: 'The list of units has errors; nothing was checked.',
  });
}

interface OfficeList {
  readonly file: string;
  readonly units: readonly PlacedUnit[];
}

function officeUnits(units: readonly PlacedUnit[]): KnownUnits {
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

/** By the official list where this one speaks of its communes, and by the codes of the evidence. */
function withZeros(units: readonly PlacedUnit[], book: ReadEvidence['book'], official: Reference | undefined) {
  const first =
    official !== undefined && mostAreKnown({ units }, official)
      ? withListZeros(units, official)
      : { units, problems: [] };
  const then = withListZeros(first.units, { list: knownUnits('office', book.units) });
  return { units: then.units, problems: [...first.problems, ...then.problems] };
}

/** The communes of the evaluation year: the merging came in the middle of 2025, and who is evaluated for it is new. */
function referenceFor(official: OfficialCommunes, year: number): Reference {
  if (year >= MERGED_IN) {
    return {
      list: official.after,
      called: { vi: 'danh mục xã, phường từ 1/7/2025', en: 'the official list of communes since 1/7/2025' },
      former: {
        get list() {
          return official.before;
        },
        successors: official.successors,
      },
    };
  }
  return {
    list: official.before,
    called: { vi: 'danh mục xã, phường đến 30/6/2025', en: 'the official list of communes until 30/6/2025' },
    later: { list: official.after, year, wasThere: (unit) => official.successors(unit).length > 0 },
  };
}

function provinceList(province: string, official: OfficialCommunes, year: number): KnownUnits {
  const list = communesOfProvince(year >= MERGED_IN ? official.after : official.before, province);
  if (list !== undefined) return list;
  throw new CannotRun(
    {
      vi: `Năm ${year} không có tỉnh, thành phố “${province}” trong danh mục.`,
      en: `In ${year} the official list has no province “${province}”.`,
    },
    {
      vi: 'Từ 1/7/2025 cả nước còn 34 tỉnh, thành phố. Kiểm tra lại tên tỉnh và năm đánh giá.',
      en: 'Since 1/7/2025 there are 34 provinces. Check the name and the evaluation year.',
    },
  );
}

function isProvince(name: string, { after, before }: OfficialCommunes): boolean {
  return communesOfProvince(after, name) !== undefined || communesOfProvince(before, name) !== undefined;
}

/** Five digits, or fewer where a spreadsheet ate zeros: cheap to ask before the official list is opened. */
function codesLookOfficial({ units }: { readonly units: readonly { readonly code: string }[] }): boolean {
  return units.filter(({ code }) => /^\d{2,5}$/.test(codeAsNumber(code)?.digits ?? code)).length * 2 > units.length;
}

function yearFor(year: number | null): number {
  if (year !== null) return year;
  throw new CannotRun(
    {
      vi: 'Chưa biết năm đánh giá nên chưa biết dùng danh mục xã, phường trước hay sau 1/7/2025.',
      en: 'Without the evaluation year it is not known which communes to use, those before or after 1/7/2025.',
    },
    { vi: 'Ghi năm bằng -y, ví dụ -y 2022.', en: 'Say it with -y, e.g. -y 2022.' },
  );
}

function dueWithoutList(): CannotRun {
  return new CannotRun(
    { vi: '--due cần có danh sách đơn vị.', en: '--due needs a list of units.' },
    {
      vi: 'Thêm --units với tệp danh sách, hoặc tên tỉnh.',
      en: 'Add --units with a file, or the name of a province.',
    },
  );
}

function noSuchList(units: string): CannotRun {
  return new CannotRun(
    {
      vi: `--units: không có tệp, cũng không có tỉnh nào tên là “${units}”.`,
      en: `--units: there is no file and no province called “${units}”.`,
    },
    {
      vi: 'Ghi đường dẫn tới tệp danh sách (.csv, .xlsx), hoặc tên tỉnh, ví dụ "Thanh Hóa".',
      en: 'Write the path of a list (.csv, .xlsx), or the name of a province, e.g. "Thanh Hóa".',
    },
  );
}
