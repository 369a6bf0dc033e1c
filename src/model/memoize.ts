/**
 * Caches a function of a text, for texts that are few and come again and again, such as names of districts. The cache is
 * emptied once it has `most` entries, so that no file fills the memory.
 */
export function memoize<T>(of: (text: string) => T, most = 10_000): (text: string) => T {
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
