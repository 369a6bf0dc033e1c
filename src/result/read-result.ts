import { duplicateKey } from '../model/json-keys.ts';
import { RESULT_FORMAT, RESULT_FORMAT_VERSION, type Result } from '../model/result.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { inconsistency } from './consistency.ts';
import schema from './schema.json' with { type: 'json' };
import schemaOf1 from './schema-1.json' with { type: 'json' };
import { resultOf1 } from './stored/format-1.ts';
import { restoreResult } from './stored/restore-result.ts';
import { type Check, checkOf, type Schema } from './stored/shape.ts';
import type { StoredResult } from './stored/stored-result.ts';

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
  const form = FORMS.get(head.formatVersion);
  if (form === undefined) {
    const details = { found: String(head.formatVersion), expected: RESULT_FORMAT_VERSION };
    return { problem: problem('result-other-version', { file }, details) };
  }
  const damaged = (key: string) => ({ problem: problem('result-damaged', { file, key }, { key }) });
  const twice = duplicateKey(text, content);
  if (twice !== undefined) return damaged(twice);
  const wrong = form.check(content);
  if (wrong !== undefined) return damaged(wrong);
  const read = form.restore(content);
  if ('key' in read) return damaged(read.key);
  const key = inconsistency(read.result);
  return key === undefined ? read : damaged(key);
}

interface Form {
  readonly check: Check;
  readonly restore: (content: unknown) => { readonly result: Result } | { readonly key: string };
}

/** By the number of the format. A description is made ready when the first file of its format is read. */
const FORMS: ReadonlyMap<unknown, Form> = new Map<unknown, Form>([
  [1, { check: whenAsked(() => checkOf(schemaOf1 as Schema)), restore: (content) => resultOf1(content as Result) }],
  [
    2,
    { check: whenAsked(() => checkOf(schema as Schema)), restore: (content) => restoreResult(content as StoredResult) },
  ],
]);

function whenAsked(make: () => Check): Check {
  let made: Check | undefined;
  return (value) => {
    made ??= make();
    return made(value);
  };
}
