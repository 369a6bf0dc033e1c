import { dirname } from 'node:path';
import { SPEECH } from '../labels/speech.ts';
import type { Language } from '../model/language.ts';

/** More files of one folder are counted, not named: nobody reads two hundred names. */
const NAMED = 12;

/** What was written, in one line. */
export function listPaths(paths: readonly string[], language: Language): string {
  const byFolder = new Map<string, string[]>();
  for (const path of paths) {
    const folder = dirname(path);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), path]);
  }
  return SPEECH[language].list(
    [...byFolder].flatMap(([folder, each]) =>
      each.length > NAMED ? [`${folder} (${WORDS[language](each.length)})`] : each,
    ),
  );
}

const WORDS = {
  vi: (count: number) => SPEECH.vi.count(count, 'tệp'),
  en: (count: number) => SPEECH.en.count(count, 'file', 'files'),
};
