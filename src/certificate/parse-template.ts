import type { Problem } from '../problems/problem.ts';
import { shapeProblems } from './shape-problems.ts';
import { templateRules } from './template-rules.ts';
import { type Template, template } from './template-schema.ts';

/** Reads a parsed JSON value: its shape first, then what its parts must be to each other. */
export function parseTemplate(value: unknown, file: string): { template?: Template; problems: Problem[] } {
  const checked = template.safeParse(value);
  if (!checked.success) return { problems: shapeProblems('template', checked.error, value, file) };
  const read = { ...checked.data, file };
  const problems = templateRules.flatMap((rule) => rule(read));
  return problems.length === 0 ? { template: read, problems } : { problems };
}
