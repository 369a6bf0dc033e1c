import { openResult as open } from '../jobs/open-result.ts';
import type { Language } from '../model/language.ts';
import type { Result } from '../model/result.ts';
import { FILES } from './world.ts';

export { findUnit } from '../jobs/open-result.ts';

/** For commands that are not jobs yet: a result by its folder or file, in the language asked for. */
export function openResult(path: string, language: Language): Result {
  return open(path, language, { files: FILES });
}
