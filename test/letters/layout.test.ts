import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Face } from '../../src/certificate/faces.ts';
import { layOutText } from '../../src/letters/lay-out-text.ts';
import { pagesOf } from '../../src/letters/pages.ts';
import type { Strip } from '../../src/letters/strips.ts';

const ROOM = 100;
const strip = (height: number, before = 0, keepNext = false): Strip => ({ before, height, keepNext, inks: [] });

describe('pages', () => {
  const strips = fc.array(
    fc.record({ height: fc.integer({ min: 1, max: 60 }), before: fc.integer({ min: 0, max: 9 }), keep: fc.boolean() }),
    { maxLength: 60 },
  );

  test('hold every strip once, in order, whole', () => {
    fc.assert(
      fc.property(strips, (facts) => {
        const given = facts.map(({ height, before, keep }) => strip(height, before, keep));
        const pages = pagesOf(given, ROOM);
        expect(pages.flat().map((placed) => placed.strip)).toEqual(given);
        for (const page of pages) {
          let end = 0;
          for (const placed of page) {
            expect(placed.y).toBeGreaterThanOrEqual(end);
            end = placed.y + placed.strip.height;
            expect(end).toBeLessThanOrEqual(ROOM);
          }
        }
      }),
    );
  });

  test('what must not end a page goes on with what follows it', () => {
    const pages = pagesOf([strip(80), strip(10, 0, true), strip(20)], ROOM);
    expect(pages.map((page) => page.map((placed) => placed.strip.height))).toEqual([[80], [10, 20]]);
  });

  test('a row that begins a page has the header above it, as a repetition', () => {
    const header = [strip(10, 6, true)];
    const row = { ...strip(40), header };
    const pages = pagesOf([...header, row, row, row], ROOM);
    expect(pages.map((page) => page.map((placed) => [placed.strip.height, placed.repeated]))).toEqual([
      [
        [10, false],
        [40, false],
        [40, false],
      ],
      [
        [10, true],
        [40, false],
      ],
    ]);
  });

  test('there is none without a strip', () => {
    expect(pagesOf([], ROOM)).toEqual([]);
  });
});

/** Every letter is half as wide as it is high, and its glyph is the letter itself. */
const face = {
  shape: (text: string) => ({ operand: `[${text}]`, width: [...text].length / 2, letters: [...text].length }),
} as unknown as Face;

describe('a text in a column', () => {
  const lines = (text: string, width: number, align: 'left' | 'both' = 'left') =>
    layOutText(text, { size: 10, align, width, firstLine: 0 }, face);

  test('keeps every letter and never passes the edge', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 120 }), (written, width) => {
        const set = lines(written.join(' '), width);
        const texts = set.map(({ operand }) => operand.slice(1, -1).trimEnd());
        expect(texts.join('').replaceAll(' ', '')).toBe(written.join(''));
        for (const text of texts) expect([...text].length * 5).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('is stretched to both edges but for its last line', () => {
    expect(lines('aa aa aa', 28, 'both').map(({ operand }) => operand)).toEqual(['[aa  -300 aa ]', '[aa ]']);
  });
});
