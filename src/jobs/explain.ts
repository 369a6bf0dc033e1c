import type { Language } from '../model/language.ts';
import type { Result, UnitResult } from '../model/result.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { findUnit, openResult } from './open-result.ts';

export interface ExplainOptions {
  /** A result by its folder or file. */
  readonly result: string;
  /** A unit by its code or name. */
  readonly unit: string;
  readonly language: Language;
}

export interface Explained {
  readonly result: Result;
  readonly unit: UnitResult;
}

/** One unit of a result, with every reason for its points and its class. */
export function explain(
  { result: path, unit, language }: ExplainOptions,
  world: Pick<EvidenceWorld, 'files'>,
): Explained {
  const result = openResult(path, language, world);
  return { result, unit: findUnit(result, unit) };
}
