import { type Column, cellAt, type TablePlace } from '../../model/evidence.ts';
import type { Location } from '../../model/location.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Book } from '../book/book.ts';
import type { Layout, Row } from '../table/layout.ts';
import { textIn } from '../text/cell-text.ts';
import { lookAlike } from '../text/encoding/characters.ts';
import { hasLostLetter } from '../text/encoding/lost-letters.ts';
import { oldFontReading } from '../text/encoding/old-font.ts';
import { excelDamage } from './excel-damage.ts';

/** Codes and names of units, each looked at once however many rows it is in. */
export interface UnitCells {
  /** A row with names and areas in letters of ours, where others look like them. */
  repaired(row: Row, layout: Layout): Row;
  /** Whether a code was read before, and rightly. */
  knows(code: string): boolean;
  /**
   * The code as it is to be read. One that cannot be a code is reported, and is yet what its unit is called by: a unit with
   * an error is kept, without class and rank, where no unit at all would be missed by nobody.
   */
  code(written: WrittenCode): string;
  /** Looks at the name in a row that was read, so that the book knows the unit. */
  checkName(cells: readonly string[], row: number, layout: Layout): void;
}

export interface WrittenCode {
  readonly text: string;
  /** As it is in the cell. */
  readonly raw: string | undefined;
  /** Of the unit, in the same row. */
  readonly name: string | undefined;
  readonly row: number;
  readonly column: Column | undefined;
}

export function unitCells(place: TablePlace, book: Book): UnitCells {
  const codes = new Map<string, string>();
  const names = new Set<string>();
  const letters = new Map<string, string>();
  const wrongCodes = new Map<string, (string | undefined)[]>();
  /** Excel makes one #REF! and one 1.23E+05 of many codes: units of two names are two. */
  const oneForName = (found: string, name: string | undefined): string => {
    const names = wrongCodes.get(found) ?? [];
    wrongCodes.set(found, names);
    if (!names.includes(name)) names.push(name);
    const index = names.indexOf(name);
    return index === 0 ? found : `${found} (${index + 1})`;
  };
  const inOurs = (written: string, row: number, column: Column): string => {
    const before = letters.get(written);
    if (before !== undefined) return before;
    const other = lookAlike(written);
    // What no letter of ours looks like is asked about.
    const read = other === undefined || lookAlike(other.plain) !== undefined ? written : other.plain;
    letters.set(written, read);
    if (read !== written) {
      const details = { found: written.trim(), read: read.trim(), codes: other?.code ?? '' };
      book.report(problem('repaired-letters', cellAt(place, row, column), details));
    }
    return read;
  };
  return {
    repaired(row, { row: columns }) {
      let cells: string[] | undefined;
      for (const column of [columns.unitName, columns.district, columns.province]) {
        const written = column === undefined ? undefined : row.cells[column.index];
        if (column === undefined || written === undefined || !NOT_ASCII.test(written)) continue;
        const read = inOurs(written, row.row, column);
        if (read === written) continue;
        cells ??= [...row.cells];
        cells[column.index] = read;
      }
      return cells === undefined ? row : { cells, row: row.row };
    },
    knows: (code) => codes.has(code),
    code({ text: written, raw, name, row, column }) {
      const before = codes.get(written);
      if (before !== undefined) return before;
      const at = cellAt(place, row, column);
      const wrong = wrongWith(written, raw);
      if (wrong === undefined) {
        const read = withoutWrapping(written);
        if (read !== written) book.report(problem('repaired-code', at, { found: written, read }));
        codes.set(written, read);
        return read;
      }
      const unit = wrong.meant ?? oneForName(wrong.found, name);
      if (wrong.meant === undefined) book.uncoded(unit);
      book.report(wrong.problem(at, unit));
      return unit;
    },
    checkName(cells, row, { row: columns }) {
      const written = textIn(cells, columns.unitName);
      const unit = columns.unitCode === undefined ? written : textIn(cells, columns.unitCode);
      if (written === undefined || names.has(written)) return;
      names.add(written);
      const at = cellAt(place, row, columns.unitName);
      const other = lookAlike(written);
      const reading = oldFontReading(written);
      if (written.startsWith('#') && excelDamage(written) === 'error') {
        book.report(problem('excel-error', at, { found: written }, { unit }));
      } else if (hasLostLetter(written)) {
        book.report(problem('letters-lost', at, { found: written }, { unit }));
      } else if (other !== undefined) {
        const { letter, code, plain } = other;
        book.report(problem('look-alike-letter', at, { found: written, letter, code, read: plain }, { unit }));
      } else if (reading !== undefined) {
        book.report(problem('letters-of-old-font', at, { found: written, ...reading }, { unit }));
      }
    },
  };
}

interface WrongCode {
  readonly found: string;
  /** The code that was meant, where there is no doubt of it. */
  readonly meant?: string | undefined;
  problem(at: Location, unit: string): Problem;
}

function wrongWith(written: string, raw: string | undefined): WrongCode | undefined {
  // A tab before it is how our own tables keep such a code as text: then Excel has not touched it.
  const damage = raw?.startsWith('\t') === true ? undefined : excelDamage(written);
  if (damage !== undefined) {
    const code = CODE_DAMAGE[damage];
    return { found: written, problem: (at, unit) => problem(code, at, { found: written }, { unit }) };
  }
  const other = lookAlike(written);
  if (other !== undefined) {
    const { letter, code, plain } = other;
    const meant = lookAlike(plain) === undefined ? plain : undefined;
    const details = { found: written, letter, code, read: plain };
    return { found: written, meant, problem: (at, unit) => problem('look-alike-letter', at, details, { unit }) };
  }
  if (written.length <= LONGEST_CODE && !ODD_IN_CODE.test(written)) return undefined;
  const found = written.replace(/\s+/g, ' ').slice(0, LONGEST_CODE);
  return { found, problem: (at, unit) => problem('unit-code-odd', at, { found }, { unit }) };
}

const NOT_ASCII = /[^\0-\x7f]/;
const LONGEST_CODE = 64;
/** Line breaks, control characters, and signs that make a formula, a path or a list of a code. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ODD_IN_CODE = /[\u0000-\u001f<>|;{}\\]|^[=+@](?!")|^\.\.|\/\.\./;

const CODE_DAMAGE = { error: 'excel-error', date: 'code-looks-like-date', exponent: 'code-scientific' } as const;

/** '0012 and ="0012": ways to keep Excel from eating the zeros, which some programs write out. */
function withoutWrapping(code: string): string {
  return /^'(\w+)$/.exec(code)?.[1] ?? /^="(\w+)"$/.exec(code)?.[1] ?? code;
}
