/** A group of catalogue entries, created when the first of them is looked up. */
export type Entries = () => object;

/** All entries of several groups. */
export type EntriesOf<Groups extends readonly Entries[]> = Both<ReturnType<Groups[number]>>;
type Both<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** The entry of a code; groups behind the one that has it are not made. */
export function entryOf(groups: readonly Entries[], code: string): unknown {
  for (const group of groups) {
    const made: object = group();
    if (Object.hasOwn(made, code)) return made[code as keyof typeof made];
  }
  return undefined;
}

export function allEntries<const Groups extends readonly Entries[]>(groups: Groups): EntriesOf<Groups> {
  return Object.assign({}, ...groups.map((group) => group())) as EntriesOf<Groups>;
}
