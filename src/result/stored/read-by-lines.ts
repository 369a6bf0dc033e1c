import type { ProblemRecord, Result, UnitResult } from '../../model/result.ts';
import { unitInconsistency, unitsInconsistency } from '../consistency.ts';
import { ItemsKept, type Limits } from '../items-kept.ts';
import { withItemsLater } from '../items-later.ts';
import { prepareCriteria } from '../prepare-criteria.ts';
import { namingOf } from './naming.ts';
import { restoreHead } from './restore-result.ts';
import { restoreItems, restoreUnit } from './restore-unit.ts';
import { headOf, partOf } from './stored-file.ts';
import { restoreProblem } from './stored-problems.ts';
import type { StoredHead, StoredProblem, StoredUnit } from './stored-result.ts';

/**
 * result.json as it was written, a line at a time: all of it is checked as when it is read whole, but of the items of units,
 * which are most of it, only the bytes stay. They are those that were checked: the file is not opened again. Whatever is not
 * as we write it is left to who reads the whole and says what is wrong: `undefined`.
 */
export function readByLines(bytes: Uint8Array, limits?: Limits): Result | undefined {
  const unitsAt = lineAt(bytes, UNITS, 0);
  const stored = unitsAt === -1 ? undefined : (headOf(textOf(bytes, 0, unitsAt)) as StoredHead | undefined);
  if (stored === undefined) return undefined;
  const units = unitsIn(bytes, unitsAt + 1 + UNITS.length, stored, limits);
  if (units === undefined || !startsAt(bytes, units.end, PROBLEMS)) return undefined;
  const problems = problemsIn(bytes, units.end + PROBLEMS.length, stored);
  if (problems === undefined || !startsAt(bytes, problems.end, END)) return undefined;
  if (problems.end + END.length !== bytes.length) return undefined;
  const result = { ...restoreHead(stored), units: units.read, problems: problems.read };
  return unitsInconsistency(result) === undefined ? result : undefined;
}

const UNITS = '  "units": [';
const PROBLEMS = ',\n  "problems": [';
const END = '\n}\n';

/** The members of a list, and where it ends. */
interface ReadList<T> {
  readonly read: T[];
  readonly end: number;
}

function unitsIn(
  bytes: Uint8Array,
  from: number,
  stored: StoredHead,
  limits: Limits | undefined,
): ReadList<UnitResult> | undefined {
  const head = restoreHead(stored);
  const naming = namingOf(head.criteria, head.language);
  const criteria = prepareCriteria(head.criteria);
  const { columns } = stored;
  const kept = new ItemsKept<Place>(({ begin, end }) => {
    const items = restoreItems(JSON.parse(textOf(bytes, begin, end)), columns, naming);
    // They were restored before, of the same bytes.
    return 'key' in items ? [] : items;
  }, limits);
  return listIn(bytes, from, (text, place) => {
    const each = partOf(text, 'unit') as StoredUnit | undefined;
    const restored = each === undefined ? undefined : restoreUnit(each, columns, naming);
    if (restored === undefined || 'key' in restored) return undefined;
    const { unit } = restored;
    if (unitInconsistency(unit, criteria) !== undefined) return undefined;
    kept.keep(place, unit.items);
    return withItemsLater(unit, () => kept.of(place));
  });
}

function problemsIn(bytes: Uint8Array, from: number, { columns }: StoredHead): ReadList<ProblemRecord> | undefined {
  return listIn(bytes, from, (text) => {
    const stored = partOf(text, 'problem') as StoredProblem | undefined;
    const restored = stored === undefined ? undefined : restoreProblem(stored, columns);
    return restored === undefined || 'key' in restored ? undefined : restored.problem;
  });
}

interface Place {
  readonly begin: number;
  readonly end: number;
}

/** A list with each member on a line of its own, or an empty one. */
function listIn<T>(
  bytes: Uint8Array,
  from: number,
  read: (text: string, place: Place) => T | undefined,
): ReadList<T> | undefined {
  const members: T[] = [];
  if (startsAt(bytes, from, ']')) return { read: members, end: from + 1 };
  for (let at = from; bytes[at] === NEWLINE; ) {
    const line = bytes.indexOf(NEWLINE, at + 1);
    if (line === -1) return undefined;
    const isLast = bytes[line - 1] !== COMMA;
    const place = { begin: at + 1, end: isLast ? line : line - 1 };
    const member = read(textOf(bytes, place.begin, place.end), place);
    if (member === undefined) return undefined;
    members.push(member);
    if (isLast) return startsAt(bytes, line, LIST_END) ? { read: members, end: line + LIST_END.length } : undefined;
    at = line;
  }
  return undefined;
}

const LIST_END = '\n  ]';
const NEWLINE = 0x0a;
const COMMA = 0x2c;

/** Empty, which is no JSON, where the bytes are no UTF-8. */
function textOf(bytes: Uint8Array, begin: number, end: number): string {
  try {
    return DECODER.decode(bytes.subarray(begin, end));
  } catch {
    return '';
  }
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/** Where a line that begins so is: the place of the line end before it. */
function lineAt(bytes: Uint8Array, beginning: string, from: number): number {
  for (let at = bytes.indexOf(NEWLINE, from); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) {
    if (startsAt(bytes, at + 1, beginning)) return at;
  }
  return -1;
}

function startsAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}
