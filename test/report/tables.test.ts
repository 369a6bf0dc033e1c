import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { drawTable } from '../../src/report/console/draw-table.ts';
import { rankingView } from '../../src/report/console/ranking-table.ts';
import { csvOf } from '../../src/report/csv/csv-table.ts';
import { htmlOf } from '../../src/report/html/html-table.ts';
import { markdownOf, markdownText } from '../../src/report/markdown/markdown-table.ts';
import { type Column, columnsOf, type Table } from '../../src/report/table/column.ts';
import { rankingTable } from '../../src/report/tables/ranking.ts';
import { sheetOf } from '../../src/report/xlsx/workbook.ts';
import { aUnit } from '../support/a-book.ts';
import { resultOfUnits } from '../support/a-result.ts';

interface Commune {
  readonly code: string;
  readonly name: string;
  readonly change: number | null;
}

const ROWS: readonly Commune[] = [
  { code: '00565', name: 'Xã Bát Tràng', change: 2.5 },
  { code: '00568', name: 'Xã Đa Tốn', change: -1 },
  { code: '00571', name: 'Xã Kiêu Kỵ', change: null },
];

const COLUMNS: readonly Column<Commune>[] = [
  { key: 'code', header: 'Mã', cell: ({ code }) => ({ code }), width: 9 },
  { key: 'name', header: 'Tên', cell: ({ name }) => name, width: 20 },
];

/** One entry more, with a sign. */
const CHANGE: Column<Commune> = {
  key: 'change',
  header: 'Thay đổi',
  cell: ({ change }) => change,
  width: 8,
  align: 'number',
  signed: true,
};

const draw = (table: Table<Commune>, language: Language) => ({
  csv: [...csvOf(table, language)].join(''),
  xlsx: JSON.stringify([sheetOf('Bảng', 'BẢNG', table).header, ...sheetOf('Bảng', 'BẢNG', table).rows]),
  html: htmlOf(table, { language, caption: '' }).markup,
  console: drawTable(table, { language, width: 80, colours: false }).text,
  markdown: [...markdownOf(table, language)].join(''),
});

describe('a column is one entry', () => {
  const with3 = draw({ columns: [...COLUMNS, CHANGE], rows: ROWS }, 'vi');

  test.each([
    ['csv', '"00565"', '"2,5"\r\n'],
    ['xlsx', '"Thay đổi"]', '"Xã Bát Tràng",2.5]'],
    ['html', '<th scope="col" class="n">Thay đổi</th>', '<td class="n" data-l="Thay đổi">+2,5</td>'],
    ['console', '  Thay đổi\n', 'Xã Đa Tốn           −1\n'],
    ['markdown', '| Mã | Tên | Thay đổi |\n| --- | --- | ---: |\n', '| 00568 | Xã Đa Tốn | −1 |\n'],
  ] as const)('%s has it', (view, head, cell) => {
    if (view !== 'csv') expect(with3[view]).toContain(head);
    expect(with3[view]).toContain(cell);
  });

  test('and leaves it out where the entry says so', () => {
    const only = draw(
      { columns: [...COLUMNS, { ...CHANGE, views: { csv: {}, markdown: { header: 'Hơn kém' } } }], rows: ROWS },
      'vi',
    );
    for (const view of ['xlsx', 'html', 'console'] as const) expect(only[view]).not.toContain('Thay đổi');
    expect(only.csv).toContain('Thay đổi');
    expect(only.markdown).toContain('| Mã | Tên | Hơn kém |');
  });

  test('at another place in one view', () => {
    const columns: Column<Commune>[] = [{ ...CHANGE, views: { csv: {}, html: { after: 'name' } } }, ...COLUMNS];
    expect(columnsOf(columns, 'csv').map(({ key }) => key)).toEqual(['change', 'code', 'name']);
    expect(columnsOf(columns, 'html').map(({ key }) => key)).toEqual(['code', 'name', 'change']);
    expect(columnsOf(columns, 'xlsx').map(({ key }) => key)).toEqual(['code', 'name']);
  });
});

test('a screen too narrow leaves out what may be left out, the lowest number first', () => {
  const spared = (width: number) => {
    const columns = [
      { ...COLUMNS[0], views: { console: { spare: 2 } } } as Column<Commune>,
      { ...CHANGE, views: { console: { spare: 1 } } },
      { key: 'name', header: 'Tên', cell: ({ name }: Commune) => name, width: 20 },
    ];
    return drawTable({ columns, rows: ROWS }, { language: 'vi', width, colours: false }).columns.map(({ key }) => key);
  };
  expect(spared(41)).toEqual(['code', 'change', 'name']);
  expect(spared(40)).toEqual(['code', 'name']);
  expect(spared(31)).toEqual(['code', 'name']);
  expect(spared(30)).toEqual(['name']);
});

test('what the screen has no room for is said before the remarks', () => {
  const result = resultOfUnits([aUnit({ TC1: 80 }, { code: '00565', name: `Xã ${'dài '.repeat(12)}` })]);
  const first = (width: number) => rankingView(result, { language: 'vi', width, colours: false }).split('\n')[3] ?? '';
  expect(first(120)).toMatch(/^Hạng {2}Mã/);
  expect(first(80)).toMatch(/^Hạng {2}Tên đơn vị/);
});

test('every column that is read by machine is also on a sheet of the workbook, unless it says the same of all', () => {
  const one = resultOfUnits([aUnit({ TC1: 80 }), aUnit({ TC1: 7 }, { code: '2' })]);
  const apart = one.units.map((unit, index) => ({ ...unit, district: `Huyện ${index}`, province: `Tỉnh ${index}` }));
  const onNoSheet = (result: typeof one) => {
    const { columns } = rankingTable(result, 'vi');
    const sheets = new Set([...columnsOf(columns, 'xlsx'), ...columnsOf(columns, 'reasons')].map(({ key }) => key));
    return columnsOf(columns, 'csv').flatMap(({ key }) => (sheets.has(key) ? [] : [key]));
  };
  expect(onNoSheet({ ...one, units: apart })).toEqual([]);
  expect(onNoSheet(one)).toEqual(['district', 'province']);
});

test.each([
  ['ends no cell', 'A | B', 'A \\| B'],
  ['is no emphasis', '**Tốt** _và_ ~~kém~~', '\\*\\*Tốt\\*\\* \\_và\\_ \\~\\~kém\\~\\~'],
  ['is no link', '[xem](https://x.vn) www.x.vn a@x.vn', '\\[xem\\](https\\://x.vn) www\\.x.vn a\\@x.vn'],
  ['is no markup', '<img src=x> &lt; `a`', '\\<img src=x\\> \\&lt; \\`a\\`'],
  ['is one line', 'Xã\nBát\tTràng', 'Xã Bát Tràng'],
  ['hides nothing', 'a\u200Bb', 'a\uFFFDb'],
  ['takes nothing from a backslash', 'a\\|b', 'a\\\\\\|b'],
])('a text of a file in Markdown %s', (_, text, written) => {
  expect(markdownText(text)).toBe(written);
});
