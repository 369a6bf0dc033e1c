import { type Problem, problem } from '../problems/problem.ts';
import { extendTemplate } from './extend-template.ts';
import { pageSize } from './page-size.ts';
import { shapeProblems } from './shape-problems.ts';
import { templateRules } from './template-rules.ts';
import { type Template, template } from './template-schema.ts';

/**
 * Reads a parsed JSON value: first what it takes over from a template that ships, then its shape, then what its parts
 * must be to each other.
 */
export function parseTemplate(value: unknown, file: string): { template?: Template; problems: Problem[] } {
  const { value: whole, own, problems: unknown } = extendTemplate(value, file);
  if (unknown.length > 0) return { problems: unknown };
  const checked = template.safeParse(whole);
  if (!checked.success) return { problems: shapeProblems('template', checked.error, whole, file, own) };
  const page = pageSize(checked.data.page);
  if (page === undefined) return { problems: [problem('template-page-size', { file, key: 'page' }, { key: 'page' })] };
  const read = { ...checked.data, page, file };
  const problems = templateRules.flatMap((rule) => rule(read)).map((found) => at(found, own));
  return problems.length === 0 ? { template: read, problems } : { problems };
}

/** The place in the office's own file, where that takes over blocks of another. */
function at(found: Problem, own: (key: string) => string): Problem {
  const key = own(found.at.key ?? '');
  const details = 'key' in found.details ? { ...found.details, key } : found.details;
  return { ...found, at: { ...found.at, key }, details } as Problem;
}
