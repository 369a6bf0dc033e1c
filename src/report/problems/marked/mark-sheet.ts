import { columnLetters } from '../../../model/location.ts';
import type { Severity } from '../../../model/result.ts';
import { sheetText } from '../../xlsx/sheet-text.ts';
import { indexOf, mergedCells } from './addresses.ts';
import { conditionalFormats, insertFormats, withoutOurFormats } from './conditional-marks.ts';
import type { Looks } from './looks.ts';

/** What is to be marked in one sheet. */
export interface SheetMarks {
  /** Cells by their addresses, with the gravest of what is wrong in each. */
  readonly cells: ReadonlyMap<string, Severity>;
  /** What is said beside a row. */
  readonly remarks: ReadonlyMap<number, string>;
  /** The row of the column headings; 0 where there are none. */
  readonly headerRow: number;
  /** Columns of the heading row, blank ones at its end too. */
  readonly headerWidth: number;
  /** Heading of the column beside the table. */
  readonly heading: string;
  /** The column of an earlier marking, which is written again. */
  readonly earlier: number | undefined;
}

/**
 * A sheet with its cells marked and a column of remarks behind all others. Marks are conditional formats, so that a cell's
 * own look stays and an earlier marking can be taken away. Undefined for a sheet that is not written in the usual way.
 */
export function markSheet(xml: string, marks: SheetMarks, looks: Looks): { xml: string; column: number } | undefined {
  const data = /<sheetData\s*\/>|<sheetData>([\s\S]*)<\/sheetData>/.exec(xml);
  if (data === null || !USUAL.test(xml) || UNUSUAL.test(xml)) return undefined;
  const before = xml.slice(0, data.index);
  const after = xml.slice(data.index + data[0].length);
  const merged = mergedCells(after);
  const rows = withoutEarlier(data[1] ?? '', marks.earlier);
  const column = marks.earlier ?? columnBehind(rows, [...merged.values()], xml);
  const marked = withRemarks(rows, marks, column, looks);
  if (marked === undefined) return undefined;
  const formats = conditionalFormats(marks.cells, merged, looks, after);
  return {
    xml: `${withColumn(before, column)}<sheetData>${marked}</sheetData>${insertFormats(withoutOurFormats(after), formats)}`,
    column,
  };
}

