/** The same with other names for files, wherever they are in it: as names, or inside a sentence. */
export function withRenamedFiles<T>(value: T, names: ReadonlyMap<string, string>): T {
  return renamingFiles(names)(value);
}

/** The same for many values; what names none of the files is given back as it is. */
export function renamingFiles(names: ReadonlyMap<string, string>): <T>(value: T) => T {
  const long = [...names].filter(([from, to]) => from !== to).sort(([a], [b]) => b.length - a.length);
  if (long.length === 0) return (value) => value;
  const shortest = Math.min(...long.map(([from]) => from.length));
  const renamed = (text: string) =>
    text.length < shortest ? text : long.reduce((said, [from, to]) => said.replaceAll(from, to), text);
  const within = (each: unknown): unknown => {
    if (typeof each === 'string') return renamed(each);
    if (typeof each !== 'object' || each === null) return each;
    if (Array.isArray(each)) {
      const members = each.map(within);
      return members.every((member, index) => member === each[index]) ? each : members;
    }
    let changed: Record<string, unknown> | undefined;
    for (const key of Object.keys(each)) {
      const inside = (each as Readonly<Record<string, unknown>>)[key];
      const other = within(inside);
      if (other === inside) continue;
      changed ??= { ...each };
      changed[key] = other;
    }
    return changed ?? each;
  };
  return (value) => within(value) as typeof value;
}
