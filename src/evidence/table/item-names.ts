import { distance } from 'fastest-levenshtein';
import type { CriteriaSet, Item } from '../../model/criteria-set.ts';
import { plainLetters } from '../../model/plain-letters.ts';

export interface ItemNames {
  /** The item a cell names, or the nearest code when there is none ('' when none is near). */
  find(written: string): FoundItem;
}

export interface FoundItem {
  readonly item?: Item;
  /** What a number alone means, if all codes of a file that are none can be read so. */
  readonly byNumber?: Item;
  readonly suggestion: string;
}

/** Codes are read with any case and spacing ("tc 5.2", "TC5.2"); what a bare number means ("5" is TC5) the whole file decides. */
export function itemNames(set: CriteriaSet): ItemNames {
  const ids = set.items.map(({ id }) => id);
  const byName = new Map(set.items.map((item) => [compactName(item.id), item]));
  const byNumber = numberedItems(set);
  const byLabel = itemsByLabel(set);
  const known = new Map<string, FoundItem>();
  const unsure = (written: string): FoundItem => {
    const numbered = byNumber(written);
    return { ...(numbered === undefined ? {} : { byNumber: numbered }), suggestion: suggest(written, ids) };
  };
  return {
    find(written) {
      const before = known.get(written);
      if (before !== undefined) return before;
      const item = byName.get(compactName(written)) ?? byLabel.get(plainLetters(written));
      const found = item === undefined ? unsure(written) : { item, suggestion: '' };
      known.set(written, found);
      return found;
    },
  };
}

/** Items whose words no other item has, by them: a label copied from the circular names its item beyond doubt. */
function itemsByLabel(set: CriteriaSet): ReadonlyMap<string, Item> {
  const byLabel = new Map<string, Item | undefined>();
  for (const item of set.items) {
    for (const label of new Set([item.label.vi, item.label.en ?? ''].map(plainLetters))) {
      if (label.length < SHORTEST_LABEL) continue;
      byLabel.set(label, byLabel.has(label) ? undefined : item);
    }
  }
  return new Map([...byLabel].flatMap(([label, item]) => (item === undefined ? [] : [[label, item] as const])));
}

const SHORTEST_LABEL = 12;

/**
 * The item a number alone can mean, "1", "1." or "Tiêu chí 1", by what was written: the only one of that number. Not
 * "5.1" where there is a 5.10, whose zero a spreadsheet eats.
 */
function numberedItems(set: CriteriaSet): (written: string) => Item | undefined {
  const byNumber = new Map<string, Item[]>();
  for (const item of set.items) {
    const number = numberIn(compactName(item.id));
    if (number !== undefined) byNumber.set(number, [...(byNumber.get(number) ?? []), item]);
  }
  return (written) => {
    const text = WITH_WORDS.exec(written)?.[1] ?? written;
    const number = text.length > LONGEST_CODE ? undefined : NUMBERED.exec(text)?.[2];
    if (number === undefined || !PREFIXES.has(plainLetters(NUMBERED.exec(text)?.[1] ?? ''))) return undefined;
    const key = compactName(number);
    const [item, ...others] = byNumber.get(key) ?? [];
    return others.length > 0 || (key.includes(' ') && byNumber.has(`${key}0`)) ? undefined : item;
  };
}

/** "Tiêu chí 1: Cấp ủy, chính quyền …" */
const WITH_WORDS = /^\s*((?:tiêu chí|tc)\s*(?:số\s*)?\d+(?:\.\d+)*)\s*[:.)\-–]\s*\p{L}/iu;
const NUMBERED = /^([\p{Script=Latin}\p{M}\s]*)(?:[.:][\s.:]*)?(\d+(?:\.\d+)*)\s*[.):]?$/u;
const PREFIXES: ReadonlySet<string> = new Set(['', 'tc', 'tieu chi', 'tieu chi so']);

/**
 * What the writer can have meant: the same number behind another prefix ("tiêu chí 10"), a letter typed for a digit
 * ("TC1O"), or one character too many or too few ("TC22"). Never one digit for another: that is another criterion.
 */
function suggest(written: string, ids: readonly string[]): string {
  if (written.length > LONGEST_CODE) return '';
  const name = compactName(lookAlikesAsDigits(written));
  const number = numberIn(name);
  const sameNumber = number === undefined ? undefined : ids.find((id) => numberIn(compactName(id)) === number);
  if (sameNumber !== undefined) return sameNumber;
  const [near, ...others] = ids.filter(
    (id) => compactName(id).length !== name.length && distance(compactName(id), name) === 1,
  );
  return near === undefined || others.length > 0 ? '' : near;
}

const LONGEST_CODE = 30;

function numberIn(name: string): string | undefined {
  return /(?<!\d)(?<!\d )\d+(?: \d+)*$/.exec(name)?.[0];
}

function lookAlikesAsDigits(written: string): string {
  return written.replace(/(?<=\d)[oO]/g, '0').replace(/(?<=\d)[lI|]/g, '1');
}

/** "TC 5.2", "tc5.2" and "TC05.2" are written alike: plain letters, numbers without leading zeros. */
export function compactName(text: string): string {
  return plainLetters(text)
    .replace(/([a-z]) (?=\d)/g, '$1')
    .replace(/(^|\D)0+(?=\d)/g, '$1');
}
