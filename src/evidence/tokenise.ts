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
  let failure: Problem | undefined;

  const started = (text: string) => {
    const separator = SEPARATOR_LINE.exec(text);
    delimiter = (separator?.[1] as Delimiter | undefined) ?? delimiterOf(text);
    const created = new Parser({ ...OPTIONS, delimiter });
    created.on('data', (cells: string[]) => {
      row += 1;
      onRow(cells, row);
    });
    return { created, text: separator === null ? text : text.slice(separator[0].length) };
  };

  for await (const piece of pieces) {
    if ('problem' in piece) {
      failure = piece.problem;
      break;
    }
    let { text } = piece;
    if (parser === undefined) {
      const begin = started(text);
      parser = begin.created;
      text = begin.text;
    }
    const wrong = await write(parser, text);
    if (wrong !== undefined) return { problem: parseProblem(wrong, file, row + 1), delimiter };
  }
  if (parser === undefined) return failure === undefined ? { delimiter } : { problem: failure, delimiter };
  const wrong = await end(parser);
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

/** The mark that divides the first line most often, outside quotes. Cells below may hold the others ("7,5" beside `;`). */
function delimiterOf(text: string): Delimiter {
  const firstLine = /^[\r\n]*([^\r\n]*)/.exec(text)?.[1] ?? '';
  const outsideQuotes = firstLine.replace(/"[^"]*"/g, '');
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
