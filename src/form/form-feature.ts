import type { Feature, Image } from 'write-excel-file/node';
import { FORM } from '../labels/form.ts';
import type { Language } from '../model/language.ts';
import { columnLetters } from '../model/location.ts';
import type { EntryKind } from './entry-kind.ts';
import type { FormTable } from './form.ts';
import { validationOf } from './validation.ts';

/** Values of a list too long for a cell's own rule, and the rows of the guide they are in. */
export interface ChoiceRange {
  readonly values: readonly string[];
  readonly from: number;
  readonly to: number;
}

interface FormFeatureOptions {
  readonly table: FormTable;
  readonly headerRow: number;
  readonly choices: readonly ChoiceRange[];
  readonly guideName: string;
  readonly language: Language;
}

/** What the library calls the contents of a file. */
type Contents = Image['content'];

/** What write-excel-file does not support: rules of cells, locks, print titles, fitting to a page's width. */
export async function formFeature(options: FormFeatureOptions): Promise<Feature<Contents>> {
  const {
    insertElementMarkupAccordingToOrderOfSiblings: insert,
    sanitizeAttributeValue,
    sanitizeTextContent,
  } = await import('write-excel-file/utility');
  const { table, headerRow, language } = options;
  const markup = { attribute: sanitizeAttributeValue, text: sanitizeTextContent };
  const lastColumn = columnLetters(table.columns.length - 1);
  const quoted = `'${table.name.replaceAll("'", "''")}'`;
  const pageSetup = (fits: boolean) => [
    ...(fits ? ['<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'] : []),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape"${fits ? ' fitToWidth="1" fitToHeight="0"' : ''}/>`,
    `<headerFooter><oddFooter>${markup.text(`&C${FORM[language].page}`)}</oddFooter></headerFooter>`,
  ];
  const lock = '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';
  const into = (xml: string, pieces: readonly string[]) =>
    pieces.reduce((made, piece) => insert(made, piece, ORDER, 'worksheet'), xml.replace(/<pageMargins[^>]*\/>/, ''));
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(xml, { sheet }) {
            if (sheet !== table.name) return into(xml, pageSetup(true));
            const rules = validations(options, markup);
            return into(xml, [
              ...(table.locked ? [lock] : []),
              ...(table.rows.length > 0
                ? [`<autoFilter ref="A${headerRow}:${lastColumn}${headerRow + table.rows.length}"/>`]
                : []),
              ...(rules === '' ? [] : [rules]),
              ...pageSetup(table.fitsPage),
            ]);
          },
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            insert(
              xml.replace(/<definedNames\s*\/>|<definedNames><\/definedNames>/, ''),
              `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">${markup.text(`${quoted}!$A$${headerRow}:$${lastColumn}$${headerRow + table.rows.length}`)}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">${markup.text(`${quoted}!$A:$${columnLetters(table.frozen - 1)},${quoted}!$${headerRow}:$${headerRow}`)}</definedName></definedNames>`,
              ['workbookPr', 'bookViews', 'sheets', 'definedNames', 'calcPr'],
              'workbook',
            ),
        },
        'xl/styles.xml': { transform: openCells },
      },
    },
  };
}

/** Order of the parts of a sheet, as the standard has it. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'drawing',
  'tableParts',
  'extLst',
];

/** Cells with a rule around them and no ground are those to fill in. */
function openCells(xml: string): string {
  const [before = '', styles = '', after = ''] = xml.split(/(<cellXfs[\s\S]*<\/cellXfs>)/);
  const opened = styles.replace(
    /<xf ([^>]*)>((?:(?!<\/xf>).)*)<\/xf>/gs,
    (whole, attributes: string, inner: string) => {
      const [ruled, ground] = ['borderId', 'fillId'].map(
        (name) => new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? '0',
      );
      if (ruled === '0' || ground !== '0') return whole;
      return `<xf ${attributes} applyProtection="1">${inner}<protection locked="0"/></xf>`;
    },
  );
  return before + opened + after;
}

interface Markup {
  attribute(text: string): string;
  text(text: string): string;
}

/** One rule for all cells that take the same. */
function validations({ table, headerRow, choices, guideName, language }: FormFeatureOptions, markup: Markup): string {
  const cells = new Map<string, { takes: EntryKind; rows: Map<number, number[]> }>();
  for (const [index, row] of table.rows.entries()) {
    for (const [column, { takes }] of row.entries()) {
      if (takes === undefined || takes.kind === 'text') continue;
      const key = JSON.stringify(takes);
      const known = cells.get(key) ?? { takes, rows: new Map<number, number[]>() };
      const rows = known.rows.get(column) ?? [];
      rows.push(headerRow + 1 + index);
      known.rows.set(column, rows);
      cells.set(key, known);
    }
  }
  const rules = [...cells.values()].map(({ takes, rows }) => {
    const areas = [...rows].flatMap(([column, numbers]) => areasOf(columnLetters(column), numbers));
    const first = areas[0]?.split(':')[0] ?? 'A1';
    const listed =
      takes.kind === 'choice' ? choices.find(({ values }) => values.join('\n') === takes.values.join('\n')) : undefined;
    const range =
      listed === undefined ? undefined : `'${guideName.replaceAll("'", "''")}'!$A$${listed.from}:$A$${listed.to}`;
    return validationOf(takes, { sqref: areas.join(' '), first, range }, language, markup);
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** Rows below each other as one area: "K5:K19". */
function areasOf(letters: string, rows: readonly number[]): string[] {
  const areas: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = areas.at(-1);
    if (last !== undefined && last.to + 1 === row) last.to = row;
    else areas.push({ from: row, to: row });
  }
  return areas.map(({ from, to }) => (from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`));
}
