import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { csvTable } from '../../src/report/csv/csv-table.ts';
import { missingCsv, rankingCsv } from '../../src/report/csv/result-csv.ts';
import type { Cell } from '../../src/report/table/column.ts';
import { aUnit } from '../support/a-book.ts';
import { resultOf, resultOfUnits } from '../support/a-result.ts';
import { HEADER, onlyUnit, read, table } from '../support/an-evidence-file.ts';

const BOM = '\uFEFF';
const text = (pieces: Iterable<string>) => [...pieces].join('');
const drawn = (rows: Iterable<readonly Cell[]>, language: Language = 'vi') => text(csvTable(['Cột'], rows, language));
/** What a reader of the table finds in the one cell. */
const cell = (written: Cell, language: Language = 'vi') => parse(drawn([[written]], language), { bom: true })[1]?.[0];
const rowsOf = (contents: Iterable<string>) => parse(text(contents), { bom: true }) as string[][];
/** The rows by their header. */
const records = (contents: Iterable<string>) =>
  parse(text(contents), { bom: true, columns: true }) as Record<string, string>[];

describe('a cell of text never starts a formula', () => {
  test.each(['=1+1', '+84 24', '-5', '@SUM(A1)', '=HYPERLINK("http://x","y")', '-', '=', '+', '@'])(
    '“%s”',
    (written) => {
      expect(cell(written)).toBe(`'${written}`);
    },
  );

  test.each([
    ['NUL', '\u0000=1+1', "'=1+1"],
    ['a space', ' =1+1', "' =1+1"],
    ['a hard space', '\u00A0=1+1', "'\u00A0=1+1"],
    ['a wide space', '\u3000=1+1', "'\u3000=1+1"],
    ['a tab', '\t=1+1', "'\t=1+1"],
    ['a line feed', '\n=1+1', "'\n=1+1"],
    ['a carriage return', '\r=1+1', "'\r=1+1"],
    ['a line separator', '\u2028=1+1', "'\u2028=1+1"],
    ['a zero-width space', '\u200B=1+1', "'=1+1"],
    ['a zero-width joiner', '\u200D=1+1', "'=1+1"],
    ['a word joiner', '\u2060=1+1', "'=1+1"],
    ['a byte order mark', '\uFEFF=1+1', "'=1+1"],
    ['a mark of direction', '\u202E=1+1', "'=1+1"],
    ['ESC and NUL', '\u001B\u0000=1+1', "'=1+1"],
    ['a C1 control', '\u0085=1+1', "'=1+1"],
    ['several of them', ' \u0000\t\u200B =1+1', "' \t =1+1"],
  ])('behind %s', (_, written, safe) => {
    expect(cell(written)).toBe(safe);
  });

  test.each(['＝1+1', '＋1', '－1', '＠A1'])('with the full-width sign of “%s”', (written) => {
    expect(cell(written)).toBe(`'${written}`);
  });

  test('in the header', () => {
    expect(rowsOf(csvTable(['=1+1'], [], 'vi'))).toEqual([["'=1+1"]]);
  });

  test.each(['Hoa;=1+1', 'a,=1+1', 'a\n=1+1', 'a"\n"=1+1', 'a\r\n=1+1'])(
    'after a separator inside it: “%s”',
    (written) => {
      expect(rowsOf(csvTable(['Cột'], [[written]], 'vi'))).toEqual([['Cột'], [written]]);
      expect(drawn([[written]])).toContain('"');
    },
  );

  test.each(['Xã Đa Tốn', 'a=b', '5-7', 'x@y.vn', "d'Or", 'Nghị quyết 12-NQ/TW'])(
    'and “%s” stays as it is',
    (written) => {
      expect(cell(written)).toBe(written);
    },
  );

  test('as a code', () => {
    expect(cell({ code: '=1+1' })).toBe("'=1+1");
    expect(cell({ code: '-00123' })).toBe("'-00123");
  });
});

describe('a number stays a number', () => {
  test.each<[number, Language, string]>([
    [87.5, 'vi', '87,5'],
    [87.5, 'en', '87.5'],
    [0, 'vi', '0'],
    [-5, 'vi', '-5'],
    [1234.5, 'vi', '1234,5'],
    [0.0001, 'en', '0.0001'],
  ])('%d in %s is %s', (value, language, expected) => {
    expect(cell(value, language)).toBe(expected);
  });

  test('with a decimal comma it is one cell', () => {
    expect(rowsOf(csvTable(['a', 'b'], [[87.5, 1]], 'vi'))[1]).toEqual(['87,5', '1']);
  });

  test('nothing is an empty cell, and no text', () => {
    expect(drawn([[null, '', null]])).toBe(`${BOM}"Cột"\r\n,,\r\n`);
  });
});

