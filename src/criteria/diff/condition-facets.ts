import type { Condition, CriteriaSet, RecognisedCondition } from '../../model/criteria-set.ts';
import type { Words } from '../../model/language.ts';
import { conditionForm, unitOfCondition } from '../conditions.ts';
import type { Value } from './criteria-diff.ts';
import { type Facet, facet, optionalFacet, text } from './facets.ts';
import type { NewNames } from './new-names.ts';

type AnyCondition = Condition | RecognisedCondition;

/** Conditions, each by what it refers to, so that one that only asks for more is seen as changed. */
export function conditionFacets(
  conditions: readonly AnyCondition[],
  set: CriteriaSet,
  renamed: NewNames,
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

export function conditionValue(condition: AnyCondition, written: AnyCondition, set: CriteriaSet): Value {
  if (written.kind === 'recognised') {
    const label = set.areas.find(({ id }) => id === written.rule)?.label ?? { vi: written.rule };
    return { is: 'condition', condition, label, unit: '' };
  }
  const label = conditionForm(written).label(written, set);
  return { is: 'condition', condition, label, unit: written.kind === 'value' ? unitOfCondition(written, set) : '' };
}

export function inNewIds<C extends AnyCondition>(condition: C, renamed: NewNames): C {
  if (condition.kind === 'recognised') return condition;
  return conditionForm(condition).renamed(condition, renamed) as C;
}

function aboutOf(condition: AnyCondition): string {
  return condition.kind === 'recognised' ? condition.kind : conditionForm(condition).about(condition);
}

export function clauseFacets(clause: { readonly article: string; readonly text: string } | undefined): Facet[] {
  return optionalFacet('clause', clause, (given) => ({ is: 'clause', clause: given }));
}
