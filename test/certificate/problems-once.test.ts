import { expect, test } from 'vitest';
import { certificatesFrom } from '../../src/certificate/certificates-from.ts';
import { differsByUnit } from '../../src/certificate/draft.ts';
import { ProblemsOnce } from '../../src/certificate/problems-once.ts';
import { isText, type TextBlock, textOf } from '../../src/certificate/template-schema.ts';
import { builtInTemplate } from '../../src/certificate/templates.ts';
import { problem } from '../../src/problems/problem.ts';
import { AN_OFFICE, aResult, aUnit } from './a-result.ts';

const template = builtInTemplate();
const texts = template.blocks.filter(isText);
const blockWith = (field: string) => {
  const found = texts.find((block) => textOf(block).includes(`{${field}}`));
  if (found === undefined) throw new Error(field);
  return found;
};
const ofUnit = texts.find(differsByUnit) as TextBlock;
const plain = texts.find((block) => !textOf(block).includes('{')) as TextBlock;

function told(file: string | undefined, block: TextBlock) {
  const office = file === undefined ? AN_OFFICE : { ...AN_OFFICE, file };
  const units = [aUnit({ code: 'A' }), aUnit({ code: 'B' })];
  const once = new ProblemsOnce(template);
  for (const content of certificatesFrom(aResult(units), { office }).certificates) {
    once.add(content, block, (at, context) => problem('pdf-without-code', at, {}, context));
  }
  return once.problems.map(({ at, unit }) => [at.file, at.key, unit]);
}

test('what is of a unit is told of each, at its own place', () => {
  expect(told('co-quan.json', ofUnit).map(([, , unit]) => unit)).toEqual(['A', 'B']);
});

test('what is of the office is told once, at its key where the office has a file, else at its block', () => {
  const place = blockWith('signerName');
  const block = `blocks[${template.blocks.indexOf(place)}]`;
  expect(told('co-quan.json', place)).toEqual([['co-quan.json', 'signer.name', undefined]]);
  expect(told(undefined, place)).toEqual([[template.file, block, undefined]]);
});

test('words that stand in the template alone are told once, at their block', () => {
  expect(told('co-quan.json', plain)).toEqual([
    [template.file, `blocks[${template.blocks.indexOf(plain)}]`, undefined],
  ]);
});
