import type { InputFile } from '../../model/evidence.ts';
import { HEADER_WITHIN, headerOf } from '../known-headers.ts';

export type Delimiter = NonNullable<InputFile['delimiter']>;

/**
 * The mark that divides the header most often, outside quotes: cells below may hold the others ("7,5" beside `;`), and
 * so may titles above it. A header is the first line that names columns we know; without one, the first line.
 */
export function delimiterOf(text: string): Delimiter {
  let first: string | undefined;
  for (const line of openingLines(text)) {
    const outsideQuotes = line.replace(/"[^"]*"/g, (cell) => cell.replace(/[,;\t]/g, ' '));
    first ??= outsideQuotes;
    const mark = mostOften(outsideQuotes);
    if (headerOf(outsideQuotes.split(mark).map((cell) => cell.replaceAll('"', ''))).size >= 2) return mark;
  }
  return mostOften(first ?? text);
}

function mostOften(line: string): Delimiter {
  const count = (mark: Delimiter) => line.split(mark).length;
  const marks: Delimiter[] = ['\t', ';', ','];
  return marks.reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',' as Delimiter);
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
