import type { Bound, Method, Step } from '../../model/criteria-set.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Value } from './criteria-diff.ts';
import { alongside, type Facet, facet, maybe } from './facets.ts';

/** What a way of scoring consists of, thing by thing; only ways of one kind can be compared so. Items are named anew. */
export function methodFacets(method: Method, newId: (item: string) => string): Facet[] {
  switch (method.kind) {
    case 'awarded':
      return maybe('step-of-points', method.step, points);
    case 'levels':
      return method.levels.flatMap(({ id, label, points: worth }) => [
        alongside('level-label', { is: 'words', words: label }, label, id),
        facet('level-points', points(worth), label, id),
      ]);
    case 'thresholds':
      return [
        facet('measure', { is: 'words', words: method.measure }),
        ...maybe('unit', method.unit, text),
        facet('direction', choice(method.direction)),
        ...stepFacets(method.steps, method.direction, method.unit ?? ''),
        facet('otherwise', points(method.otherwise)),
      ];
    case 'share':
      return [
        facet('part', { is: 'perCategory', words: method.part }),
        facet('whole-of', { is: 'perCategory', words: method.whole }),
        facet('direction', choice(method.direction)),
        ...stepFacets(method.steps, method.direction, '%'),
        ...maybe('otherwise', method.otherwise, points),
        facet('empty-whole', choice(method.emptyWhole)),
        ...maybe('rest-of', method.wholeIsRestOf, (item) => text(newId(item))),
      ];
    case 'linear':
      return [
        facet('measure', { is: 'words', words: method.measure }),
        ...maybe('unit', method.unit, text),
        facet('rate', points(method.rate)),
        facet('counts-from', { is: 'number', number: method.from, unit: null }),
        facet('cap', points(method.cap)),
        ...maybe('rounding', method.rounding, (rounding) => ({ is: 'rounding', rounding })),
      ];
    case 'checklist':
      return [
        ...method.entries.flatMap(({ id, label, points: worth }) => [
          facet('entry', { is: 'text', text: id }, label, id),
          facet('entry-label', { is: 'words', words: label }, label, id),
          ...(worth === undefined ? [] : [facet('entry-points', points(worth), label, id)]),
        ]),
        ...maybe('needed', method.needed, (number) => ({ is: 'number', number, unit: 'entries' })),
      ];
    case 'met':
      return maybe('met-points', method.points, points);
    case 'since':
      return [
        facet('event', { is: 'words', words: method.event }),
        facet('months', { is: 'number', number: method.months, unit: 'months' }),
        ...maybe('at-most-months', method.atMostMonths, (number) => ({ is: 'number', number, unit: 'months' })),
      ];
    case 'class-of':
      return [
        facet('other-subject', { is: 'text', text: method.subject }),
        ...method.classes.flatMap(({ id, label, points: worth }) => [
          alongside('other-class-label', { is: 'words', words: label }, label, id),
          worth === undefined
            ? facet('other-class', text(id), label, id)
            : facet('other-class-points', points(worth), label, id),
        ]),
      ];
  }
}

function stepFacets(steps: readonly Step[], direction: 'at-least' | 'at-most', unit: string): Facet[] {
  if (steps.length === 0) return [];
  const written = steps.map((step) => ({ bound: plainBound(step.bound), points: step.points }));
  return [facet('steps', { is: 'steps', steps: written, direction, unit })];
}

/** The same number for every category is one number. */
export function plainBound(bound: Bound): Bound {
  if (typeof bound === 'number') return bound;
  const [first, ...others] = Object.values(bound);
  return first !== undefined && others.length > 0 && others.every((each) => each === first) ? first : bound;
}

export function points(given: Decimal): Value {
  return { is: 'points', points: given };
}

export function choice(given: string): Value {
  return { is: 'choice', choice: given };
}

export function text(given: string): Value {
  return { is: 'text', text: given };
}
