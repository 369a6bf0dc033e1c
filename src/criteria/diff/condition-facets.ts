import type { ClassRule, Condition, CriteriaSet, Item, RecognisedCondition } from '../../model/criteria-set.ts';
import type { Words } from '../../model/language.ts';
import { levelsOf } from '../../model/levels.ts';
import { unitOf } from '../../model/measures.ts';
import type { Value } from './criteria-diff.ts';
import { type Facet, facet, maybe, plainBound, text } from './facets.ts';
import type { Renamed } from './renamed.ts';

/** Conditions, each by what it speaks of, so that one that only asks for more is seen as changed. */
export function conditionFacets(
  conditions: readonly (Condition | RecognisedCondition)[],
  set: CriteriaSet,
  renamed: Renamed,
  of: Words | null = null,
  ofKey = '',
): Facet[] {
  const seen = new Map<string, number>();
  return conditions.flatMap((written) => {
    const condition = inNewIds(written, renamed);
    const about = `${ofKey} ${aboutOf(condition)}`;
    const count = (seen.get(about) ?? 0) + 1;
    seen.set(about, count);
    const { article, ...bare } = condition as Condition;
    return [
      {
        ...facet('condition', conditionValue(bare as Condition, written, set), of, `${about} ${count}`),
        compared: bare,
      },
      ...(article === undefined
        ? []
        : [{ ...facet('condition-article', text(article), of, `${about} ${count}`), alongside: true as const }]),
    ];
  });
}

export function conditionValue(
  condition: Condition | RecognisedCondition,
  written: Condition | RecognisedCondition,
  set: CriteriaSet,
): Value {
  return { is: 'condition', condition, label: labelOf(written, set), unit: unitAsked(written, set) };
}

export function inNewIds<C extends Condition | RecognisedCondition>(condition: C, renamed: Renamed): C {
  switch (condition.kind) {
    case 'class':
      return { ...condition, class: renamed.class(condition.class) };
    case 'recognised':
      return condition;
    case 'value':
      return { ...condition, item: renamed.item(condition.item), bound: plainBound(condition.bound) };
    case 'points':
      return { ...condition, item: renamed.item(condition.item), atLeast: plainBound(condition.atLeast) };
    default:
      return { ...condition, item: renamed.item(condition.item) };
  }
}

function aboutOf(condition: Condition | RecognisedCondition): string {
  switch (condition.kind) {
    case 'class':
    case 'recognised':
      return condition.kind;
    case 'value':
      return `value ${condition.item} ${condition.direction}`;
    default:
      return `${condition.kind} ${condition.item}`;
  }
}

/** What the condition speaks of, in words: the item and, where it asks for a level, the level. */
function labelOf(condition: Condition | RecognisedCondition, set: CriteriaSet): Words {
  switch (condition.kind) {
    case 'class':
      return classNamed(set, condition.class)?.label ?? { vi: condition.class };
    case 'recognised':
      return set.areas.find(({ id }) => id === condition.rule)?.label ?? { vi: condition.rule };
    case 'level':
      return levelNamed(set, condition.item, condition.level) ?? { vi: condition.level };
    default:
      return itemNamed(set, condition.item)?.label ?? { vi: condition.item };
  }
}

function classNamed(set: CriteriaSet, id: string): ClassRule | undefined {
  return set.classification.classes.find((rule) => rule.id === id);
}

function itemNamed(set: CriteriaSet, id: string): Item | undefined {
  return set.items.find((item) => item.id === id);
}

function levelNamed(set: CriteriaSet, id: string, level: string): Words | undefined {
  return levelsOf(itemNamed(set, id) ?? {}).find((each) => each.id === level)?.label;
}

function unitAsked(condition: Condition | RecognisedCondition, set: CriteriaSet): string {
  return condition.kind === 'value' ? unitOf(itemNamed(set, condition.item)?.method) : '';
}

export function clauseFacets(clause: { readonly article: string; readonly text: string } | undefined): Facet[] {
  return maybe('clause', clause, (given) => ({ is: 'clause', clause: given }));
}
