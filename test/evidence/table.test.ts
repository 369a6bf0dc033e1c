import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { isNumbering } from '../../src/evidence/table/special-rows.ts';
import { decode } from '../../src/evidence/text/decode.ts';
import { tokenise } from '../../src/evidence/text/tokenise.ts';
import type { UnitEvidence } from '../../src/model/evidence.ts';
import { aSet } from '../support/a-set.ts';
import { aFile, entries, HEADER, onlyUnit, places, read, table, withTexts } from '../support/an-evidence-file.ts';

/** Of a unit, what can be compared. */
const comparable = (unit: UnitEvidence) => ({ ...unit, entries: [...unit.entries.values()].map(withTexts) });

/** A place in a big file: a row far down, so that streaming has begun. */
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => `${index};Xã số ${index};TC1;8;NQ ${index}`);

describe('the delimiter', () => {
  test.each([
    ['comma', ',', 'Mã,Đơn vị,Tiêu chí,Điểm,Minh chứng\n1,A,TC1,"7,5",NQ\n'],
    ['semicolon beside decimal commas', ';', 'Mã;Đơn vị;Tiêu chí;Điểm;Minh chứng\n1;A;TC1;7,5;NQ\n'],
    ['tab', '\t', 'Mã\tĐơn vị\tTiêu chí\tĐiểm\tMinh chứng\n1\tA\tTC1\t7,5\tNQ\n'],
    [
      'commas inside a quoted header',
      ';',
      '"Mã";"Xã, phường, thị trấn";"Tiêu chí";"Điểm";"Minh chứng"\n1;A;TC1;7,5;NQ\n',
    ],
    ['a header that says sep=', ';', 'sep=;\nMã;Đơn vị;Tiêu chí;Điểm;Minh chứng\n1;A;TC1;7,5;NQ\n'],
    [
      'sep= in quotes and capitals, with CRLF',
      ';',
      '"SEP=;"\r\nMã;Đơn vị;Tiêu chí;Điểm;Minh chứng\r\n1;A;TC1;7,5;NQ\r\n',
    ],
    [
      'sep= behind a byte order mark',
      '\t',
      '\uFEFFsep=\t\nMã\tĐơn vị\tTiêu chí\tĐiểm\tMinh chứng\n1\tA\tTC1\t7,5\tNQ\n',
    ],
    ['blank lines before the header', ';', '\n\r\nMã;Đơn vị;Tiêu chí;Điểm;Minh chứng\n1;A;TC1;7,5;NQ\n'],
  ])('is found: %s', async (_, delimiter, contents) => {
    const found = await read(contents);
    expect(found.problems).toEqual([]);
    expect(found.book.inputs[0]?.delimiter).toBe(delimiter);
    expect(entries(found)).toMatchObject({ TC1: { score: 7.5, evidence: ['NQ'] } });
  });
});

describe('a row’s number is the one Excel shows', () => {
  const bad = (lines: string) => read(lines).then(({ problems }) => places(problems));

  test.each([
    ['a plain file', `${HEADER}\n1;A;TC1;sai;NQ\n`, 'D2'],
    ['blank lines before the header and between rows', `\n\n${HEADER}\n1;A;TC1;8;NQ\n\n\n1;A;TC2;sai;NQ\n`, 'D7'],
    ['rows of delimiters only', `${HEADER}\n;;;;\n;;;;\n1;A;TC1;sai;NQ\n`, 'D4'],
    ['a line break inside quotes', `${HEADER}\n1;A;TC1;8;"NQ 01\nNQ 02\nNQ 03"\n1;A;TC2;sai;NQ\n`, 'D3'],
    ['a blank line inside quotes', `${HEADER}\r\n1;A;TC1;8;"NQ 01\r\n\r\nNQ 02"\r\n1;A;TC2;sai;NQ\r\n`, 'D3'],
    ['a line break inside the header', `"Mã";"Tên\nđơn vị";Mã tiêu chí;Điểm;Minh chứng\n1;A;TC1;sai;NQ\n`, 'D2'],
    ['a sep= line, which Excel hides', `sep=;\n${HEADER}\n1;A;TC1;sai;NQ\n`, 'D2'],
    ['carriage returns alone', `${HEADER}\r1;A;TC1;8;NQ\r1;A;TC2;sai;NQ\r`, 'D3'],
    ['all three line ends mixed', `${HEADER}\r\n1;A;TC1;8;NQ\n1;A;TC2;8;NQ\r1;A;TC3;sai;NQ`, 'D4'],
    ['no line end after the last row', `${HEADER}\n1;A;TC1;sai;NQ`, 'D2'],
  ])('in a file with %s', async (_, contents, cell) => {
    expect(await bad(contents)).toEqual([`score-not-a-number ${cell}`]);
  });

  test('far down in a big file', async () => {
    const rows = many(5000);
    rows[4711] = '4711;Xã số 4711;TC1;sai;NQ';
    expect(await bad(table(...rows))).toEqual(['score-not-a-number D4713']);
  });
});

