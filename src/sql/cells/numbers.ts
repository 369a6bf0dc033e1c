import type { Dialect } from '../dialect.ts';
import { wholly } from '../plain-text.ts';

/** "7", "7,5", "7.2500"; zeros behind the fourth place say nothing. */
const NUMBER = '[0-9]{1,9}([.,][0-9]{1,4}0{0,20})?';
/** `1.234` is a fraction to one reader and 1234 to another. */
const AMBIGUOUS = '[1-9][0-9]{0,2}[.,][0-9]{3}';
const FINE = '[0-9]+[.,][0-9]+|[0-9]+';
const NEGATIVE = '[-−] ?[0-9].*';
/** A count has no fraction, so that a mark before three digits is a thousands mark. */
const COUNT = '[0-9]{1,9}|[1-9][0-9]{0,2}([.][0-9]{3}){1,2}|[1-9][0-9]{0,2}(,[0-9]{3}){1,2}';
const PAIR = `(${COUNT}) *[/] *(${COUNT})`;

/**
 * A number in ten-thousandths, NULL where a text is none. A text passes the pattern before it is cast: a cast by itself
 * rounds, and takes `1e2`.
 */
export function numberIn(text: string, dialect: Dialect): string {
  const plain = `${wholly(text, NUMBER, dialect)} AND NOT ${wholly(text, AMBIGUOUS, dialect)}`;
  const cast = `CAST(CAST(replace(${text}, ',', '.') AS DECIMAL(18, 4)) * 10000 AS BIGINT)`;
  return `CASE WHEN ${plain} THEN ${cast} END`;
}

/** Why a text is no number. */
export function noNumber(text: string, otherwise: string, dialect: Dialect): string {
  const codes = [
    [AMBIGUOUS, 'number-ambiguous'],
    [FINE, 'number-too-fine'],
    [NEGATIVE, 'score-negative'],
  ] as const;
  const cases = codes.map(([pattern, code]) => `WHEN ${wholly(text, pattern, dialect)} THEN ${dialect.text(code)}`);
  return `CASE ${cases.join(' ')} ELSE ${dialect.text(otherwise)} END`;
}

/** A count, NULL where a text is none. */
export function countIn(text: string, dialect: Dialect): string {
  const digits = `replace(replace(${text}, '.', ''), ',', '')`;
  return `CASE WHEN ${wholly(text, COUNT, dialect)} THEN CAST(${digits} AS BIGINT) END`;
}

/** "92/100" in one cell. */
export function isPair(text: string, dialect: Dialect): string {
  return wholly(text, PAIR, dialect);
}

export function ofPair(text: string, place: 1 | 2): string {
  return `trim(split_part(${text}, '/', ${place}))`;
}

/** A value without its unit of measure: "92,5 %" is 92,5. */
export function withoutUnit(text: string, unit: string, dialect: Dialect): string {
  if (unit === '') return text;
  const shaped = wholly(text, `[0-9.,]+ *${literally(unit)}`, dialect);
  return `CASE WHEN ${shaped} THEN trim(replace(${text}, ${dialect.text(unit)}, '')) ELSE ${text} END`;
}

/** A text as a pattern that stands for itself alone. */
function literally(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, (character) => (character === '^' ? '\\^' : `[${character}]`));
}
