import type { CriteriaSet } from '../../model/criteria-set.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { HEADER_WITHIN } from '../known-headers.ts';
import { textOf } from '../text/cell-text.ts';
import { meaningsFor } from './header-names.ts';
import { joinedLines } from './joined-lines.ts';
import type { Row } from './layout.ts';
import { titlesOfOurForm } from './our-outputs.ts';
import type { Title } from './title.ts';

export interface FoundHeader extends Row {
  /** Rows above it with something in them. */
  readonly titles: readonly Title[];
  /** The row the first of several header lines is in. */
  readonly above?: number;
}

export interface HeaderSearch {
  /** True when the header is found, be it in a row offered before. Rows come in their order, blank ones left out. */
  offer(cells: readonly string[], row: number): boolean;
  /** No more rows come. */
  end(): void;
  found(): FoundHeader | undefined;
}

/**
 * The header among the first rows of a table: the first that names two columns or more. Headings merged over two lines or
 * three are read together, and so the rows around it are looked at before anything is decided.
 */
export function findHeader(set: CriteriaSet): HeaderSearch {
  return new Search(set);
}

class Search implements HeaderSearch {
  readonly #set: CriteriaSet;
  readonly #meaning: (header: string) => string | undefined;
  readonly #seen: Row[] = [];
  /** Where in `seen` the first row stands that names columns. */
  #candidate: number | undefined;
  #result: FoundHeader | undefined;

  constructor(set: CriteriaSet) {
    this.#set = set;
    this.#meaning = meaningsFor(set);
  }

  found(): FoundHeader | undefined {
    return this.#result;
  }

  offer(cells: readonly string[], row: number): boolean {
    this.#seen.push({ cells, row });
    if (this.#candidate === undefined) {
      if (this.#known(cells) >= FEWEST) this.#candidate = this.#seen.length - 1;
      else if (this.#seen.length >= HEADER_WITHIN) this.end();
      return this.#result !== undefined;
    }
    if (this.#isTitleOf(this.#candidate)) this.#candidate = this.#seen.length - 1;
    else if (this.#seen.length - this.#candidate > MOST_LINES - 1) this.end();
    return this.#result !== undefined;
  }

  /** "Tỉnh Đồng Tháp | Năm 2022" above a header names columns too: the row just offered names more, and without it. */
  #isTitleOf(candidate: number): boolean {
    const [upper, lower] = [this.#seen[candidate], this.#seen[candidate + 1]];
    if (upper === undefined || lower === undefined || this.#seen.length > candidate + 2) return false;
    const known = this.#known(lower.cells);
    if (known < FEWEST || known <= this.#known(upper.cells)) return false;
    const joined = this.#headerOf(candidate, candidate + 1);
    return joined === undefined || this.#known(joined.cells) <= known;
  }

  end(): void {
    if (this.#candidate !== undefined) {
      this.#result = this.#best(this.#candidate);
      return;
    }
    // None of them is one: what is missing is said of the row that comes nearest.
    const [first, ...others] = this.#seen;
    if (first === undefined) return;
    const nearest = others.reduce(
      (best, each) => (this.#known(each.cells) > this.#known(best.cells) ? each : best),
      first,
    );
    const index = this.#seen.indexOf(nearest);
    const titles = this.#known(nearest.cells) === 0 ? [] : this.#titlesBefore(index);
    this.#result = { ...nearest, titles };
  }

  /** Of all runs of lines with the candidate in them, the one that names most columns; of equals the shortest. */
  #best(candidate: number): FoundHeader {
    const { cells, row } = this.#seen[candidate] ?? NO_ROW;
    let best: FoundHeader = { cells, row, titles: this.#titlesBefore(candidate) };
    let most = this.#known(cells);
    for (let lines = 2; lines <= MOST_LINES; lines += 1) {
      for (let first = Math.max(0, candidate - lines + 1); first <= candidate + 1; first += 1) {
        const joined = this.#headerOf(first, first + lines - 1);
        if (joined === undefined) continue;
        const known = this.#known(joined.cells);
        if (known > most) [best, most] = [joined, known];
      }
    }
    // A line alone below that names more than what was taken for the header is the header.
    const below = this.#seen[candidate + 1];
    const alone = below === undefined ? 0 : this.#known(below.cells);
    return alone > most ? (this.#headerOf(candidate + 1, candidate + 1) ?? best) : best;
  }

  #headerOf(first: number, last: number): FoundHeader | undefined {
    const lines = this.#seen.slice(first, last + 1);
    const [upper] = lines;
    const lower = lines.at(-1);
    if (upper === undefined || lower === undefined || lines.length <= last - first) return undefined;
    // Lines of one header follow one another.
    if (lower.row - upper.row > last - first) return undefined;
    const titles = this.#titlesBefore(first);
    if (lines.length === 1) return { ...upper, titles };
    const cells = joinedLines(
      lines.map((line) => line.cells),
      this.#set,
      this.#meaning,
    );
    return cells === undefined ? undefined : { cells, row: lower.row, titles, above: upper.row };
  }

  #titlesBefore(index: number): FoundHeader['titles'] {
    const titles = this.#seen.slice(0, index).map(({ cells, row }) => titleOf(cells, row));
    // What our own form says above its header needs no word.
    return titlesOfOurForm(titles) ? [] : titles;
  }

  #known(cells: readonly string[]): number {
    return new Set(cells.map(this.#meaning).filter((name) => name !== undefined)).size;
  }
}

/** Columns that a header names at least. */
export const FEWEST = 2;
/** Groups, criteria, and whose points: more lines no header has. */
const MOST_LINES = 3;
const NO_ROW: Row = { cells: [], row: 0 };
const LONGEST_TITLE = 80;

function titleOf(cells: readonly string[], row: number): Title {
  const texts = cells.map((cell) => textOf(cell)?.replace(/\s+/g, ' ')).filter((text) => text !== undefined);
  return { row, text: texts.join(' ').slice(0, LONGEST_TITLE), cells: texts };
}

/** Whether a row says the header again, as printed pages do. */
export function repeatsHeader(cells: readonly string[], header: readonly string[]): boolean {
  let same = 0;
  for (const [index, cell] of cells.entries()) {
    if (textOf(cell) === undefined) continue;
    if (plainLetters(cell) !== plainLetters(header[index] ?? '')) return false;
    same += 1;
  }
  return same >= FEWEST;
}
