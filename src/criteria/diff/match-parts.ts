import type { Words } from '../../model/language.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import type { Match, MatchHow } from './criteria-diff.ts';
import { SIMILAR_FROM, similarity } from './similarity.ts';

export interface NamedPart {
  readonly id: string;
  readonly label: Words;
}

export interface Pair<T> {
  readonly before: T;
  readonly after: T;
  readonly match: Match;
}

export interface Matching<T> {
  readonly pairs: readonly Pair<T>[];
  /** By the id in the old set. */
  readonly byBefore: ReadonlyMap<string, Pair<T>>;
  readonly byAfter: ReadonlyMap<string, Pair<T>>;
}

export interface MatchOptions<T> {
  /** What the office says itself: an id of the old set, and the one it has now or null where it is gone. */
  readonly given?: readonly GivenPair[];
  /** An id means the same in both: versions of one set, or a set and its base. */
  readonly idsHold: boolean;
  /** What can never be the same, however near its label. */
  readonly mayBeSame?: (before: T, after: T) => boolean;
}

export interface GivenPair {
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Which part of the old set is which of the new one. What the office said comes first; then id and label together; then
 * the label alone, where only one on each side has it (so that swapped ids are seen as such); then the id, where ids
 * mean the same in both sets or the labels are near; then labels that are near, the nearest first.
 */
export function matchParts<T extends NamedPart>(
  before: readonly T[],
  after: readonly T[],
  { given = [], idsHold, mayBeSame = () => true }: MatchOptions<T>,
): Matching<T> {
  const oldOnes = new Map(before.map((part) => [part.id, part]));
  const newOnes = new Map(after.map((part) => [part.id, part]));
  const pairs: Pair<T>[] = [];

  const pair = (old: T, now: T, how: MatchHow) => {
    pairs.push({ before: old, after: now, match: { how, likeness: similarity(old.label.vi, now.label.vi) } });
    oldOnes.delete(old.id);
    newOnes.delete(now.id);
  };

  for (const said of given) {
    const [old, now] = [oldOnes.get(said.before ?? ''), newOnes.get(said.after ?? '')];
    if (old !== undefined && now !== undefined) pair(old, now, 'given');
  }
  // Said to be gone, or to be new: not to be matched with anything.
  for (const said of given) {
    if (said.after === null) oldOnes.delete(said.before ?? '');
    if (said.before === null) newOnes.delete(said.after ?? '');
  }

  const sameId = (accept: (old: T, now: T) => boolean) => {
    for (const old of [...oldOnes.values()]) {
      const now = newOnes.get(old.id);
      if (now !== undefined && mayBeSame(old, now) && accept(old, now)) pair(old, now, 'same-id');
    }
  };
  sameId((old, now) => plainLetters(old.label.vi) === plainLetters(now.label.vi));
  for (const [old, now] of onlyOnesSoCalled([...oldOnes.values()], [...newOnes.values()])) {
    if (mayBeSame(old, now)) pair(old, now, 'same-label');
  }
  sameId((old, now) => idsHold || similarity(old.label.vi, now.label.vi) >= SIMILAR_FROM);
  for (const [old, now] of nearestFirst([...oldOnes.values()], [...newOnes.values()], mayBeSame)) {
    if (oldOnes.has(old.id) && newOnes.has(now.id)) pair(old, now, 'near-label');
  }
  return {
    pairs,
    byBefore: new Map(pairs.map((each) => [each.before.id, each])),
    byAfter: new Map(pairs.map((each) => [each.after.id, each])),
  };
}

function onlyOnesSoCalled<T extends NamedPart>(before: readonly T[], after: readonly T[]): [T, T][] {
  const [left, right] = [byPlainLabel(before), byPlainLabel(after)];
  return [...left].flatMap(([label, [old, ...others]]) => {
    const [now, ...namesakes] = right.get(label) ?? [];
    const alone = label !== '' && others.length === 0 && namesakes.length === 0;
    return alone && old !== undefined && now !== undefined ? [[old, now] as [T, T]] : [];
  });
}

function byPlainLabel<T extends NamedPart>(parts: readonly T[]): Map<string, T[]> {
  const byLabel = new Map<string, T[]>();
  for (const part of parts) {
    const label = plainLetters(part.label.vi);
    byLabel.set(label, [...(byLabel.get(label) ?? []), part]);
  }
  return byLabel;
}

function nearestFirst<T extends NamedPart>(
  before: readonly T[],
  after: readonly T[],
  mayBeSame: (old: T, now: T) => boolean,
): [T, T][] {
  const near = before.flatMap((old) =>
    after.flatMap((now) => {
      const how = mayBeSame(old, now) ? similarity(old.label.vi, now.label.vi) : 0;
      return how >= SIMILAR_FROM ? [{ old, now, how }] : [];
    }),
  );
  // Sorting is stable: of equally near ones the first of the document.
  return near.toSorted((a, b) => b.how - a.how).map(({ old, now }) => [old, now]);
}
