import type { CellObject, Sheet, SheetData } from 'write-excel-file/node';
import type { Language } from '../model/language.ts';
import { withoutTimes } from '../report/xlsx/zip-times.ts';
import type { EntryKind } from './entry-kind.ts';
import type { Form, FormCell, FormTable, GuideSheet } from './form.ts';
import { type ChoiceRange, formFeature } from './form-feature.ts';

/** The form as a workbook: lists, limits, locks without a password, headings that stay in sight and on every page. */
export async function formWorkbook(form: Form, language: Language): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const { guide, table } = form;
  const drawnGuide = guideData(guide, longChoices(table));
  const sheets: Sheet<Buffer>[] = [
    {
      data: drawnGuide.data,
      sheet: guide.name,
      columns: GUIDE_WIDTHS.map((width) => ({ width })),
      showGridLines: false,
    },
    {
      data: tableData(table),
      sheet: table.name,
      columns: table.columns.map(({ width }) => ({ width })),
      stickyRowsCount: headerRowOf(table),
      stickyColumnsCount: table.frozen,
    },
  ];
  const feature = await formFeature({
    table,
    headerRow: headerRowOf(table),
    choices: drawnGuide.choices,
    guideName: guide.name,
    language,
  });
  const written = writeExcelFile(sheets, { fontFamily: 'Times New Roman', fontSize: 12, features: [feature] });
  return withoutTimes(await written.toBuffer());
}

/** The row the headings of the columns are in, counted from 1. */
export function headerRowOf({ titles, bands }: Pick<FormTable, 'titles' | 'bands'>): number {
  return titles.length + bands.length + 1;
}

const GUIDE_WIDTHS = [11, 46, 10, 56, 44];
const LINE = 16;
const GREY = '#E7E6E6';
const RULED = { borderStyle: 'thin', alignVertical: 'center', wrap: true } as const;
/** Cells to fill in are told from the others by having a rule and no ground: `form-feature.ts` opens them. */
const OPEN = { ...RULED } as const;
const GIVEN = { ...RULED, backgroundColor: GREY } as const;
const PLAIN = { ...RULED, alignVertical: 'top' } as const;
const HEADING = { ...RULED, backgroundColor: '#BDD7EE', fontWeight: 'bold', align: 'center' } as const;

function tableData(table: FormTable): SheetData {
  const width = table.columns.length;
  const shown = Math.min(width, TITLE_SPAN);
  return [
    ...table.titles.map((text, index): CellObject[] => [
      {
        ...(index === 0 ? TITLE : SUBTITLE),
        value: text,
        type: String,
        columnSpan: shown,
        height: index === 0 ? 26 : 18,
      },
    ]),
    ...table.bands.map(({ cells, height, bold }) =>
      cells.flatMap(({ text, span }): (CellObject | null)[] => [
        {
          ...GIVEN,
          value: text,
          type: String,
          align: 'center',
          height,
          ...(bold ? { fontWeight: 'bold' as const } : { fontSize: 10 }),
          ...(span > 1 ? { columnSpan: span } : {}),
        },
        ...Array.from({ length: span - 1 }, () => null),
      ]),
    ),
    table.columns.map(({ header }): CellObject => ({ ...HEADING, value: header, type: String, height: 2.5 * LINE })),
    ...table.rows.map((row, index) => {
      const height = heightOf(row, table);
      const first = table.rowsOfUnit > 1 && index % table.rowsOfUnit === 0;
      return row.map(
        (cell): CellObject => ({ ...drawn(cell), height, ...(first ? { topBorderStyle: 'medium' } : {}) }),
      );
    }),
  ];
}

/** In points: a row does not grow by itself for what is wrapped in it, and two lines leave room to write. */
function heightOf(row: readonly FormCell[], { columns }: FormTable): number {
  const lines = row.map(({ text }, index) => linesOf(text, columns[index]?.width ?? 10));
  return Math.min(Math.max(2, ...lines) * LINE, TALLEST);
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (width * 0.88))), 0);
}

