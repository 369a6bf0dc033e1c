import { CannotRun } from '../model/cannot-run.ts';
import { byLanguage, type Language } from '../model/language.ts';
import { type EntriesOf, entryOf } from './entries.ts';
import { inWords, type Problem } from './problem.ts';
import { refusalGroups } from './refusals/catalogue.ts';
import type { RefusalDefinition } from './refusals/define.ts';

type Refusals = EntriesOf<typeof refusalGroups>;
export type RefusalCode = keyof Refusals;
type DetailsOf<C extends RefusalCode> = Refusals[C] extends RefusalDefinition<infer D> ? D : never;

/**
 * What keeps a job from being done, to be thrown; the compiler checks that the particulars are those its sentences need.
 * `problems` are what is wrong in the files that led to it: they are said before it.
 */
export function refusal<C extends RefusalCode>(
  code: C,
  details: DetailsOf<C>,
  problems: readonly Problem[] = [],
): CannotRun {
  const said = (language: Language) => sentences(code, details, language);
  return new CannotRun(
    byLanguage((language) => said(language).message),
    said('vi').fix === undefined ? undefined : byLanguage((language) => said(language).fix ?? ''),
    { code, details, problems: (language) => problems.map((found) => inWords(found, language)) },
  );
}

function sentences(code: RefusalCode, details: object, language: Language) {
  const { message, fix } = (entryOf(refusalGroups, code) as RefusalDefinition).words[language];
  return { message: message(details), fix: fix?.(details) };
}
