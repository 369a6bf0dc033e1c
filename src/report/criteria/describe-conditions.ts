import { conditionForm, describeAskedCondition, unitOfCondition } from '../../criteria/conditions.ts';
import type { DescribeContext } from '../../criteria/phrases.ts';
import { ASKED_CONDITION } from '../../labels/conditions.ts';
import { CRITERIA_WORDS } from '../../labels/criteria.ts';
import type { AreaRule, Condition, CriteriaSet, RecognisedCondition } from '../../model/criteria-set.ts';
import { inLanguage, type Language, type Words } from '../../model/language.ts';
import { inLegalOrder } from '../../model/legal-order.ts';
import { formatNumber } from '../../model/number-text.ts';

type AnyCondition = Condition | RecognisedCondition;

/** A condition as the set asks for it; `label` is what it is about, `unit` that of its measure. */
export function describeAsked(condition: AnyCondition, label: Words, unit: string, speech: DescribeContext): string {
  if (condition.kind !== 'recognised') return describeAskedCondition(condition, label, unit, speech);
  const name = inLanguage(label, speech.language).replace(/[.;:]$/, '');
  return ASKED_CONDITION[speech.language].recognised(name);
}

/** A condition of this set, with the names of what it refers to looked up in it. */
export function describeCondition(condition: AnyCondition, set: CriteriaSet, language: Language): string {
  const { label, unit } = spokenOf(condition, set);
  const said = describeAsked(condition, label, unit, { categories: set.categories, language });
  const article =
    'article' in condition && condition.article !== undefined ? ` (${inLegalOrder(condition.article)})` : '';
  return `${said}${article}`;
}

export function describeArea({ counts, share }: AreaRule, set: CriteriaSet, language: Language): string {
  const words = CRITERIA_WORDS[language];
  const units = counts.kind === 'recognised' ? words.areaUnits.districts : words.areaUnits.units;
  const said = `${formatNumber(share, language)}%`;
  return words.area(share === 100 ? said : words.atLeast(said), describeCondition(counts, set, language), units);
}

function spokenOf(condition: AnyCondition, set: CriteriaSet): { readonly label: Words; readonly unit: string } {
  if (condition.kind === 'recognised') {
    const rule = set.areas.find(({ id }) => id === condition.rule);
    return { label: rule?.label ?? { vi: condition.rule }, unit: '' };
  }
  return { label: conditionForm(condition).label(condition, set), unit: unitOfCondition(condition, set) };
}
