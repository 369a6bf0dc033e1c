import { plainLetters } from '../../model/plain-letters.ts';

/** What Excel makes of "9/12" when the cell is not text: 12-Sep, 12-Thg9, 09/12/2024, 2024-09-12 00:00:00. */
export function looksLikeDate(text: string): boolean {
  if (text.length > LONGEST) return false;
  return THREE_PARTS.test(text) || DAY_AND_MONTH.test(text) || NAMED_MONTH.test(plainLetters(text));
}

const LONGEST = 30;
const THREE_PARTS = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:[ T]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?)?$/;
/** With a slash it is read as two counts, which is what was typed. */
const DAY_AND_MONTH = /^\d{1,2}-\d{1,2}$/;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:thg|th|thang) ?\\d{1,2}';
const NAMED_MONTH = new RegExp(`^(?:\\d{1,2} (?:${MONTH})(?: \\d{2,4})?|(?:${MONTH}) \\d{1,4})$`);
