import { checkFoundCriteria, shippedCriteria } from '../../io/criteria-store.ts';

/** The shipped sets as choices of a menu. */
export function shippedSets(): { readonly name: string; readonly value: string }[] {
  return shippedCriteria().flatMap((found) => {
    const { set } = checkFoundCriteria(found);
    return set === undefined ? [] : [{ name: `${set.id} - ${set.title.vi}`, value: `${set.id}@${set.version}` }];
  });
}
