import type { EvidenceSource } from '../evidence/evidence-source.ts';
import { openTable } from '../evidence/table/open-table.ts';
import { sheetsWhere } from '../evidence/table/spreadsheet/choose-sheet.ts';
import type { Case, CaseFault, CaseReading, CaseValues, Entry, ExpectedOutcome } from '../model/criteria-case.ts';
import type { CriteriaSet, Item } from '../model/criteria-set.ts';
import { factsOf } from '../model/method.ts';
import { plainLetters } from '../model/plain-letters.ts';
import { inWords } from '../problems/problem.ts';

/**
 * Cases as a table: a row for each, a column for each item by its id, and what must come of it. A row called “gốc” says
 * what an empty cell means; without one it means that nothing was sent.
 */
export async function readCaseTable(source: EvidenceSource, set: CriteriaSet): Promise<CaseReading> {
  const columnOf = columnsOf(set);
  const isHeader = (cells: readonly string[]) => cells.some((cell) => columnOf(cell)?.is === 'name');
  const opened = await openTable(source, {
    kindOf: sheetsWhere(isHeader),
  });
  if ('code' in opened) return unreadable(opened);
  const faults: CaseFault[] = [];
  const rows: TableRow[] = [];
  let columns: readonly (Column | undefined)[] | undefined;
  const { problem } = await opened.read((written, row) => {
    const cells = written.map((cell) => cell.trim());
    if (cells.every((cell) => cell === '')) return;
    if (columns !== undefined) {
      rows.push({ row, cells, columns });
      return;
    }
    if (!isHeader(cells)) return;
    columns = cells.map(columnOf);
    for (const [index, cell] of cells.entries()) {
      if (cell !== '' && columns[index] === undefined) faults.push({ is: 'unknown-column', column: cell, row });
    }
  });
  if (problem !== undefined) return unreadable(problem);
  if (columns === undefined) return { faults: [{ is: 'no-header' }] };
  const read = rows.map((each) => caseOf(each, set, faults));
  const isBase = ({ name }: Case) => BASE.has(plainLetters(name));
  const cases = read.filter((each) => !isBase(each));
  for (const { expect, row = 0 } of cases) {
    if (Object.keys(expect).length === 0) faults.push({ is: 'expects-nothing', row });
  }
  if (faults.length === 0 && cases.length === 0) faults.push({ is: 'no-cases' });
  if (faults.length > 0) return { faults };
  const base = read.find(isBase)?.given ?? {};
  const asked = cases.map((each) => ({ ...each, expect: withUnproven(each, { ...base, ...each.given }) }));
  return { cases: { file: source.file, base, invalid: {}, areas: [], cases: asked } };
}

/** Who writes that evidence is lacking expects that it is said. */
function withUnproven({ expect }: Case, given: CaseValues): ExpectedOutcome {
  const unproven = Object.entries(given).flatMap(([item, entry]) =>
    entry !== null && typeof entry === 'object' && entry.evidence === '' ? [`missing-evidence ${item}`] : [],
  );
  if (unproven.length === 0) return expect;
  return { ...expect, problems: [...new Set([...(expect.problems ?? []), ...unproven])].sort() };
}

type Column =
  | { readonly is: 'name' | 'article' | 'category' | 'class' | 'total' | 'reason' | 'problems' }
  | { readonly is: 'item'; readonly item: Item };

interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly columns: readonly (Column | undefined)[];
}

const HEADERS = {
  name: ['truong hop', 'ten truong hop', 'case'],
  article: ['can cu', 'dieu khoan', 'article'],
  category: ['loai don vi', 'dia ban', 'loai dia ban', 'category'],
  class: ['xep loai', 'muc do', 'ket qua', 'class'],
  total: ['tong diem', 'total'],
  reason: ['ly do', 'reason'],
  problems: ['loi', 'ma loi', 'problems'],
} as const;

const BASE: ReadonlySet<string> = new Set(['goc', 'mac dinh', 'base']);
const NOTHING = '-';
const LEFT_OUT: ReadonlySet<string> = new Set(['khong gui', 'not sent']);
const NOT_APPLICABLE: ReadonlySet<string> = new Set(['khong ap dung', 'not applicable']);
const NO_CLASS: ReadonlySet<string> = new Set(['khong xep loai', 'none']);
/** "8 (không minh chứng)": the points are there and their evidence is not. */
const WITHOUT_EVIDENCE = /(?<!\s)\s*\((?:không (?:có )?minh chứng|no evidence)\)$/iu;

