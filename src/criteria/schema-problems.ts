import type { z } from 'zod';
import { particularList } from '../model/particular-list.ts';
import { EXPECTATIONS, type Expectation } from '../problems/criteria-problems.ts';
import { nearest } from '../problems/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { locationOf, type Path, type Source } from './places.ts';

type Issue = z.core.$ZodIssue;

/** What the schema finds wrong, each with its line and key. */
export function schemaProblems(issues: readonly Issue[], value: unknown, source: Source): Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, issue.path as Path, value, source));
}

function problemsOf(issue: Issue, path: Path, root: unknown, source: Source): Problem[] {
  const at = locationOf({ source, path });
  const value = valueAt(root, path);
  const key = String(path.at(-1) ?? '');

  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    return issue.keys.map((unknown) =>
      problem('key-unknown', locationOf({ source, path: [...path, unknown] }), {
        key: unknown,
        suggestion: nearest(unknown, known),
        known: particularList(known),
      }),
    );
  }
  if (value === undefined) {
    const where = locationOf({ source, path: path.slice(0, -1) });
    // One problem for each missing key, though they share the line of the object that lacks them.
    return [problem('key-missing', { ...where, key: keyWithin(where.key, key) }, { key })];
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const possible = issue.errors.filter((branch) => !branch.some(isWrongKind));
    // Of two objects the one whose keys are all known: { "byCategory": ... } is not a pair of languages.
    const meant = possible.find((branch) => !branch.some(({ code }) => code === 'unrecognized_keys')) ?? possible[0];
    if (meant !== undefined)
      return meant.flatMap((inner) => problemsOf(inner, [...path, ...(inner.path as Path)], root, source));
  }
  if (issue.code === 'invalid_union' || issue.code === 'invalid_value') {
    const choices = choicesOf(issue);
    if (choices.length > 0) {
      const details = {
        found: shown(value),
        choices: particularList(choices),
        suggestion: nearest(String(value), choices),
      };
      return [problem('choice-unknown', at, details)];
    }
  }
  if (issue.code === 'invalid_key')
    return [problem('form-wrong', at, { found: key, expected: 'code' satisfies Expectation })];
  return [problem('form-wrong', at, { found: shown(value), expected: expectationOf(issue) })];
}

/** The value is not even of the branch's kind (a text where the branch is an object): the branch was not meant. */
function isWrongKind(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code === 'invalid_type';
}

function choicesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  const options = (issue as { options?: readonly unknown[] }).options ?? [];
  return options.map(String);
}

function expectationOf(issue: Issue): Expectation {
  if (issue.message in EXPECTATIONS) return issue.message as Expectation;
  if (issue.code !== 'invalid_type') return 'other';
  if (issue.expected === 'object' || issue.expected === 'record') return 'object';
  return issue.expected === 'boolean' ? 'boolean' : 'other';
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function keyWithin(around: string | undefined, key: string): string {
  return around === undefined ? key : `${around}.${key}`;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
