import { compare, percentOf, ratioOf, wholeNumber } from '../model/arithmetic.ts';
import type { Language } from '../model/language.ts';
import {
  type AreaOutcome,
  type CombinedResult,
  RESULT_FORMAT,
  RESULT_FORMAT_VERSION,
  type Result,
  type ResultAreaRule,
  type ResultCriteria,
  type UnitResult,
} from '../model/result.ts';
import { compareNames } from '../model/vietnamese-order.ts';
import { rankUnits } from '../scoring/rank.ts';
import { Kept } from './items-kept.ts';
import { renamingFiles } from './renamed-files.ts';
import { summarise } from './summary.ts';
import { MadeUnit, type NamedClass, type RestOfUnit, restOf, unitLater } from './units-later.ts';

/** A result as it was handed in, under the name it is shown by. */
export interface ResultPart {
  readonly name: string;
  readonly sha256: string;
  readonly result: Result;
}

/** Why parts cannot be one result; the first part is what the others are compared with. */
export type CombineConflict =
  | { readonly kind: 'criteria'; readonly part: string; readonly found: string; readonly expected: string }
  /** One id and version, two contents. */
  | { readonly kind: 'content'; readonly part: string; readonly set: string }
  | { readonly kind: 'year'; readonly part: string; readonly found: number; readonly expected: number }
  | {
      readonly kind: 'scores';
      readonly part: string;
      readonly found: Result['scoredBy'];
      readonly expected: Result['scoredBy'];
    }
  /** The very same file under two names. */
  | { readonly kind: 'same-file'; readonly part: string; readonly other: string }
  | {
      readonly kind: 'unit';
      readonly part: string;
      readonly other: string;
      readonly code: string;
      readonly name: string;
    };

/** All of them, in the order of the parts. */
export function combineConflicts(parts: readonly ResultPart[]): CombineConflict[] {
  const [first] = parts;
  if (first === undefined) return [];
  const files = new Map<string, string>();
  const units = new Map<string, string>();
  return parts.flatMap((part) => {
    const same = files.get(part.sha256);
    files.set(part.sha256, part.name);
    // Every unit of it would be there twice: said once.
    if (same !== undefined) return [{ kind: 'same-file', part: part.name, other: same } as const];
    return [...(part === first ? [] : otherKind(part, first.result)), ...unitsTwice(part, units)];
  });
}

function otherKind({ name: part, result }: ResultPart, first: Result): CombineConflict[] {
  const set = ({ criteria }: Result) => `${criteria.id}@${criteria.version}`;
  const contents = ({ criteria }: Result) => [criteria.sha256, ...criteria.bases.map(({ sha256 }) => sha256)].join(' ');
  const conflicts: CombineConflict[] = [];
  if (set(result) !== set(first)) conflicts.push({ kind: 'criteria', part, found: set(result), expected: set(first) });
  else if (contents(result) !== contents(first)) conflicts.push({ kind: 'content', part, set: set(result) });
  if (result.evaluationYear !== first.evaluationYear) {
    conflicts.push({ kind: 'year', part, found: result.evaluationYear, expected: first.evaluationYear });
  }
  if (result.scoredBy !== first.scoredBy) {
    conflicts.push({ kind: 'scores', part, found: result.scoredBy, expected: first.scoredBy });
  }
  return conflicts;
}

function unitsTwice({ name: part, result }: ResultPart, known: Map<string, string>): CombineConflict[] {
  return result.units.flatMap(({ code, name }) => {
    const other = known.get(code);
    known.set(code, part);
    return other === undefined ? [] : [{ kind: 'unit', part, other, code, name } as const];
  });
}

export interface CombineContext {
  readonly language: Language;
  readonly toolVersion: string;
}

/**
 * Results of one set and year, without conflicts, as one: its units ranked again, nothing scored again. Where each came from
 * is in `combined`; their files are named from there. What was asked of one part alone (its list of units, its folder of
 * documents) is not said of the whole.
 */
