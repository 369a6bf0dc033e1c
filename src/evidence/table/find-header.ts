import type { CriteriaSet } from '../../model/criteria-set.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { HEADER_WITHIN } from '../known-headers.ts';
import { textOf } from '../text/cell-text.ts';
import { meaningsFor } from './header-names.ts';
import type { Row } from './layout.ts';
import { titlesOfOurForm } from './our-outputs.ts';

export interface FoundHeader extends Row {
  /** Rows above it with something in them; those of our own forms are known, and no rows of a table. */
  readonly titles: readonly { readonly row: number; readonly text: string }[];
  /** The row the first of two header lines stands in. */
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
 * The header among the first rows of a table: the first that names two columns or more. Headings merged over two lines
 * are read together, and so the row below is looked at before anything is decided.
 */
export function findHeader(set: CriteriaSet): HeaderSearch {
  const meaning = meaningsFor(set);
  const known = (cells: readonly string[]) => new Set(cells.map(meaning).filter((name) => name !== undefined)).size;
  const seen: Row[] = [];
  let candidate: Row | undefined;
  let result: FoundHeader | undefined;

  const settle = (header: Row, above?: Row) => {
    const begins = (above ?? header).row;
    const titles = seen.filter(({ row }) => row < begins).map(({ cells, row }) => ({ row, text: titleOf(cells) }));
    const told = titlesOfOurForm(titles) ? [] : titles;
    result = { ...header, titles: told, ...(above === undefined ? {} : { above: above.row }) };
    return true;
  };

  return {
    offer(cells, row) {
      const next = { cells, row };
      if (candidate === undefined) {
        if (known(cells) >= FEWEST) candidate = next;
        seen.push(next);
        if (candidate !== undefined || seen.length < HEADER_WITHIN) return false;
        this.end();
        return true;
      }
      const [above, below] = [known(candidate.cells), known(cells)];
      const joined = join(candidate.cells, cells, meaning);
      const together = known(joined.cells);
      if (below >= FEWEST && below > above && together <= below) {
        candidate = next;
        seen.push(next);
        return false;
      }
      if (joined.isHeader && together > above) return settle({ cells: joined.cells, row }, candidate);
      return settle(candidate);
    },
    end() {
      if (candidate !== undefined) settle(candidate);
      else {
        // None of them is one: what is missing is said of the row that comes nearest.
        const [first, ...others] = seen;
        if (first === undefined) return;
        const nearest = others.reduce((best, each) => (known(each.cells) > known(best.cells) ? each : best), first);
        result = { ...nearest, titles: [] };
      }
    },
    found: () => result,
  };
}

const FEWEST = 2;

/** Two lines of headings as one: what stands over several columns belongs to each of them. */
function join(
  upper: readonly string[],
  lower: readonly string[],
  meaning: (header: string) => string | undefined,
): { cells: string[]; isHeader: boolean } {
  const cells: string[] = [];
  let over = '';
  let written = 0;
  let understood = 0;
  let numbers = false;
  for (let index = 0; index < Math.max(upper.length, lower.length); index += 1) {
    const own = textOf(upper[index]);
    const low = textOf(lower[index]);
    if (own !== undefined) over = own;
    if (low === undefined) {
      cells.push(own ?? '');
      continue;
    }
    written += 1;
    numbers ||= NUMBER.test(low);
    const name = [`${over} ${low}`, `${low} ${over}`, low].find((each) => meaning(each) !== undefined);
    if (name !== undefined) understood += 1;
    cells.push(name ?? (own === undefined ? low : `${own} ${low}`));
  }
  return { cells, isHeader: !numbers && written > 0 && understood * 2 >= written };
}

const NUMBER = /^[\d.,%]+$/;
const LONGEST_TITLE = 80;

function titleOf(cells: readonly string[]): string {
  const texts = cells.map(textOf).filter((text) => text !== undefined);
  return texts.join(' ').replace(/\s+/g, ' ').slice(0, LONGEST_TITLE);
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
