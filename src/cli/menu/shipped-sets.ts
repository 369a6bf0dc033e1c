import { type SetChoice, setChoices } from '../../jobs/set-choices.ts';
import type { Language } from '../../model/language.ts';
import { CRITERIA_HERE } from '../world.ts';

/** The newest version of each shipped set. */
export function shippedSets(language: Language): SetChoice[] {
  return setChoices(CRITERIA_HERE, language);
}

/** The same, each by its id alone: an older version is taken by its own name. */
export function newestSets(language: Language): SetChoice[] {
  return shippedSets(language).map((choice) => ({ ...choice, value: choice.value.split('@')[0] ?? choice.value }));
}
