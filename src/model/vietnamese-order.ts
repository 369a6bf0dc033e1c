/** Names as Vietnamese orders them (Đ after D), numbers by value (Phường 2 before Phường 10). The locale is stated, never the machine's. */
const collator = new Intl.Collator('vi', { numeric: true });

export function compareNames(a: string, b: string): number {
  return collator.compare(a, b) || compareCodes(a, b);
}

/** Codes by their characters: the same order on every machine. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
