import type { Language } from '../model/language.ts';
import { RESULT_FILE } from '../model/output-names.ts';
import { plainLetters } from '../model/plain-letters.ts';
import type { Result, UnitResult } from '../model/result.ts';
import { inWords } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import type { Limits } from '../result/items-kept.ts';
import { readResult } from '../result/read-result.ts';
import { rewordResult as reworded } from '../result/reword-result.ts';
import { readByLines } from '../result/stored/read-by-lines.ts';
import type { EvidenceWorld } from './evidence-world.ts';

/** Opens a result by its folder or file, in the language asked for. */
export function openResult(
  path: string,
  language: Language,
  world: Pick<EvidenceWorld, 'files'>,
  limits?: Limits,
): Result {
  return reworded(openStoredResult(path, world, limits), language, limits);
}

/** As it is in its file, in the language it was written in. */
export function openStoredResult(path: string, world: Pick<EvidenceWorld, 'files'>, limits?: Limits): Result {
  const named = resultFile(path, world);
  const byLines = world.files.isThere(named) ? readByLines(world.files.bytesIn(named), limits) : undefined;
  if (byLines !== undefined) return byLines;
  const { file, text } = world.files.text(named);
  const read = readResult(text, file);
  if ('result' in read) return read.result;
  throw refusal('result-unreadable', { file, vi: inWords(read.problem, 'vi'), en: inWords(read.problem, 'en') });
}

/** The file of a result that was given by its folder or by itself. */
export function resultFile(path: string, { files }: Pick<EvidenceWorld, 'files'>): string {
  return files.isFolder(path) ? files.join(path, RESULT_FILE) : path;
}

const MOST_LISTED = 10;

/** A unit by its code, or by its name in any spelling of case and diacritics. */
export function findUnit(result: Result, wanted: string): UnitResult {
  return unitNamed(result.units, wanted);
}

/** The same where no more is known of the units than what they are called. */
export function unitNamed<T extends { readonly code: string; readonly name: string }>(
  units: readonly T[],
  wanted: string,
): T {
  const byCode = units.find(({ code }) => code === wanted);
  if (byCode !== undefined) return byCode;
  const name = plainLetters(wanted);
  const exact = units.filter((unit) => plainLetters(unit.name) === name);
  const near = exact.length > 0 ? exact : units.filter((unit) => plainLetters(unit.name).includes(name));
  const [unit, ...others] = name === '' ? [] : near;
  if (unit === undefined) throw refusal('unit-not-in-result', { named: wanted });
  if (others.length === 0) return unit;
  const listed = near.slice(0, MOST_LISTED).map(({ code, name: called }) => ({ code, name: called }));
  throw refusal('unit-named-by-several', { named: wanted, count: near.length, units: listed });
}
