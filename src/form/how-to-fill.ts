import { formOf } from '../criteria/methods.ts';
import { takesPoints } from '../evidence/table/item-takes.ts';
import { FORM } from '../labels/form.ts';
import { SPEECH } from '../labels/speech.ts';
import type { AwardedMethod, CriteriaSet, Item } from '../model/criteria-set.ts';
import { setGivesPoints } from '../model/gives-points.ts';
import { inLanguage, type Language } from '../model/language.ts';

/** How one item is filled in, in the few words that stand beside it. */
export function howToFill(set: CriteriaSet, item: Item, language: Language): string {
  const { fill } = FORM[language];
  const { method = AWARDED, maximum } = item;
  const said = [formOf(method).toFill(method, { maximum, categories: set.categories, language })];
  const computed = method.kind !== 'awarded';
  if (computed && setGivesPoints(set) && takesPoints(set, item)) said.push(fill.byItself);
  if (item.mayBeNotApplicable) said.push(fill.orNotApplicable);
  if (item.onlyFor !== undefined) {
    const kinds = set.categories.filter(({ id }) => item.onlyFor?.includes(id));
    said.push(fill.onlyFor(SPEECH[language].list(kinds.map(({ label }) => inLanguage(label, language)))));
  }
  return SPEECH[language].series(said);
}

const AWARDED: AwardedMethod = { kind: 'awarded' };
