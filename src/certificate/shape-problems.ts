import type { z } from 'zod';
import type { ExpectedShape } from '../problems/office-problems.ts';
import { type Problem, problem } from '../problems/problem.ts';

type Issue = z.core.$ZodIssue;
const LONGEST_QUOTE = 60;

/** What zod found wrong in an office's JSON file, as problems with the key where it stands. */
export function shapeProblems(
  kind: 'profile' | 'template',
  error: z.core.$ZodError,
  value: unknown,
  file: string,
  own: (key: string) => string = (key) => key,
): Problem[] {
  const seen = new Set<string>();
  return error.issues.flatMap((issue) => {
    const key = own(keyOf(issue.path));
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((name) => {
        const unknown = own(keyOf([...issue.path, name]));
        return problem(`${kind}-unknown-key`, { file, key: unknown }, { key: unknown });
      });
    }
    // A value of the wrong kind may break further rules; the first says it all.
    if (seen.has(key)) return [];
    seen.add(key);
    const found = valueAt(value, issue.path);
    if (found === undefined)
      return [problem(`${kind}-missing-key`, { file, key }, { key, expected: expectedBy(issue) })];
    const details = { key: key === '' ? '(file)' : key, expected: expectedBy(issue), found: quote(found) };
    return [problem(`${kind}-wrong-value`, { file, key }, details)];
  });
}

/** `blocks[2].box.width` */
function keyOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((key, step) => {
    if (typeof step === 'number') return `${key}[${step}]`;
    return key === '' ? String(step) : `${key}.${String(step)}`;
  }, '');
}

function expectedBy(issue: Issue): ExpectedShape {
  if (issue.code === 'invalid_format') return issue.format === 'date' ? 'date' : 'plain-text';
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return 'choice';
  if (issue.code === 'too_big') return issue.origin === 'number' ? 'smaller-number' : 'shorter';
  if (issue.code === 'too_small') return issue.origin === 'number' ? 'larger-number' : 'something';
  if (issue.code === 'custom') return 'page-address';
  if (issue.code !== 'invalid_type') return 'plain-text';
  if (issue.expected === 'array') return 'list';
  if (issue.expected === 'object' || issue.expected === 'record') return 'group';
  if (issue.expected === 'number' || issue.expected === 'int') return 'number';
  if (issue.expected === 'boolean') return 'boolean';
  return 'text';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | null | undefined)?.[step], value);
}

function quote(value: unknown): string {
  // A program that calls may give what no file can hold.
  const text =
    typeof value === 'object'
      ? JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part))
      : typeof value === 'string'
        ? JSON.stringify(value)
        : String(value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
