import { compose } from '../../../criteria/compose/compose.ts';
import type { Draft } from '../../../criteria/compose/draft.ts';
import { openPlaces } from '../../../criteria/compose/open-places.ts';
import { criteriaText } from '../../../criteria/drafting/criteria-text.ts';
import { fill, fillInPlace, namedPlaces } from '../../../criteria/drafting/fill.ts';
import { extendingSet, type Heading, type Parts } from '../../../criteria/drafting/made-set.ts';
import { waysOfScoring } from '../../../criteria/drafting/ways-of-scoring.ts';
import { criteriaLibrary, joinedLibrary } from '../../../criteria/library.ts';
import { parseCriteria } from '../../../criteria/parse-criteria.ts';
import type { WrittenChange } from '../../../criteria/schema/change.ts';
import type { WrittenCompleteSet } from '../../../criteria/schema/criteria-file.ts';
import type { Problem } from '../../../problems/problem.ts';
import { refusal } from '../../../problems/refusal.ts';
import type { Cli } from '../../cli.ts';
import { showProblems } from '../../office-files.ts';
import type { Answers } from './answers.ts';
import type { Base } from './base.ts';
import { fillingsFor } from './fillings.ts';
import type { NewOptions } from './new-options.ts';

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

/** The file as text, the open places filled in as far as they are known. */
export async function filled(
  made: NewSet,
  base: Base | undefined,
  { fill: said = [] }: NewOptions,
  cli: Cli,
  answers: Answers,
): Promise<string> {
  const text = (parts: Parts = {}, changes: readonly WrittenChange[] = []) =>
    made.kind === 'complete' || base === undefined
      ? criteriaText(made.kind === 'complete' ? made.set : {})
      : criteriaText(extendingSet(made.said, base.written, { ...made.parts, ...parts }, [...made.changes, ...changes]));
  const problems: Problem[] = [];
  const draft = draftOf(text(), made, base, problems);
  if (draft === undefined) {
    if (said.length === 0) return text();
    showProblems(problems, cli);
    throw refusal('drafting-base-with-errors', {});
  }
  const places = namedPlaces(openPlaces(draft));
  const fillings = await fillingsFor(places, said, answers, cli, (item) => waysOfScoring(item, draft));
  if (fillings.size === 0) return text();
  if (made.kind === 'complete') {
    const whole = { ...made.set, items: draft.items };
    return criteriaText(withoutEmptyItems(fillInPlace(whole, places, fillings)));
  }
  const { parts, changes } = fill(draft, places, fillings, made.why === '' ? undefined : made.why);
  return text(parts, changes);
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
