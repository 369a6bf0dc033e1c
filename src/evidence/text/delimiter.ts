import type { InputFile } from '../../model/evidence.ts';
import { HEADER_WITHIN, headerOf } from '../known-headers.ts';

export type Delimiter = NonNullable<InputFile['delimiter']>;

/**
 * The mark that divides the header most often, outside quotes: cells below may hold the others ("7,5" beside `;`), and
 * so may titles above it. A header is the first line that names columns we know; without one, the first line that
 * names one, or the first line.
 */
export function delimiterOf(text: string): Delimiter {
  let first: string | undefined;
  let likely: Delimiter | undefined;
  for (const line of openingLines(text)) {
    const outsideQuotes = line.replace(/"[^"]*"/g, (cell) => cell.replace(/[,;\t]/g, ' '));
    first ??= outsideQuotes;
    const mark = mostOften(outsideQuotes);
    const cells = outsideQuotes.split(mark).map((cell) => cell.replaceAll('"', ''));
    const known = headerOf(cells).size;
    if (known >= 2) return mark;
    // A table of names has one such column beside those of its criteria.
    if (known === 1 && cells.length >= FEWEST_CELLS) likely ??= mark;
  }
  return likely ?? mostOften(first ?? text);
}

/**
 * The mark that parts the rows under a header when it is another than the header's own: all of them are then one cell, and
 * several by the other. Undefined for a table in order.
 */
export function otherDelimiterOfRows(text: string, mark: Delimiter): Delimiter | undefined {
  const lines = [...openingLines(text)].map((line) => line.replace(/"[^"]*"/g, (cell) => cell.replace(/[,;\t]/g, ' ')));
  const header = lines.findIndex(
    (line) => headerOf(line.split(mark).map((cell) => cell.replaceAll('"', ''))).size >= 2,
  );
  const rows = header === -1 ? [] : lines.slice(header + 1);
  if (rows.length < FEWEST_ROWS) return undefined;
  const width = lines[header]?.split(mark).length ?? 0;
  return MARKS.find(
    (other) =>
      other !== mark && rows.every((row) => isPartedBy(row, other, width) && row.split(mark).length < width / 2),
  );
}

/** As many cells as the header has, but for some that are left out at the end. */
function isPartedBy(row: string, mark: Delimiter, width: number): boolean {
  const cells = row.split(mark).length;
  return cells > 2 && cells >= width / 2 && cells <= width;
}

const MARKS: readonly Delimiter[] = ['\t', ';', ','];
const FEWEST_ROWS = 2;
const FEWEST_CELLS = 3;

function mostOften(line: string): Delimiter {
  const count = (mark: Delimiter) => line.split(mark).length;
  return MARKS.reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',' as Delimiter);
}

/** The first lines with something in them, line breaks inside quotes included. */
function* openingLines(text: string): Generator<string> {
  let quoted = false;
  let begin = 0;
  let lines = 0;
  for (let at = 0; at < text.length && lines < HEADER_WITHIN; at += 1) {
    const letter = text[at];
    if (letter === '"') quoted = !quoted;
    if (quoted || (letter !== '\n' && letter !== '\r')) continue;
    if (at > begin) {
      lines += 1;
      yield text.slice(begin, at);
    }
    begin = at + 1;
  }
  if (lines < HEADER_WITHIN && begin < text.length) yield text.slice(begin);
}