function columnsOf({ items }: CriteriaSet): (header: string) => Column | undefined {
  const known = new Map<string, Column>();
  for (const item of items) {
    for (const name of [item.label.vi, item.id]) known.set(plainLetters(name), { is: 'item', item });
  }
  for (const [is, names] of Object.entries(HEADERS)) {
    for (const name of names) known.set(name, { is } as Column);
  }
  return (header) => known.get(plainLetters(header.trim()));
}

function caseOf({ row, cells, columns }: TableRow, set: CriteriaSet, faults: CaseFault[]): Case {
  const text = (is: Column['is']) => cells[columns.findIndex((column) => column?.is === is)] ?? '';
  const given = columns.flatMap((column, index): [string, Entry | null][] => {
    const cell = cells[index] ?? '';
    return column?.is !== 'item' || cell === '' ? [] : [[column.item.id, entryOf(column.item, cell)]];
  });
  const [article, category] = [text('article'), text('category')];
  return {
    name: text('name'),
    ...(article === '' ? {} : { article }),
    ...(category === '' ? {} : { category }),
    given: Object.fromEntries(given),
    expect: expectedOf(text, row, set, faults),
    row,
  };
}

function entryOf(item: Item, written: string): Entry | null {
  const plain = plainLetters(written);
  if (written === NOTHING || LEFT_OUT.has(plain)) return null;
  if (NOT_APPLICABLE.has(plain)) return { notApplicable: true };
  const cell = written.replace(WITHOUT_EVIDENCE, '');
  const evidence = cell === written ? {} : { evidence: '' };
  if (/^\d+\s*\/\s*\d+$/.test(cell)) return { counts: cell, ...evidence };
  const number = Number(cell.replace(',', '.'));
  const asPoints = item.method === undefined ? 'points' : factsOf(item.method).writtenAs;
  const isPoints = asPoints === 'points' || (asPoints === 'level or points' && !Number.isNaN(number));
  return isPoints && !Number.isNaN(number) ? { score: number, ...evidence } : { value: cell, ...evidence };
}

function expectedOf(
  text: (is: Column['is']) => string,
  row: number,
  set: CriteriaSet,
  faults: CaseFault[],
): ExpectedOutcome {
  const [name, total, reason, problems] = (['class', 'total', 'reason', 'problems'] as const).map(text);
  const found = name === undefined || name === '' ? undefined : classIn(name, set);
  if (name !== undefined && name !== '' && found === undefined) {
    const known = set.classification.classes.map(({ label }) => label.vi);
    faults.push({ is: 'unknown-class', found: name, row, known });
  }
  const sum = Number((total ?? '').replace(',', '.'));
  if (Number.isNaN(sum)) faults.push({ is: 'not-a-number', found: total ?? '', row, column: HEADERS.total[0] });
  return {
    ...(found === undefined ? {} : { class: found }),
    ...(total === undefined || total === '' ? {} : { total: sum }),
    ...(reason === undefined || reason === '' ? {} : { reason }),
    ...(problems === undefined || problems === ''
      ? {}
      : {
          problems: problems
            .split(/[;,]/)
            .map((each) => each.trim())
            .sort(),
        }),
  };
}

/** By its id or its name; null where no class is expected, undefined for what is none. */
function classIn(written: string, { classification: { classes } }: CriteriaSet): string | null | undefined {
  const plain = plainLetters(written);
  if (written === NOTHING || NO_CLASS.has(plain)) return null;
  const byName = classes.find(
    ({ id, label }) => id === written || [label.vi, label.en].some((name) => plainLetters(name ?? '') === plain),
  );
  return byName?.id;
}

function unreadable(problem: Parameters<typeof inWords>[0]): CaseReading {
  const [vi, en] = (['vi', 'en'] as const).map((language) => inWords(problem, language).message);
  return { faults: [{ is: 'unreadable', problem: { vi: vi ?? '', en: en ?? '' } }] };
}
