/**
 * Caches a function of what is little and comes again and again, such as names of districts, or the gates that most units of
 * an evaluation share. The cache is emptied once it has `most` entries, so that no file fills the memory.
 */
export function memoize<T, Key = string>(of: (key: Key) => T, most = 10_000): (key: Key) => T {
  const known = new Map<Key, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = of(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}
