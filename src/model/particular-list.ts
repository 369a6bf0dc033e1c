/**
 * A list as a particular of a problem: one text, put together alike in every language, since results hold particulars as
 * they are. A list that is only said, and not kept, goes by the language (`SPEECH`).
 */
export function particularList(items: readonly string[]): string {
  return items.join(BETWEEN);
}

/** The same of parts that have commas of their own. */
export function particularSeries(items: readonly string[]): string {
  return items.join('; ');
}

/** What `particularList` put together, of names without a comma. */
export function particularParts(list: string): string[] {
  return list.split(BETWEEN);
}

const BETWEEN = ', ';
