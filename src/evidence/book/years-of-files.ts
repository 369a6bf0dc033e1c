/** How many rows of each file are of each year. */
export class YearsOfFiles {
  readonly #files = new Map<string, Map<number, number>>();

  add(file: string, year: number): void {
    const years = this.#files.get(file) ?? new Map<number, number>();
    years.set(year, (years.get(year) ?? 0) + 1);
    this.#files.set(file, years);
  }

  /** Whether every file is of one year throughout, and says so in more rows than one. */
  get isAll(): boolean {
    return [...this.#files.values()].every((years) => years.size === 1 && [...years.values()].some(isSeveral));
  }

  /** Files whose rows are all of one year, which is another. */
  ofOneYear(expected: number): { readonly file: string; readonly year: number; readonly count: number }[] {
    return [...this.#files].flatMap(([file, years]) => {
      const [[year, count] = [expected, 0], ...others] = years;
      return year !== expected && others.length === 0 && isSeveral(count) ? [{ file, year, count }] : [];
    });
  }
}

/** One row may be a slip. */
function isSeveral(count: number): boolean {
  return count > 1;
}
