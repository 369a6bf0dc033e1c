import { boundFor } from '../../model/bound.ts';
import type { BandClass } from '../../model/criteria-set.ts';
import { problem } from '../../problems/problem.ts';
import { partAt } from '../places.ts';
import type { ResolvedCriteria } from '../resolved-criteria.ts';
import type { Rule } from './rule.ts';

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

/** Two classes of one name cannot be told apart on any paper, in either language, however the letters are typed. */
export const classesAreCalledDifferently: Rule = ({ set, places }) => {
  const { classes } = set.classification;
  const called = ({ label }: (typeof classes)[number]) =>
    [label.vi, label.en ?? ''].map((text) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim());
  return classes.flatMap((rule, index) => {
    const own = called(rule);
    const first = classes.findIndex(
      (other) => other.id !== rule.id && called(other).some((text, language) => text !== '' && text === own[language]),
    );
    if (first === -1 || first >= index) return [];
    const related = [partAt(places, 'classification', 'classes', first, 'label')];
    const details = { label: rule.label.vi, id: rule.id, first: classes[first]?.id ?? '' };
    return [
      problem('class-label-repeated', partAt(places, 'classification', 'classes', index, 'label'), details, {
        related,
      }),
    ];
  });
};

/** The last class takes whatever no other takes; every other one says what it takes. */
export const remainingCasesHaveAClass: Rule = (resolved) => {
  const { set, places } = resolved;
  const { classes } = set.classification;
  return classes.flatMap((rule, index) => {
    const isLast = index === classes.length - 1;
    const details = { class: rule.label.vi };
    const at = (...path: string[]) => partAt(places, 'classification', 'classes', index, ...path);
    const own = 'conditions' in rule ? rule.conditions.length > 0 && 'conditions' : rule.from !== undefined && 'from';
    if (isLast) {
      const field = own || (rule.requires.length > 0 && 'requires');
      return field ? [problem('class-last-has-conditions', at(field), details)] : [];
    }
    if (own || isOpenClass(rule.id, resolved)) return [];
    if (!('conditions' in rule)) return [problem('class-without-from', at(), details)];
    return rule.requires.length > 0 ? [] : [problem('class-without-conditions', at(), details)];
  });
};

function isOpenClass(id: string, { set }: ResolvedCriteria): boolean {
  return set.open.some((place) => place.id === id && (place.what === 'class-from' || place.what === 'condition-bound'));
}

/** Classes without points cannot be bands of a total, and bands of a total need one. */
export const bandsHaveATotal: Rule = ({ set, places }) => {
  const hasTotal = set.maximum !== undefined || set.open.some(({ what }) => what === 'set-maximum');
  if (set.classification.kind === 'levels' || hasTotal) return [];
  return [problem('bands-without-maximum', partAt(places, 'classification', 'kind'), {})];
};

/** Bands of the total for one kind of unit: what the law gives by category is read for each by itself. */
interface Band {
  readonly rule: BandClass;
  readonly index: number;
  readonly from?: number;
  readonly to?: number;
}

export function bandsByCategory({ set }: ResolvedCriteria): Band[][] {
  const { classification } = set;
  if (classification.kind === 'levels') return [];
  const { classes } = classification;
  const differs = classes.some(({ from, to }) => typeof from === 'object' || typeof to === 'object');
  const categories = differs ? set.categories.map(({ id }) => id) : [''];
  return categories.map((category) =>
    classes.map((rule, index) => {
      const [from, to] = [boundFor(rule.from, category), boundFor(rule.to, category)];
      return { rule, index, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    }),
  );
}
