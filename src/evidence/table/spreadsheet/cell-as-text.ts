import type { WorkbookCell } from './workbook.ts';

/** What a cell says, as somebody would type it in a Vietnamese Excel: from here on a sheet is read as a CSV file is. */
export function cellAsText(cell: WorkbookCell | undefined): string {
  switch (cell?.kind) {
    case undefined:
    case 'formula':
    case 'no-number':
      return '';
    case 'text':
    case 'error':
      return cell.text;
    case 'date':
      return dateText(cell.serial);
    case 'number':
      return isPercentage(cell.format) ? `${numberText(timesHundred(cell.value))}%` : numberText(cell.value);
  }
}

/** A number in a column of codes: its digits, with the zeros before them that its format shows. */
export function codeAsText(value: number, format: string): string {
  const digits = plainDigits(value);
  return ONLY_ZEROS.test(format) && WHOLE.test(digits) ? digits.padStart(format.length, '0') : digits;
}

export function isPercentage(format: string): boolean {
  return format.replace(QUOTED, '').includes('%');
}

/**
 * The value, which is beyond doubt, with a decimal comma. Excel computes with 15 digits and shows 12.299999999999999 as
 * 12.3. `1,234` typed by a person may be a thousand; a number is not, and is written `1,2340` so that nobody asks.
 */
export function numberText(value: number): string {
  const text = plainDigits(value).replace('.', ',');
  return LIKE_THOUSANDS.test(text) ? `${text}0` : text;
}

/** "#N/A" says of itself what it is; so does 1.23E+15, of which Excel has lost digits. */
function plainDigits(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 10 ** DIGITS_OF_EXCEL) return String(value);
  const shown = Number(value.toPrecision(DIGITS_OF_EXCEL));
  return Math.abs(shown) >= 10 ** DIGITS_OF_EXCEL ? shown.toExponential().toUpperCase() : String(shown);
}

function timesHundred(share: number): number {
  return Number((share * 100).toPrecision(DIGITS_OF_EXCEL));
}

/** 22/05/2023, and the time where there is one. 29/2/1900 is a day to Excel and to nobody else. */
function dateText(serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const day = Math.floor(seconds / 86_400);
  const [hours, minutes] = [Math.floor((seconds % 86_400) / 3600), Math.floor((seconds % 3600) / 60)].map(twoDigits);
  if (day <= 0) return `${hours}:${minutes}`;
  if (day > LAST_DAY) return '#####';
  const date = new Date((day - (day < 60 ? FIRST_DAY - 1 : FIRST_DAY)) * 86_400_000);
  const written = [twoDigits(date.getUTCDate()), twoDigits(date.getUTCMonth() + 1), date.getUTCFullYear()].join('/');
  return seconds % 86_400 === 0 ? written : `${written} ${hours}:${minutes}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

const DIGITS_OF_EXCEL = 15;
const ONLY_ZEROS = /^0{2,20}$/;
const WHOLE = /^\d+$/;
const LIKE_THOUSANDS = /^-?[1-9]\d{0,2},\d{3}$/;
const QUOTED = /"[^"]*"|\\./g;
/** 1/1/1970 as Excel counts days, and 31/12/9999. */
const FIRST_DAY = 25_569;
const LAST_DAY = 2_958_465;
