import { momentOf } from '../documents/facts.ts';
import type { LetterOptions } from '../letters/letters-from.ts';
import type { Result } from '../model/result.ts';
import { notifyDistricts } from './authorities-of-papers.ts';
import { checkLawOfPapers } from './law-of-papers.ts';
import type { World } from './world.ts';

/** Letters recognise nobody: what is to be known of their law and of who sends them is said. */
export function notifyLawOfLetters(
  result: Result,
  { office, parent, day }: Pick<LetterOptions, 'office' | 'parent' | 'day'>,
  world: Pick<World, 'shipped' | 'notice'>,
): void {
  const { day: on } = momentOf(result, { office, day });
  checkLawOfPapers(result, { on, assumed: (day ?? office.decision?.date) === undefined, recognise: false }, world);
  notifyDistricts(result, { office, parent, on }, world);
}
