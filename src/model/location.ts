/** Where something is in a user's file, in the words of the program she opens it with. */
export interface Location {
  readonly file: string;
  /** Sheet of a workbook; absent for a text file. */
  readonly sheet?: string;
  /** Row of a spreadsheet as Excel numbers it, the header being row 1 of a plain file. */
  readonly row?: number;
  /** The column's header as it is in the file. */
  readonly column?: string;
  /** The cell as Excel names it, e.g. `H21`. */
  readonly cell?: string;
  /** Line of a text file (criteria, profiles, templates), from 1. */
  readonly line?: number;
  /** Key inside a JSON file, e.g. `classification.classes[0].from`. */
  readonly key?: string;
}

/** Column letters as a spreadsheet writes them: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
