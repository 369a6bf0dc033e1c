import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decimal } from '../../src/model/decimal.ts';
import { sum } from '../../src/scoring/arithmetic.ts';

/** Any Decimal whose sums of a dozen stay Decimals: whole ten-thousandths below 10^7. */
const decimals = fc.array(
  fc.integer({ min: 0, max: 999_999_999_99 }).map((units) => Number(new Big(units).div(10_000))),
  { maxLength: 12 },
);

test('a sum is what decimal arithmetic of any precision says it is', () => {
  fc.assert(
    fc.property(decimals, (values) => {
      const expected = values.reduce((total, value) => total.plus(value), new Big(0)).toNumber();
      expect(sum(values as Decimal[])).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test('0,1 ten times is 1, and 1,1 three times 3,3', () => {
  expect(sum(Array.from({ length: 10 }, () => 0.1 as Decimal))).toBe(1);
  expect(sum([1.1, 1.1, 1.1] as Decimal[])).toBe(3.3);
});

test('a sum too large to be exact is refused', () => {
  expect(() => sum([999_999_999, 1] as Decimal[])).toThrow(RangeError);
});
