import { type Speech, sayBound } from '../../criteria/phrases.ts';
import { CRITERIA_WORDS } from '../../labels/criteria.ts';
import type { AreaRule, Condition, CriteriaSet, Item, RecognisedCondition } from '../../model/criteria-set.ts';
import { inLanguage, type Language, type Words } from '../../model/language.ts';
import { levelsOf } from '../../model/levels.ts';
import { unitOf } from '../../model/measures.ts';
import { formatNumber } from '../../model/number-text.ts';

type AnyCondition = Condition | RecognisedCondition;

/** A condition as the set asks for it; `label` is what it speaks of, `unit` that of its measure. */
export function sayAsked(condition: AnyCondition, label: Words, unit: string, speech: Speech): string {
  const words = CRITERIA_WORDS[speech.language];
  const said = inLanguage(label, speech.language).replace(/[.;:]$/, '');
  const of = 'item' in condition ? `${condition.item} ${said}` : said;
  switch (condition.kind) {
    case 'value':
      return words.conditions.value(of, sayBound(condition.bound, condition.direction, unit, speech));
    case 'points':
      return words.conditions.points(of, sayBound(condition.atLeast, 'at-least', words.points('').trim(), speech));
    case 'met':
      return words.conditions.met(of);
    case 'level':
      return words.conditions.level(condition.item, said);
    case 'class':
      return words.conditions.class(said);
    case 'recognised':
      return words.conditions.recognised(said);
  }
}

/** A condition of this set, with the names of what it speaks of looked up in it. */
export function sayCondition(condition: AnyCondition, set: CriteriaSet, language: Language): string {
  const { label, unit } = spokenOf(condition, set);
  const said = sayAsked(condition, label, unit, { categories: set.categories, language });
  const article = 'article' in condition && condition.article !== undefined ? ` (${condition.article})` : '';
  return `${said}${article}`;
}

export function sayArea({ counts, share }: AreaRule, set: CriteriaSet, language: Language): string {
  const words = CRITERIA_WORDS[language];
  const units = counts.kind === 'recognised' ? words.areaUnits.districts : words.areaUnits.units;
  const said = `${formatNumber(share, language)}%`;
  return words.area(share === 100 ? said : words.atLeast(said), sayCondition(counts, set, language), units);
}

function spokenOf(condition: AnyCondition, set: CriteriaSet): { readonly label: Words; readonly unit: string } {
  switch (condition.kind) {
    case 'class':
      return { label: labelIn(set.classification.classes, condition.class), unit: '' };
    case 'recognised':
      return { label: labelIn(set.areas, condition.rule), unit: '' };
    case 'level':
      return { label: labelIn(levelsOf(itemOf(set, condition.item) ?? {}), condition.level), unit: '' };
    default:
      return { label: labelIn(set.items, condition.item), unit: unitOf(itemOf(set, condition.item)?.method) };
  }
}

function labelIn(parts: readonly { readonly id: string; readonly label: Words }[], id: string): Words {
  return parts.find((part) => part.id === id)?.label ?? { vi: id };
}

function itemOf(set: CriteriaSet, id: string): Item | undefined {
  return set.items.find((item) => item.id === id);
}
