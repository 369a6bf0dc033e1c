import type { Result } from '../../src/model/result.ts';
import { readResult } from '../../src/result/read-result.ts';

/** A result as the program reads it back from what it wrote. */
export function readBack(text: string | undefined): Result {
  const found = readResult(text ?? '', 'result.json');
  if ('problem' in found) throw new Error(`not read back: ${found.problem.code}`);
  return found.result;
}
