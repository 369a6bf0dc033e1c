/**
 * The text of letters by their numbers. They are put into the list of their length, which is there already: a list or a view for
 * each text costs as much as the text.
 */
export function textOfLetters(letters: Uint16Array, count: number): string {
  const list = LISTS[count] ?? newList(count);
  for (let index = 0; index < count; index += 1) list[index] = letters[index] as number;
  return String.fromCharCode.apply(null, list);
}

const LISTS: number[][] = [];

function newList(count: number): number[] {
  const list = new Array<number>(count).fill(0);
  LISTS[count] = list;
  return list;
}
