import { criteriaLibrary } from '../../criteria/library.ts';
import { checkFoundCriteria, shippedCriteria } from '../../io/criteria-store.ts';

/** The shipped sets as choices of a menu. */
export function shippedSets(): { readonly name: string; readonly value: string }[] {
  const shipped = shippedCriteria();
  const library = criteriaLibrary(shipped);
  return shipped.flatMap((parsed) => {
    const { set } = checkFoundCriteria({ parsed, library });
    return set === undefined ? [] : [{ name: `${set.id} - ${set.title.vi}`, value: `${set.id}@${set.version}` }];
  });
}
