/**
 * A function of texts that are few and asked for again and again, such as names of districts: what came of each is kept.
 * Where they turn out to be many it begins again, so that no file fills the memory.
 */
export function remembered<T>(of: (text: string) => T, most = 10_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = of(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
