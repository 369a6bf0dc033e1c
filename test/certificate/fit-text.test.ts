import { expect, test } from 'vitest';
import { fitText, type TextBox } from '../../src/certificate/fit-text.ts';

/** Every letter is one size wide, so that the numbers can be computed in the head. */
const measure = (text: string) => ({ width: text.length, letters: text.length });
const room = (different: Partial<TextBox> = {}): TextBox => ({
  width: 100,
  height: 30,
  size: 10,
  minSize: 5,
  maxLines: 2,
  lineHeight: 1,
  letterSpacing: 0,
  ...different,
});

test('a text that fits keeps its size and its line', () => {
  expect(fitText('abcde abcd', room(), measure)).toEqual({ lines: ['abcde abcd'], size: 10 });
});

test('a longer one is broken evenly, not filled up', () => {
  expect(fitText('aaa bbb ccc d', room(), measure)).toEqual({ lines: ['aaa bbb', 'ccc d'], size: 10 });
});

test('it shrinks when it may not be broken', () => {
  expect(fitText('aaa bbb ccc d', room({ maxLines: 1 }), measure)).toEqual({ lines: ['aaa bbb ccc d'], size: 7.5 });
});

test('it shrinks when its lines are too high', () => {
  expect(fitText('aaa bbb ccc d', room({ height: 15 }), measure)?.size).toBe(7.5);
});

test('under the floor there is nothing', () => {
  expect(fitText('a'.repeat(21), room(), measure)).toBeUndefined();
  expect(fitText('a'.repeat(20), room(), measure)).toEqual({ lines: ['a'.repeat(20)], size: 5 });
});

test('own line breaks stay', () => {
  expect(fitText('a\nb', room(), measure)?.lines).toEqual(['a', 'b']);
  expect(fitText('a\nb\nc', room(), measure)).toBeUndefined();
});

test('space between letters counts', () => {
  expect(fitText('aaaaaaaaaa', room({ letterSpacing: 1, maxLines: 1 }), measure)?.size).toBe(9);
});

test('a text may be exactly as high and as wide as its box', () => {
  expect(fitText('aaa bbb ccc d', room({ height: 20 }), measure)).toEqual({ lines: ['aaa bbb', 'ccc d'], size: 10 });
  expect(fitText('aaaaaaaaaa', room({ maxLines: 1 }), measure)?.size).toBe(10);
});

test('every line has to fit, not only one of them', () => {
  expect(fitText(`a\n${'b'.repeat(12)}`, room(), measure)).toEqual({ lines: ['a', 'b'.repeat(12)], size: 8 });
});

test('lines are even: the widest of them is as narrow as it can be', () => {
  const { lines = [] } = fitText('aa bb cc dd ee ff', room({ width: 120 }), measure) ?? {};
  expect(lines).toEqual(['aa bb cc', 'dd ee ff']);
});
