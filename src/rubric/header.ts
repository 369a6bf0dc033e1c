import { columnLetters, type Location } from '../model/location.ts';
import { plainLetters } from '../model/plain-letters.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ownText, type Sheet, type SheetRow } from './sheet.ts';

/** What a column of a rubric says. */
export type RubricField = 'number' | 'id' | 'criterion' | 'content' | 'points' | 'evidence' | 'scoring' | 'article';

export interface RubricHeader {
  readonly columns: ReadonlyMap<RubricField, number>;
  /** The header of a column as it is in the file. */
  readonly texts: ReadonlyMap<number, string>;
  /** How many columns the header has, those without a text among them. */
  readonly width: number;
  /** Position of the first row under the header among the rows of the sheet. */
  readonly below: number;
  /** What stands above the table. */
  readonly above: readonly string[];
  readonly problems: readonly Problem[];
}

/** A title, a motto and the name of the office stand above the table, never a hundred rows. */
const DEEPEST_HEADER = 60;

/** The row that names what is judged and its points; headers of two rows ("Điểm" over "Tối đa") are read as one. */
export function findHeader(sheet: Sheet, file: string): RubricHeader | undefined {
  for (const [index, row] of sheet.rows.slice(0, DEEPEST_HEADER).entries()) {
    const below = sheet.rows[index + 1];
    const joined = below === undefined ? undefined : twoRows(row, below);
    const forms = joined === undefined ? [oneRow(row)] : [joined, oneRow(row)];
    for (const [form, texts] of forms.entries()) {
      const fields = fieldsOf(texts);
      if (!isHeader(fields)) continue;
      const rowsTaken = joined !== undefined && form === 0 ? 2 : 1;
      const above = sheet.rows.slice(0, index).flatMap(({ cells }) => cells.map(ownText).filter((text) => text !== ''));
      const width = Math.max(row.cells.length, rowsTaken === 2 ? (below?.cells.length ?? 0) : 0);
      return { ...columnsOf(fields, texts, row.row, file), texts, width, above, below: index + rowsTaken };
    }
  }
  return undefined;
}

type Reading = RubricField | 'perhaps-points' | 'other';

function isHeader(fields: ReadonlyMap<number, Reading>): boolean {
  const found = [...fields.values()];
  const judged = found.includes('criterion') || found.includes('content');
  return judged && (found.includes('points') || found.includes('perhaps-points'));
}

function columnsOf(
  fields: ReadonlyMap<number, Reading>,
  texts: ReadonlyMap<number, string>,
  row: number,
  file: string,
): { readonly columns: ReadonlyMap<RubricField, number>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const columns = new Map<RubricField, number>();
  const ignored: string[] = [];
  const at = (column: number): Location => ({ file, row, cell: `${columnLetters(column)}${row}` });
  const certain = [...fields.values()].includes('points');
  for (const [column, reading] of fields) {
    const field = reading === 'perhaps-points' && !certain ? 'points' : reading;
    const header = texts.get(column) ?? '';
    if (field === 'other' || field === 'perhaps-points') {
      ignored.push(header);
      continue;
    }
    const first = columns.get(field);
    if (first === undefined) columns.set(field, column);
    else {
      const details = { column: header, other: texts.get(first) ?? '' };
      problems.push(problem('rubric-column-repeated', at(column), details, { related: [at(first)] }));
    }
  }
  if (ignored.length > 0) {
    problems.push(problem('rubric-columns-ignored', { file, row }, { columns: ignored.join('”, “') }));
  }
  return { columns, problems };
}

function oneRow({ cells }: SheetRow): Map<number, string> {
  const texts = cells.map(ownText);
  return new Map([...texts.entries()].filter(([, text]) => text !== ''));
}

/** The two rows as one, where the second only says more of the columns above it. */
function twoRows(top: SheetRow, bottom: SheetRow): Map<number, string> | undefined {
  const upper = oneRow(top);
  const lower = oneRow(bottom);
  if (lower.size === 0 || [...lower.values()].some((text) => /^\(?\d/.test(text))) return undefined;
  // A title over a header is not its first row.
  const judged = [...fieldsOf(upper).values()];
  if (!judged.includes('criterion') && !judged.includes('content')) return undefined;
  const texts = new Map(upper);
  for (const [column, text] of lower) {
    const over = upper.get(column) ?? nearestToTheLeft(upper, column);
    if (over === undefined) return undefined;
    const above = readingOf(over);
    if (above === 'criterion' || above === 'content' || above === 'number') return undefined;
    // "Điểm chuẩn" under "Điểm" says it all; "Tối đa" needs what stands above it.
    texts.set(column, readingOf(text) === 'other' ? `${over} ${text}` : text);
  }
  return texts;
}

/** A heading over several columns is in the first of them. */
function nearestToTheLeft(texts: ReadonlyMap<number, string>, column: number): string | undefined {
  const before = [...texts.keys()].filter((each) => each < column);
  return before.length === 0 ? undefined : texts.get(Math.max(...before));
}

function fieldsOf(texts: ReadonlyMap<number, string>): Map<number, Reading> {
  return new Map([...texts].map(([column, text]) => [column, readingOf(text)]));
}

const WHAT_OTHERS_FILL_IN = /tu cham|tu danh gia|phuc tra|kiem tra|tham dinh|dat duoc|diem cham|diem dat|ket qua/;

/** In this order: "Nội dung kiểm tra" is a content, "Điểm kiểm tra" is what somebody fills in later. */
const HEADERS: readonly (readonly [RegExp, Reading])[] = [
  [/^(?:tt|stt|so tt|so thu tu|thu tu|no)$/, 'number'],
  [/^(?:ma|id|ma tieu chi|ma tc|ma so)$/, 'id'],
  [/minh chung|^evidence/, 'evidence'],
  [/^(?:cach|huong dan|phuong phap) (?:cham|tinh|cho|danh gia)|^scoring/, 'scoring'],
  [/^can cu|^basis/, 'article'],
  [/^(?:ten )?(?:cac )?(?:nhom )?tieu (?:chi|chuan)|^criterion|^criteria|^item/, 'criterion'],
  [/^(?:ten )?(?:cac )?(?:noi dung|chi tieu|chi so|yeu cau)|^content|^indicator/, 'content'],
  [WHAT_OTHERS_FILL_IN, 'other'],
  [/^(?:so |tong |muc |thang |bieu )?diem (?:toi da|chuan|quy dinh)|^diem .*toi da$/, 'points'],
  [/^(?:thang|muc|bieu) diem$|^toi da$|^maximum|^max points/, 'points'],
  [/^(?:so |tong )?diem$|^points$/, 'perhaps-points'],
];

function readingOf(text: string): Reading {
  const plain = plainLetters(text);
  return HEADERS.find(([pattern]) => pattern.test(plain))?.[1] ?? 'other';
}
