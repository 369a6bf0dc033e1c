import { CsvError, type Options, Parser } from 'csv-parse';
import type { InputFile } from '../model/evidence.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { type Decoded, LONGEST_ROW } from './decode.ts';
import { HEADER_WITHIN, headerOf } from './layout.ts';
import { MOST_ROWS } from './too-long.ts';

export type Delimiter = NonNullable<InputFile['delimiter']>;

export interface Tokenised {
  /** The problem that ended the reading, if any. */
  readonly problem?: Problem;
  /** What was noticed of the file as a whole, such as its encoding. */
  readonly notices: readonly Problem[];
  readonly delimiter: Delimiter;
}

/**
 * Called for every row; `row` is the number Excel shows, blank rows counted. `odd` is false when no character stands
 * in it that a table should not have.
 */
export type RowHandler = (cells: readonly string[], row: number, odd: boolean) => void;

/**
 * Text to rows. csv-parse serves as a tokenizer only: no columns, casts or skipping, so that nothing is lost on the way;
 * since blank lines are kept as rows, a row's number is its count (a line break inside quotes stays within its row).
 */
export async function tokenise(
  pieces: AsyncIterable<Decoded>,
  file: string,
  onRow: RowHandler,
  mostRows = MOST_ROWS,
): Promise<Tokenised> {
  let parser: Parser | undefined;
  let delimiter: Delimiter = ',';
  let row = 0;
  let odd = false;
  let opening = '';
  let failure: Problem | undefined;
  const notices: Problem[] = [];

  const start = (text: string) => {
    const separator = SEPARATOR_LINE.exec(text);
    const table = separator === null ? text : text.slice(separator[0].length);
    delimiter = (separator?.[1] as Delimiter | undefined) ?? delimiterOf(table);
    parser = new Parser({ ...OPTIONS, delimiter });
    parser.on('data', (cells: string[]) => {
      row += 1;
      onRow(cells, row, odd);
    });
    return write(parser, table);
  };
  const stopped = (wrong: Error) => ({ problem: parseProblem(wrong, file, row + 1), delimiter, notices });

  for await (const piece of pieces) {
    if ('problem' in piece) {
      failure = piece.problem;
      break;
    }
    if ('notice' in piece) {
      notices.push(piece.notice);
      continue;
    }
    // Rows may come out after the piece they stood in: once odd, always looked at.
    odd ||= piece.odd;
    let wrong: Error | undefined;
    if (parser !== undefined) wrong = await write(parser, piece.text);
    else {
      opening += piece.text;
      // The header tells the delimiter, and there may be titles above it.
      if (opening.length >= OPENING) wrong = await start(opening);
    }
    if (wrong !== undefined) return stopped(wrong);
    if (row > mostRows) {
      const tooLong = problem('file-too-long', { file, row: mostRows + 1 }, { limit: mostRows });
      return { problem: tooLong, delimiter, notices };
    }
  }
  if (parser === undefined && opening !== '') {
    const wrong = await start(opening);
    if (wrong !== undefined) return stopped(wrong);
  }
  const wrong = parser === undefined ? undefined : await end(parser);
  failure ??= wrong === undefined ? undefined : parseProblem(wrong, file, row + 1);
  return { ...(failure === undefined ? {} : { problem: failure }), delimiter, notices };
}

/** Characters to have read before the delimiter is chosen, or the whole file. */
const OPENING = 1 << 15;

const OPTIONS: Options = {
  columns: false,
  // All three, in this order: csv-parse's own detection trips over files that mix them.
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  max_record_size: LONGEST_ROW,
};

/** Excel reads a first line `sep=;` and does not show it: neither do we count it. */
const SEPARATOR_LINE = /^"?sep=([,;\t])"?(?:\r\n|\n|\r)/i;

/**
 * The mark that divides the header most often, outside quotes: cells below may hold the others ("7,5" beside `;`), and
 * so may titles above it. A header is the first line that names columns we know; without one, the first line.
 */
function delimiterOf(text: string): Delimiter {
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

/** The error, if the text cannot be read as rows; csv-parse gives it to the callback and as an event. */
function write(parser: Parser, text: string): Promise<Error | undefined> {
  return new Promise((resolve) => {
    parser.once('error', resolve);
    parser.write(text, (error) => {
      if (error == null) parser.removeListener('error', resolve);
      resolve(error ?? undefined);
    });
  });
}

function end(parser: Parser): Promise<Error | undefined> {
  return new Promise((resolve) => {
    parser.once('error', resolve);
    parser.once('end', () => resolve(undefined));
    parser.end();
  });
}

function parseProblem(error: Error, file: string, row: number): Problem {
  const at = { file, row };
  if (!(error instanceof CsvError)) throw error;
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return problem('quote-not-closed', at, {});
    case 'CSV_MAX_RECORD_SIZE':
      return problem('row-too-long', at, { limit: LONGEST_ROW });
    default:
      return problem('quote-misplaced', at, {});
  }
}
