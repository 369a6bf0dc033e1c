import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KEPT_LATER } from '../../src/result/differences.ts';
import schema from '../../src/result/schema.json' with { type: 'json' };

/** The fields of the first version that wrote format 2: a result of then lacks whatever came later. */
const FIRST = readFileSync('test/result/expected/first-fields-of-format-2.txt', 'utf8').trimEnd().split('\n');

/** Kept only where the evaluation was asked for it, which one of then was not: computing it again asks for nothing either. */
const WHERE_ASKED = [
  'asked.categories',
  'asked.category',
  'asked.district',
  'combined',
  'combined[].result',
  'combined[].sha256',
  'combined[].units',
];

interface Form {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Form>>;
  readonly items?: Form;
  readonly prefixItems?: readonly Form[];
  readonly additionalProperties?: Form | boolean;
  readonly anyOf?: readonly Form[];
  readonly oneOf?: readonly Form[];
}

const { $defs, ...whole } = schema as unknown as Form & { readonly $defs: Readonly<Record<string, Form>> };

/** Every field by its place: `criteria.classes[].requires`. What a definition holds of its own kind is told once. */
function fieldsOf(form: Form, place: string, within: readonly string[] = []): string[] {
  if (form.$ref !== undefined) {
    const name = form.$ref.split('/').at(-1) ?? '';
    const named = $defs[name];
    return named === undefined || within.includes(name) ? [] : fieldsOf(named, place, [...within, name]);
  }
  const { properties = {}, items, prefixItems = [], additionalProperties: others } = form;
  return [
    ...[...(form.anyOf ?? []), ...(form.oneOf ?? [])].flatMap((each) => fieldsOf(each, place, within)),
    ...Object.entries(properties).flatMap(([name, each]) => {
      const field = place === '' ? name : `${place}.${name}`;
      return [field, ...fieldsOf(each, field, within)];
    }),
    ...[...(items === undefined ? [] : [items]), ...prefixItems].flatMap((each) =>
      fieldsOf(each, `${place}[]`, within),
    ),
    ...(typeof others === 'object' ? fieldsOf(others, `${place}{}`, within) : []),
  ];
}

const NOW = new Set(fieldsOf(whole, ''));

test('a field that results did not keep at first is named, or older results would be taken for edited', () => {
  const first = new Set(FIRST);
  expect([...NOW].filter((field) => !first.has(field)).sort()).toEqual([...KEPT_LATER, ...WHERE_ASKED].sort());
});

test('no field of the first version is gone: it is read for ever', () => {
  expect(FIRST.length).toBeGreaterThan(600);
  expect(FIRST.filter((field) => !NOW.has(field))).toEqual([]);
});
