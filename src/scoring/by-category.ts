import { differsByCategory } from '../model/bound.ts';
import { type Condition, conditionFacts } from '../model/condition.ts';
import type { Classification, CriteriaSet, Item } from '../model/criteria-set.ts';
import { minimumOf } from '../model/gate.ts';
import { factsOf } from '../model/method.ts';

/** Whether anything in a set depends on the category of the unit: then a unit without one cannot be evaluated. */
export function setDiffersByCategory({ items, gates, classification }: CriteriaSet): boolean {
  return (
    items.some(itemDiffers) || gates.some((gate) => differsByCategory(minimumOf(gate))) || classesDiffer(classification)
  );
}

/** Whether the levels an item attains depend on the category. */
export function attainmentDiffers({ attainment }: Item): boolean {
  return attainment?.levels.some(({ conditions }) => conditions.some(conditionDiffers)) ?? false;
}

function itemDiffers(item: Item): boolean {
  const { method, onlyFor } = item;
  return (
    onlyFor !== undefined || (method !== undefined && factsOf(method).byCategory(method)) || attainmentDiffers(item)
  );
}

function conditionDiffers(condition: Condition): boolean {
  return differsByCategory(conditionFacts(condition).asked(condition)?.bound);
}

function classesDiffer(classification: Classification): boolean {
  return classification.kind === 'bands'
    ? classification.classes.some(({ from, to }) => differsByCategory(from) || differsByCategory(to))
    : classification.classes.some(({ conditions }) => conditions.some(conditionDiffers));
}
