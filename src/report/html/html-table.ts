import type { Language } from '../../model/language.ts';
import { cellText } from '../table/cell-text.ts';
import { type Column, columnsOf, type Table } from '../table/column.ts';
import { type Html, html, NOTHING, type Part } from './markup.ts';

/** A column as a page draws it: what is in a cell may be marked up. A table that no other view has is a list of these. */
export interface HtmlColumn<Row> {
  readonly header: Part;
  /** Beside the value where the table has become cards (on a phone): the header, where nothing else is said. */
  readonly label?: string;
  readonly cell: (row: Row) => Part;
  readonly number?: boolean;
  /** Names the row. */
  readonly head?: boolean;
  /** Of the cells and the header. */
  readonly kind?: string;
  readonly when?: boolean;
}

export interface HtmlTable<Row> {
  readonly kind: string;
  readonly caption: Part;
  readonly columns: readonly HtmlColumn<Row>[];
  readonly rows: Iterable<Row>;
  readonly rowKind?: (row: Row) => string;
  readonly foot?: Row;
}

/** A table that becomes cards where the screen is narrow: each cell carries the name of its column. */
export function htmlTable<Row>({ kind, caption, columns, rows, rowKind, foot }: HtmlTable<Row>): Html {
  const shown = columns.filter(({ when }) => when !== false).map(labelled);
  const line = (row: Row) => rowOf(shown, row, rowKind?.(row) ?? '');
  return html`<table class="cards ${kind}"><caption>${caption}</caption>
${tableHead(shown)}<tbody>
${Array.from(rows, line)}</tbody>${foot === undefined ? NOTHING : html`<tfoot>${line(foot)}</tfoot>`}</table>\n`;
}

function labelled<Row>(column: HtmlColumn<Row>): HtmlColumn<Row> {
  return typeof column.header === 'string' ? { label: column.header, ...column } : column;
}

/** How a page draws the columns of a table as data. */
export interface HtmlDrawing<Row> {
  readonly language: Language;
  /** What is more than its text, by the key of its column: a link, a colour. */
  readonly marks?: Readonly<Record<string, (row: Row) => Part>>;
  /** Kinds of cells, as the style sheet knows them, by the key of their column. */
  readonly kinds?: Readonly<Record<string, string>>;
  /** The column that is the head of its row: that of the name, or the first that is no code, where nothing is said. */
  readonly head?: string | null;
  /** Where there is no number. */
  readonly noNumber?: string;
}

/** The columns a page has of a table as data. */
export function htmlColumns<Row>(
  columns: readonly Column<Row>[],
  { language, marks = {}, kinds = {}, head: given, noNumber = '' }: HtmlDrawing<Row>,
): (HtmlColumn<Row> & PlacedColumn<Row>)[] {
  const drawn = columnsOf(columns, 'html');
  const usual = drawn.find(({ key }) => key === 'name') ?? drawn.find(({ key }) => key !== 'code');
  const head = given === undefined ? usual?.key : given;
  return drawn.map((column) => {
    const { key, header, cell, width, align } = column;
    const text = (row: Row) => {
      const value = cell(row);
      return value === null && align === 'number' ? noNumber : cellText(value, column, language);
    };
    return {
      key,
      header,
      width,
      cell: marks[key] ?? text,
      number: align === 'number',
      head: key === head,
      ...(kinds[key] === undefined ? {} : { kind: kinds[key] }),
    };
  });
}

/** A table as data as one that becomes cards. */
export function htmlOf<Row>(
  { columns, rows }: Table<Row>,
  {
    caption,
    kind = 'list',
    rowKind,
    foot,
    ...drawing
  }: HtmlDrawing<Row> & Pick<HtmlTable<Row>, 'caption' | 'rowKind' | 'foot'> & { readonly kind?: string },
): Html {
  return htmlTable({
    kind,
    caption,
    columns: htmlColumns(columns, drawing),
    rows,
    ...(rowKind === undefined ? {} : { rowKind }),
    ...(foot === undefined ? {} : { foot }),
  });
}

/** A table as data that stays a table on a narrow screen too, row by row. */
export function* plainTable<Row>(
  { columns, rows }: Table<Row>,
  { kind, ...drawing }: HtmlDrawing<Row> & { readonly kind: string },
): Generator<Html> {
  const shown = htmlColumns(columns, drawing);
  yield html`<table class="${kind}">${tableHead(shown.map(({ kind: _, ...column }) => column))}<tbody>\n`;
  for (const row of rows) yield rowOf(shown, row, '');
  yield html`</tbody></table>\n`;
}

export function tableHead<Row>(columns: readonly HtmlColumn<Row>[]): Html {
  const heads = columns.map(({ header, number, kind }) => html`<th scope="col"${classes(number, kind)}>${header}</th>`);
  return html`<thead><tr>${heads}</tr></thead>\n`;
}

function rowOf<Row>(columns: readonly HtmlColumn<Row>[], row: Row, kind: string): Html {
  const cells = columns.map(({ cell, label, number, head, kind: of }) => {
    const content = cell(row);
    if (head === true) return html`<th scope="row"${classes(number, of)}>${content}</th>`;
    return html`<td${classes(number, of)}${content === '' || label === undefined ? NOTHING : html` data-l="${label}"`}>${content}</td>`;
  });
  return html`<tr${kind === '' ? NOTHING : html` class="${kind}"`}>${cells}</tr>\n`;
}

function classes(number: boolean | undefined, kind: string | undefined): Html {
  const all = [number === true ? 'n' : '', kind ?? ''].filter((each) => each !== '').join(' ');
  return all === '' ? NOTHING : html` class="${all}"`;
}

/** A column of a table as data; thousands of rows carry no names of columns: the style sheet says them, by place. */
export interface PlacedColumn<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => Part;
  readonly number?: boolean;
  readonly head?: boolean;
  /** Its part of the whole width, in a table whose columns are not to depend on what is in them. */
  readonly width: number;
}

export function placedRow<Row>(columns: readonly PlacedColumn<Row>[], row: Row): Html {
  return html`<tr>${columns.map(({ cell, head }) => (head === true ? html`<th scope="row">${cell(row)}</th>` : html`<td>${cell(row)}</td>`))}</tr>\n`;
}

/** Alignment, and the names of the columns where the table has become cards. */
export function placedStyle<Row>(table: string, columns: readonly PlacedColumn<Row>[]): string {
  const numbers = columns.flatMap(({ number }, index) => (number === true ? [`:nth-child(${index + 1})`] : []));
  const labels = columns.map(
    ({ header }, index) => `.${table} td:nth-child(${index + 1})::before{content:${styleText(header)}}`,
  );
  const right = numbers.length === 0 ? '' : `.${table} tr>:is(${numbers.join(',')}){text-align:right}\n`;
  return `${right}@media screen and (max-width:52rem){${labels.join('')}}`;
}

/** A text as a string of a style sheet: what could end it is written by its number. */
function styleText(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,()%/-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
