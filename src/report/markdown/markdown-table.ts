import type { Language } from '../../model/language.ts';
import { printable } from '../../model/printable.ts';
import { cellText } from '../table/cell-text.ts';
import { columnsOf, type Table } from '../table/column.ts';

/** A table as data in the Markdown of GitHub, which wikis and chat programs show as a table: a row a line. */
export function* markdownOf<Row>({ columns: all, rows }: Table<Row>, language: Language): Generator<string> {
  const columns = columnsOf(all, 'markdown');
  yield line(columns.map(({ header }) => markdownText(header)));
  yield line(columns.map(({ align }) => RULES[align ?? 'text']));
  for (const row of rows) {
    yield line(columns.map((column) => markdownText(cellText(column.cell(row), column, language))));
  }
}

const RULES = { text: '---', number: '---:', centre: ':---:' } as const;

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** What would begin markup, a link, a picture, an entity or the next cell. */
const MARKUP = /[\\`*_~[\]<>|&$@]/g;
/** Addresses become links without any mark. */
const ADDRESS = /:(?=\/\/)|\.(?<=www\.)/gi;

/** Text of a user's file as Markdown shows it: on one line, each sign as it was written. */
export function markdownText(text: string): string {
  return printable(text)
    .replace(MARKUP, (sign) => `\\${sign}`)
    .replace(ADDRESS, (sign) => `\\${sign}`);
}
