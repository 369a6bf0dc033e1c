import { compose } from '../../criteria/compose/compose.ts';
import type { Draft } from '../../criteria/compose/draft.ts';
import { openPlaces } from '../../criteria/compose/open-places.ts';
import { criteriaText } from '../../criteria/drafting/criteria-text.ts';
import { fill, fillInPlace, type NamedPlace, namedPlaces } from '../../criteria/drafting/fill.ts';
import { extendingSet, type Heading, type Parts } from '../../criteria/drafting/new-set.ts';
import { criteriaLibrary, joinedLibrary } from '../../criteria/library.ts';
import { parseCriteria } from '../../criteria/parse-criteria.ts';
import type { WrittenChange } from '../../criteria/schema/change.ts';
import type { WrittenCompleteSet } from '../../criteria/schema/criteria-file.ts';
import type { Problem } from '../../problems/problem.ts';
import { refusal } from '../../problems/refusal.ts';
import type { PlaceFilling } from './answers.ts';
import type { Base } from './base.ts';
import { fillingsFor } from './fillings.ts';

/** A set as it was asked for, before its open places are filled in. */
export type NewSet =
  | {
      readonly kind: 'extending';
      readonly said: Heading;
      readonly parts: Parts;
      readonly changes: readonly WrittenChange[];
      readonly why: string;
    }
  | { readonly kind: 'complete'; readonly set: WrittenCompleteSet };

/** The set put together, with the places it leaves open; none where the base is too broken for that. */
export interface OpenDraft {
  readonly draft: Draft;
  readonly places: readonly NamedPlace[];
}

export function openDraft(made: NewSet, base: Base | undefined, problems: Problem[] = []): OpenDraft | undefined {
  const draft = draftOf(textOf(made, base), made, base, problems);
  return draft === undefined ? undefined : { draft, places: namedPlaces(openPlaces(draft)) };
}

/** The file as text, the open places filled in as far as they are known. */
export function newSetText(made: NewSet, base: Base | undefined, given: readonly PlaceFilling[]): string {
  const problems: Problem[] = [];
  const open = openDraft(made, base, problems);
  if (open === undefined) {
    if (given.length === 0) return textOf(made, base);
    throw refusal('drafting-base-with-errors', {}, problems);
  }
  const { draft, places } = open;
  const fillings = fillingsFor(places, given);
  if (fillings.size === 0) return textOf(made, base);
  if (made.kind === 'complete') {
    const whole = { ...made.set, items: draft.items };
    return criteriaText(withoutEmptyItems(fillInPlace(whole, places, fillings)));
  }
  const { parts, changes } = fill(draft, places, fillings, made.why === '' ? undefined : made.why);
  return textOf(made, base, parts, changes);
}

function textOf(
  made: NewSet,
  base: Base | undefined,
  parts: Parts = {},
  changes: readonly WrittenChange[] = [],
): string {
  if (made.kind === 'complete' || base === undefined) return criteriaText(made.kind === 'complete' ? made.set : {});
  return criteriaText(
    extendingSet(made.said, base.written, { ...made.parts, ...parts }, [...made.changes, ...changes]),
  );
}

/** In a draft every item has a list of items; in a file an empty one is a slip. */
function withoutEmptyItems(value: object): object {
  return JSON.parse(JSON.stringify(value), (key, each) =>
    key === 'items' && Array.isArray(each) && each.length === 0 ? undefined : each,
  ) as object;
}

/** The library of a base does not hold the base itself, which is the file that was asked for. */
function draftOf(text: string, made: NewSet, base: Base | undefined, problems: Problem[]): Draft | undefined {
  const { id } = made.kind === 'complete' ? made.set : made.said;
  const own = criteriaLibrary(base === undefined ? [] : [base.found.parsed]);
  const library = base === undefined ? own : joinedLibrary(base.found.library, own);
  return compose(parseCriteria(text, '', `${id}.json`), library, problems);
}