describe('a quotation mark', () => {
  test.each([0, 1, 14, 15, 16, 17, 100, 3000])(
    'left open names the row it opens in, %i rows below the header',
    async (before) => {
      const found = await read(table(...many(before), '9;B;TC1;8;"NQ 01', ...many(40)));
      expect(places(found.problems)).toEqual([`quote-not-closed ${before + 2}`]);
      expect(found.readable).toBe(false);
    },
  );

  test.each([0, 16, 300])('in the wrong place names its row, %i rows below the header', async (before) => {
    const found = await read(table(...many(before), '9;Xã "Đa" Tốn;TC1;8;NQ', ...many(40)));
    expect(places(found.problems)).toEqual([`quote-misplaced ${before + 2}`]);
    expect(found.readable).toBe(false);
  });

  test('in the wrong place in a later piece of the file is found as well', async () => {
    const found = await read(table(...many(50), '9;Xã "Đa" Tốn;TC1;8;NQ', ...many(40)), { chunk: 64 });
    expect(places(found.problems)).toEqual(['quote-misplaced 52']);
  });

  test('after its closing mark', async () => {
    const found = await read(table('9;"Xã" Đa;TC1;8;NQ'));
    expect(places(found.problems)).toEqual(['quote-misplaced 2']);
  });

  test('written twice is one of the text', async () => {
    const found = await read(table('9;"Xã ""Đa"" Tốn";TC1;8;"a;b ""c"""'));
    expect(onlyUnit(found).name).toBe('Xã "Đa" Tốn');
    expect(entries(found)['TC1']?.evidence).toEqual(['a', 'b "c"']);
  });
});

