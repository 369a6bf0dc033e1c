import { columnLetters } from '../model/location.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { RubricHeader } from './header.ts';
import { ownText, type Sheet, type SheetRow } from './sheet.ts';

/**
 * What is in no column of the table, since nothing of a rubric is left out without a word. In a CSV file a cell beyond
 * the header comes from a comma that split another one, whose columns are then wrong; in a workbook no cell can be split.
 */
export function unreadCells(
  rows: readonly SheetRow[],
  { texts, width }: RubricHeader,
  sheet: Sheet,
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const nameless = new Set<number>();
  for (const { row, cells } of rows) {
    let split = false;
    for (const [column, cell] of cells.entries()) {
      const found = ownText(cell);
      if (found === '' || texts.has(column)) continue;
      const at = { file, row, cell: `${columnLetters(column)}${row}` };
      if (sheet.name === undefined && column >= width) {
        if (!split) problems.push(problem('rubric-cell-beyond-header', at, { found }));
        split = true;
      } else if (!nameless.has(column)) {
        nameless.add(column);
        problems.push(problem('rubric-column-nameless', at, { found }));
      }
    }
  }
  return problems;
}
