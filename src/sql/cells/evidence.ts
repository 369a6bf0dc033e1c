import { LONGEST_NO, NO_EVIDENCE, NOT_APPLICABLE } from '../../model/answer-words.ts';
import type { Dialect } from '../dialect.ts';
import { listOf, plainWords, wholly } from '../plain-text.ts';

/** Blanks and marks that cannot be seen, dashes of every kind, each as a range of characters by their numbers. */
const BLANK = ['0009-000D', '0020', '00A0', '00AD', '034F', '061C', '1680', '180E', '2000-200F', '2028-2029', '202F'];
const UNSEEN = ['205F-2065', '206A-206F', '3000', '3164', 'FEFF'];
const DASHES = ['002D', '058A', '05BE', '1806', '2010-2015', '2E3A-2E3B', '301C', '3030', 'FE31-FE32', 'FE58', 'FE63'];
const MARKS = ['005F', '002E', '2026', '002C', '003A', '002F', '005C', '007C', '0022', '0027'];
const WIDE = ['FF02', 'FF07', 'FF0C-FF0F', 'FF1A', 'FF3C', 'FF3F', 'FF5C'];
const NOTHING = [...BLANK, ...UNSEEN, ...DASHES, ...MARKS, ...WIDE];

/** Whether a cell cites a document: "không có", "-", "0" are written, yet no evidence. */
export function cites(text: string, dialect: Dialect): string {
  const { character, matches } = dialect;
  const nothing = `[${NOTHING.map((range) => range.split('-').map(character).join('-')).join('')}]*`;
  const blank = wholly(text, `${nothing}([0${character('FF10')}]${nothing})?`, dialect);
  const named = `length(${text}) > ${LONGEST_NO} OR ${matches(text, '[1-9]')}`;
  const saysNone = isOneOf(NO_EVIDENCE, text, `NOT (${named})`, dialect);
  return `CASE WHEN ${text} = '' THEN FALSE WHEN ${named} THEN TRUE WHEN ${blank} THEN FALSE ELSE NOT ${saysNone} END`;
}

/** Whether a cell says that its item does not apply; a number or an error of Excel says something else. */
export function leavesOut(text: string, dialect: Dialect): string {
  const word = `${text} <> '' AND length(${text}) <= ${LONGEST_NO} AND NOT ${dialect.matches(text, '^[0-9#]')}`;
  return isOneOf(NOT_APPLICABLE, text, word, dialect);
}

/**
 * Whether a text is one of some words, where it may be one at all. It is looked at as NULL where not: a database may work
 * out for every row what one branch alone asks for.
 */
function isOneOf(words: readonly string[], text: string, ifPossible: string, dialect: Dialect): string {
  const asked = `CASE WHEN ${ifPossible} THEN ${text} END`;
  return `coalesce(${plainWords(asked, dialect)} IN (${listOf(words, dialect)}), FALSE)`;
}

/** An error of Excel in place of a document. */
export function isExcelError(text: string, dialect: Dialect): string {
  const kinds =
    '[#]([Nn][/][Aa]|[Rr][Ee][Ff]!|[Vv][Aa][Ll][Uu][Ee]!|[Dd][Ii][Vv][/]0!|[Nn][Aa][Mm][Ee][?]|[Nn][Uu][Mm]!';
  const more =
    '|[Nn][Uu][Ll][Ll]!|[Ss][Pp][Ii][Ll][Ll]!|[Cc][Aa][Ll][Cc]!|[Gg][Ee][Tt][Tt][Ii][Nn][Gg]_[Dd][Aa][Tt][Aa]|#+)';
  return wholly(text, `${kinds}${more}`, dialect);
}
