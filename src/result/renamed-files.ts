/** The same with other names for files, wherever they are in it: as names, or inside a sentence. */
export function withRenamedFiles<T>(value: T, names: ReadonlyMap<string, string>): T {
  const long = [...names].filter(([from, to]) => from !== to).sort(([a], [b]) => b.length - a.length);
  if (long.length === 0) return value;
  const renamed = (text: string) => long.reduce((said, [from, to]) => said.replaceAll(from, to), text);
  const within = (each: unknown): unknown => {
    if (typeof each === 'string') return renamed(each);
    if (Array.isArray(each)) return each.map(within);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([key, inside]) => [key, within(inside)]));
  };
  return within(value) as T;
}