describe('the text of a file', () => {
  const plain = table('00123;Xã Đa Tốn;TC1;7,5;Nghị quyết số 1');

  test.each([
    ['a byte order mark', `\uFEFF${plain}`],
    ['two of them', `\uFEFF\uFEFF${plain}`],
    ['one in the middle, where two files were joined', plain.replace('\n', '\n\uFEFF')],
    ['one before a quoted header', `\uFEFF${plain.replace('Mã đơn vị', '"Mã đơn vị"')}`],
    ['decomposed letters', plain.normalize('NFD')],
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['CR', plain.replaceAll('\n', '\r')],
  ])('with %s is the same book', async (_, contents) => {
    const [found, expected] = [await read(contents), await read(plain)];
    const said = places(found.problems).filter((code) => code !== 'repaired-byte-order-mark');
    expect(said).toEqual([]);
    expect(found.book.units.map(comparable)).toEqual(expected.book.units.map(comparable));
  });

  test('with a byte order mark in the middle is said to have one, with its line', async () => {
    const found = await read(plain.replace('\n', '\n\uFEFF'));
    expect(found.problems).toMatchObject([{ code: 'repaired-byte-order-mark', at: { line: 2 } }]);
  });

  test.each([
    ['in the first line', Buffer.from([0xc4, 0x90, 0xc4, 0x90, 0xff, 0x4d]), 1],
    [
      'in a later one',
      Buffer.concat([Buffer.from(table('1;A;TC1;8;NQ', '2;B;TC1;8;NQ')), Buffer.from([0xc3, 0x28])]),
      4,
    ],
    ['cut in the middle of a letter', Buffer.from(table('1;A;TC1;8;Đ')).subarray(0, -2), 2],
    [
      'behind letters of several bytes',
      Buffer.concat([Buffer.from(table('1;Đồng Tháp;TC1;8;Đ')), Buffer.from([0x80])]),
      3,
    ],
  ])('that is not UTF-8 is refused with its line: %s', async (_, contents, line) => {
    const found = await read(contents);
    expect(places(found.problems)).toEqual(['not-utf8']);
    expect(found.problems[0]?.details).toEqual({ line });
    expect(found.readable).toBe(false);
  });

  test('that is not UTF-8 names the same line wherever the pieces of the file end', async () => {
    const damaged = Buffer.concat([
      Buffer.from(table('1;Xã Đồng Tháp;TC1;8;NQ', '1;Xã Đồng Tháp;TC2;8;NQ')),
      Buffer.from([0xc3, 0x28]),
    ]);
    const lines = new Set<unknown>();
    for (let chunk = 1; chunk <= damaged.length; chunk += 1) {
      const { problems } = await read(damaged, { chunk });
      lines.add(problems[0]?.details['line']);
    }
    expect([...lines]).toEqual([4]);
  });

  test('that is not UTF-8 counts the lines of an old Mac as well', async () => {
    const damaged = Buffer.concat([Buffer.from(table('1;A;TC1;8;NQ').replaceAll('\n', '\r')), Buffer.from([0x80])]);
    const { problems } = await read(damaged);
    expect(problems[0]?.details).toEqual({ line: 3 });
  });

  test.each([
    ['a workbook', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14])],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ])('%s is called one, not a broken text', async (_, contents) => {
    const found = await read(contents);
    expect(places(found.problems)).toEqual(['spreadsheet-not-csv']);
    expect(found.readable).toBe(false);
  });

  test('of more than a million characters in one row is refused, not read', async () => {
    const found = await read(table(`1;${'A'.repeat(1_000_001)};TC1;8;NQ`));
    expect(places(found.problems)).toEqual(['row-too-long 2']);
  });

  test('without a line end for more than a million characters is refused in pieces too', async () => {
    const found = await read(`${HEADER}\n${'A'.repeat(1_200_000)}`, { chunk: 65_536 });
    expect(places(found.problems).map((place) => place.split(' ')[0])).toEqual(['row-too-long']);
  });

  test.each([
    ['nothing at all', ''],
    ['a byte order mark alone', '\uFEFF'],
    ['blank lines', '\n\r\n \n'],
    ['delimiters', ';;;\n;;;\n'],
  ])('that holds %s is empty', async (_, contents) => {
    const found = await read(contents);
    expect(places(found.problems)).toEqual(['file-empty']);
    expect(found.readable).toBe(false);
  });

  test.each([
    ['a header alone', `${HEADER}\n`],
    ['a header and blank rows', `${HEADER}\n;;;;\n\n`],
  ])('that holds %s has no rows', async (_, contents) => {
    const found = await read(contents);
    expect(places(found.problems)).toEqual(['file-without-rows']);
    expect(found.readable).toBe(false);
  });
});

