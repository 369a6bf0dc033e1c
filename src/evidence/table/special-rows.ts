import { plainLetters } from '../../model/plain-letters.ts';
import { isBlank, textIn, textOf, withoutUnit } from '../text/cell-text.ts';
import { readNumber } from '../text/numbers.ts';
import { repeatsHeader } from './find-header.ts';
import type { Layout } from './layout.ts';
import { isAboutUnits, isPart, saysTotal } from './row-words.ts';
import type { UnitKinds } from './unit-kinds.ts';

/** What a row is that holds no data of a unit, by the word that says so. */
export interface SpecialRow {
  readonly kind: 'header' | 'total' | 'about-units' | 'part' | 'heading' | 'note' | 'doubtful';
  readonly found: string;
}

/** Below these the names of those who signed may stand; below a heading its units do. */
export const ENDS_TABLE: ReadonlySet<string> = new Set<SpecialRow['kind']>(['total', 'note']);

type Columns = Pick<Layout, 'row' | 'long' | 'wide'>;

export interface RowFacts {
  readonly cells: readonly string[];
  readonly layout: Columns;
  readonly header: readonly string[];
  /** What the set says of its units. */
  readonly kinds: UnitKinds;
  /** The row before was a sum or a note, and the table may be over. */
  readonly below: boolean;
  /** The code was read before, and rightly. */
  readonly knownUnit: boolean;
  /** Long form: the item is one of the set's. */
  readonly knownItem: boolean;
}

/**
 * Rows of a printed table that are about no unit: its header again, a sum, an average, a heading, who signed it. Undefined
 * for data. The facts of a row outrank its words: with a code, a criterion and a score it is data whatever it is called.
 */
export function kindOfRow(row: RowFacts): SpecialRow | undefined {
  const { cells, layout, header, knownUnit, knownItem } = row;
  const { unitCode, unitName } = layout.row;
  const [code, name, item] = [unitCode, unitName, layout.long?.columns.item].map((column) => textIn(cells, column));
  const coded = code !== undefined && (knownUnit || DIGIT.test(code));
  if ((coded || (unitCode === undefined && name !== undefined)) && knownItem) return undefined;
  if (repeatsHeader(cells, header)) return { kind: 'header', found: '' };
  if (coded && item !== undefined && !knownItem) return partOf(item);
  if (coded && layout.wide !== undefined && hasPoints(cells, layout)) return doubtful(code, name, knownUnit);
  if (coded && knownUnit) return undefined;
  return byWords(row, { code, name, item });
}

/** A row of points whose name is none of a unit, though it has a code: nobody but the officer knows. */
function doubtful(code: string, name: string | undefined, known: boolean): SpecialRow | undefined {
  const asked = !known && name !== undefined && isAboutUnits(name) && !saysTotal(name);
  return asked ? { kind: 'doubtful', found: `${name} (${code})` } : undefined;
}

/** In the column of criteria: a sum, or the heading of a part. */
function partOf(item: string): SpecialRow | undefined {
  if (saysTotal(item)) return { kind: 'total', found: item };
  return isPart(item) ? { kind: 'part', found: item } : undefined;
}

interface Labels {
  readonly code: string | undefined;
  readonly name: string | undefined;
  readonly item: string | undefined;
}

function byWords(
  { cells, layout, kinds, below, knownItem }: RowFacts,
  { code, name, item }: Labels,
): SpecialRow | undefined {
  const first = code === undefined && name === undefined ? firstOf(cells) : undefined;
  const total = [code, name, item, first].find((text) => text !== undefined && saysTotal(text));
  if (total !== undefined) return { kind: 'total', found: total };
  const about = [code, name, first].find((text) => text !== undefined && isAboutUnits(text));
  if (about !== undefined) return { kind: 'about-units', found: about };
  if (knownItem) return undefined;
  // "I | | Huyện Tam Nông": whose communes follow, where communes are what is evaluated.
  if (code === undefined && name !== undefined && kinds.isArea(name) && isAlone(name, cells)) {
    return { kind: 'about-units', found: name };
  }
  const words = firstOf(cells) ?? '';
  if (item !== undefined && code === undefined && isPart(item)) return { kind: 'part', found: item };
  if (isHeading(cells, layout, { code, name, item })) return { kind: 'heading', found: words };
  if (cells.every((cell) => isBlank(cell) || saysSigned(cell))) return { kind: 'note', found: words };
  return below && namesNoUnit(cells, layout, kinds) ? { kind: 'note', found: words } : undefined;
}