describe('a code keeps its shape', () => {
  test.each([
    '00123',
    '0',
    '00',
    '012',
    '123456789012',
    '79999999999999',
    '1E5',
    '12e3',
    '1-2',
    '3/4',
    '2022-12-05',
    '1.2',
  ])('“%s” is read back the same', async (code) => {
    const [, row] = rowsOf(csvTable(['Mã'], [[{ code }]], 'vi'));
    const found = await read(`${HEADER}\n"${row?.[0]}";A;TC1;8;NQ\n`);
    expect(onlyUnit(found).code).toBe(code);
  });

  test.each(['00123', '0012', '123456789012', '1E5', '1-2'])(
    '“%s” has a mark before it that Excel leaves alone',
    (code) => {
      expect(cell({ code })).toBe(`\t${code}`);
    },
  );

  test.each(['123', '7', 'HN-001', 'X1', '10a'])('“%s” needs none', (code) => {
    expect(cell({ code })).toBe(code);
  });
});

describe('a table', () => {
  test('begins with one byte order mark and ends every row with CRLF', () => {
    const drawnText = drawn([['a'], ['b']]);
    expect(drawnText).toBe(`${BOM}"Cột"\r\n"a"\r\n"b"\r\n`);
  });

  test('of many rows comes in pieces, with no row lost or doubled between them', () => {
    const rows = Array.from({ length: 1501 }, (_, index) => [`r${index}`]);
    const pieces = [...csvTable(['Cột'], rows, 'vi')];
    expect(pieces.length).toBeGreaterThan(3);
    expect(rowsOf(pieces).map(([first]) => first)).toEqual(['Cột', ...rows.map(([first]) => first)]);
    expect(rowsOf(csvTable(['Cột'], rows.slice(0, 499), 'vi'))).toHaveLength(500);
    expect(rowsOf(csvTable(['Cột'], rows.slice(0, 500), 'vi'))).toHaveLength(501);
  });
});

describe('the ranking', () => {
  const units = [
    aUnit({ TC1: 84.5, TC2: 2, TC3: 1 }, { code: '00123', name: 'Xã Đa Tốn' }),
    aUnit({ TC1: 80, TC2: { score: 7, evidence: [] }, TC3: 1 }, { code: '00124', name: '=Xã "B", Tràng' }),
    aUnit({ TC1: 80 }, { code: '00125', name: 'Xã Sai', broken: true }),
  ];

  test('has a row for each unit and a column for each criterion', () => {
    const [first, second, third] = records(rankingCsv(resultOfUnits(units), 'vi'));
    expect(first).toMatchObject({
      Hạng: '1',
      'Mã đơn vị': '\t00123',
      'Tên đơn vị': 'Xã Đa Tốn',
      TC1: '84,5',
      TC2: '2',
      'Tổng điểm': '87,5',
      'Xếp loại': 'Tốt',
      'Tiêu chí không có điểm': '',
      'Nếu bổ sung đủ minh chứng': '',
    });
    expect(second).toMatchObject({
      Hạng: '2',
      'Tên đơn vị': '\'=Xã "B", Tràng',
      TC2: '0',
      'Tổng điểm': '81',
      'Xếp loại': 'Chưa đạt',
      'Tiêu chí không có điểm': 'TC2',
      'Nếu bổ sung đủ minh chứng': expect.stringContaining('Tốt'),
    });
    expect(third).toMatchObject({ Hạng: '', 'Tổng điểm': '', 'Xếp loại': 'dữ liệu có lỗi' });
  });

  test('says in the reason of an invalid unit what is wrong and where', async () => {
    const result = await resultOf(table('1;A;TC1;tám;NQ'));
    expect(records(rankingCsv(result, 'vi'))[0]?.['Lý do']).toBe('minh-chung.csv D2: “tám” không phải là điểm số.');
  });

  test('writes English with the decimal point', () => {
    const [first] = records(rankingCsv(resultOfUnits(units, { language: 'en' }), 'en'));
    expect(first).toMatchObject({ Rank: '1', Total: '87.5', Class: 'good' });
  });

  test('of nobody is a header', () => {
    expect(rowsOf(rankingCsv(resultOfUnits([]), 'vi'))).toHaveLength(1);
  });
});

describe('the list of what is missing', () => {
  test('has a row for each thing to supply or correct, by unit, and leaves notices out', async () => {
    const result = await resultOf(
      table(
        '2;B;TC1;8;NQ',
        '2;B;TC2;8;',
        '2;B;TC3;8;NQ',
        '1;A;TC1;tám;NQ',
        '1;A;TC2;8;NQ',
        '1;A;TC3;8;NQ',
        '3;C;TC1;0;không',
      ),
    );
    const rows = records(missingCsv(result, 'vi')).map((row) => [
      row['Mã đơn vị'],
      row['Mã tiêu chí'],
      row['Loại'],
      row['Ô'],
    ]);
    expect(rows).toEqual([
      ['1', 'TC1', 'Lỗi', 'D5'],
      ['2', 'TC2', 'Còn thiếu', 'E3'],
      ['3', 'TC2', 'Còn thiếu', ''],
      ['3', 'TC3', 'Còn thiếu', ''],
      ['3', 'TC1', 'Còn thiếu', 'E8'],
    ]);
  });

  test('begins with what belongs to no unit', async () => {
    const result = await resultOf(`${HEADER};Lạ\n1;A;TC1;tám;NQ;\n`);
    const [first] = records(missingCsv(result, 'vi'));
    expect([first?.['Mã đơn vị'], first?.['Cột'], first?.['Ô']]).toEqual(['', 'Lạ', 'F1']);
  });
});
