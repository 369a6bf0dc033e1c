import { ALL_OF_LIST, NONE_OF_LIST } from '../../model/answer-words.ts';
import { sum } from '../../model/arithmetic.ts';
import type { ChecklistEntry, ChecklistMethod } from '../../model/criteria-set.ts';
import { type Decimal, ZERO } from '../../model/decimal.ts';
import { methodGivesPoints } from '../../model/gives-points.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import {
  agreeing,
  awardedPoints,
  expectedWords,
  type ItemInput,
  type MethodOutcome,
  named,
  nothingGiven,
  wrong,
} from './scored.ts';

const ALL: ReadonlySet<string> = new Set(ALL_OF_LIST);
const NONE: ReadonlySet<string> = new Set(NONE_OF_LIST);

/** Things that are there or not: their points together, or whether there are enough of them. */
export function byChecklist(method: ChecklistMethod, scored: ItemInput): MethodOutcome {
  const { item, entry, given } = scored;
  const { entries, needed } = method;
  const gives = methodGivesPoints(method);
  if (entry.value === undefined) {
    if (given === undefined || !gives) return nothingGiven('no-value');
    const highest = worthOf(entries);
    if (given <= highest) return awardedPoints(given, item);
    return wrong(scored, scored.givenIn, 'score-above-maximum', { found: given, maximum: highest, item: item.id });
  }
  const read = readList(entry.value, entries);
  if ('unknown' in read) {
    const details = { found: read.unknown, item: item.id, expected: expectedWords(entries) };
    return wrong(scored, 'value', 'value-not-in-list', details);
  }
  if ('twice' in read) return wrong(scored, 'value', 'value-listed-twice', { found: read.twice, item: item.id });

  const present = entries.filter((each) => read.present.has(each));
  const absent = entries.filter((each) => !read.present.has(each));
  const labels = { present: present.map(({ label }) => label), absent: absent.map(({ label }) => label) };
  if (gives) {
    const points = worthOf(present);
    return agreeing(scored, { points, reason: { code: 'checklist', ...labels, points } });
  }
  const enough = needed ?? entries.length;
  const met = present.length >= enough;
  return { kind: 'met', met, reason: { code: 'checklist', ...labels, needed: enough } };
}

function worthOf(entries: readonly ChecklistEntry[]): Decimal {
  return sum(entries.map(({ points }) => points ?? ZERO));
}

type Read =
  | { readonly present: ReadonlySet<ChecklistEntry> }
  | { readonly unknown: string }
  | { readonly twice: string };

/** "1; 3; 4", or one on each line; "tất cả" and "không" unless something on the list is called so. */
function readList(value: string, entries: readonly ChecklistEntry[]): Read {
  const parts = partsOf(value, /[;\r\n]+/);
  const [only = ''] = parts;
  if (parts.length <= 1 && named(entries, only) === undefined) {
    if (ALL.has(plainLetters(only))) return { present: new Set(entries) };
    if (parts.length === 0 || NONE.has(plainLetters(only))) return { present: new Set() };
    const byComma = partsOf(only, /,/);
    // Commas are in labels too: they part entries only where each part is one.
    if (byComma.length > 1 && byComma.every((part) => named(entries, part) !== undefined)) {
      return readParts(byComma, entries);
    }
  }
  return readParts(parts, entries);
}

function readParts(parts: readonly string[], entries: readonly ChecklistEntry[]): Read {
  const present = new Set<ChecklistEntry>();
  for (const part of parts) {
    const found = named(entries, part);
    if (found === undefined) return { unknown: part };
    if (present.has(found)) return { twice: part };
    present.add(found);
  }
  return { present };
}

function partsOf(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
