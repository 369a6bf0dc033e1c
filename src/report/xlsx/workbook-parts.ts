import { columnLetters } from '../../model/location.ts';
import { attributeText, sheetText } from './sheet-text.ts';

/** A sheet as the book lists it, with where its table stands: rows are counted from 1. */
export interface ListedSheet {
  readonly name: string;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly columns: number;
}

/** What each part of the package is. */
export function contentTypes(sheets: number): string {
  const parts = [
    ['sheet.main', 'workbook'],
    ['sharedStrings', 'sharedStrings'],
    ['styles', 'styles'],
    ...counted(sheets).map((id) => ['worksheet', `worksheets/sheet${id}`]),
  ].map(([type, part]) => `<Override ContentType="${SPREADSHEET}.${type}+xml" PartName="/xl/${part}.xml"/>`);
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/>${parts.join('')}</Types>`;
}

export function packageRelations(): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId-workbook-1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
}

export function workbookRelations(sheets: number): string {
  const targets = [
    ...counted(sheets).map((id) => ['worksheet', `worksheets/sheet${id}`]),
    ['sharedStrings', 'sharedStrings'],
    ['styles', 'styles'],
  ].map(
    ([type, part], index) => `<Relationship Id="rId${index + 1}" Type="${RELATION}/${type}" Target="${part}.xml"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${targets.join('')}</Relationships>`;
}

/** The list of the sheets, with what of each is filtered and which row is printed on every page. */
export function workbookXml(sheets: readonly ListedSheet[]): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet r:id="rId${index + 1}" sheetId="${index + 1}" name="${attributeText(name)}"/>`,
  );
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><workbookPr/><bookViews><workbookView/></bookViews><sheets>${listed.join('')}</sheets><definedNames>${sheets.map(namesOf).join('')}</definedNames><calcPr/></workbook>`;
}

/** The cells of a table with its header, as a filter names them. */
export function tableOf({ headerRow, lastRow, columns }: ListedSheet): string {
  return `A${headerRow}:${columnLetters(columns - 1)}${lastRow}`;
}

function namesOf({ name, headerRow, lastRow, columns }: ListedSheet, index: number): string {
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const last = columnLetters(columns - 1);
  const named = (as: string, hidden: string, place: string) =>
    `<definedName name="_xlnm.${as}" localSheetId="${index}"${hidden}>${sheetText(`${quoted}!${place}`)}</definedName>`;
  const filter =
    lastRow > headerRow ? named('_FilterDatabase', ' hidden="1"', `$A$${headerRow}:$${last}$${lastRow}`) : '';
  return `${filter}${named('Print_Titles', '', `$${headerRow}:$${headerRow}`)}`;
}

function counted(sheets: number): number[] {
  return Array.from({ length: sheets }, (_, index) => index + 1);
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
