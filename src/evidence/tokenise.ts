import { CsvError, type Options, Parser } from 'csv-parse';
import type { InputFile } from '../model/evidence.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { type Decoded, LONGEST_ROW } from './decode.ts';

export type Delimiter = InputFile['delimiter'];

export interface Tokenised {
  /** The problem that ended the reading, if any. */
  readonly problem?: Problem;
  readonly delimiter: Delimiter;
}

/** Called for every row; `row` is the number Excel shows, blank rows counted. */
export type RowHandler = (cells: readonly string[], row: number) => void;

/**
 * Text to rows. csv-parse serves as a tokenizer only: no columns, casts or skipping, so that nothing is lost on the way;
 * since blank lines are kept as rows, a row's number is its count (a line break inside quotes stays within its row).
 */
export async function tokenise(pieces: AsyncIterable<Decoded>, file: string, onRow: RowHandler): Promise<Tokenised> {
  let parser: Parser | undefined;
  let delimiter: Delimiter = ',';
  let row = 0;
  let opening = '';
  let failure: Problem | undefined;

  const start = (text: string) => {
    const separator = SEPARATOR_LINE.exec(text);
    delimiter = (separator?.[1] as Delimiter | undefined) ?? delimiterOf(text);
    parser = new Parser({ ...OPTIONS, delimiter });
    parser.on('data', (cells: string[]) => {
      row += 1;
      onRow(cells, row);
    });
    return write(parser, separator === null ? text : text.slice(separator[0].length));
  };

  for await (const piece of pieces) {
    if ('problem' in piece) {
      failure = piece.problem;
      break;
    }
    let wrong: Error | undefined;
    if (parser !== undefined) wrong = await write(parser, piece.text);
    else {
      opening += piece.text;
      // The header tells the delimiter, and it may be longer than a piece.
      if (headerEnds(opening)) wrong = await start(opening);
    }
    if (wrong !== undefined) return { problem: parseProblem(wrong, file, row + 1), delimiter };
  }
  if (parser === undefined && opening !== '') {
    const wrong = await start(opening);
    if (wrong !== undefined) return { problem: parseProblem(wrong, file, row + 1), delimiter };
  }
  const wrong = parser === undefined ? undefined : await end(parser);
  failure ??= wrong === undefined ? undefined : parseProblem(wrong, file, row + 1);
  return failure === undefined ? { delimiter } : { problem: failure, delimiter };
}

const OPTIONS: Options = {
  columns: false,
  // All three, in this order: csv-parse's own detection trips over files that mix them.
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  max_record_size: LONGEST_ROW,
};

/** Excel reads a first line `sep=;` and does not show it: neither do we count it. */
const SEPARATOR_LINE = /^"?sep=([,;\t])"?(?:\r\n|\n|\r)/i;

/** The first line with something in it, line breaks inside quotes included; undefined while its end is not there. */
function firstLine(text: string): string | undefined {
  let quoted = false;
  let begin = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') quoted = !quoted;
    if (quoted || (letter !== '\n' && letter !== '\r')) continue;
    if (at > begin) return text.slice(begin, at);
    begin = at + 1;
  }
  return undefined;
}

function headerEnds(text: string): boolean {
  const separator = SEPARATOR_LINE.exec(text);
  if (text.length > LONGEST_ROW) return true;
  return separator === null ? firstLine(text) !== undefined && !MAY_BECOME_SEPARATOR.test(text) : true;
}

const MAY_BECOME_SEPARATOR = /^"?sep=[,;\t]?"?\r?$/i;

/** The mark that divides the header most often, outside quotes. Cells below may hold the others ("7,5" beside `;`). */
function delimiterOf(text: string): Delimiter {
  const outsideQuotes = (firstLine(text) ?? text).replace(/"[^"]*"/g, '');
  const count = (mark: Delimiter) => outsideQuotes.split(mark).length;
  const marks: Delimiter[] = ['\t', ';', ','];
  return marks.reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',' as Delimiter);
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
