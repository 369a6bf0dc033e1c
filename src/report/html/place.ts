import { SPEECH } from '../../labels/speech.ts';
import type { Location } from '../../model/location.ts';
import type { ProblemRecord } from '../../model/result.ts';
import type { Page } from './page.ts';

/** “ô H21” as Excel names it, or the nearest thing known. Empty when only the file is known. */
export function placeInFile(page: Page, at: Location): string {
  const { labels, number } = page;
  if (at.cell !== undefined) return labels.placeCell(at.cell);
  if (at.row !== undefined && at.column !== undefined) return labels.placeRowColumn(number(at.row), at.column);
  if (at.row !== undefined) return labels.placeRow(number(at.row));
  if (at.line !== undefined) return labels.placeLine(number(at.line));
  return at.key === undefined ? '' : labels.placeKey(at.key);
}

export function placeWithFile(page: Page, at: Location): string {
  const sheet = at.sheet === undefined ? '' : page.labels.placeSheet(at.sheet);
  return SPEECH[page.language].list([at.file, sheet, placeInFile(page, at)].filter((part) => part !== ''));
}

export function locationOf(problem: ProblemRecord): Location {
  const { file, sheet, row, column, cell, line, key } = problem;
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === null ? {} : { row }),
    ...(column === null ? {} : { column }),
    ...(cell === null ? {} : { cell }),
    ...(line === null ? {} : { line }),
    ...(key === null ? {} : { key }),
  };
}
