import type { EvidenceSource } from '../evidence/evidence-source.ts';
import type { AreaCase, Cases, CaseValues, Entry, EntryFacts } from '../model/criteria-case.ts';

/** The cases as a table of evidence: each is a unit, by its place in the list. */
export function evidenceOfCases({ file, base, cases }: Cases): EvidenceSource {
  const rows = cases.flatMap(({ given, category }, index) =>
    rowsOf({ code: codeOf(index), category }, { ...base, ...given }),
  );
  return source(file, rows);
}

/** The cases of areas: each is a province of its own, with so many units in so many districts. */
export function evidenceOfAreas({ file, base, invalid, areas }: Cases): EvidenceSource {
  let units = 0;
  const rows = areas.flatMap(({ otherwise, districts, category }, place) =>
    districts.flatMap(alike).flatMap(({ reaching, of, invalid: wrong = 0 }, number) => {
      const area = { district: `Huyện ${number + 1}`, province: provinceOf(place) };
      return Array.from({ length: of }, (_, unit) => {
        const given = unit < reaching ? {} : unit < of - wrong ? otherwise : invalid;
        return rowsOf({ code: `A${++units}`, category, ...area }, { ...base, ...given });
      }).flat();
    }),
  );
  return source(file, rows);
}

export const codeOf = (index: number) => `C${index + 1}`;
export const provinceOf = (index: number) => `Tỉnh ${index + 1}`;

function alike({ times = 1, ...district }: AreaCase['districts'][number]) {
  return Array.from({ length: times }, () => district);
}

interface Unit {
  readonly code: string;
  readonly category?: string | undefined;
  readonly district?: string;
  readonly province?: string;
}

const HEADER = 'Mã đơn vị;Tên đơn vị;Huyện;Tỉnh;Địa bàn;Mã tiêu chí;Điểm kiểm tra;Giá trị;Số đạt;Tổng số;Minh chứng\n';

function rowsOf({ code, category = '', district = '', province = '' }: Unit, given: CaseValues): string[] {
  return Object.entries(given).flatMap(([item, entry]) => {
    if (entry === null) return [];
    const { score, counts = '/', value = '', evidence = 'Hồ sơ', notApplicable = false } = factsOf(entry);
    const points = notApplicable ? 'không áp dụng' : String(score ?? '').replace('.', ',');
    const [part = '', whole = ''] = counts.split('/').map((each) => each.trim());
    const cells = [code, `Xã ${code}`, district, province, category, item, points, value, part, whole, evidence];
    return [`${cells.map(quoted).join(';')}\n`];
  });
}

function quoted(cell: string): string {
  return /[;\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function factsOf(entry: Entry): EntryFacts {
  if (typeof entry === 'number') return { score: entry };
  return typeof entry === 'string' ? { counts: entry } : entry;
}

function source(file: string, rows: readonly string[]): EvidenceSource {
  const bytes = new TextEncoder().encode(HEADER + rows.join(''));
  return {
    file,
    async *bytes() {
      yield bytes;
    },
    identity: () => ({ sha256: '', bytes: bytes.length }),
  };
}
