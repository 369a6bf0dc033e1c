import type { Column } from '../../model/evidence.ts';

interface SaidUnit {
  readonly code: string;
  readonly name: string;
  readonly area: readonly (readonly [Column | undefined, string])[];
}

/** Merged cells of a unit keep their text in the first row alone: the rows below it are the unit's too. */
export class MergedUnits {
  /** Rows that took their unit from above. */
  readonly filled: number[] = [];
  #last: (SaidUnit & { readonly row: number }) | undefined;

  unit(row: number, code: string, name: string | undefined, area: SaidUnit['area'] = []): void {
    this.#last = { row, code, name: name ?? (this.#last?.code === code ? this.#last.name : ''), area };
  }

  get last(): string | undefined {
    return this.#last?.code;
  }

  interrupt(): void {
    this.#last = undefined;
  }

  /** The unit of the row just above, which is this row's from now on. */
  continuedBy(row: number): SaidUnit | undefined {
    if (this.#last === undefined || this.#last.row !== row - 1) return undefined;
    this.filled.push(row);
    this.#last = { ...this.#last, row };
    return this.#last;
  }
}
