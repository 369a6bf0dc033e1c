import type { Words } from '../model/language.ts';
import type { ResultCriteria } from '../model/result.ts';

/**
 * Whether an id means the same thing in both sets: they are versions of one set, one is built on the other or both on a
 * third, or one was copied from the other. `TC1` of two circulars are two things.
 */
export function shareIds(a: ResultCriteria, b: ResultCriteria): boolean {
  const ancestors = new Set([a.id, ...a.bases.map(({ id }) => id)]);
  return [b.id, ...b.bases.map(({ id }) => id)].some((id) => ancestors.has(id)) || isCopy(a, b);
}

/** Most of what has the same number has the same name. */
function isCopy(a: ResultCriteria, b: ResultCriteria): boolean {
  const labels = new Map(a.items.map(({ id, label }) => [id, sameLabel(label)]));
  const inBoth = b.items.filter(({ id }) => labels.has(id));
  const alike = inBoth.filter(({ id, label }) => labels.get(id) === sameLabel(label));
  return alike.length * 2 > inBoth.length;
}

/** Two labels are one when only composition, case, blanks or a full stop at the end differ; diacritics make words. */
export function sameLabel({ vi }: Words): string {
  return vi
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<![.;:])[.;:]+$/, '');
}