/** The first cell with something in it but a number. */
function firstOf(cells: readonly string[]): string | undefined {
  return cells.map(textOf).find((text) => text !== undefined && !/^\d*$/.test(text));
}

/** Whether nothing else is written in a row but its number. */
function isAlone(name: string, cells: readonly string[]): boolean {
  return cells.every((cell) => isBlank(cell) || textOf(cell) === name || NUMBERING.test(cell.trim()));
}

const NUMBERING = /^(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)]?$/;

/** "BẢNG 2: …", "I": alone in the column of codes, and no code. */
function isHeading(cells: readonly string[], layout: Columns, { code, name, item }: Labels): boolean {
  if (code === undefined || name !== undefined || item !== undefined || hasPoints(cells, layout)) return false;
  if (cells.filter((cell) => !isBlank(cell)).length > 1) return false;
  return /\s/.test(code) || /^[IVX]{1,5}[.)]?$/.test(code);
}

/** "(1) (2) (3)", "A B 1 2 3" or "A B C D" under a header: the numbers of its columns. */
export function isNumbering(cells: readonly string[]): boolean {
  const written = cells.map(textOf).filter((text) => text !== undefined);
  let next = 1;
  let letters = 0;
  for (const text of written) {
    const number = NUMBERED.exec(text)?.[1];
    if (number === undefined) return false;
    if (/\d/.test(number)) {
      if (Number(number) !== next) return false;
      next += 1;
    } else if (number === String.fromCharCode(LETTER_A + letters)) letters += 1;
  }
  return written.length >= 3 && (next > 2 || letters === written.length);
}

const LETTER_A = 65;
const NUMBERED = /^[([]?([A-Z]|\d{1,3})[)\]]?$/;
const LONGEST_LABEL = 60;

/** Who made the table, where, when, and what is told below it. */
export function saysSigned(text: string): boolean {
  return SIGNED.test(plainLetters(text.trim().slice(0, LONGEST_LABEL)));
}

const SIGNED =
  /^(?:nguoi lap|nguoi tong hop|lap bieu|thu truong|thu ky|chu tich|pho chu tich|truong phong|truong doan|tm |kt |giam doc|hieu truong|ky ten|da ky|ky ghi ro|ghi chu|luu y|nguon|noi nhan|ngay \d|(?:\w+ ){0,6}ngay (?:\d+ )?thang|\w+(?: \w+){0,3} ngay|xac nhan|note|signed|prepared by)/;

/** Names of those who signed, and what else stands below a table: no code, no unit's name and no number. */
function namesNoUnit(cells: readonly string[], layout: Columns, kinds: UnitKinds): boolean {
  const { unitCode, unitName } = layout.row;
  const [code, name, item] = [unitCode, unitName, layout.long?.columns.item].map((column) => textIn(cells, column));
  if (item !== undefined && !isWords(item)) return false;
  // A name that has its number in the list is no signature.
  if (name !== undefined && (kinds.isUnit(name) || cells.some((cell) => LISTED.test(cell.trim())))) return false;
  if (!cells.some((cell) => LETTER.test(cell)) || hasPoints(cells, layout)) return false;
  if (code === undefined) return true;
  // Below the signatures a name may be in the first column; a unit has a name of its own, or figures.
  return unitName !== undefined && name === undefined && isWords(code) && !cells.some((cell) => DIGIT.test(cell));
}

/** Two words or more, and no digit: no code of a unit or a criterion. */
function isWords(text: string): boolean {
  return /\s/.test(text) && !DIGIT.test(text);
}

const LETTER = /\p{L}/u;
const DIGIT = /\d/;
const LISTED = /^\d{1,4}[.)]?$/;

function hasPoints(cells: readonly string[], { long, wide }: Columns): boolean {
  const groups = long === undefined ? [...(wide?.values() ?? [])] : [long];
  return groups.some(({ columns: { score, selfScore, value, part, whole } }) =>
    [score, selfScore, value, part, whole].some((column) => isNumber(textIn(cells, column))),
  );
}

/** Readable or not: "-1" and "1.234" are numbers somebody meant, "ngày 15" is none. */
function isNumber(text: string | undefined): boolean {
  return text !== undefined && readNumber(withoutUnit(text, '%')).kind !== 'not-a-number';
}
