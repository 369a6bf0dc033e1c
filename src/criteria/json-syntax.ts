import { type Problem, problem } from '../problems/problem.ts';
import { endsInside } from './json-nesting.ts';

/** What the JSON parser throws, as far as it is of use. */
interface JsonSyntaxError {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export function isSyntaxError(error: unknown): error is JsonSyntaxError {
  return error instanceof Error && 'line' in error && 'column' in error && 'offset' in error;
}

/** The parser's own words are English and technical: say what stands there and what the usual slip is. */
export function syntaxProblem(text: string, { line, column, offset }: JsonSyntaxError, file: string): Problem {
  const rest = text.slice(offset);
  const found = /^(?:"(?:[^"\\\n]|\\.){0,200}"?|[\p{L}\p{N}_.+-]{1,200}|.)/u.exec(rest)?.[0] ?? '';
  const isLast = rest.slice(found.length).trim() === '';
  if (found === '' || (isLast && !/^[\]}]$/.test(found) && endsInside(text))) {
    const lastLine = text.trimEnd().split('\n').length;
    return problem('json-unfinished', { file, line: lastLine }, {});
  }
  const before = text.slice(0, offset).trimEnd().at(-1) ?? '';
  return problem('json-unexpected', { file, line }, { found: found.slice(0, 30), column, slip: slipOf(found, before) });
}

/** The commonest slips of people who edit JSON by hand. */
function slipOf(found: string, before: string): string {
  if (/^[\]}]/.test(found) && before === ',') return 'comma-too-many';
  if (/^[“”„‘’']/.test(found)) return 'curly-quotes';
  if (found.startsWith('/') || found.startsWith('#')) return 'comment';
  if (found.startsWith('"') && /["\d\]}el]/.test(before)) return 'comma-missing';
  if (/^\d/.test(found) && before === ',') return 'decimal-comma';
  return 'other';
}
