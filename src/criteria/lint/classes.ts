import type { ClassRule } from '../../model/criteria-set.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { isWritten, partAt } from '../places.ts';
import type { Rule } from './lint-criteria.ts';

export const classesAreNamedOnce: Rule = ({ set, places }) => {
  const { classes } = set.classification;
  return classes.flatMap(({ id }, index) => {
    const first = classes.findIndex((rule) => rule.id === id);
    if (first === index) return [];
    const related = [partAt(places, 'classification', 'classes', first, 'id')];
    return [
      problem('class-repeated', partAt(places, 'classification', 'classes', index, 'id'), { class: id }, { related }),
    ];
  });
};

/** The last class takes whatever no band takes; every other one says where it begins. */
export const remainingCasesHaveAClass: Rule = ({ set, places }) => {
  const { classes } = set.classification;
  return classes.flatMap((rule, index) => {
    const isLast = index === classes.length - 1;
    const details = { class: rule.label.vi };
    if (isLast && (rule.from !== undefined || rule.requires.length > 0)) {
      const field = rule.from !== undefined ? 'from' : 'requires';
      return [problem('class-last-has-conditions', partAt(places, 'classification', 'classes', index, field), details)];
    }
    if (!isLast && rule.from === undefined) {
      return [problem('class-without-from', partAt(places, 'classification', 'classes', index), details)];
    }
    return [];
  });
};

/** Best class first, and no total in two classes. */
export const bandsStandInOrder: Rule = ({ set, places }) => {
  const { classes } = set.classification;
  const reversed = classes.flatMap(({ label, from, to }, index) => {
    if (from === undefined || to === undefined || from <= to) return [];
    return [
      problem('band-reversed', partAt(places, 'classification', 'classes', index, 'to'), { class: label.vi, from, to }),
    ];
  });
  const misplaced = neighbours(classes).flatMap(({ higher, lower, index }): Problem[] => {
    if (higher.from === undefined || lower.from === undefined) return [];
    const details = { class: lower.label.vi, above: higher.label.vi, aboveFrom: higher.from };
    if (lower.from >= higher.from) {
      const at = partAt(places, 'classification', 'classes', index, 'from');
      return [problem('classes-not-in-order', at, { ...details, from: lower.from })];
    }
    const { to, toExclusive } = lower;
    if (to === undefined || to < higher.from || (to === higher.from && toExclusive)) return [];
    return [problem('bands-overlap', partAt(places, 'classification', 'classes', index, 'to'), { ...details, to })];
  });
  return [...reversed, ...misplaced];
};

/** Circulars give bands in whole points (70-84, 85-100) and offices give half points: the set must say how 84,5 is read. */
export const bandsLeaveNoGapUnread: Rule = ({ set, places }) => {
  const stated = isWritten(places, 'classification', 'betweenBands');
  const { classes, betweenBands } = set.classification;
  return neighbours(classes).flatMap(({ higher, lower, index }) => {
    if (lower.to === undefined || higher.from === undefined || lower.to >= higher.from) return [];
    if (lower.from !== undefined && lower.from > lower.to) return [];
    const at = partAt(places, 'classification', 'classes', index, 'to');
    const details = { lower: lower.label.vi, to: lower.to, higher: higher.label.vi, from: higher.from };
    if (!stated) return [problem('band-gap-unread', at, details)];
    const readAs = betweenBands === 'lower-class' ? lower : higher;
    return [problem('band-gap-read', at, { ...details, readAs: readAs.label.vi })];
  });
};

export const topBandReachesTheMaximum: Rule = ({ set, places }) => {
  const best = set.classification.classes[0];
  if (best === undefined) return [];
  const { maximum } = set;
  const details = { class: best.label.vi, maximum };
  if (best.from !== undefined && best.from > maximum) {
    return [
      problem('class-out-of-reach', partAt(places, 'classification', 'classes', 0, 'from'), {
        ...details,
        from: best.from,
      }),
    ];
  }
  if (best.to === undefined || (best.to === maximum && !best.toExclusive)) return [];
  return [
    problem('top-band-differs', partAt(places, 'classification', 'classes', 0, 'to'), { ...details, to: best.to }),
  ];
};

interface Neighbours {
  readonly higher: ClassRule;
  readonly lower: ClassRule;
  /** Of the lower one. */
  readonly index: number;
}

function neighbours(classes: readonly ClassRule[]): Neighbours[] {
  return classes.flatMap((lower, index) => {
    const higher = classes[index - 1];
    return higher === undefined ? [] : [{ higher, lower, index }];
  });
}
