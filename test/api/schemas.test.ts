import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { profileJsonSchema } from '../../src/certificate/profile-schema.ts';
import { templateJsonSchema } from '../../src/certificate/template-schema.ts';
import { entryJsonSchema } from '../../src/register/entry-schema.ts';

test.each([
  ['certificate/profile', profileJsonSchema],
  ['certificate/template', templateJsonSchema],
  ['register/entry', entryJsonSchema],
] as const)('%s.schema.json is what the code reads', async (name, schema) => {
  await expect(`${JSON.stringify(schema(), null, 2)}\n`).toMatchFileSnapshot(`../../src/${name}.schema.json`);
});

test('an office’s profile has only keys of its schema, which knows no others', () => {
  const schema = JSON.parse(readFileSync('src/certificate/profile.schema.json', 'utf8'));
  const profile = JSON.parse(readFileSync('fixtures/demo/co-quan.json', 'utf8'));
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(profile)));
  expect(schema.additionalProperties).toBe(false);
});
