import { CsvError, type Options, Parser } from 'csv-parse';
import { type Problem, problem } from '../../problems/problem.ts';
import { type DecodedText, LONGEST_ROW, type PlainBytes } from './decode.ts';
import { type Delimiter, delimiterOf, otherDelimiterOfRows } from './delimiter.ts';
import { joinBytes } from './encoding/blocks.ts';
import { type PlainEnd, PlainRows } from './plain-rows.ts';
import { MOST_ROWS } from './too-long.ts';

export interface TokeniseResult {
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
 * since blank lines are kept as rows, a row's number is its count (a line break inside quotes stays within its row). Rows
 * that are plain are read without it (`PlainRows`), from the first that is not it reads all.
 */
export async function tokenise(
  pieces: AsyncIterable<DecodedText>,
  file: string,
  onRow: RowHandler,
  mostRows = MOST_ROWS,
): Promise<TokeniseResult> {
  const rows = new Rows(file, onRow, mostRows);
  for await (const piece of pieces) {
    await rows.take(piece);
    if (rows.isOver) break;
  }
  return rows.end();
}

class Rows {
  readonly #file: string;
  readonly #onRow: RowHandler;
  readonly #mostRows: number;
  readonly #notices: Problem[] = [];
  /** Reads the rows until the first that is not plain; then the parser does. */
  #plain: PlainRows | undefined;
  #parser: Parser | undefined;
  #delimiter: Delimiter = ',';
  /** Of the row that is not whole yet: its bytes, those before that were read as text already, and those that were not. */
  #begunText = NO_BYTES;
  #begunBytes = NO_BYTES;
  /** The number of the row last given. */
  #row = 0;
  #odd = false;
  /** Text before the delimiter is known. */
  #opening = '';
  #failure: Problem | undefined;
  /** Cells of the row last given, and of the row before it. */
  #width = 0;
  #widthBefore = 0;
  /** Whether the text so far ends with the end of a line. */
  #ended = true;
  /** The parser has failed: what it still holds is not to be read. */
  #broken = false;

  constructor(file: string, onRow: RowHandler, mostRows: number) {
    this.#file = file;
    this.#onRow = onRow;
    this.#mostRows = mostRows;
  }

  get isOver(): boolean {
    return this.#failure !== undefined;
  }

  async take(piece: DecodedText): Promise<void> {
    if ('problem' in piece) this.#failure = piece.problem;
    else if ('notice' in piece) this.#notices.push(piece.notice);
    else if ('bytes' in piece) await this.#readBytes(piece);
    else {
      // Rows may come out after the piece they were in: once odd, always looked at.
      this.#odd ||= piece.odd;
      this.#ended = /[\r\n]$/.test(piece.text);
      await this.#read(piece.text);
    }
  }

