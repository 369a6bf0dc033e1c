import { looksLikeDate } from './looks-like-date.ts';

/** What Excel makes of a cell that is not formatted as text: an error, a date of "5.2", 1.23E+05 of a long number. */
export type ExcelDamage = 'error' | 'date' | 'exponent';

export function excelDamage(text: string): ExcelDamage | undefined {
  if (text.length > LONGEST) return undefined;
  if (ERROR.test(text)) return 'error';
  if (EXPONENT.test(text)) return 'exponent';
  return looksLikeDate(text) || DAY_OF_MONTH.test(text) ? 'date' : undefined;
}

const LONGEST = 40;
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|#+)$/i;
const EXPONENT = /^[-+]?\d+(?:[.,]\d+)?E[-+]?\d+$/i;
/** As Excel shows 22/5 in a cell that was not text. */
const DAY_OF_MONTH = /^\d{1,2}\/\d{1,2}$/;
