import type { Language } from '../model/language.ts';
import type { Result, UnitResult } from '../model/result.ts';
import { rewordResult } from '../result/reword-result.ts';
import { StoredFile } from '../result/stored/stored-file.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { findUnit, openStoredResult, resultFile, unitNamed } from './open-result.ts';

export interface ExplainOptions {
  /** A result by its folder or file. */
  readonly result: string;
  /** A unit by its code or name. */
  readonly unit: string;
  readonly language: Language;
}

export interface ExplainResult {
  /** Of its units this one alone, and of its problems those of this unit. */
  readonly result: Result;
  readonly unit: UnitResult;
}

/** One unit of a result, with every reason for its points and its class. */
export function explain(
  { result: path, unit: wanted, language }: ExplainOptions,
  world: Pick<EvidenceWorld, 'files'>,
): ExplainResult {
  const read = fromItsLine(path, wanted, world) ?? fromTheWhole(path, wanted, world);
  const result = rewordResult(read, language);
  return { result, unit: result.units[0] as UnitResult };
}

/** Of a file as we write it no more is read than the head, the unit and what is said of it. */
function fromItsLine(path: string, wanted: string, { files }: Pick<EvidenceWorld, 'files'>): Result | undefined {
  const stored = StoredFile.open(files.bytesIn(resultFile(path, { files })));
  const byCode = stored?.unit(wanted);
  if (stored === undefined || byCode === undefined) return undefined;
  const found = byCode === 'none' ? stored.unit(unitNamed([...stored.units()], wanted).code) : byCode;
  if (found === undefined || found === 'none') return undefined;
  return { ...stored.head, units: [found.unit], problems: found.problems };
}

/** A file of format 1, or one that was changed: reading all of it says what is wrong. */
function fromTheWhole(path: string, wanted: string, world: Pick<EvidenceWorld, 'files'>): Result {
  const result = openStoredResult(path, world);
  const unit = findUnit(result, wanted);
  return { ...result, units: [unit], problems: result.problems.filter(({ unit: code }) => code === unit.code) };
}
