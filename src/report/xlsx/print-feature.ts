import type { Feature, Image } from 'write-excel-file/node';
import { columnLetters } from '../../model/location.ts';

/** What a sheet needs to be printed and filtered beside its cells. */
export interface PrintSetup {
  readonly name: string;
  /** Row of the header, counted from 1, and the last row of the table. */
  readonly headerRow: number;
  readonly lastRow: number;
  readonly columns: number;
  readonly paper: 'A4' | 'A3';
  readonly page: string;
}

/** What write-excel-file has no words for: one page wide, the header on every page, filters, the number of the page. */
export async function printFeature(sheets: readonly PrintSetup[]): Promise<Feature<Image['content']>> {
  const { insertElementMarkupAccordingToOrderOfSiblings: insert, sanitizeTextContent } = await import(
    'write-excel-file/utility'
  );
  const setups = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(xml, { sheet }) {
            const setup = setups.get(String(sheet));
            if (setup === undefined) return xml;
            const pieces = [
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
              ...(setup.lastRow > setup.headerRow ? [`<autoFilter ref="${tableOf(setup)}"/>`] : []),
              '<printOptions horizontalCentered="1"/>',
              '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
              `<pageSetup paperSize="${setup.paper === 'A3' ? 8 : 9}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
              `<headerFooter><oddFooter>${sanitizeTextContent(`&C${setup.page}`)}</oddFooter></headerFooter>`,
            ];
            const bare = xml.replace(/<pageMargins[^>]*\/>/, '').replace(/<pageSetup[^>]*\/>/, '');
            return pieces.reduce((made, piece) => insert(made, piece, ORDER, 'worksheet'), bare);
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const names = sheets.map((sheet, index) => namesOf(sheet, index, sanitizeTextContent)).join('');
            const bare = xml.replace(/<definedNames\s*\/>|<definedNames><\/definedNames>/, '');
            return insert(bare, `<definedNames>${names}</definedNames>`, IN_BOOK, 'workbook');
          },
        },
      },
    },
  };
}

const IN_BOOK = ['workbookPr', 'bookViews', 'sheets', 'definedNames', 'calcPr'];

function tableOf({ headerRow, lastRow, columns }: PrintSetup): string {
  return `A${headerRow}:${columnLetters(columns - 1)}${lastRow}`;
}

function namesOf(sheet: PrintSetup, index: number, text: (text: string) => string): string {
  const { name, headerRow, lastRow, columns } = sheet;
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const last = columnLetters(columns - 1);
  const filter =
    lastRow > headerRow
      ? `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${text(`${quoted}!$A$${headerRow}:$${last}$${lastRow}`)}</definedName>`
      : '';
  return `${filter}<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${text(`${quoted}!$${headerRow}:$${headerRow}`)}</definedName>`;
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
