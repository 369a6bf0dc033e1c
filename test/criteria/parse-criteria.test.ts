import { describe, expect, test } from 'vitest';
import { parseCriteria } from '../../src/criteria/parse-criteria.ts';
import { places, readText } from './files.ts';

const SHIPPED = readText('criteria/tt44-2014/1.0.0.json');

function parse(text: string) {
  return parseCriteria(text, 'sha', 'criteria.json');
}

function slipOf(text: string) {
  const [found] = parse(text).problems;
  return [found?.code, found?.at.line, found?.details['slip']];
}

describe('text of a criteria file', () => {
  test('a byte order mark, Windows line ends and decomposed letters change nothing', () => {
    const windows = `\uFEFF${SHIPPED.normalize('NFD').replaceAll('\n', '\r\n')}`;
    const read = parse(windows);
    expect(read.problems).toEqual([]);
    expect(read.written).toEqual(parse(SHIPPED).written);
    expect(read.positions.get('items[14].label.vi')).toBe(parse(SHIPPED).positions.get('items[14].label.vi'));
  });

  test.each([
    ['a comma too many', '{\n "a": 1,\n}', 'json-unexpected', 3, 'comma-too-many'],
    ['a comma too few', '{\n "a": 1\n "b": 2\n}', 'json-unexpected', 3, 'comma-missing'],
    ['quotation marks of Word', '{\n “a”: 1\n}', 'json-unexpected', 2, 'curly-quotes'],
    ['a decimal comma', '{\n "a": 2,5,\n "b": 1\n}', 'json-unexpected', 2, 'decimal-comma'],
    ['a comment', '{\n // điểm\n "a": 2\n}', 'json-unexpected', 2, 'comment'],
    ['a word without quotation marks', '{\n "a": awarded\n}', 'json-unexpected', 2, 'other'],
    ['a leading zero', '{\n "a": 05\n}', 'json-unexpected', 2, 'other'],
    ['something after the end', '{}\n{}', 'json-unexpected', 2, 'other'],
    ['an end half-way', '{\n "a": [1, 2', 'json-unfinished', 2, undefined],
    ['a text that never ends', '{\n "a": "x', 'json-unfinished', 2, undefined],
    ['a key without a value', '{\n "a"', 'json-unfinished', 2, undefined],
    ['only blanks', ' \n', 'criteria-empty', 1, undefined],
  ])('%s is named with its line', (_, text, code, line, slip) => {
    expect(slipOf(text)).toEqual([code, line, slip]);
  });

  test('a hundred thousand brackets are refused and do not overflow', () => {
    expect(places(parse('['.repeat(100_000)).problems)).toEqual(['json-too-deep 1 -']);
    expect(places(parse(`{"a": ${'{"a":'.repeat(50_000)}`).problems)).toEqual(['json-too-deep 1 -']);
  });

  test('brackets inside a text are not nesting', () => {
    expect(places(parse(`{"a": "${'['.repeat(1000)}\\"["}`).problems)).toEqual(['criteria-not-a-set 1 -']);
  });

  test.each([['1e2'], ['1e999'], ['84.99999999999999999'], ['0.00001'], ['12345678901']])(
    'the number %s is refused, not rounded',
    (number) => {
      const text = SHIPPED.replace('"maximum": 100', `"maximum": ${number}`);
      expect(places(parse(text).problems)).toEqual(['json-number 36 maximum']);
    },
  );

  test('a broken character is refused', () => {
    const text = SHIPPED.replace('“Cộng đồng học tập” cấp xã theo', '\\ud83d theo');
    expect(places(parse(text).problems)).toEqual(['json-text 9 title.vi']);
  });
});

describe('form of a criteria file', () => {
  test('keys every object inherits are unknown keys like any other', () => {
    const text = SHIPPED.replace('"maximum": 100,', '"maximum": 100, "__proto__": { "maximum": 1 }, "constructor": 1,');
    expect(places(parse(text).problems)).toEqual(['key-unknown 36 __proto__', 'key-unknown 36 constructor']);
  });

  test('a slip of the pen gets the key that was meant', () => {
    const text = SHIPPED.replace('"betweenBands":', '"betwenBands":');
    const [found] = parse(text).problems;
    expect(found?.details).toMatchObject({ key: 'betwenBands', suggestion: 'betweenBands' });
  });

  test('every problem is told at once, in the order of the file', () => {
    const text = SHIPPED.replace('"version": "1.0.0"', '"version": "1.0"')
      .replace('"official"', '"offical"')
      .replace('"issuedOn": "2014-12-12"', '"issuedOn": "12/12/2014"')
      .replace('"kind": "awarded"', '"kind": "award"')
      .replace('"id": "TC2"', '"id": "TC 2"')
      .replace('"earnsAward": true,', '');
    expect(places(parse(text).problems)).toEqual([
      'form-wrong 6 version',
      'choice-unknown 7 provenance',
      'form-wrong 23 law.issuedOn',
      'choice-unknown 55 items[0].method.kind',
      'form-wrong 59 items[1].id',
      'key-missing 187 classification.classes[0].earnsAward',
    ]);
    expect(parse(text).written).toBeUndefined();
  });

  test('of a label in the wrong form the part that is wrong is named', () => {
    const text = SHIPPED.replace('"en": "Good"', '"eng": "Good"').replace('"vi": "Khá"', '"vi": 5');
    expect(places(parse(text).problems)).toEqual([
      'key-unknown 189 classification.classes[0].label.eng',
      'form-wrong 201 classification.classes[1].label.vi',
    ]);
  });

  test('an extending file is never official', () => {
    const header = { format: 'hoctap-criteria', formatVersion: 1, id: 'a', version: '1.0.0', title: 'A' };
    const text = JSON.stringify({ ...header, provenance: 'official', extends: { id: 'tt44-2014', version: '1.0.0' } });
    expect(places(parse(text).problems)).toEqual(['choice-unknown 1 provenance']);
  });

  test.each([['[]'], ['"text"'], ['5'], ['null'], ['{}']])('%s is no criteria set', (text) => {
    expect(places(parse(text).problems)).toEqual(['criteria-not-a-set 1 -']);
  });
});
