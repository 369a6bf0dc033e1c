/**
 * Cells a spreadsheet of OpenDocument takes in memory: a cell, and a row, may say that it stands there a million times.
 * Blank ones at the end of each row and table, which every program writes so, do not count.
 */
export function cellsOfOpenDocument(contents: string): number {
  let cells = 0;
  for (const [row] of contents.matchAll(ROW)) {
    const repeated = Number(/^<table:table-row\b[^>]*\bnumber-rows-repeated="(\d+)"/.exec(row)?.[1] ?? 1);
    let inRow = 0;
    let blank = 0;
    for (const [tag, columns, closed] of row.matchAll(CELL)) {
      const times =
        columns === undefined ? Number(/number-columns-repeated="(\d+)"/.exec(tag)?.[1] ?? 1) : Number(columns);
      if (closed === '/' && !/office:value/.test(tag)) blank += times;
      else {
        inRow += blank + times;
        blank = 0;
      }
    }
    cells += inRow * repeated;
  }
  return cells;
}

const ROW = /<table:table-row\b[^>]*?(?:\/>|(?<!\/)>[\s\S]*?<\/table:table-row>)/g;
const CELL = /<table:(?:covered-)?table-cell\b(?:[^>]*?\bnumber-columns-repeated="(\d+)")?[^>]*?(\/?)>/g;