const SECTION = { fontWeight: 'bold', fontSize: 13, alignVertical: 'bottom' } as const;
/** A title is printed on the first page, however wide the table is. */
const TITLE_SPAN = 9;
const TITLE = { fontWeight: 'bold', fontSize: 14, align: 'left' } as const;
const SUBTITLE = { fontStyle: 'italic', align: 'left' } as const;

function drawn({ text, takes, figure }: FormCell): CellObject {
  const look = takes === undefined ? GIVEN : { ...OPEN, ...formatOf(takes) };
  if (figure !== undefined) return { ...look, value: figure, type: Number };
  return text === '' ? { ...look } : { ...look, value: text, type: String };
}

/**
 * Codes, words and lists are text, so that no zero and no date is made of them. Figures have no format: then a
 * spreadsheet shows what was typed, and a percentage stays one.
 */
function formatOf(takes: EntryKind): Pick<CellObject, 'type' | 'format'> {
  switch (takes.kind) {
    case 'text':
    case 'choice':
      return { type: String, format: '@' };
    case 'date':
      return { type: Date, format: 'dd/mm/yyyy' };
    default:
      return {};
  }
}

function guideData(
  guide: GuideSheet,
  long: readonly (readonly string[])[],
): { data: SheetData; choices: ChoiceRange[] } {
  const rows: (CellObject | null)[][] = [];
  const line = (value: string, look: Partial<CellObject> = {}, lines = 1) =>
    rows.push([
      {
        value,
        type: String,
        wrap: true,
        alignVertical: 'top',
        ...look,
        columnSpan: GUIDE_WIDTHS.length,
        height: lines * LINE,
      },
    ]);
  const whole = GUIDE_WIDTHS.reduce((sum, width) => sum + width, 0);
  line(guide.title, { fontWeight: 'bold', fontSize: 15 }, 1.6);
  for (const [index, fact] of guide.facts.entries())
    line(fact, index === 0 ? { fontWeight: 'bold' } : {}, linesOf(fact, whole));
  line(guide.stepsTitle, SECTION, 1.8);
  for (const [index, step] of guide.steps.entries()) line(`${index + 1}. ${step}`, {}, linesOf(step, whole));
  line(guide.coloursTitle, SECTION, 1.8);
  for (const [look, text] of [
    [OPEN, guide.colours.open],
    [GIVEN, guide.colours.given],
  ] as const) {
    rows.push([{ ...look }, { value: text, type: String, columnSpan: GUIDE_WIDTHS.length - 1, height: LINE }]);
  }
  line(guide.criteriaTitle, SECTION, 1.8);
  rows.push(guide.criteria.header.map((value) => ({ ...HEADING, value, type: String, height: 2 * LINE })));
  for (const cells of guide.criteria.rows) {
    const lines = Math.max(...cells.map((text, index) => linesOf(text, GUIDE_WIDTHS[index] ?? 10)));
    rows.push(cells.map((value) => ({ ...PLAIN, value, type: String, height: Math.min(lines * LINE, TALLEST) })));
  }
  const choices: ChoiceRange[] = [];
  if (long.length > 0) line(guide.choicesTitle, SECTION, 1.8);
  for (const values of long) {
    choices.push({ values, from: rows.length + 1, to: rows.length + values.length });
    for (const value of values) rows.push([{ ...PLAIN, value, type: String, columnSpan: GUIDE_WIDTHS.length }]);
    rows.push([null]);
  }
  return { data: rows, choices };
}

/** As tall as Excel makes a row. */
const TALLEST = 409;

/** Lists that Excel does not take into a cell's own rule: longer than 255 letters, or with a comma in one of them. */
function longChoices({ rows }: FormTable): (readonly string[])[] {
  const lists = new Map<string, readonly string[]>();
  for (const { takes } of rows.flat()) {
    if (takes?.kind === 'choice' && !fitsInRule(takes.values)) lists.set(takes.values.join('\n'), takes.values);
  }
  return [...lists.values()];
}

function fitsInRule(values: readonly string[]): boolean {
  return values.join(',').length <= 255 && values.every((value) => !/[,"]/.test(value));
}
