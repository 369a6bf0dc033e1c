import { plainLetters } from '../model/plain-letters.ts';
import type { Result } from '../model/result.ts';
import { compareNames } from '../model/vietnamese-order.ts';
import { classScale } from './class-scale.ts';
import { type Context, inBothSides, inOneSide, sideContext } from './compare-unit.ts';
import {
  type Change,
  COMPARISON_FORMAT,
  COMPARISON_FORMAT_VERSION,
  type Comparison,
  type Difference,
  type Purpose,
  type Side,
  type UnitComparison,
} from './comparison.ts';
import { differencesBetween } from './differences.ts';
import { itemTree } from './item-tree.ts';
import { shareIds } from './kinship.ts';
import { matchItems } from './match-items.ts';
import { movesOf, neededEvidence, summarise } from './summarise.ts';

export interface CompareOptions {
  readonly purpose: Purpose;
  readonly toolVersion: string;
}

/** Two results unit by unit, matched by code: who rises, who falls, by what. Nothing is scored again. */
export function compareResults(before: Result, after: Result, { purpose, toolVersion }: CompareOptions): Comparison {
  const context = contextOf(before, after, purpose);
  const units = compareUnits(context);
  const { scale, pairing } = context;
  const alike = units.every(isUnchanged);
  return {
    format: COMPARISON_FORMAT,
    formatVersion: COMPARISON_FORMAT_VERSION,
    tool: { name: 'hoctap', version: toolVersion },
    language: after.language,
    purpose,
    before: sideOf(before),
    after: sideOf(after),
    differences: [...differencesBetween(before, after, scale, alike), ...doubtsAbout(units)],
    scale,
    items: pairing,
    // Of units with wrong data it is not known whether they came to the same.
    unchanged: alike && units.every(({ change }) => change !== 'not-comparable'),
    summary: summarise(units, context),
    moves: movesOf(units, context),
    neededEvidence: neededEvidence(units, context),
    units,
  };
}

function contextOf(before: Result, after: Result, purpose: Purpose): Context {
  const pairing = matchItems(before.criteria, after.criteria);
  return {
    before: sideContext(before),
    after: sideContext(after),
    scale: classScale(before.criteria, after.criteria),
    pairing,
    tree: itemTree(before.criteria, after.criteria, pairing),
    sharedIds: shareIds(before.criteria, after.criteria),
    // Of results that were made before, what a unit can reach says nothing of the items that are new.
    newItems: new Set(purpose === 'results' ? [] : pairing.onlyAfter.map(({ id }) => id)),
    samePoints: before.criteria.maximum !== null && before.criteria.maximum === after.criteria.maximum,
  };
}

function compareUnits(context: Context): UnitComparison[] {
  const [before, after] = [context.before.result.units, context.after.result.units];
  const old = new Map(before.map((unit) => [unit.code, unit]));
  const known = new Set(after.map(({ code }) => code));
  const units = [
    ...after.map((unit) => {
      const was = old.get(unit.code);
      return was === undefined ? inOneSide(unit, 'after', context) : inBothSides(was, unit, context);
    }),
    ...before.filter(({ code }) => !known.has(code)).map((unit) => inOneSide(unit, 'before', context)),
  ];
  return withHints(units).toSorted(
    (a, b) =>
      ORDER.indexOf(a.change) - ORDER.indexOf(b.change) || compareNames(a.name, b.name) || (a.code < b.code ? -1 : 1),
  );
}

const ORDER: readonly Change[] = ['up', 'down', 'undetermined', 'not-comparable', 'only-before', 'only-after', 'same'];

/** A unit of one side that has a namesake of the other: perhaps its code has changed. It is told, never matched. */
function withHints(units: readonly UnitComparison[]): UnitComparison[] {
  const codes = { 'only-before': new Map<string, string[]>(), 'only-after': new Map<string, string[]>() };
  for (const { change, name, code } of units) {
    if (change !== 'only-before' && change !== 'only-after') continue;
    const key = plainLetters(name);
    const known = codes[change].get(key);
    if (known === undefined) codes[change].set(key, [code]);
    else known.push(code);
  }
  return units.map((unit) => {
    if (unit.change !== 'only-before' && unit.change !== 'only-after') return unit;
    const other = unit.change === 'only-before' ? 'only-after' : 'only-before';
    const perhaps = codes[other].get(plainLetters(unit.name)) ?? [];
    return perhaps.length === 0 ? unit : { ...unit, perhaps };
  });
}

function doubtsAbout(units: readonly UnitComparison[]): Difference[] {
  const renamed = units.filter(({ nameBefore }) => nameBefore !== undefined).length;
  const recoded = units.filter(({ change, perhaps }) => change === 'only-after' && perhaps.length > 0).length;
  return [
    ...(renamed === 0 ? [] : [{ code: 'other-names', units: renamed } as const]),
    ...(recoded === 0 ? [] : [{ code: 'perhaps-recoded', units: recoded } as const]),
  ];
}

function isUnchanged({ change, before, after, totalChange, causes }: UnitComparison): boolean {
  if (change === 'not-comparable') return before?.class === null && after?.class === null;
  if (change !== 'same') return false;
  return (totalChange ?? 0) === 0 && before?.class?.id === after?.class?.id && causes.length === 0;
}

function sideOf({ criteria, evaluationYear, checkedOn, scoredBy, tool, inputs, summary }: Result): Side {
  return {
    criteria,
    evaluationYear,
    checkedOn,
    scoredBy,
    toolVersion: tool.version,
    inputs: inputs.map(({ file, sha256 }) => ({ file, sha256 })),
    units: summary.units,
    invalid: summary.invalid,
  };
}
