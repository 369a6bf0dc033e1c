import type { Classification, Condition, CriteriaSet, Gate, Item, Method } from '../model/criteria-set.ts';
import { differsByCategory } from './bounds.ts';

/** Whether anything in a set depends on the category of the unit: then a unit without one cannot be evaluated. */
export function setDiffersByCategory({ items, gates, classification }: CriteriaSet): boolean {
  return items.some(itemDiffers) || gates.some(gateDiffers) || classesDiffer(classification);
}

/** Whether the levels an item attains depend on the category. */
export function attainmentDiffers({ attainment }: Item): boolean {
  return attainment?.levels.some(({ conditions }) => conditions.some(conditionDiffers)) ?? false;
}

function itemDiffers(item: Item): boolean {
  return (item.method !== undefined && methodDiffers(item.method)) || attainmentDiffers(item);
}

function methodDiffers(method: Method): boolean {
  switch (method.kind) {
    case 'thresholds':
      return method.steps.some(({ bound }) => differsByCategory(bound));
    case 'share':
      return (
        method.steps.some(({ bound }) => differsByCategory(bound)) ||
        'byCategory' in method.part ||
        'byCategory' in method.whole
      );
    case 'awarded':
    case 'levels':
    case 'linear':
    case 'checklist':
    case 'met':
    case 'since':
    case 'class-of':
      return false;
  }
}

function conditionDiffers(condition: Condition): boolean {
  switch (condition.kind) {
    case 'value':
      return differsByCategory(condition.bound);
    case 'points':
      return differsByCategory(condition.atLeast);
    case 'met':
    case 'level':
    case 'class':
      return false;
  }
}

function gateDiffers(gate: Gate): boolean {
  return gate.kind === 'item-minimum' && differsByCategory(gate.minimum);
}

function classesDiffer(classification: Classification): boolean {
  return classification.kind === 'bands'
    ? classification.classes.some(({ from, to }) => differsByCategory(from) || differsByCategory(to))
    : classification.classes.some(({ conditions }) => conditions.some(conditionDiffers));
}
