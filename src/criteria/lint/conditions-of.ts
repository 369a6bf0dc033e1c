import type { Condition } from '../../model/criteria-set.ts';
import type { Location } from '../../model/location.ts';
import { itemAt, type Path, partAt } from '../places.ts';
import type { ResolvedCriteria } from '../resolved-criteria.ts';

/** A level of an item or a class of the set: something that is reached when all its conditions hold. */
export interface Ladder {
  /** The item whose levels these are; absent for the classes of the set. */
  readonly item?: string;
  readonly rungs: readonly Rung[];
}

export interface Rung {
  readonly id: string;
  /** As a message names it. */
  readonly name: string;
  readonly conditions: readonly Condition[];
  /** Gates it needs beside its conditions. */
  readonly requires: readonly string[];
  /** Whether a condition of it is still open: then nothing is known of what it needs. */
  readonly open: boolean;
  at(...path: Path): Location;
}

export interface PlacedCondition {
  readonly condition: Condition;
  /** Name of the level or class it belongs to. */
  readonly owner: string;
  /** The item whose level it is. */
  readonly item?: string;
  /** Id of that level, or of the class. */
  readonly rung: string;
  at(...path: Path): Location;
}

/** Everything in the set that is reached by conditions, each best first. */
export function laddersOf({ set, places }: ResolvedCriteria): Ladder[] {
  const ofItems = set.items.flatMap(({ id, attainment }): Ladder[] => {
    if (attainment === undefined) return [];
    const rungs = attainment.levels.map((level, index) => ({
      id: level.id,
      name: `${id}: ${level.label.vi}`,
      conditions: level.conditions,
      requires: [],
      open: isOpen(set.open, itemAt(places, id, 'attainment', 'levels', index).key),
      at: (...path: Path) => itemAt(places, id, 'attainment', 'levels', index, ...path),
    }));
    return [{ item: id, rungs }];
  });
  if (set.classification.kind !== 'levels') return ofItems;
  const rungs = set.classification.classes.map((rule, index) => ({
    id: rule.id,
    name: rule.label.vi,
    conditions: rule.conditions,
    requires: rule.requires,
    open: isOpen(set.open, partAt(places, 'classification', 'classes', index).key),
    at: (...path: Path) => partAt(places, 'classification', 'classes', index, ...path),
  }));
  return [...ofItems, { rungs }];
}

/** Every condition of the set with where it stands. */
export function eachCondition(resolved: ResolvedCriteria): PlacedCondition[] {
  return laddersOf(resolved).flatMap(({ item, rungs }) =>
    rungs.flatMap((rung) =>
      rung.conditions.map((condition, index) => ({
        condition,
        owner: rung.name,
        rung: rung.id,
        ...(item === undefined ? {} : { item }),
        // An open condition is left out of the set, so a place may be off by one in a template: its level is right.
        at: (...path: Path) => (rung.open ? rung.at('conditions') : rung.at('conditions', index, ...path)),
      })),
    ),
  );
}

function isOpen(open: readonly { readonly key?: string }[], around: string | undefined): boolean {
  return around !== undefined && open.some(({ key }) => key?.startsWith(`${around}.conditions`) ?? false);
}
