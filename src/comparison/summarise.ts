import type { Decimal } from '../model/decimal.ts';
import { type Context, isAwardOpen, missingEvidence } from './compare-unit.ts';
import type {
  AwardSummary,
  Move,
  NeededEvidence,
  Place,
  PointsSummary,
  Summary,
  UnitComparison,
  UnitSide,
} from './comparison.ts';
import { exactMean } from './point-arithmetic.ts';

export function summarise(units: readonly UnitComparison[], context: Context): Summary {
  const { samePoints } = context;
  const count = (change: UnitComparison['change']) => units.filter((unit) => unit.change === change).length;
  return {
    inBoth: units.filter(({ before, after }) => before !== null && after !== null).length,
    up: count('up'),
    down: count('down'),
    undetermined: count('undetermined'),
    same: count('same'),
    notComparable: count('not-comparable'),
    onlyBefore: count('only-before'),
    onlyAfter: count('only-after'),
    award: awardOf(units, context),
    points: samePoints ? pointsOf(units) : null,
  };
}

function awardOf(units: readonly UnitComparison[], { before, after }: Context): AwardSummary | null {
  if ([before, after].some(({ classes }) => ![...classes.values()].some(({ earnsAward }) => earnsAward))) return null;
  const open = (unit: UnitComparison) => unit.after !== null && isAwardOpen(unit.after);
  const classed = units.filter(({ before, after }) => earns(before) !== undefined && earns(after) !== undefined);
  return {
    before: classed.filter((unit) => earns(unit.before)).length,
    after: classed.filter((unit) => earns(unit.after) && !open(unit)).length,
    undetermined: classed.filter(open).length,
    gained: classed.filter(({ award }) => award === 'gained').length,
    lost: classed.filter(({ award }) => award === 'lost').length,
  };
}

function earns(side: UnitSide | null): boolean | undefined {
  return side?.class?.earnsAward;
}

function pointsOf(units: readonly UnitComparison[]): PointsSummary {
  const changes = units.map(({ totalChange }) => totalChange).filter((each): each is Decimal => each !== null);
  const { sum, mean } = exactMean(changes);
  return {
    units: changes.length,
    higher: changes.filter((each) => each > 0).length,
    lower: changes.filter((each) => each < 0).length,
    equal: changes.filter((each) => each === 0).length,
    change: sum,
    mean,
  };
}

/** How many went from which class to which, in the order of the classes of each side. */
export function movesOf(units: readonly UnitComparison[], context: Context): Move[] {
  const from = placesOf([...context.before.classes.keys()]);
  const to = placesOf([...context.after.classes.keys()]);
  const counts = new Map<string, number>();
  for (const { before, after } of units) {
    const key = `${keyOf(before)}\n${keyOf(after)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return from.flatMap((one) =>
    to.flatMap((other): Move[] => {
      const count = counts.get(`${one.key}\n${other.key}`) ?? 0;
      return count === 0 ? [] : [{ from: one.place, to: other.place, count }];
    }),
  );
}

function placesOf(classes: readonly string[]): { readonly key: string; readonly place: Place }[] {
  return [
    ...classes.map((id) => ({ key: `class ${id}`, place: { class: id } })),
    { key: 'without certainty', place: { without: 'certainty' } },
    { key: 'without class', place: { without: 'class' } },
    { key: 'without unit', place: { without: 'unit' } },
  ];
}

function keyOf(side: UnitSide | null): string {
  if (side === null) return 'without unit';
  if (side.range !== undefined) return 'without certainty';
  return side.class === null ? 'without class' : `class ${side.class.id}`;
}

/** Items of the second set that the first did not ask for, or for which units lack evidence: the new ones first. */
export function neededEvidence(units: readonly UnitComparison[], { after, pairing }: Context): NeededEvidence[] {
  const { criteria } = after.result;
  const added = new Set(pairing.onlyAfter.map(({ id }) => id));
  const lacking = tally(after.result.units.flatMap(missingEvidence));
  const newly = tally(units.filter(({ before }) => before !== null).flatMap(({ needed }) => needed));
  const found = criteria.items
    .filter(({ method }) => method !== null)
    .map(({ id, label }) => ({
      item: id,
      label,
      isNew: added.has(id),
      lacking: lacking.get(id) ?? 0,
      newlyLacking: newly.get(id) ?? 0,
    }))
    .filter((each) => each.isNew || each.lacking > 0);
  return found.toSorted(
    (a, b) => Number(b.isNew) - Number(a.isNew) || b.newlyLacking - a.newlyLacking || b.lacking - a.lacking,
  );
}

function tally(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
