import { expect, test } from 'vitest';
import { z } from 'zod';
import { criteriaJsonSchema } from '../../src/criteria/json-schema.ts';
import { readText, SHIPPED } from './files.ts';

type Schema = { [key: string]: unknown; properties?: Record<string, Schema>; description?: string; $ref?: string };

test('criteria/schema.json is what the code reads', async () => {
  const text = `${JSON.stringify(criteriaJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../criteria/schema.json');
});

test('every key is described', () => {
  const schemas = criteriaJsonSchema() as { $defs: Record<string, Schema> };
  const undescribed: string[] = [];
  const visit = (schema: Schema, path: string): void => {
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      const { description = schemas.$defs[property.$ref?.replace('#/$defs/', '') ?? '']?.description } = property;
      if (description === undefined) undescribed.push(`${path}.${key}`);
    }
    for (const [key, value] of Object.entries(schema)) {
      if (typeof value === 'object' && value !== null) visit(value as Schema, `${path}/${key}`);
    }
  };
  visit(schemas, '');
  expect(undescribed).toEqual([]);
});

test.each([...SHIPPED, 'fixtures/office-rubric/criteria.json'])('%s is valid by the published schema', (path) => {
  const schema = z.fromJSONSchema(JSON.parse(readText('criteria/schema.json')));
  expect(schema.safeParse(JSON.parse(readText(path))).error?.issues ?? []).toEqual([]);
});
