import { PROBLEM_REPORT } from '../../../labels/problem-report.ts';
import { TERMS } from '../../../labels/terms.ts';
import type { Language } from '../../../model/language.ts';
import { columnLetters } from '../../../model/location.ts';
import type { ProblemRecord } from '../../../model/result.ts';
import { type Cell, cellsOf, columnsOf, headersOf } from '../../table/column.ts';
import type { ProblemNames } from '../problem-names.ts';
import { problemTable } from '../problem-table.ts';
import { BY_GRAVITY, type Looks } from './looks.ts';
import { textCell } from './mark-sheet.ts';
import { MAIN } from './plain-workbook.ts';

/** The sheet with what the colours mean and every problem in a row. */
export function listSheet(
  problems: readonly ProblemRecord[],
  names: ProblemNames,
  language: Language,
  looks: Looks,
  note?: string,
): string {
  const { title, legend } = PROBLEM_REPORT[language];
  const { columns: all, rows } = problemTable(problems, language, names);
  const shown = columnsOf(all, 'xlsx');
  const header = headersOf(shown);
  const widths = shown.map(({ width }) => width);
  const lines: string[] = [];
  const line = (cells: readonly string[], height = LINE) =>
    lines.push(`<row r="${lines.length + 1}" ht="${height}" customHeight="1">${cells.join('')}</row>`);
  const address = (column: number) => `${columnLetters(column)}${lines.length + 1}`;
  line([textCell(address(0), looks.title, title)], 22);
  if (note !== undefined) line([textCell(address(0), looks.plain, note)]);
  for (const severity of BY_GRAVITY) {
    const name = TERMS[language].severities[severity];
    line([textCell(address(0), looks.coloured[severity], name), textCell(address(1), looks.plain, legend[severity])]);
  }
  line(
    header.map((text, column) => textCell(address(column), looks.head, text)),
    2 * LINE,
  );
  const headerRow = lines.length;
  let index = 0;
  for (const row of cellsOf(shown, rows)) {
    const severity = problems[index]?.severity ?? 'notice';
    line(
      row.map((cell, column) => drawn(cell, address(column), column === 0 ? looks.coloured[severity] : looks.cell)),
      heightOf(row, widths),
    );
    index += 1;
  }
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const last = `${columnLetters(header.length - 1)}${lines.length}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="A${headerRow}:${last}"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

/** Rows do not grow by themselves for what is wrapped in them. */
function heightOf(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => {
    const text = typeof cell === 'string' ? cell : typeof cell === 'object' ? (cell?.code ?? '') : '';
    return text
      .split('\n')
      .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (widths[column] ?? 10))), 0);
  });
  return Math.min(Math.max(1, ...lines) * LINE, TALLEST);
}

const LINE = 15.75;
/** As tall as Excel makes a row, in points. */
const TALLEST = 409;

function drawn(value: Cell, address: string, look: number): string {
  if (value === null || value === '') return `<c r="${address}" s="${look}"/>`;
  if (typeof value === 'number') return `<c r="${address}" s="${look}"><v>${value}</v></c>`;
  return textCell(address, look, typeof value === 'string' ? value : value.code);
}