describe('the same book comes out wherever the pieces of a file end:', () => {
  const body = [
    'Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm kiểm tra;Minh chứng;Ghi chú',
    `00123;${'Xã Đồng Tháp'.normalize('NFD')};TC1;7,5;"NQ 01\r\nNQ 02;""a""";ghi`,
    '00123;Xã Đồng Tháp;TC2;;;😀',
    '',
    '00124;Phường Ô Chợ Dừa;TC1;sai;NQ;',
  ].join('\r\n');

  test.each([
    ['CRLF, decomposed letters, quoted line breaks', body],
    ['the same with a byte order mark', `\uFEFF${body}`],
    ['the same with LF', body.replaceAll('\r\n', '\n')],
    ['the same with CR', body.replaceAll('\r\n', '\r')],
    ['the same ending in a line end', `${body}\r\n`],
    ['a sep= line and CRLF', `sep=;\r\n${body}`],
    ['a sep= line and LF', `sep=;\n${body.replaceAll('\r\n', '\n')}`],
    ['a blank first line', `\r\n${body}`],
    ['a line break in the first header cell', `"Mã\nđơn vị"${body.slice('Mã đơn vị'.length)}`],
    ['commas and quotes', body.replace('7,5', '"7,5"').replaceAll(';', ',').replace('02,""a""', '02;""a""')],
  ])('%s', async (_, contents) => {
    const whole = await read(contents);
    expect(whole.readable).toBe(true);
    const different: number[] = [];
    for (const chunk of [1, 2, 3, 4, 5, 6, 7, 11, 13, 64, 101]) {
      const pieces = await read(contents, { chunk });
      const same =
        JSON.stringify(pieces.problems) === JSON.stringify(whole.problems) &&
        JSON.stringify(pieces.book.units.map(comparable)) === JSON.stringify(whole.book.units.map(comparable)) &&
        JSON.stringify(pieces.book.inputs) === JSON.stringify(whole.book.inputs);
      if (!same) different.push(chunk);
    }
    expect(different).toEqual([]);
    expect(whole.book.units.map(({ name }) => name)).toEqual(['Xã Đồng Tháp', 'Phường Ô Chợ Dừa']);
  });
});

test('a cell beyond the header is an error at its cell, and the blank ones there are none', async () => {
  const set = aSet();
  const { problems } = await read(table('1;A;TC1;8;NQ;;', '1;A;TC2;7,5;NQ 1;NQ 2;NQ 3'), { set });
  expect(places(problems)).toEqual(['cell-beyond-header F3']);
  expect(problems[0]).toMatchObject({ unit: '1', details: { found: 'NQ 2' } });
});

test('a row shorter than the header is a row: what it does not say is missing', async () => {
  const found = await read(table('1;A;TC1;8'));
  expect(found.problems).toEqual([]);
  expect(entries(found)['TC1']).toMatchObject({ score: 8, evidence: [] });
});

test('a file of more rows than a sheet of Excel has is refused at the first that is too many', async () => {
  const rows = decode(
    aFile(`${table('1;A;TC1;8;NQ')}${`${'-'.repeat(200)}\n`.repeat(2000)}`, { chunk: 65_536 }).bytes(),
    'a.csv',
  );
  const { problem } = await tokenise(rows, 'a.csv', () => {}, 1000);
  expect(problem).toMatchObject({ code: 'file-too-long', at: { row: 1001 }, details: { limit: 1000 } });
});

