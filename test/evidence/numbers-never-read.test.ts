import { describe, expect, test } from 'vitest';
import { readCount, readNumber } from '../../src/evidence/text/numbers.ts';

/**
 * What was read of a text is remembered, and a second run of a test would only ask what is remembered: here each run asks
 * for numbers that nobody asked for before.
 */
let asked = 100;
const next = () => {
  asked += 1;
  return asked;
};
/** Three digits of it, and those above them, neither of which begins with a zero. */
const inGroups = (number: number) => ({ whole: `${1 + Math.floor(number / 800)}`, three: `${100 + (number % 800)}` });

const number = (value: number) => ({ kind: 'number', value });

describe('a number that was never read before', () => {
  test('is whole', () => {
    const n = next() * 1000;
    expect(readNumber(`${n}`)).toEqual(number(n));
    expect(readNumber(`+${n}`)).toEqual(number(n));
    expect(readNumber(`+ ${n}`)).toEqual(number(n));
    expect(readNumber(`000${n}`)).toEqual(number(n));
    expect(readNumber(`${n},`.padEnd(40, '0'))).toEqual(number(n));
  });

  test('is below 0, but for 0 itself', () => {
    const n = next();
    expect(readNumber(`-${n}`)).toEqual({ kind: 'negative' });
    expect(readNumber(`− ${n},5`)).toEqual({ kind: 'negative' });
    expect(readNumber(`-${'0'.repeat(1 + (n % 7))},${'0'.repeat(1 + (n % 29))}`)).toMatchObject({ kind: 'number' });
    expect(readNumber(`−a${n}`)).toEqual({ kind: 'not-a-number' });
    expect(readNumber(`-${n},12345`)).toEqual({ kind: 'too-fine' });
  });

  test('has a comma or a point', () => {
    const n = next() * 1000;
    expect(readNumber(`${n},5`)).toEqual(number(n + 0.5));
    expect(readNumber(`${n}.25`)).toEqual(number(n + 0.25));
    expect(readNumber(`${n},0`)).toEqual(number(n));
    expect(readNumber(`${n}.5000000`)).toEqual(number(n + 0.5));
    expect(readNumber(`${n},125`)).toEqual(number(n + 0.125));
    expect(readNumber(`0,${inGroups(n / 1000).three}`)).toEqual(number(Number(inGroups(n / 1000).three) / 1000));
  });

  test('may be one of thousands or a fraction', () => {
    const { whole, three } = inGroups(next());
    const ambiguous = { kind: 'ambiguous', whole, fraction: three };
    expect(readNumber(`${whole}.${three}`)).toEqual(ambiguous);
    expect(readNumber(`${whole},${three}`)).toEqual(ambiguous);
    expect(readNumber(`-${whole},${three}`)).toEqual(ambiguous);
    expect(readNumber(`12${whole},${three}`)).toEqual({ ...ambiguous, whole: `12${whole}` });
    expect(readNumber(`123${whole},${three}`)).toEqual(number(Number(`123${whole}.${three}`)));
  });

  test('is parted by thousands', () => {
    const { whole, three } = inGroups(next());
    const large = Number(`${whole}${three}${three}`);
    expect(readNumber(`${whole}.${three}.${three}`)).toEqual(number(large));
    expect(readNumber(`${whole},${three},${three}`)).toEqual(number(large));
    expect(readNumber(`${whole}.${three}.${three},5`)).toEqual(number(large + 0.5));
    expect(readNumber(`${whole},${three}.5`)).toEqual(number(Number(`${whole}${three}`) + 0.5));
    expect(readNumber(`${whole}.${three},${three},5`)).toEqual({ kind: 'not-a-number' });
    expect(readNumber(`${whole}.${three}.${three}.5`)).toEqual({ kind: 'not-a-number' });
  });

  test('is none, too fine or too long', () => {
    const n = next();
    for (const text of [`${n}a`, `a${n}`, `${n},`, `,${n}`, `${n} ${n}`, `${n}e5`, `--${n}`, `1,2,${n}`, `-  ${n}`]) {
      expect(readNumber(text), text).toEqual({ kind: 'not-a-number' });
    }
    expect(readNumber(`${n},`.padEnd(41, '0'))).toEqual({ kind: 'not-a-number' });
    expect(readNumber(`${n},00001`)).toEqual({ kind: 'too-fine' });
    expect(readNumber(`${n},1234`)).toEqual(number(Number(`${n}.1234`)));
    expect(readNumber(`${'9'.repeat(25)}${n}`)).toEqual({ kind: 'too-fine' });
    expect(readNumber(`${'9'.repeat(25)}${n},5`)).toEqual({ kind: 'too-fine' });
  });

  test('says the same again', () => {
    const n = next();
    const first = readNumber(`${n},75`);
    expect(readNumber(`${n},75`)).toBe(first);
    expect(first).toEqual(number(n + 0.75));
  });
});

test('a count that was never read before is whole, and not below 0', () => {
  const n = next() * 1000;
  const { whole, three } = inGroups(n / 1000);
  expect([readCount(`${n}`), readCount(`${n},0`), readCount(`${n},5`)]).toEqual([n, n, undefined]);
  expect(readCount(`45${whole}.${three}`)).toBe(Number(`45${whole}${three}`));
  expect([readCount(`-45${whole}.${three}`), readCount(`−45${whole}.${three}`)]).toEqual([undefined, undefined]);
  expect([readCount(`-${n}`), readCount(`x${n}`)]).toEqual([undefined, undefined]);
  expect([readCount(`${n},12345`), readCount(`${'9'.repeat(26)}${n}`)]).toEqual(['too-long', 'too-long']);
});
