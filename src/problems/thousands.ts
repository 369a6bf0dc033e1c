/** A whole number with a mark between thousands. */
export function withThousandsMark(value: number, mark: string): string {
  const digits = String(value);
  const groups = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(mark);
}
