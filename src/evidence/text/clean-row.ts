import { cellAt, type TablePlace } from '../../model/evidence.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { cleanText, ODD } from './encoding/characters.ts';
import { oldFontReading } from './encoding/old-font.ts';

export interface CleanRow {
  readonly cells: readonly string[];
  /** What was repaired or may not stand there, where it stands. */
  problems(place: TablePlace, row: number, header: readonly string[], unit: string | undefined): Problem[];
}

/** Cells without characters that cannot be seen, and with full-width ones written plainly. */
export function cleanRow(written: readonly string[]): CleanRow {
  if (!written.some((cell) => ODD.test(cell))) return { cells: written, problems: () => [] };
  // A letter of an old font may be what is a soft hyphen elsewhere: such a cell is left to who reads it.
  const cleaned = written.map((cell) =>
    ODD.test(cell) && oldFontReading(cell) === undefined ? cleanText(cell) : undefined,
  );
  return {
    cells: written.map((cell, index) => cleaned[index]?.text ?? cell),
    problems: (place, row, header, unit) =>
      cleaned.flatMap((found, index) => {
        if (found === undefined) return [];
        const at = cellAt(place, row, { index, header: header[index]?.trim() ?? '' });
        const { forbidden, repaired } = found;
        const read = found.text.trim();
        if (forbidden !== '')
          return [problem('character-not-allowed', at, { found: read, codes: forbidden }, { unit })];
        return repaired === ''
          ? []
          : [problem('repaired-characters', at, { found: written[index] ?? '', read, codes: repaired }, { unit })];
      }),
  };
}