describe('special rows of a printed table', () => {
  test('a total in the middle ends what is filled down below merged cells', async () => {
    const found = await read(table('1;A;TC1;8;NQ', ';Tổng cộng;;8;', ';;TC2;7;NQ'));
    expect(places(found.problems)).toEqual(['total-row 3', 'unit-code-missing A4']);
  });

  test('a merged unit goes on in the rows directly below it, never over a blank one', async () => {
    const directly = await read(table('1;A;TC1;8;NQ', ';;TC2;7;NQ'));
    expect(places(directly.problems)).toEqual(['unit-filled-down A3']);
    const over = await read(table('1;A;TC1;8;NQ', ';;;;', ';;TC2;7;NQ'));
    expect(places(over.problems)).toEqual(['unit-code-missing A4']);
  });

  test.each<[string, boolean]>([
    ['(1) (2) (3)', true],
    ['A B 1 2', true],
    ['1 2', false],
    ['A B 1', false],
    ['1 3 2', false],
  ])('%s below a header are the numbers of its columns: %s', (cells, numbering) => {
    expect(isNumbering(cells.split(' '))).toBe(numbering);
  });

  test('two lines are one header only where at least half of the second is understood', async () => {
    const upper = 'Mã đơn vị;TC1;;TC2;;;;;';
    const joined = async (lower: string) => {
      const { problems } = await read(`${upper}\n${lower}\n01;8;NQ;9;NQ;;;;\n`);
      return problems.some(({ code }) => code === 'header-two-rows');
    };
    expect(await joined('a;Điểm;Minh chứng;Điểm;Minh chứng;b;c;d;')).toBe(true);
    expect(await joined('a;Điểm;Minh chứng;Điểm;Minh chứng;b;c;d;e')).toBe(false);
  });

  test('a unit whose name begins like a sum is a unit', async () => {
    const found = await read(table('1;Xã Tổng Cọt;TC1;8;NQ'));
    expect(found.problems).toEqual([]);
  });

  test('a remark with points beside it is not put aside', async () => {
    const found = await read(table('1;A;TC1;8;NQ', ';Người lập biểu;;9;'));
    expect(places(found.problems)).toEqual(['unit-code-missing A3']);
  });

  const below = async (...rows: string[]) => places((await read(table('1;A;TC1;8;NQ', ...rows))).problems);

  test.each([
    ['place and date in a column of points', ';;;Tam Nông, ngày 15 tháng 12 năm 2022;'],
    ['a date to be filled in', ';;;Thành phố Cao Lãnh, ngày    tháng    năm 2022;'],
    ['those who sign, side by side', ';Người lập biểu;;TM. ỦY BAN NHÂN DÂN;'],
    ['a title where criteria stand', ';;Chủ tịch;;'],
  ])('a note: %s', async (_, row) => {
    expect(await below(row)).toEqual(['note-row 3']);
  });

  test.each([
    ['in a column of points', ';;;(đóng dấu lần 2);'],
    ['beside the table', ';;;;;;Hội đồng xã'],
    ['in the column of criteria', ';;Hội đồng xã;;'],
    ['in the first column', 'Hội đồng xã;;;;'],
    ['side by side', ';Hội đồng xã;;Hội đồng huyện;'],
  ])('below a note or a sum, words alone are a note: %s', async (_, row) => {
    expect(await below(';Người lập biểu;;;', row, row)).toEqual(['note-row 3', 'note-row 4', 'note-row 5']);
    expect(await below(';Tổng cộng;;8;', '', row)).toEqual(['total-row 3', 'note-row 5']);
  });

  test.each([
    ['a unit without its code', ';Xã Đồng Tiến;;;'],
    ['a number', ';Hội đồng xã;;7;'],
    ['a number below 0', ';Hội đồng xã;;-7;'],
    ['a percentage', ';;;92%;Số liệu điều tra'],
    ['a criterion', ';;TC2;;NQ'],
    ['a criterion as nobody knows it', ';;TC9;;NQ'],
  ])('below a note or a sum, it is asked whose this is: %s', async (_, row) => {
    expect(await below(';Tổng cộng;;8;', row)).toEqual(['total-row 3', 'unit-code-missing A4']);
  });

  test('a unit in words, with its name, is a unit below a sum too', async () => {
    const found = await read(table('1;A;TC1;8;NQ', ';Tổng cộng;;8;', 'Đồng Tiến;Xã Đồng Tiến;;;'));
    expect(found.book.units.map(({ code }) => code)).toEqual(['1', 'Đồng Tiến']);
  });

  test('words below rows of data are none of the notes at the end', async () => {
    const rows = [';Tổng cộng;;8;', '2;B;TC1;7;NQ', ';;;chưa họp;'];
    expect(await below(...rows)).toEqual(['total-row 3', 'unit-code-missing A5']);
  });
});

test('an encoding somebody names is taken at its word', async () => {
  const bytes = Buffer.from('Ma;Don vi;Tieu chi;Diem;Minh chung\n1;L\xb8;TC1;8;NQ\n', 'latin1');
  const { book, problems } = await readEvidence([aFile(bytes)], aSet(), undefined, { encoding: 'tcvn3' });
  expect(problems).toEqual([]);
  expect(book.units[0]?.name).toBe('Lá');
});
