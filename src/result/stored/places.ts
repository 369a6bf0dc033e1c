import type { Location } from '../../model/location.ts';
import type { StoredColumn, StoredPlace } from './stored-result.ts';

/**
 * Places as result.json keeps them: the columns that anything is in are listed once, in the head, and a place is the
 * number of its column in that list (from 0) and its row. What is no cell of a table is kept whole.
 */
export class Columns {
  readonly list: StoredColumn[] = [];
  readonly #numbers = new Map<string, number>();
  /** The last ones that were asked for: nearly every place is in one of them. */
  readonly #recent: number[] = [];

  /** Takes the column of a place into the list. */
  take(at: Location): void {
    this.#numberOf(at);
  }

  store(at: Location): StoredPlace {
    const number = this.#numberOf(at);
    return number === undefined || at.row === undefined ? at : [number, at.row];
  }

  #numberOf(at: Location): number | undefined {
    const { file, sheet, row, column, cell } = at;
    if (row === undefined || at.line !== undefined || at.key !== undefined) return undefined;
    const letters = cell?.slice(0, cell.length - String(row).length);
    if (cell !== undefined && (letters === '' || `${letters}${row}` !== cell)) return undefined;
    if (cell === undefined && column !== undefined) return undefined;
    for (const number of this.#recent) {
      const known = this.list[number];
      if (known?.file === file && known.letters === letters && known.header === column && known.sheet === sheet)
        return number;
    }
    const number = this.#listed({ file, sheet, column, letters });
    if (this.#recent.length === MOST_RECENT) this.#recent.shift();
    this.#recent.push(number);
    return number;
  }

  #listed({ file, sheet, column, letters }: ColumnKey): number {
    const key = `${file}\n${sheet ?? ''}\n${sheet === undefined}\n${letters ?? ''}\n${column ?? ''}\n${column === undefined}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.list.length);
    this.list.push({
      file,
      ...(sheet === undefined ? {} : { sheet }),
      ...(letters === undefined ? {} : { letters }),
      ...(column === undefined ? {} : { header: column }),
    });
    return this.list.length - 1;
  }
}

const MOST_RECENT = 8;

interface ColumnKey {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly column: string | undefined;
  readonly letters: string | undefined;
}

/** The place again; `undefined` where it names a column that is not in the list. */
export function restorePlace(stored: StoredPlace, columns: readonly StoredColumn[]): Location | undefined {
  if (!Array.isArray(stored)) return stored as Location;
  const [number, row] = stored as readonly [number, number];
  const column = columns[number];
  if (column === undefined) return undefined;
  const { file, sheet, letters, header } = column;
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    row,
    ...(header === undefined ? {} : { column: header }),
    ...(letters === undefined ? {} : { cell: `${letters}${row}` }),
  };
}