export function combineResults(parts: readonly ResultPart[], { language, toolVersion }: CombineContext): Result {
  const named = parts.map(underItsName);
  const [first] = named;
  if (first === undefined) throw new Error('nothing to combine');
  const { criteria, evaluationYear, scoredBy } = first;
  const units = ranked(named, criteria);
  const days = new Set(named.map(({ checkedOn }) => checkedOn));
  const areas = areasOf(named, criteria.areaRules ?? []);
  return {
    format: RESULT_FORMAT,
    formatVersion: RESULT_FORMAT_VERSION,
    tool: { name: 'hoctap', version: toolVersion },
    language,
    evaluationYear,
    checkedOn: days.size === 1 ? first.checkedOn : null,
    scoredBy,
    criteria,
    inputs: named.flatMap(({ inputs }) => inputs),
    combined: parts.flatMap(({ name, sha256, result }): CombinedResult[] => [
      { result: name, sha256, units: result.units.length },
      // What a part was itself combined of is kept.
      ...(result.combined ?? []).map((each) => ({ ...each, result: `${name}/${each.result}` })),
    ]),
    summary: { ...summarise(units, criteria, language), ...(areas.length === 0 ? {} : { areas }) },
    units,
    problems: named.flatMap(({ problems }) => problems),
  };
}

/** A part whose files are named from where it lies; its units, which are nearly all of it, are still as they were. */
interface NamedPart extends Result {
  readonly renamed: <T>(value: T) => T;
}

/** Two offices call their files alike: each file is named from the result that was made of it. */
function underItsName({ name, result: { units, ...result } }: ResultPart): NamedPart {
  const paths = new Set(result.inputs.map(({ file }) => file));
  const renamed = renamingFiles(new Map([...paths].map((path) => [path, `${name}/${path}`])));
  return { ...renamed(result), units, renamed };
}

/** Units of a country would fill the memory: what is large of one is renamed when it is asked for. */
function ranked(parts: readonly NamedPart[], { classes, items }: ResultCriteria): UnitResult[] {
  const place = new Map(classes.map(({ id }, index) => [id, index]));
  const kept = new Kept<Renamed, MadeUnit>(
    ({ before, renamed }) => {
      const made = before.made();
      return new MadeUnit(renamed(made.unit), () => renamed(made.items));
    },
    () => items.length,
  );
  const standing = parts.flatMap(({ units, renamed }) =>
    units.map((unit) => {
      const { code, name, district, province, category, total, selfTotal, complete } = unit;
      const called = renamed({ code, name, district, province, category });
      const rest = new Renamed(kept, restOf(unit), renamed);
      return {
        kept: { ...called, total, selfTotal, complete, rest },
        standing: {
          order: rest.named === null ? undefined : place.get(rest.named.id),
          total: total ?? 0,
          name: called.name,
          code: called.code,
        },
      };
    }),
  );
  return rankUnits(standing).map(({ kept: { rest, ...unit }, rank }) =>
    unitLater({ ...unit, rank: rank ?? null }, rest),
  );
}

class Renamed implements RestOfUnit {
  readonly kept: Kept<Renamed, MadeUnit>;
  readonly before: RestOfUnit;
  readonly renamed: NamedPart['renamed'];

  constructor(kept: Kept<Renamed, MadeUnit>, before: RestOfUnit, renamed: NamedPart['renamed']) {
    this.kept = kept;
    this.before = before;
    this.renamed = renamed;
  }

  get named(): NamedClass | null {
    return this.before.named;
  }

  get hasProspect(): boolean {
    return this.before.hasProspect;
  }

  made(): MadeUnit {
    return this.kept.of(this);
  }
}

/** An area whose units are in several parts has the sum of what each counted, and is recognised by it. */
function areasOf(results: readonly Result[], rules: readonly ResultAreaRule[]): AreaOutcome[] {
  const shares = new Map(rules.map(({ id, share }) => [id, share]));
  const sums = new Map<string, AreaOutcome>();
  for (const each of results.flatMap(({ summary }) => summary.areas ?? [])) {
    const key = JSON.stringify([each.rule, each.province, each.district]);
    const known = sums.get(key);
    const share = shares.get(each.rule);
    sums.set(key, known === undefined || share === undefined ? each : together(known, each, share));
  }
  const order = new Map(rules.map(({ id }, index) => [id, index]));
  return [...sums.values()].toSorted(
    (a, b) =>
      (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) ||
      compareNames(a.province ?? '', b.province ?? '') ||
      compareNames(a.district ?? '', b.district ?? ''),
  );
}

function together(a: AreaOutcome, b: AreaOutcome, share: ResultAreaRule['share']): AreaOutcome {
  const [reached, of, undecided] = [a.reached + b.reached, a.of + b.of, a.undecided + b.undecided];
  const enough = (many: number) =>
    compare(percentOf({ part: wholeNumber(many), whole: wholeNumber(of) }), ratioOf(share)) >= 0;
  const [lowest, highest] = [enough(reached), enough(reached + undecided)];
  return { ...a, reached, of, undecided, recognised: lowest === highest ? lowest : null };
}
