import { keyTwice } from '../model/json-keys.ts';
import { RESULT_FORMAT, RESULT_FORMAT_VERSION, type Result } from '../model/result.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { inconsistency } from './consistency.ts';
import { resultSchema } from './result-schema.ts';

/** Reads result.json back. What contradicts itself, was cut short or made by a later version is refused, never guessed. */
export function readResult(text: string, file: string): { readonly result: Result } | { readonly problem: Problem } {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: problem('result-not-json', { file }, {}) };
  }
  const head = content as { readonly format?: unknown; readonly formatVersion?: unknown } | null;
  if (head?.format !== RESULT_FORMAT) return { problem: problem('result-other-file', { file }, {}) };
  if (head.formatVersion !== RESULT_FORMAT_VERSION) {
    const details = { found: String(head.formatVersion), expected: RESULT_FORMAT_VERSION };
    return { problem: problem('result-other-version', { file }, details) };
  }
  const twice = keyTwice(text, content);
  if (twice !== undefined) return { problem: problem('result-damaged', { file, key: twice }, { key: twice }) };
  const checked = resultSchema.safeParse(content);
  const key = checked.success ? inconsistency(checked.data) : checked.error.issues[0]?.path.map(String).join('.');
  if (key !== undefined || !checked.success)
    return { problem: problem('result-damaged', { file, key: key ?? '' }, { key: key ?? '' }) };
  // What was read and not what zod made of it: the keys keep their order, so that writing it again gives the same bytes.
  return { result: content as Result };
}
