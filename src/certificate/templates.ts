import { parseTemplate } from './parse-template.ts';
import { SHIPPED, SHIPPED_NAMES, type TemplateName } from './shipped-templates.ts';
import type { Template } from './template-schema.ts';

export { isShipped, type TemplateName } from './shipped-templates.ts';
export const TEMPLATE_NAMES = SHIPPED_NAMES;

export function builtInTemplate(name: TemplateName = 'recognition'): Template {
  const { template, problems } = parseTemplate(SHIPPED[name], `${name}.json`);
  if (template === undefined) throw new Error(`The built-in template ${name} is wrong: ${JSON.stringify(problems)}`);
  return template;
}
