import { takesPoints } from '../evidence/table/item-takes.ts';
import { FORM } from '../labels/form.ts';
import type { CriteriaSet, Item, PerCategory } from '../model/criteria-set.ts';
import { setGivesPoints } from '../model/gives-points.ts';
import { inLanguage, type Language, type Words } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import { mostPoints } from './entry-kind.ts';

/** How one item is filled in, in the few words that stand beside it. */
export function howToFill(set: CriteriaSet, item: Item, language: Language): string {
  const { fill } = FORM[language];
  const said = [ofMethod(set, item, language)];
  const computed = item.method !== undefined && item.method.kind !== 'awarded';
  if (computed && setGivesPoints(set) && takesPoints(set, item)) said.push(fill.byItself);
  if (item.mayBeNotApplicable) said.push(fill.orNotApplicable);
  if (item.onlyFor !== undefined) {
    const kinds = set.categories.filter(({ id }) => item.onlyFor?.includes(id));
    said.push(fill.onlyFor(kinds.map(({ label }) => inLanguage(label, language)).join(', ')));
  }
  return said.join('; ');
}

function ofMethod(set: CriteriaSet, item: Item, language: Language): string {
  const { fill } = FORM[language];
  const { method } = item;
  const say = (words: Words) => inLanguage(words, language);
  switch (method?.kind) {
    case undefined:
    case 'awarded': {
      const maximum = mostPoints(set, item);
      // The maximum of the whole set is a bound for typing, not the item's own.
      const own = item.maximum === undefined ? undefined : maximum;
      return fill.points(own === undefined ? undefined : formatNumber(own, language));
    }
    case 'levels':
      return fill.choice;
    case 'thresholds':
    case 'linear':
      return method.unit === '%'
        ? fill.percent(say(method.measure))
        : fill.number(say(method.measure), method.unit ?? '');
    case 'share':
      return fill.counts(sayEach(method.part, set, language), sayEach(method.whole, set, language));
    case 'checklist':
      return fill.checklist;
    case 'met':
      return fill.met;
    case 'since':
      return fill.date(say(method.event));
    case 'class-of':
      return fill.otherClass;
  }
}

/** One wording for all, or each category's with its name. */
function sayEach(words: PerCategory<Words>, set: CriteriaSet, language: Language): string {
  if (!('byCategory' in words)) return inLanguage(words, language);
  return set.categories
    .flatMap(({ id, label }) => {
      const own = words.byCategory[id];
      return own === undefined ? [] : [`${inLanguage(own, language)} (${inLanguage(label, language)})`];
    })
    .join(', ');
}
