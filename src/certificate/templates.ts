import { parseTemplate } from './parse-template.ts';
import type { Template } from './template-schema.ts';
import recognition from './templates/recognition.json' with { type: 'json' };

/** The templates that come with the program, as they stand in their files. A new one is a file and a line here. */
const templates = { recognition } as const;

export type TemplateName = keyof typeof templates;
export const TEMPLATE_NAMES = Object.keys(templates) as TemplateName[];

export function builtInTemplate(name: TemplateName = 'recognition'): Template {
  const { template, problems } = parseTemplate(templates[name], `${name}.json`);
  if (template === undefined) throw new Error(`The built-in template ${name} is wrong: ${JSON.stringify(problems)}`);
  return template;
}