  async end(): Promise<TokeniseResult> {
    if (this.#plain === undefined && this.#opening !== '') await this.#start();
    if (this.#plain !== undefined && !this.#broken) await this.#readPlain(NO_BYTES, true);
    const cut = this.#parser === undefined || this.#broken ? undefined : await end(this.#parser);
    if (cut !== undefined) this.#failure ??= parseProblem(cut, this.#file, this.#row + 1);
    if (this.#failure === undefined && !this.#ended && this.#row > 2 && this.#width < this.#widthBefore) {
      this.#notices.push(problem('file-may-be-cut', { file: this.#file, row: this.#row }, {}));
    }
    return {
      ...(this.#failure === undefined ? {} : { problem: this.#failure }),
      delimiter: this.#delimiter,
      notices: this.#notices,
    };
  }

  async #read(text: string): Promise<void> {
    if (this.#parser !== undefined) await this.#write(this.#parser, text);
    else if (this.#plain !== undefined) await this.#readPlain(ENCODER.encode(text), false);
    else {
      this.#opening += text;
      // The header tells the delimiter, and there may be titles above it.
      if (this.#opening.length >= OPENING) await this.#start();
    }
    this.#countRows();
  }

  /** Bytes that are text as they stand. From the first row that is not plain they are made into text as all others are. */
  async #readBytes(piece: PlainBytes): Promise<void> {
    if (this.#plain === undefined) {
      // The parser reads already, or so few lines came before that the delimiter is not known.
      for (const read of piece.asText(piece.bytes)) await this.take(read);
      return;
    }
    const last = piece.bytes[piece.bytes.length - 1];
    if (last !== undefined) this.#ended = last === NEWLINE || last === RETURN;
    const bytes = joinBytes(this.#begunBytes, piece.bytes);
    const text = this.#begunText;
    const { at, plain } = this.#readRows(joinBytes(text, bytes), piece.last, false);
    if (plain) {
      const within = at < text.length;
      this.#begunText = within ? text.slice(at) : NO_BYTES;
      this.#begunBytes = bytes.slice(within ? 0 : at - text.length);
    } else {
      this.#begunText = NO_BYTES;
      this.#begunBytes = NO_BYTES;
      const parser = this.#parse();
      if (at < text.length) await this.#write(parser, DECODER.decode(text.subarray(at)));
      for (const read of piece.asText(bytes.subarray(Math.max(0, at - text.length)))) await this.take(read);
    }
    this.#countRows();
  }

  async #readPlain(given: Uint8Array, last: boolean): Promise<void> {
    const bytes = joinBytes(this.#begunText, given);
    const { at, plain } = this.#readRows(bytes, last, true);
    this.#begunText = plain ? bytes.slice(at) : NO_BYTES;
    if (!plain) await this.#write(this.#parse(), DECODER.decode(bytes.subarray(at)));
  }

  #readRows(bytes: Uint8Array, last: boolean, composed: boolean): PlainEnd {
    return this.#plain?.read(bytes, last, composed) ?? { at: 0, plain: false };
  }

  #countRows(): void {
    if (this.#row <= this.#mostRows || this.#broken) return;
    const at = { file: this.#file, row: this.#mostRows + 1 };
    this.#failure = problem('file-too-long', at, { limit: this.#mostRows });
    this.#broken = true;
  }

  async #start(): Promise<void> {
    const separator = SEPARATOR_LINE.exec(this.#opening);
    const table = separator === null ? this.#opening : this.#opening.slice(separator[0].length);
    this.#delimiter = (separator?.[1] as Delimiter | undefined) ?? delimiterOf(table);
    this.#opening = '';
    const other = otherDelimiterOfRows(table, this.#delimiter);
    if (other !== undefined) {
      const details = { header: this.#delimiter, rows: other };
      this.#failure = problem('delimiters-differ', { file: this.#file }, details);
      this.#broken = true;
      return;
    }
    this.#plain = new PlainRows(this.#delimiter, (cells, odd) => this.#give(cells, this.#odd || odd));
    await this.#readPlain(ENCODER.encode(table), false);
  }

  /** From here on csv-parse reads. */
  #parse(): Parser {
    this.#plain = undefined;
    const parser = new Parser({ ...OPTIONS, delimiter: this.#delimiter });
    parser.on('data', (cells: string[]) => this.#give(cells, this.#odd));
    this.#parser = parser;
    return parser;
  }

  #give(cells: string[], odd: boolean): void {
    this.#row += 1;
    if (cells.length > 1 || cells[0] !== '') {
      this.#widthBefore = this.#width;
      this.#width = cells.length;
    }
    this.#onRow(cells, this.#row, odd);
  }

  async #write(parser: Parser, text: string): Promise<void> {
    const wrong = await write(parser, text);
    if (wrong === undefined) return;
    this.#broken = true;
    this.#failure = parseProblem(wrong, this.#file, this.#row + 1);
  }
}

const NO_BYTES = new Uint8Array();
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const NEWLINE = 0x0a;
const RETURN = 0x0d;

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
