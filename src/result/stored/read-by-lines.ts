import type { BytesOfFile } from '../../model/bytes-of-file.ts';
import type { ProblemRecord, Result, UnitResult } from '../../model/result.ts';
import { unitInconsistency, unitsInconsistency } from '../consistency.ts';
import { Kept, type Limits } from '../items-kept.ts';
import { prepareCriteria } from '../prepare-criteria.ts';
import { MadeUnit, type NamedClass, type RestOfUnit, unitLater } from '../units-later.ts';
import { Lines, type Place, textOf } from './lines.ts';
import { namingOf } from './naming.ts';
import { restoreHead } from './restore-result.ts';
import { restoreItems, restoreUnit } from './restore-unit.ts';
import { headOf, LONGEST_HEAD, partOf } from './stored-file.ts';
import { restoreProblem } from './stored-problems.ts';
import type { StoredHead, StoredProblem, StoredUnit } from './stored-result.ts';

/**
 * result.json as it was written, a line at a time: all of it is checked as when it is read whole, but what is large of a unit
 * stays in the file, which refuses to be read on once it was changed. Whatever is not as we write it is left to who reads
 * the whole and says what is wrong: `undefined`.
 */
export function readByLines(bytes: BytesOfFile, limits?: Limits): Result | undefined {
  const unitsAt = bytes.find(UNITS, 0);
  if (unitsAt === -1 || unitsAt > LONGEST_HEAD) return undefined;
  const stored = headOf(textOf(bytes.read(0, unitsAt))) as StoredHead | undefined;
  if (stored === undefined) return undefined;
  const lines = new Lines(bytes, unitsAt + UNITS.length);
  const units = unitsIn(lines, bytes, stored, limits);
  if (units === undefined || !lines.skip(PROBLEMS)) return undefined;
  const problems = problemsIn(lines, stored);
  if (problems === undefined || !lines.skip(END) || lines.at !== bytes.size) return undefined;
  const result = { ...restoreHead(stored), units, problems };
  return unitsInconsistency(result) === undefined ? result : undefined;
}

const UNITS = '\n  "units": [';
const PROBLEMS = ',\n  "problems": [';
const END = '\n}\n';
const ITEMS = ',"items":[{';
const ITEMS_END = ',"items":[]}';

function unitsIn(
  lines: Lines,
  bytes: BytesOfFile,
  stored: StoredHead,
  limits: Limits | undefined,
): UnitResult[] | undefined {
  const head = restoreHead(stored);
  const naming = namingOf(head.criteria, head.language);
  const criteria = prepareCriteria(head.criteria);
  const { columns } = stored;
  const shared = new SharedNames();
  const kept = new Kept<StoredLine, MadeUnit>(
    ({ begin, end }) => {
      const text = textOf(bytes.read(begin, end));
      // No reason of an item has objects under that name: it is the last key of the line.
      const at = text.lastIndexOf(ITEMS);
      const above = at === -1 ? text : `${text.slice(0, at)}${ITEMS_END}`;
      const restored = restoreUnit(JSON.parse(above), columns, naming);
      if ('key' in restored) throw new Error(`a line that was restored before names “${restored.key}”`);
      return new MadeUnit(restored.unit, () => {
        const items = restoreItems(at === -1 ? [] : JSON.parse(text.slice(at + ITEMS.length - 2, -1)), columns, naming);
        return 'key' in items ? [] : items;
      });
    },
    () => criteria.items.size,
    limits,
  );
  return lines.list((text, place) => {
    const each = partOf(text, 'unit') as StoredUnit | undefined;
    const restored = each === undefined ? undefined : restoreUnit(each, columns, naming);
    if (restored === undefined || 'key' in restored) return undefined;
    const { unit } = restored;
    if (unitInconsistency(unit, criteria) !== undefined) return undefined;
    const { district, province, category } = unit;
    const line = new StoredLine(kept, place, shared.class(unit.classification), unit.prospect !== undefined);
    kept.keep(line, new MadeUnit(unit, () => unit.items));
    const area = { district: shared.name(district), province: shared.name(province), category: shared.name(category) };
    return unitLater({ ...unit, ...area }, line);
  });
}

function problemsIn(lines: Lines, { columns }: StoredHead): ProblemRecord[] | undefined {
  return lines.list((text) => {
    const stored = partOf(text, 'problem') as StoredProblem | undefined;
    const restored = stored === undefined ? undefined : restoreProblem(stored, columns);
    return restored === undefined || 'key' in restored ? undefined : restored.problem;
  });
}

class StoredLine implements RestOfUnit {
  readonly begin: number;
  readonly end: number;
  readonly named: NamedClass | null;
  readonly hasProspect: boolean;
  readonly #kept: Kept<StoredLine, MadeUnit>;

  constructor(kept: Kept<StoredLine, MadeUnit>, { begin, end }: Place, named: NamedClass | null, hasProspect: boolean) {
    this.#kept = kept;
    this.begin = begin;
    this.end = end;
    this.named = named;
    this.hasProspect = hasProspect;
  }

  made(): MadeUnit {
    return this.#kept.of(this);
  }
}

/** Districts, provinces and classes that many units have: each is one text for all of them. */
class SharedNames {
  readonly #names = new Map<string, string>();
  readonly #classes = new Map<string, NamedClass>();

  name(name: string | null): string | null {
    if (name === null) return null;
    const known = this.#names.get(name);
    if (known === undefined) this.#names.set(name, name);
    return known ?? name;
  }

  class(of: NamedClass | null): NamedClass | null {
    if (of === null) return null;
    const known = this.#classes.get(of.id) ?? { id: of.id, label: of.label };
    this.#classes.set(of.id, known);
    return known;
  }
}
