/**
 * Text as it is in the XML of a workbook. What XML does not hold or nobody sees is written as `_x200B_`, which a
 * spreadsheet reads as that character: nothing is lost, and nothing in the file is obeyed by whoever looks at it.
 */
export function sheetText(text: string): string {
  const cut = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
  return cut
    .replace(LOOKS_ESCAPED, '_x005F_x$1_')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(UNSEEN, (unseen) => [...Array(unseen.length).keys()].map((at) => escaped(unseen.charCodeAt(at))).join(''))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/**
 * The same of a report, which nobody reads back to look for tricks: what nobody sees stays as it is, since LibreOffice would
 * show the signs that stand for it.
 */
export function reportText(text: string): string {
  const cut = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
  return cut
    .replace(LOOKS_ESCAPED, '_x005F_x$1_')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(NOT_IN_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The same for a value in quotation marks. */
export function attributeText(text: string): string {
  return sheetText(text).replaceAll('"', '&quot;');
}

function escaped(code: number): string {
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}

const LOOKS_ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a sheet with these characters does not open
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
/** As many letters as a cell of Excel holds. */
const MOST_LETTERS = 32_000;
