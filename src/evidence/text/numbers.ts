import { DECIMAL_PLACES, type Decimal, decimalFrom } from '../../model/decimal.ts';

/** A number as people type it, read without guessing. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'negative' }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'too-fine' }
  /** `1.234` is a fraction to one reader and 1234 to another: the digits before and after the mark. */
  | { readonly kind: 'ambiguous'; readonly whole: string; readonly fraction: string };

/** A count: a whole number. A mark before three digits is a thousands mark then, since nothing is counted in fractions. */
export function readCount(text: string): Decimal | 'too-long' | undefined {
  const reading = readNumber(text);
  // Whichever of its two readings “-1.234” has, it is below 0, which nothing is counted.
  if (reading.kind === 'ambiguous')
    return /^[-−]/.test(text) ? undefined : decimalFrom(reading.whole + reading.fraction);
  if (reading.kind === 'too-fine') return 'too-long';
  return reading.kind === 'number' && Number.isInteger(reading.value) ? reading.value : undefined;
}

const SIGNED = /^([-−+]?)\s?(\d.*)$/;
const WHOLE = /^\d+$/;
const ONE_MARK = /^(\d+)[.,](\d+)$/;
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,](\d+))?$/;
const LONGEST = 40;

/**
 * Decimal comma or point, thousands marks where they cannot be taken for a decimal mark. Anything else (letters,
 * exponents, two numbers) is not a number. All patterns are linear and the length is limited first.
 */
export function readNumber(text: string): NumberReading {
  const before = known.get(text);
  if (before !== undefined) return before;
  const reading = read(text);
  // Scores are few different texts, written many times; what is not repeated must not fill the memory.
  if (known.size < MOST_KNOWN) known.set(text, reading);
  return reading;
}

const known = new Map<string, NumberReading>();
const MOST_KNOWN = 10_000;

function read(text: string): NumberReading {
  if (text.length > LONGEST) return { kind: 'not-a-number' };
  const signed = SIGNED.exec(text);
  if (signed === null) return { kind: 'not-a-number' };
  const reading = readUnsigned(signed[2] ?? '');
  const negative = signed[1] === '-' || signed[1] === '−';
  if (!negative || reading.kind !== 'number') return reading;
  return reading.value === 0 ? reading : { kind: 'negative' };
}

function readUnsigned(text: string): NumberReading {
  if (WHOLE.test(text)) return plain(text, '');
  const marked = ONE_MARK.exec(text);
  if (marked !== null) {
    const [, whole = '', fraction = ''] = marked;
    const mayBeThousands = fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');
    if (mayBeThousands) return { kind: 'ambiguous', whole, fraction };
    return plain(whole, fraction);
  }
  const grouped = GROUPED.exec(text);
  if (grouped === null) return { kind: 'not-a-number' };
  const fraction = grouped[2] ?? '';
  const whole = (fraction === '' ? text : text.slice(0, -fraction.length - 1)).replace(/[.,]/g, '');
  return plain(whole, fraction);
}

function plain(whole: string, fraction: string): NumberReading {
  const digits = fraction.replace(/(?<!0)0+$/, '');
  if (digits.length > DECIMAL_PLACES) return { kind: 'too-fine' };
  const value = decimalFrom(digits === '' ? whole : `${whole}.${digits}`);
  return value === undefined ? { kind: 'too-fine' } : { kind: 'number', value };
}
