import { criteriaJsonSchema } from '../criteria/json-schema.ts';

export interface CriteriaSchemaResult {
  /** JSON Schema of criteria files, with what each key is for. */
  readonly schema: object;
}

/** What a criteria file may say, for editors and other programs. */
export function criteriaSchema(): CriteriaSchemaResult {
  return { schema: criteriaJsonSchema() };
}
