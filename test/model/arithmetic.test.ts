import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  asDecimal,
  firstDecimals,
  isMultiple,
  rounded,
  subtract,
  sum,
  sumAsWritten,
} from '../../src/model/arithmetic.ts';
import type { Decimal } from '../../src/model/decimal.ts';

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

test('a sum too large to be exact is refused, and comes back as it is where a message is to name it', () => {
  expect(() => sum([999_999_999, 1] as Decimal[])).toThrow(RangeError);
  expect(sumAsWritten([999_999_999, 999_999_999.1, 0.2] as Decimal[])).toBe(1_999_999_998.3);
});

test('a difference is what decimal arithmetic says it is, below 0 too', () => {
  const decimal = fc.integer({ min: -999_999_999_99, max: 999_999_999_99 }).map((units) => units / 10_000);
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      expect(subtract(a as Decimal, b as Decimal)).toBe(new Big(a).minus(b).toNumber() + 0);
    }),
    { numRuns: 2000 },
  );
  expect([subtract(0.3 as Decimal, 0.1 as Decimal), subtract(0 as Decimal, 0 as Decimal)]).toEqual([0.2, 0]);
});

test('a multiple is what decimal arithmetic says it is', () => {
  const decimal = fc.integer({ min: 0, max: 999_999_999_99 }).map((units) => Number(new Big(units).div(10_000)));
  const step = fc.integer({ min: 1, max: 50_000 }).map((units) => Number(new Big(units).div(10_000)));
  fc.assert(
    fc.property(decimal, step, fc.boolean(), (value, by, exactly) => {
      const of = exactly ? new Big(by).times(Math.floor(value) % 10_000).toNumber() : value;
      expect(isMultiple(of as Decimal, by as Decimal)).toBe(new Big(of).mod(by).eq(0));
    }),
    { numRuns: 2000 },
  );
});

test('a ratio is rounded once, from its exact value, as the mode says', () => {
  const ratio = fc.record({ of: fc.bigInt(0n, 10n ** 12n), over: fc.bigInt(1n, 10n ** 5n) });
  const modes = { 'half-up': 1, down: 0, up: 3 } as const;
  fc.assert(
    fc.property(ratio, fc.integer({ min: 0, max: 2 }), fc.constantFrom(...MODES), ({ of, over }, places, mode) => {
      fc.pre(of / over < 10n ** 6n);
      Big.DP = 40;
      const expected = new Big(String(of)).div(String(over)).round(places, modes[mode]).toNumber();
      expect(rounded({ of, over }, { places, mode })).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

const MODES = ['half-up', 'down', 'up'] as const;

test('a number with too many decimals is shown as it begins, and never becomes a Decimal', () => {
  expect(firstDecimals({ of: 1n, over: 3n })).toBe('0.33333333…');
  expect(firstDecimals({ of: 200_005n, over: 100_000n })).toBe('2.00005');
  expect([asDecimal({ of: 1n, over: 3n }), asDecimal({ of: 5n, over: 8n })]).toEqual([undefined, 0.625]);
});
