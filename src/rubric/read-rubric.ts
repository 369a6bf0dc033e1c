import type { WrittenItem } from '../criteria/schema/item.ts';
import { sumAsWritten } from '../model/arithmetic.ts';
import type { Decimal } from '../model/decimal.ts';
import { plainLetters } from '../model/plain-letters.ts';
import { isError, type Problem, problem } from '../problems/problem.ts';
import { findHeader, type RubricField } from './header.ts';
import { itemsOf, placesOf } from './items-of.ts';
import { outlineOf, shortened } from './outline.ts';
import { pointsIn } from './points-cell.ts';
import { countsColumns, isTotal, type RubricRow, rubricRow } from './row-texts.ts';
import type { RubricReading } from './rubric.ts';
import type { Sheet } from './sheet.ts';
import { unreadCells } from './unread-cells.ts';

/** Reads a rubric in the form offices keep it. Every problem of the table at once; points are never guessed. */
export function readRubric(sheet: Sheet, file: string): RubricReading {
  const filled = sheet.rows.filter(({ cells }) => cells.some((cell) => cell !== undefined));
  const [firstRow] = filled;
  if (firstRow === undefined) return { problems: [problem('rubric-empty', { file }, {})] };
  const header = findHeader(sheet, file);
  if (header === undefined) return { problems: [problem('rubric-header-missing', { file, row: firstRow.row }, {})] };

  const problems: Problem[] = [...header.problems];
  const under = sheet.rows.slice(header.below).filter(({ cells }) => cells.some((cell) => cell !== undefined));
  const [counting] = under;
  const table = under.slice(counting !== undefined && countsColumns(counting) ? 1 : 0);
  const rows = table.map((row) => rubricRow(row, header, file));
  const lastTotal = rows.findLastIndex(isTotal);
  const judged = (lastTotal === -1 ? rows : rows.slice(0, lastTotal)).filter((row) => !isTotal(row));
  if (lastTotal !== -1) problems.push(...rowsAfter(rows.slice(lastTotal + 1)));
  problems.push(...unreadCells(lastTotal === -1 ? table : table.slice(0, lastTotal + 1), header, sheet, file));

  problems.push(...judged.flatMap(textsUnknown));
  const nodes = outlineOf(judged, problems);
  const items = itemsOf(nodes, problems);
  if (items.length === 0) problems.push(problem('rubric-no-criteria', { file, row: header.below + 1 }, {}));
  const maximum = totalOf(rows[lastTotal], items, problems, { file });
  const inOrder = problems.toSorted((a, b) => (a.at.row ?? 0) - (b.at.row ?? 0));
  if (maximum === undefined || problems.some(isError)) return { problems: inOrder };
  const title = titleAbove(header.above);
  const rubric = { items, maximum, places: placesOf(items, nodes) };
  return { rubric: title === undefined ? rubric : { title, ...rubric }, problems: inOrder };
}

function totalOf(
  row: RubricRow | undefined,
  items: readonly WrittenItem[],
  problems: Problem[],
  place: { readonly file: string },
): Decimal | undefined {
  const maxima = items.flatMap(({ maximum }) => (maximum === undefined || maximum === null ? [] : [maximum]));
  // With points missing or wrong somewhere a sum would only be a second complaint about the same thing.
  const sum = maxima.length === items.length && !problems.some(isError) ? sumAsWritten(maxima) : undefined;
  if (row === undefined) {
    if (sum !== undefined && sum > 0) problems.push(problem('rubric-total-missing', place, { sum }));
    return sum;
  }
  const inText = POINTS_AT_END.exec((row.text('criterion') || row.text('content')).trimEnd())?.[0];
  const cell = row.cell('points') ?? (inText === undefined ? undefined : ({ text: inText, kind: 'text' } as const));
  const reading = pointsIn(cell, row.at('points'));
  if (reading === undefined) {
    if (sum !== undefined) problems.push(problem('rubric-total-missing', row.at('points'), { sum }));
    return sum;
  }
  if ('problem' in reading) {
    problems.push(reading.problem);
    return undefined;
  }
  if (sum !== undefined && sum !== reading.points) {
    problems.push(problem('rubric-total-differs', row.at('points'), { stated: reading.points, sum }));
  }
  return reading.points;
}

/** Words and numberings that a formula was to give, and did not. */
function textsUnknown(row: RubricRow): Problem[] {
  return FIELDS_OF_TEXT.flatMap((field) => {
    const cell = row.cell(field);
    if (cell?.kind !== 'formula' || cell.continues !== undefined) return [];
    return [problem('formula-without-value', row.at(field), { found: cell.text })];
  });
}

const FIELDS_OF_TEXT = [
  'number',
  'id',
  'criterion',
  'content',
  'evidence',
  'scoring',
  'article',
] as const satisfies readonly RubricField[];

/** Under the total stand signatures; what has points there would be lost without a word. */
function rowsAfter(rows: readonly RubricRow[]): Problem[] {
  return rows.flatMap((row) => {
    const reading = pointsIn(row.cell('points'), row.at('points'));
    const text = row.text('criterion') || row.text('content');
    if (reading === undefined || 'problem' in reading || text === '') return [];
    return [problem('rubric-row-after-total', row.at('points'), { text: shortened(text) })];
  });
}

const TITLE = /tieu chi|bang diem|thang diem|danh gia|xep loai|cham diem/;
const MOTTO = /cong hoa xa hoi|doc lap tu do/;

/** Of the lines above the table the one that says what it is. */
function titleAbove(lines: readonly string[]): string | undefined {
  const wanted = lines.filter((line) => TITLE.test(plainLetters(line)) && !MOTTO.test(plainLetters(line)));
  return wanted.toSorted((a, b) => b.length - a.length)[0]?.replace(/\s+/g, ' ');
}

/** The number with which a line of a total ends, its fraction included. */
const POINTS_AT_END = /(?:(?<!\d)\d+[.,])?(?<!\d)\d+(?=\s*(?:điểm|đ)?$)/iu;
