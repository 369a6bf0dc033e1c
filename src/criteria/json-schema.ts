import { z } from 'zod';
import { criteriaFile } from './schema/criteria-file.ts';

/** The published description of criteria files, for editors and other programs: criteria/schema.json holds it. */
export function criteriaJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(criteriaFile, { io: 'input', target: 'draft-2020-12' });
  return { $schema, title: 'Bộ tiêu chí hoctap', ...schema };
}
