import type { BytesOfFile } from '../../model/bytes-of-file.ts';
import { duplicateKey } from '../../model/json-keys.ts';
import type { ProblemRecord, Result, UnitResult } from '../../model/result.ts';
import { unitInconsistency } from '../consistency.ts';
import { prepareCriteria, type ReadiedCriteria } from '../prepare-criteria.ts';
import schema from '../schema.json' with { type: 'json' };
import { type Naming, namingOf } from './naming.ts';
import { restoreHead } from './restore-result.ts';
import { restoreUnit } from './restore-unit.ts';
import { type Check, checkOf, type Schema } from './shape.ts';
import { restoreProblem } from './stored-problems.ts';
import type { StoredHead, StoredProblem, StoredUnit } from './stored-result.ts';

type Head = Omit<Result, 'units' | 'problems'>;

/**
 * result.json as it was written, of which one unit is read and not the whole: the head, a line for each unit, a line for each
 * problem. Whatever is not as we write it is left to who reads the whole and says what is wrong: `undefined`.
 */
export class StoredFile {
  readonly head: Head;
  readonly #bytes: BytesOfFile;
  readonly #stored: StoredHead;
  readonly #naming: Naming;
  readonly #criteria: ReadiedCriteria;
  readonly #from: number;

  static open(bytes: BytesOfFile): StoredFile | undefined {
    const at = bytes.find(UNITS, 0);
    if (at === -1 || at > LONGEST_HEAD || !isWhole(bytes)) return undefined;
    const stored = headOf(DECODER.decode(bytes.read(0, at))) as StoredHead | undefined;
    return stored === undefined ? undefined : new StoredFile(bytes, stored, at + UNITS.length);
  }

  private constructor(bytes: BytesOfFile, stored: StoredHead, from: number) {
    this.#bytes = bytes;
    this.#stored = stored;
    this.#from = from;
    this.head = restoreHead(stored);
    this.#naming = namingOf(this.head.criteria, this.head.language);
    this.#criteria = prepareCriteria(this.head.criteria);
  }

  /** A unit with what is said of it; `none` when there is no such code. */
  unit(code: string): { readonly unit: UnitResult; readonly problems: ProblemRecord[] } | 'none' | undefined {
    const at = this.#bytes.find(`\n{"code":${JSON.stringify(code)},`, this.#from);
    const problemsAt = this.#bytes.find(PROBLEMS, at === -1 ? this.#from : at);
    if (problemsAt === -1) return undefined;
    if (at === -1 || at > problemsAt) return 'none';
    const stored = partOf(this.#line(at + 1), 'unit') as StoredUnit | undefined;
    const restored = stored === undefined ? undefined : restoreUnit(stored, this.#stored.columns, this.#naming);
    if (restored === undefined || 'key' in restored) return undefined;
    const { unit } = restored;
    const problems = this.#problemsOf(code, problemsAt);
    if (problems === undefined || unitInconsistency(unit, this.#criteria) !== undefined) return undefined;
    return { unit, problems };
  }

  /** Codes and names of all units, in their order. */
  *units(): Generator<{ readonly code: string; readonly name: string }> {
    const end = this.#bytes.find(PROBLEMS, this.#from);
    let rest = new Uint8Array();
    for (let from = this.#from; from < end; from += BLOCK) {
      const block = joined(rest, this.#bytes.read(from, Math.min(end, from + BLOCK)));
      let begin = 0;
      for (let at = block.indexOf(NEWLINE); at !== -1; at = block.indexOf(NEWLINE, begin)) {
        const found = named(block.subarray(begin, at));
        if (found !== undefined) yield found;
        begin = at + 1;
      }
      rest = block.slice(begin);
    }
    const last = named(rest);
    if (last !== undefined) yield last;
  }

  #problemsOf(code: string, from: number): ProblemRecord[] | undefined {
    const said = `,"unit":${JSON.stringify(code)},`;
    const problems: ProblemRecord[] = [];
    for (let at = this.#bytes.find(said, from); at !== -1; at = this.#bytes.find(said, at)) {
      const before = this.#bytes.read(Math.max(from, at - LONGEST_LINE), at);
      const begin = before.lastIndexOf(NEWLINE);
      if (begin === -1) return undefined;
      const start = at - before.length + begin + 1;
      const line = this.#line(start);
      const stored = partOf(line, 'problem') as StoredProblem | undefined;
      const restored = stored === undefined ? undefined : restoreProblem(stored, this.#stored.columns);
      if (restored === undefined || 'key' in restored) return undefined;
      if (restored.problem.unit === code) problems.push(restored.problem);
      at = this.#bytes.find('\n', at);
      if (at === -1) break;
    }
    return problems;
  }

  /** The line that begins here, without the comma at its end. */
  #line(from: number): string {
    const end = this.#bytes.find('\n', from);
    return DECODER.decode(this.#bytes.read(from, end === -1 ? this.#bytes.size : end)).replace(/,$/, '');
  }
}

const UNITS = '\n  "units": [';
const PROBLEMS = '\n  "problems": [';
const ENDS = ['\n  ]\n}\n', '"problems": []\n}\n'];
const NEWLINE = 0x0a;
const BLOCK = 1 << 22;
/** No head of a country is longer. */
export const LONGEST_HEAD = 1 << 26;
const LONGEST_LINE = 1 << 16;
const DECODER = new TextDecoder('utf-8');

/** Whether the end is there, which a file that was cut short lacks. */
function isWhole(bytes: BytesOfFile): boolean {
  const end = DECODER.decode(bytes.read(Math.max(0, bytes.size - 32), bytes.size));
  return ENDS.some((each) => end.endsWith(each));
}

interface Checks {
  readonly head: Check;
  readonly unit: Check;
  readonly problem: Check;
}

let checks: Checks | undefined;

function checksOf(whole: Schema): Checks {
  const { $defs = {}, properties = {} } = whole;
  const within = (key: string): Check => checkOf({ ...(properties[key]?.items as Schema), $defs });
  const head = checkOf(whole);
  return {
    head: (value) => head({ ...(value as object), units: [], problems: [] }),
    unit: within('units'),
    problem: within('problems'),
  };
}

/** What is above the units, checked; undefined where it is not as it has to be. */
export function headOf(aboveUnits: string): unknown {
  const head = partOf(`${aboveUnits.replace(/,\s*$/, '')}}`, 'head');
  // They come behind it: a second list of the same name would go unseen where the two are read apart.
  return typeof head === 'object' && head !== null && ('units' in head || 'problems' in head) ? undefined : head;
}

/** A part of the file, checked. */
export function partOf(text: string, part: keyof Checks): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  checks ??= checksOf(schema as Schema);
  return duplicateKey(text, value) === undefined && checks[part](value) === undefined ? value : undefined;
}

const OPENING = /^\{"code":("(?:[^"\\]|\\.)*"),"name":("(?:[^"\\]|\\.)*")/;
const LONGEST_OPENING = 4096;

function named(line: Uint8Array): { readonly code: string; readonly name: string } | undefined {
  const found = OPENING.exec(DECODER.decode(line.subarray(0, LONGEST_OPENING)));
  return found === null ? undefined : { code: JSON.parse(found[1] ?? ''), name: JSON.parse(found[2] ?? '') };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
