import { join } from 'node:path';
import { isFolder, readTextFile } from '../io/read-files.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { Language } from '../model/language.ts';
import { plainLetters } from '../model/plain-letters.ts';
import type { Result, UnitResult } from '../model/result.ts';
import { inWords } from '../problems/problem.ts';
import { readResult } from '../result/read-result.ts';
import { rewordResult } from '../result/reword-result.ts';

/** Opens a result by its folder or file, in the language asked for. */
export function openResult(path: string, language: Language): Result {
  const { file, text } = readTextFile(isFolder(path) ? join(path, 'result.json') : path);
  const read = readResult(text, file);
  if ('result' in read) return rewordResult(read.result, language);
  const vi = inWords(read.problem, 'vi');
  const en = inWords(read.problem, 'en');
  throw new CannotRun({ vi: `${file}: ${vi.message}`, en: `${file}: ${en.message}` }, { vi: vi.fix, en: en.fix });
}

/** A unit by its code, or by its name in any spelling of case and diacritics. */
export function findUnit(result: Result, wanted: string): UnitResult {
  const byCode = result.units.find(({ code }) => code === wanted);
  if (byCode !== undefined) return byCode;
  const name = plainLetters(wanted);
  const exact = result.units.filter((unit) => plainLetters(unit.name) === name);
  const near = exact.length > 0 ? exact : result.units.filter((unit) => plainLetters(unit.name).includes(name));
  const [unit, ...others] = name === '' ? [] : near;
  if (unit !== undefined && others.length === 0) return unit;
  if (unit === undefined) {
    throw new CannotRun(
      { vi: `Không có đơn vị “${wanted}” trong kết quả này.`, en: `There is no unit “${wanted}” in this result.` },
      { vi: 'Ghi mã hoặc tên đơn vị như trong tệp minh chứng.', en: 'Give its code or name as in the evidence file.' },
    );
  }
  const list = near
    .slice(0, 10)
    .map((each) => `${each.name} (${each.code})`)
    .join('; ');
  throw new CannotRun(
    {
      vi: `Có ${near.length} đơn vị ứng với “${wanted}”: ${list}.`,
      en: `${near.length} units match “${wanted}”: ${list}.`,
    },
    { vi: 'Ghi mã đơn vị.', en: 'Give the code.' },
  );
}
