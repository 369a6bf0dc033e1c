import type { BookUnit } from '../book/book-unit.ts';
import type { Layout, Row } from '../table/layout.ts';

/**
 * The unit of a row above, when all that the row says of its unit was read and nothing had to be said of it. A row that
 * says the same of its unit again need not be looked at for it: of a country's rows that is nearly every one.
 */
export class UnitAbove {
  #unit: BookUnit | undefined;
  readonly #columns: readonly number[];
  readonly #texts: string[] = [];
  #code = '';
  #name: string | undefined;
  #year: number | undefined;

  constructor({ row }: Layout) {
    this.#columns = Object.values(row).map(({ index }) => index);
  }

  remember({ cells }: Row, unit: BookUnit, name: string | undefined, year: number | undefined): void {
    this.#unit = unit;
    this.#code = unit.code;
    this.#name = name;
    this.#year = year;
    for (let index = 0; index < this.#columns.length; index += 1) {
      this.#texts[index] = cells[this.#columns[index] as number] ?? '';
    }
  }

  /** The unit, where the row says of it what that row said. */
  saidAgain(cells: readonly string[]): BookUnit | undefined {
    if (this.#unit === undefined) return undefined;
    for (let index = 0; index < this.#columns.length; index += 1) {
      if ((cells[this.#columns[index] as number] ?? '') !== this.#texts[index]) return undefined;
    }
    return this.#unit;
  }

  get code(): string {
    return this.#code;
  }

  get name(): string | undefined {
    return this.#name;
  }

  get year(): number | undefined {
    return this.#year;
  }
}
