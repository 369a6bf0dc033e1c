import { columnLetters, type Location } from '../model/location.ts';
import { plainLetters } from '../model/plain-letters.ts';
import type { RubricField, RubricHeader } from './header.ts';
import { ownText, type SheetCell, type SheetRow } from './sheet.ts';

/** One row of the table by what its columns mean. */
export interface RubricRow {
  readonly row: number;
  cell(field: RubricField): SheetCell | undefined;
  text(field: RubricField): string;
  /** Where the cell stands, as Excel names it. */
  at(field: RubricField): Location;
}

export function rubricRow(row: SheetRow, { columns, texts }: RubricHeader, file: string): RubricRow {
  const cell = (field: RubricField) => {
    const column = columns.get(field);
    return column === undefined ? undefined : row.cells[column];
  };
  return {
    row: row.row,
    cell,
    text: (field) => ownText(cell(field)).trim(),
    at(field) {
      const column = columns.get(field);
      if (column === undefined) return { file, row: row.row };
      const header = texts.get(column);
      const place = { file, row: row.row, cell: `${columnLetters(column)}${row.row}` };
      return header === undefined ? place : { ...place, column: header.replace(/\s+/g, ' ') };
    },
  };
}

const TOTAL = /^(?:(?:tong|cong)(?: cong)?(?: so)?(?: diem)?|diem tong|total)(?: toi da)?$/;

/** "Tổng cộng", "TỔNG ĐIỂM (I + II): 100 điểm"; not "Tổng số hộ". */
export function isTotal(row: RubricRow): boolean {
  const said = (['number', 'criterion', 'content'] as const).map((field) => row.text(field)).filter(Boolean);
  const [text] = said.filter((each) => !/^\d+$/.test(each));
  if (text === undefined) return false;
  const bare = withoutBrackets(text).replace(/[\d.,]+\s*(?:điểm|đ)?/giu, '');
  const lastLine = /(?<=^|\n)[^\n]*$/.exec(bare)?.index ?? 0;
  const explained = bare.slice(lastLine).search(/[:=]/);
  return TOTAL.test(plainLetters(explained === -1 ? bare : bare.slice(0, lastLine + explained)));
}

/** Without what stands between brackets; an open one that is never closed stays. */
function withoutBrackets(text: string): string {
  let bare = '';
  let from = 0;
  for (let open = text.indexOf('('); open !== -1; open = text.indexOf('(', from)) {
    const close = text.indexOf(')', open);
    if (close === -1) break;
    bare += text.slice(from, open);
    from = close + 1;
  }
  return bare + text.slice(from);
}

/** A row under the header that only counts the columns: (1) (2) (3), or A B 1 2. */
export function countsColumns({ cells }: SheetRow): boolean {
  const texts = cells.map(ownText).filter((text) => text !== '');
  const bare = texts.map((text) => text.replace(/^\(|\)$/g, ''));
  const counted = bare.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  const letters = bare.length - counted.length;
  if (texts.length < 3 || counted.length < 2 || bare.some((text) => !/^(?:\d{1,2}|[A-H])$/.test(text))) return false;
  return letters <= 3 && counted.every((number, index) => number === (counted[0] ?? 0) + index);
}
