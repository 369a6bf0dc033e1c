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
  #last: SaidUnit | undefined;
  #row = 0;

  unit(row: number, code: string, name: string | undefined, area = NO_AREA): void {
    const last = this.#last;
    this.#row = row;
    if (last?.code === code && last.area === area && (name === undefined || last.name === name)) return;
    this.#last = { code, name: name ?? (last?.code === code ? last.name : ''), area };
  }

  get last(): string | undefined {
    return this.#last?.code;
  }

  interrupt(): void {
    this.#last = undefined;
  }

  /** The unit of the row just above, which is this row's from now on. */
  continuedBy(row: number): SaidUnit | undefined {
    if (this.#last === undefined || this.#row !== row - 1) return undefined;
    this.filled.push(row);
    this.#row = row;
    return this.#last;
  }
}

const NO_AREA: SaidUnit['area'] = [];
