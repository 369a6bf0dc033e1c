import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { profileJsonSchema } from '../../src/certificate/profile-schema.ts';
import { templateJsonSchema } from '../../src/certificate/template-schema.ts';
import { answerDataJsonSchema } from '../../src/cli/answer-data.ts';
import { answerForm, answerJsonSchema } from '../../src/cli/answer-form.ts';
import { casesJsonSchema } from '../../src/criteria-cases/read-case-json.ts';
import type { Location } from '../../src/model/location.ts';
import { officeFolderJsonSchema } from '../../src/office/office-folder.ts';
import { outcomeJsonSchema } from '../../src/page/outcome.ts';
import {
  problemListForm,
  problemListJsonSchema,
  refusalForm,
  refusalJsonSchema,
} from '../../src/problems/json-forms.ts';
import { inWords, problem } from '../../src/problems/problem.ts';
import { refusal } from '../../src/problems/refusal.ts';
import { refusalJson } from '../../src/problems/refusal-json.ts';
import { entryJsonSchema } from '../../src/register/entry-schema.ts';
import { comparisonJsonSchema } from '../../src/report/comparison/json-form.ts';
import { problemJson } from '../../src/report/problems/problem-json.ts';
import { hoctap } from '../support/a-terminal.ts';

test.each([
  ['certificate/profile', profileJsonSchema],
  ['office/office-folder', officeFolderJsonSchema],
  ['certificate/template', templateJsonSchema],
  ['register/entry', entryJsonSchema],
  ['problems/problem-list', problemListJsonSchema],
  ['problems/refusal', refusalJsonSchema],
  ['cli/answer', answerJsonSchema],
  ['cli/answer-data', answerDataJsonSchema],
  ['report/comparison/comparison', comparisonJsonSchema],
  ['page/self-check', outcomeJsonSchema],
  ['criteria-cases/cases', casesJsonSchema],
] as const)('%s.schema.json is what the code reads', async (name, schema) => {
  await expect(`${JSON.stringify(schema(), null, 2)}\n`).toMatchFileSnapshot(`../../src/${name}.schema.json`);
});

test('an office’s profile has only keys of its schema, which knows no others', () => {
  const schema = JSON.parse(readFileSync('src/certificate/profile.schema.json', 'utf8'));
  const profile = JSON.parse(readFileSync('fixtures/demo/co-quan.json', 'utf8'));
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(profile)));
  expect(schema.additionalProperties).toBe(false);
});

test('a refusal in JSON is what its schema says, with the problems that led to it', () => {
  const at = { file: 'a.csv', row: 2, column: 'TC1', cell: 'D2' };
  const found = problem('score-above-maximum', at, { found: 12, maximum: 10, item: 'TC1' });
  const answer = refusalJson(refusal('option-not-a-date', { option: '--on', written: '31/2' }, [found]), 'vi');
  expect(refusalForm.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  expect(answer.error).toMatchObject({ code: 'option-not-a-date', details: { option: '--on', written: '31/2' } });
  expect(() => refusalForm.parse({ error: { code: 'a', message: '' } })).toThrow();
});

test.each(['minh-chung.csv', 'minh-chung.xlsx'])(
  'the list of problems of %s in JSON is what its schema says',
  (file) => {
    const of = (at: Location) =>
      inWords(problem('score-above-maximum', at, { found: 12, maximum: 10, item: 'TC1' }), 'vi');
    const sheet = file.endsWith('x') ? { sheet: 'Minh chứng' } : {};
    const list = [
      of({ file, ...sheet, row: 2, column: 'TC1', cell: 'D2' }),
      of({ file, ...sheet, line: 4, key: 'a.b' }),
    ];
    const read = problemListForm.parse(JSON.parse([...problemJson(list, 'vi')].join('')));
    expect(read.problems.map(({ cell, line }) => cell ?? line)).toEqual(['D2', 4]);
  },
);

test.each([
  [['check', 'fixtures/demo/minh-chung.csv', '-c', 'tt44-2014', '-y', '2022'], 1],
  [['check', 'khong-co.csv', '-c', 'tt44-2014'], 2],
  [['units', 'Đồng Tháp', '-y', '2026'], 0],
  [['criteria', 'lint', 'criteria/tt25-2023/1.0.0.json'], 0],
  [['khong-co'], 2],
])('what --json answers to %j is what its schema says', async (argv, exitCode) => {
  const run = await hoctap(...argv, '--json');
  const answer = JSON.parse(run.out);
  expect(answerForm.parse(answer)).toEqual(answer);
  expect([run.exitCode, answer.exitCode]).toEqual([exitCode, exitCode]);
});
