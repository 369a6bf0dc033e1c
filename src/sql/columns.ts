/** A column of the row of a unit: its name, and how it is made of those before it. */
export interface NamedColumn {
  readonly name: string;
  readonly sql: string;
}

/**
 * The columns that are worked out of a unit, each made when it is first asked for. What a column is made of is read from its
 * own text: the steps of the query, one for each depth of that, follow by themselves.
 */
export class Columns {
  readonly #gathered: NamedColumn[] = [];
  readonly #steps: NamedColumn[][] = [];
  readonly #depths = new Map<string, number>();
  readonly #underWay = new Set<string>();

  /** A column gathered from the unit's rows; `sql` is an aggregate. */
  gathered(name: string, sql: string): string {
    if (!this.#depths.has(name)) {
      this.#depths.set(name, 0);
      this.#gathered.push({ name, sql });
    }
    return name;
  }

  /** A column made of others, which `make` asks for. */
  made(name: string, make: () => string): string {
    if (this.#depths.has(name)) return name;
    if (this.#underWay.has(name)) throw new Error(`${name} is made of itself`);
    this.#underWay.add(name);
    const sql = make();
    this.#underWay.delete(name);
    const depth = 1 + Math.max(0, ...(sql.match(WORD) ?? []).map((word) => this.#depths.get(word) ?? 0));
    this.#depths.set(name, depth);
    const step = this.#steps[depth - 1];
    if (step === undefined) this.#steps[depth - 1] = [{ name, sql }];
    else step.push({ name, sql });
    return name;
  }

  get ofRows(): readonly NamedColumn[] {
    return this.#gathered;
  }

  get steps(): readonly (readonly NamedColumn[])[] {
    return this.#steps;
  }
}

/** A word of a text literal may be taken for a column too: then a column stands a step later, which is no harm. */
const WORD = /[a-z]\w*/g;
