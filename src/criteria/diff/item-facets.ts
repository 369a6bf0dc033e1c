import type { CriteriaSet, Item } from '../../model/criteria-set.ts';
import { particularList } from '../../model/particular-list.ts';
import { formOf } from '../methods.ts';
import { conditionFacets } from './condition-facets.ts';
import type { Change, ChangeFacet, Value } from './criteria-diff.ts';
import {
  alongside,
  changesBetween,
  changesOfFacets,
  type Facet,
  facet,
  optionalFacet,
  points,
  text,
} from './facets.ts';
import type { SetInRubric } from './in-rubric.ts';
import type { NewNames } from './new-names.ts';

interface ComparedSets {
  readonly before: SetInRubric;
  readonly after: SetInRubric;
}

interface RenamedSets {
  readonly before: NewNames;
  readonly after: NewNames;
}

/** What changed in an item that both sets have; where it stands is compared elsewhere. */
export function itemChanges(before: Item, after: Item, sets: ComparedSets, renamed: RenamedSets): Change[] {
  return [
    ...changesBetween(
      [facet('id', text(before.id)), ...wording(before), ...worth(before)],
      [facet('id', text(after.id)), ...wording(after), ...worth(after)],
    ),
    ...scoringChanges(before, after, sets, renamed),
    ...changesBetween(
      [...attainment(before, sets.before.set, renamed.before), ...rest(before)],
      [...attainment(after, sets.after.set, renamed.after), ...rest(after)],
    ),
  ];
}

/** What there is to say of an item that only one set has. */
export function facetsOfItem(item: Item, of: SetInRubric, renamed: NewNames): ChangeFacet[] {
  return changesOfFacets([
    ...worth(item),
    facet('method', wholeScoring(item, of)),
    ...attainment(item, of.set, renamed),
    ...rest(item).filter(({ value }) => value.is !== 'yes-no' || value.yes),
  ]);
}

function wording({ label, details }: Item): Facet[] {
  return [
    facet('label', { is: 'words', words: label }),
    ...optionalFacet('details', details, (words) => ({ is: 'list', words })),
  ];
}

function worth({ maximum }: Item): Facet[] {
  return optionalFacet('maximum', maximum, points);
}

/** Of one kind thing by thing; another kind takes the place of the whole. Sums differ by their items, which are listed. */
function scoringChanges(before: Item, after: Item, sets: ComparedSets, renamed: RenamedSets): Change[] {
  const [old, now] = [before.method, after.method];
  if (old?.kind === now?.kind) {
    if (old === undefined || now === undefined) return [];
    return changesBetween(formOf(old).facets(old, renamed.before.item), formOf(now).facets(now, renamed.after.item));
  }
  return [
    { what: 'method', of: null, before: wholeScoring(before, sets.before), after: wholeScoring(after, sets.after) },
  ];
}

function wholeScoring({ id }: Item, { rubric }: SetInRubric): Value {
  return { is: 'scoring', words: rubric.get(id)?.scoring ?? { vi: '', en: '' } };
}

function attainment({ attainment: written }: Item, set: CriteriaSet, renamed: NewNames): Facet[] {
  if (written === undefined) return [];
  return [
    ...written.levels.flatMap(({ id, label, conditions, clause }) => [
      facet('attainment-level', text(id), label, id),
      alongside('attainment-label', { is: 'words', words: label }, label, id),
      ...conditionFacets(conditions, set, renamed, label, id),
      ...(clause === undefined ? [] : [facet('attainment-clause', { is: 'clause', clause }, label, id)]),
    ]),
    facet('attainment-otherwise', { is: 'words', words: written.otherwise }),
  ];
}

function rest({ article, evidenceKinds, mayBeNotApplicable, onlyFor, reported }: Item): Facet[] {
  return [
    ...(evidenceKinds.length === 0 ? [] : [facet('evidence-kinds', { is: 'list', words: evidenceKinds })]),
    facet('not-applicable', { is: 'yes-no', yes: mayBeNotApplicable }),
    ...optionalFacet('only-for', onlyFor, (categories) => text(particularList(categories))),
    ...optionalFacet('article', article, text),
    facet('reported', { is: 'yes-no', yes: reported }),
  ];
}