const USUAL = /<worksheet\b[^>]*\bxmlns="http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main"/;
/** Comments and the like could hold what looks like cells. */
const UNUSUAL = /<!--|<!\[CDATA\[|<!DOCTYPE/;
const ROW = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;

function withoutEarlier(rows: string, column: number | undefined): string {
  if (column === undefined) return rows;
  const cell = new RegExp(`<c\\b(?=[^>]*\\br="${columnLetters(column)}\\d+")[^>]*?(?:/>|>[\\s\\S]*?</c>)`, 'g');
  return rows.replace(cell, '');
}

/** The first column in which nothing stands: no cell, no merged cell, no table. */
function columnBehind(rows: string, merged: readonly string[], xml: string): number {
  let last = -1;
  for (const [, letters = ''] of rows.matchAll(/<c\b[^>]*?\br="([A-Z]{1,3})\d+"/g))
    last = Math.max(last, indexOf(letters));
  const areas = [...merged, ...[...xml.matchAll(/<autoFilter\b[^>]*?\bref="([^"]*)"/g)].map(([, area = '']) => area)];
  for (const area of areas) {
    for (const [, letters = ''] of area.matchAll(/\$?([A-Z]{1,3})\$?\d+/g)) last = Math.max(last, indexOf(letters));
  }
  return last + 1;
}

function withRemarks(rows: string, marks: SheetMarks, column: number, looks: Looks): string | undefined {
  const { remarks, headerRow, headerWidth, heading } = marks;
  const left = new Map([...remarks].sort(([a], [b]) => a - b));
  const beside = (row: number): string => {
    const said = left.get(row);
    left.delete(row);
    const head = row === headerRow ? [heading] : [];
    const text = [...head, ...(said === undefined || said === '' ? [] : [said])].join('\n');
    const look = row === headerRow ? looks.remarkHead : looks.remark;
    return text === '' ? '' : textCell(`${columnLetters(column)}${row}`, look, text);
  };
  if (headerRow > 0 && !left.has(headerRow)) left.set(headerRow, '');
  const waiting = () => [...left.keys()].sort((a, b) => a - b);
  const made: string[] = [];
  let at = 0;
  let next = waiting();
  for (const row of rows.matchAll(ROW)) {
    const [whole, attributes = '', cells = ''] = row;
    const number = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? Number.NaN);
    if (!Number.isInteger(number)) return undefined;
    while (next[0] !== undefined && next[0] < number) {
      const missing = next[0];
      made.push(rows.slice(at, row.index), `<row r="${missing}">${beside(missing)}</row>`);
      at = row.index;
      next = next.slice(1);
    }
    if (next[0] !== number) continue;
    next = next.slice(1);
    const widened = number === headerRow ? withWidth(cells, number, headerWidth, column) : cells;
    const remark = beside(number);
    if (remark === '') continue;
    const text = remarks.get(number) ?? '';
    made.push(rows.slice(at, row.index), `<row${withHeight(attributes, text)}>${widened}${remark}</row>`);
    at = row.index + whole.length;
  }
  made.push(rows.slice(at));
  for (const row of next) {
    const cell = beside(row);
    if (cell !== '') made.push(`<row r="${row}">${cell}</row>`);
  }
  return made.join('');
}

/** A blank heading at the end of the row is part of the table: without a sign in it the width would end before it. */
function withWidth(cells: string, row: number, width: number, column: number): string {
  if (width === 0 || width >= column + 1) return cells;
  const address = `${columnLetters(width - 1)}${row}`;
  const there = new RegExp(`<c\\b(?=[^>]*\\br="${address}")([^>]*?)(?:/>|>([\\s\\S]*?)</c>)`).exec(cells);
  if (there !== null && /<(?:v|is|f)\b/.test(there[2] ?? '')) return cells;
  const blank = (style: string) => `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve"> </t></is></c>`;
  if (there === null) return `${cells}${blank('')}`;
  const style = /\bs="\d+"/.exec(there[1] ?? '')?.[0];
  return cells.replace(there[0], blank(style === undefined ? '' : ` ${style}`));
}

/** Rows do not grow by themselves for what is written into a file. */
function withHeight(attributes: string, remark: string): string {
  const own = Number(/\bht="([\d.]+)"/.exec(attributes)?.[1] ?? 0);
  const lines = remark.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / (REMARK_WIDTH * 1.05)), 0);
  const needed = Math.min(lines * LINE, TALLEST);
  const bare = attributes.replace(/\s(?:spans|ht|customHeight)="[^"]*"/g, '');
  if (needed <= Math.max(own, LINE)) return own === 0 ? bare : `${bare} ht="${own}" customHeight="1"`;
  return `${bare} ht="${needed}" customHeight="1"`;
}

const REMARK_WIDTH = 70;
const LINE = 15.75;
/** As tall as Excel makes a row, in points. */
const TALLEST = 409;

export function textCell(address: string, look: number, text: string): string {
  return `<c r="${address}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${sheetText(text)}</t></is></c>`;
}

/** Columns with a width of their own, and ours among them. */
function withColumn(before: string, column: number): string {
  const bare = before.replace(/<dimension\b[^>]*\/>/, '');
  const ours = `<col min="${column + 1}" max="${column + 1}" width="${REMARK_WIDTH}" customWidth="1"/>`;
  const cols = /<cols>([\s\S]*?)<\/cols>/.exec(bare);
  if (cols === null) return `${bare}<cols>${ours}</cols>`;
  const pieces = [...(cols[1] ?? '').matchAll(/<col\b[^>]*\/>/g)].flatMap(([col]) => {
    const [from, to] = ['min', 'max'].map((name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(col)?.[1] ?? 0));
    if (from === undefined || to === undefined || column + 1 < from || column + 1 > to)
      return [{ from: from ?? 0, col }];
    const part = (min: number, max: number) =>
      min > max
        ? []
        : [{ from: min, col: col.replace(/\bmin="\d+"/, `min="${min}"`).replace(/\bmax="\d+"/, `max="${max}"`) }];
    return [...part(from, column), ...part(column + 2, to)];
  });
  const sorted = [...pieces, { from: column + 1, col: ours }].sort((a, b) => a.from - b.from);
  return bare.replace(cols[0], () => `<cols>${sorted.map(({ col }) => col).join('')}</cols>`);
}
