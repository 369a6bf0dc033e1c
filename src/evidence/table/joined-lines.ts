import type { CriteriaSet } from '../../model/criteria-set.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { textOf } from '../text/cell-text.ts';
import { itemNames } from './item-names.ts';

type Meaning = (header: string) => string | undefined;

/** Lines of headings as one: what stands over several columns belongs to each of them. Undefined where they are none. */
export function joinedLines(
  lines: readonly (readonly string[])[],
  set: CriteriaSet,
  meaning: Meaning,
): string[] | undefined {
  const [first, ...others] = lines;
  let joined: readonly string[] | undefined = first;
  for (const [index, lower] of others.entries()) {
    // Groups between need not be understood: the last line says what the columns are.
    const enough = index === others.length - 1 ? HALF : 0;
    joined = joined === undefined ? undefined : joinTwo(joined, lower, { set, meaning, enough });
  }
  return joined === undefined ? undefined : [...joined];
}

function joinTwo(
  upper: readonly string[],
  lower: readonly string[],
  { set, meaning, enough }: { readonly set: CriteriaSet; readonly meaning: Meaning; readonly enough: number },
): string[] | undefined {
  const numbers = itemNumbers(upper, lower, set);
  const cells: string[] = [];
  let over = '';
  let written = 0;
  let understood = 0;
  for (let index = 0; index < Math.max(upper.length, lower.length); index += 1) {
    const own = textOf(upper[index]);
    const low = textOf(lower[index]);
    if (own !== undefined) over = own;
    if (low === undefined) {
      cells.push(own ?? '');
      continue;
    }
    const item = numbers?.get(index);
    if (item === undefined && NUMBER.test(low)) return undefined;
    written += 1;
    const text = item ?? low;
    const name = [`${over} ${text}`, `${text} ${over}`, text].find((each) => meaning(each) !== undefined);
    if (name !== undefined) understood += 1;
    cells.push(name ?? (own === undefined ? low : `${own} ${low}`));
  }
  return written > 0 && understood >= written * enough ? cells : undefined;
}

/**
 * "Điểm các tiêu chí" over 1, 2, … 15: the item of each number, by column. Undefined where the numbers are those of the
 * columns, which begin with the first of them.
 */
function itemNumbers(
  upper: readonly string[],
  lower: readonly string[],
  set: CriteriaSet,
): ReadonlyMap<number, string> | undefined {
  const names = itemNames(set);
  const found = new Map<number, string>();
  let over = '';
  let next = 1;
  for (const [index, cell] of lower.entries()) {
    const own = textOf(upper[index]);
    if (own !== undefined) over = own;
    const low = textOf(cell);
    if (low === undefined || !BARE_NUMBER.test(low)) continue;
    // The second group, of other points, begins again.
    if (Number(low) === 1) next = 1;
    const item = names.find(low).byNumber;
    if (Number(low) !== next || item === undefined || !GROUP_OF_ITEMS.test(plainLetters(over))) return undefined;
    next += 1;
    found.set(index, item.id);
  }
  return found.size > 1 && !found.has(0) ? found : undefined;
}

const HALF = 0.5;
const NUMBER = /^[\d.,%]+$/;
const BARE_NUMBER = /^\d{1,2}$/;
const GROUP_OF_ITEMS = /\b(?:tieu chi|tieu chuan|diem|noi dung|cham|phuc tra|criteri\w*|scores?|points?)\b/;
