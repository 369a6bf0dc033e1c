import type { ResultClass, ResultCriteria } from '../model/result.ts';
import type { ClassScale, ScaleClass } from './comparison.ts';
import { sameLabel, shareIds } from './kinship.ts';

/**
 * The scale both sides can be measured on: the same classes in the same order, or those of one side with classes added.
 * Anything else has no common order, and none is invented: “mức độ 1” is neither “tốt” nor “khá”.
 */
export function classScale(before: ResultCriteria, after: ResultCriteria): ClassScale {
  if (before.subject !== undefined && after.subject !== undefined && before.subject !== after.subject) {
    return { kind: 'award-only', because: 'other-subject' };
  }
  const byId = shareIds(before, after);
  const name = ({ id, label }: ResultClass) => (byId ? id : sameLabel(label));
  const shorter = before.classes.length <= after.classes.length ? before.classes : after.classes;
  const longer = shorter === before.classes ? after.classes : before.classes;
  const classes: ScaleClass[] = [];
  let next = 0;
  for (const each of longer) {
    const other = shorter[next];
    const same = other !== undefined && name(other) === name(each);
    if (same) next += 1;
    const [ofShorter, ofLonger] = [same ? other.id : null, each.id];
    classes.push(
      shorter === before.classes ? { before: ofShorter, after: ofLonger } : { before: ofLonger, after: ofShorter },
    );
  }
  return next === shorter.length ? { kind: 'ordered', classes } : { kind: 'award-only', because: 'other-classes' };
}

/** Steps up (above 0) or down; undefined when the classes have no common order. */
export function stepsUp(scale: ClassScale, before: string, after: string): number | undefined {
  if (scale.kind !== 'ordered') return undefined;
  const from = scale.classes.findIndex((each) => each.before === before);
  const to = scale.classes.findIndex((each) => each.after === after);
  return from === -1 || to === -1 ? undefined : from - to;
}
