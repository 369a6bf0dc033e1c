import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { itemNames } from '../../src/evidence/table/item-names.ts';
import { aSet, awarded } from '../support/a-set.ts';
import { aFile, entries, onlyUnit, places, read, table } from '../support/an-evidence-file.ts';

const nested = aSet({
  items: [{ id: 'TC1' }, { id: 'TC5', items: [{ id: 'TC5.1' }, { id: 'TC5.2' }] }, { id: 'TC12' }],
});

describe('the code of a criterion', () => {
  const names = itemNames(nested);

  test.each([
    ['TC5.2', 'TC5.2'],
    ['tc 5.2', 'TC5.2'],
    ['TC05', 'TC5'],
    ['TC 05.02', 'TC5.2'],
    ['Tc5,2', 'TC5.2'],
    ['TC-12', 'TC12'],
    [' tc1 ', 'TC1'],
    ['TC1:', 'TC1'],
  ])('“%s” is %s', (written, id) => {
    expect(names.find(written).item?.id).toBe(id);
  });

  test.each([
    ['5', 'TC5'],
    ['5.2', 'TC5.2'],
    ['tiêu chí 5', 'TC5'],
    ['Tiêu chí số 12', 'TC12'],
    ['TV5.2', 'TC5.2'],
    ['TCC1', 'TC1'],
    ['tổng cộng', ''],
    ['', ''],
    ['TC99', ''],
  ])('“%s” is nobody’s, and is at most taken for “%s” in a question', (written, suggestion) => {
    expect(names.find(written)).toMatchObject({ suggestion });
    expect(names.find(written).item).toBeUndefined();
  });

  const numbers = (...written: readonly string[]) =>
    read(table(...written.map((code, at) => `1;A;${code};${at};NQ`)), { set: nested });

  test('may be its number throughout a file, which is said once for each number', async () => {
    const found = await read(
      table('1;A;1;8;NQ', '1;A;Tiêu chí 5.1;7;NQ', '2;B;1;6;NQ', '2;B;TC5.1;5;NQ', '2;B;012.;4;NQ'),
      { set: nested },
    );
    expect(places(found.problems)).toEqual(['repaired-item C2', 'repaired-item C3', 'repaired-item C6']);
    expect(found.problems.map(({ details }) => details)).toEqual([
      { found: '1', item: 'TC1' },
      { found: 'Tiêu chí 5.1', item: 'TC5.1' },
      { found: '012.', item: 'TC12' },
    ]);
    const scores = found.book.units.map(({ entries: of }) => [...of].map(([id, { score }]) => `${id} ${score}`).sort());
    expect(scores).toEqual([
      ['TC1 8', 'TC5.1 7'],
      ['TC1 6', 'TC12 4', 'TC5.1 5'],
    ]);
  });

  test.each([['1', '3'], ['1', 'TC99'], ['1', 'Mục 5'], ['Chỉ tiêu 1'], ['5,1'], ['1-12']])(
    'is asked in every row where one of the file is no number of an item: %s %s',
    async (...written) => {
      const { problems, book } = await numbers(...written.filter((each) => typeof each === 'string'));
      expect(problems.map(({ code }) => code)).not.toContain('repaired-item');
      expect(problems.filter(({ code }) => code !== 'column-unknown').length).toBe(written.length);
      expect(book.units[0]?.entries.size).toBe(0);
    },
  );

  test('is asked where two items have the number, or a spreadsheet may have eaten a zero of it', async () => {
    const two = aSet({ items: [{ id: 'TC1' }, { id: 'ND1' }] });
    expect(places((await read(table('1;A;1;8;NQ'), { set: two })).problems)).toEqual(['item-unknown C2']);
    const ten = aSet({ items: [{ id: 'TC5', items: [{ id: 'TC5.1' }, { id: 'TC5.10' }] }] });
    expect(places((await read(table('1;A;5.1;8;NQ'), { set: ten })).problems)).toEqual(['item-unknown C2']);
  });

  test('by its number stands beside a merged unit as any other', async () => {
    const found = await read(table('1;A;1;8;NQ', ';;2;7;NQ'));
    expect(places(found.problems)).toEqual(['repaired-item C2', 'repaired-item C3', 'unit-filled-down A3']);
  });

  test('that is unknown is refused at its cell, with the unit it stands by', async () => {
    const { problems } = await read(table('00123;A;TC5.3;8;NQ', '00123;A;TC1;8;NQ'), { set: nested });
    expect(places(problems)).toEqual(['item-unknown C2']);
    expect(problems[0]).toMatchObject({ unit: '00123', details: { found: 'TC5.3' } });
  });

  test('that is missing is an error where something else is written, and said otherwise', async () => {
    const { problems } = await read(table('1;A;;8;NQ', '1;A;;;', '1;A;TC1;8;NQ'));
    expect(places(problems)).toEqual(['item-missing C2', 'row-without-data C3']);
  });
});

describe('a unit', () => {
  test('is its code as text: 00123 and 123 are two, and one name over both is pointed out', async () => {
    const { book, problems } = await read(table('00123;Xã A;TC1;8;NQ', '123;xã  a;TC1;8;NQ'));
    expect(book.units.map(({ code }) => code)).toEqual(['00123', '123']);
    expect(places(problems)).toEqual(['unit-same-name B3', 'unit-code-zeros A3']);
    expect(problems[0]?.related).toMatchObject([{ cell: 'A2' }]);
  });

  test.each(['30001,0', '30001.0', '30.001', '30,001', '30.001,00', '30 001'])(
    'whose code a spreadsheet wrote as %s in some rows is the one with these digits and this name',
    async (written) => {
      const cell = `"${written}"`;
      const found = await read(
        table(`${cell};Xã A;TC1;8;NQ`, '30002;Xã B;TC1;8;NQ', '30001;xã  a;TC2;7;NQ', `${cell};Xã A;TC3;;chưa có`),
      );
      expect(places(found.problems)).toEqual(['evidence-says-none E5', 'repaired-unit-number A2']);
      expect(found.problems.map(({ unit }) => unit)).toEqual(['30001', '30001']);
      expect(found.book.units.map(({ code, entries: of }) => [code, [...of.keys()]])).toEqual([
        ['30001', ['TC1', 'TC3', 'TC2']],
        ['30002', ['TC1']],
      ]);
    },
  );

  test('joined to itself has each item once: another row of it is a conflict', async () => {
    const { book, problems } = await read(table('30001;Xã A;TC1;8;NQ', '30.001;Xã A;TC1;9;NQ'));
    expect(places(problems)).toEqual(['row-conflict D3', 'repaired-unit-number A3']);
    expect(book.units).toMatchObject([{ code: '30001', broken: true }]);
  });

  test('of another name or another district is not joined', async () => {
    const other = await read(table('30001;Xã A;TC1;8;NQ', '30.001;Xã B;TC1;9;NQ'));
    expect(other.book.units.map(({ code }) => code)).toEqual(['30001', '30.001']);
    const header = 'Mã;Đơn vị;Huyện;Tiêu chí;Điểm;Minh chứng';
    const { book } = await read(`${header}\n30001;Xã A;Đan Phượng;TC1;8;NQ\n30.001;Xã A;Vũ Thư;TC1;8;NQ\n`);
    expect(book.units).toHaveLength(2);
  });

  test('of the same name in another district is another unit, and nobody is asked', async () => {
    const header = 'Mã;Đơn vị;Huyện;Tiêu chí;Điểm;Minh chứng';
    const { problems } = await read(`${header}\n1;Xã Tân Lập;Đan Phượng;TC1;8;NQ\n2;Xã Tân Lập;Vũ Thư;TC1;8;NQ\n`);
    expect(problems).toEqual([]);
  });

  test('with two names is broken, and both places are said', async () => {
    const { book, problems } = await read(table('1;Xã A;TC1;8;NQ', '1;Xã B;TC2;8;NQ', '2;Xã C;TC1;8;NQ'));
    expect(places(problems)).toEqual(['unit-two-names B3']);
    expect(problems[0]).toMatchObject({
      unit: '1',
      related: [{ cell: 'B2' }],
      details: { found: 'Xã B', first: 'Xã A' },
    });
    expect(book.units.map(({ broken }) => broken)).toEqual([true, false]);
  });

  test('written in another case, with other blanks or once without a name, agrees with itself', async () => {
    const found = await read(table('1;Xã Đa Tốn;TC1;8;NQ', '1;XÃ  ĐA TỐN;TC2;8;NQ', '1;;TC3;8;NQ'));
    expect(found.problems).toEqual([]);
    expect(onlyUnit(found).name).toBe('Xã Đa Tốn');
  });

  test.each([
    ['Huyện', 'unit-two-areas C3'],
    ['Tỉnh', 'unit-two-areas C3'],
  ])('in two places under “%s” is broken', async (header, place) => {
    const found = await read(`Mã;Đơn vị;${header};Tiêu chí;Điểm\n1;A;X;TC1;8\n1;A;Y;TC2;8\n`);
    expect(places(found.problems)).toEqual([place]);
    expect(found.problems[0]?.details).toMatchObject({ column: header, first: 'X', found: 'Y' });
    expect(onlyUnit(found).broken).toBe(true);
  });

  test('without a code is called by its name, and is neither lost nor evaluated', async () => {
    const { book, problems } = await read(table(';Xã A;TC1;8;NQ', '2;Xã B;TC1;8;NQ'));
    expect(places(problems)).toEqual(['unit-code-missing A2']);
    expect(book.units).toMatchObject([
      { code: 'Xã A', name: 'Xã A', broken: true },
      { code: '2', broken: false },
    ]);
  });

  test('without a code in some of its rows is not evaluated without them', async () => {
    const found = await read(table('1;Xã A;TC1;8;NQ', ';Xã A;TC2;8;NQ'));
    expect(onlyUnit(found)).toMatchObject({ code: '1', broken: true });
    expect(Object.keys(entries(found))).toEqual(['TC1', 'TC2']);
  });

  test.each([
    ['a formula', '=1', ['unit-code-odd'], '=1'],
    ['an error of Excel', '#REF!', ['excel-error'], '#REF!'],
    ['a date Excel made of it', '01/02/2023', ['code-looks-like-date'], '01/02/2023'],
    ['a power Excel made of it', '1,23E+05', ['code-scientific'], '1,23E+05'],
    ['letters of another alphabet', 'TТ07', ['look-alike-letter'], 'TT07'],
  ])('whose code is %s is kept, and not evaluated', async (_, code, said, called) => {
    const { book, problems } = await read(table(`${code};Xã A;TC1;8;NQ`, '2;Xã B;TC1;8;NQ'));
    expect(problems.map((found) => [found.code, found.unit])).toEqual(said.map((each) => [each, called]));
    expect(book.units.map((unit) => [unit.code, unit.broken])).toEqual([
      [called, true],
      ['2', false],
    ]);
  });

  test('of another name under the same #REF! is another unit', async () => {
    const { book } = await read(table('#REF!;Xã A;TC1;8;NQ', '#REF!;Xã B;TC1;8;NQ', '#REF!;Xã A;TC2;8;NQ'));
    expect(book.units.map(({ code, name, entries: all }) => [code, name, [...all.keys()]])).toEqual([
      ['#REF!', 'Xã A', ['TC1', 'TC2']],
      ['#REF! (2)', 'Xã B', ['TC1']],
    ]);
  });

  test('without a name in any row is broken', async () => {
    const found = await read(table('00123;;TC1;8;NQ'));
    expect(places(found.problems)).toEqual(['unit-name-missing B2']);
    expect(onlyUnit(found)).toMatchObject({ name: '00123', broken: true });
  });

  test('may stand in several files, and its places keep theirs', async () => {
    const files = [
      aFile(table('1;Xã A;TC1;8;NQ'), { file: 'a.csv' }),
      aFile('unit_code,unit_name,item,score\n1,Xã A,TC2,sai\n', { file: 'b.csv' }),
    ];
    const { book, problems } = await readEvidence(files, aSet(), undefined);
    expect(problems.map(({ code, at }) => [code, at.file, at.cell])).toEqual([['score-not-a-number', 'b.csv', 'D2']]);
    expect(book.units).toHaveLength(1);
    expect(book.inputs.map(({ file, delimiter }) => [file, delimiter])).toEqual([
      ['a.csv', ';'],
      ['b.csv', ','],
    ]);
  });
});

describe('a category', () => {
  const set = aSet({
    categories: [
      { id: 'thuong', label: { vi: 'Thường', en: 'Ordinary' }, aliases: ['Bình thường'] },
      { id: 'kho-khan', label: { vi: 'Đặc biệt khó khăn', en: 'Disadvantaged' }, aliases: ['ĐBKK'] },
    ],
  });
  const read1 = (...written: string[]) =>
    read(
      `Mã;Đơn vị;Địa bàn;Tiêu chí;Điểm;Minh chứng\n${written.map((w, i) => `1;A;${w};TC${i + 1};8;NQ\n`).join('')}`,
      {
        set,
      },
    );

  test.each(['Đặc biệt khó khăn', 'đbkk', 'DAC BIET KHO KHAN', 'kho-khan', 'disadvantaged'])(
    '“%s” is one',
    async (written) => {
      expect(onlyUnit(await read1(written)).category).toBe('kho-khan');
    },
  );

  test('that the set does not have is refused', async () => {
    expect(places((await read1('miền núi')).problems)).toEqual(['category-unknown C2']);
  });

  test('and another one for the same unit do not agree, but two ways to write one do', async () => {
    expect(places((await read1('Thường', 'ĐBKK')).problems)).toEqual(['unit-two-areas C3']);
    expect((await read1('Thường', 'bình thường', '')).problems).toEqual([]);
  });
});

describe('two rows of one item', () => {
  test('that say the same count once, with a warning', async () => {
    const found = await read(table('1;A;TC1;7,5;NQ', '1;A;tc 01;7.5;NQ'));
    expect(places(found.problems)).toEqual(['row-repeated D3']);
    expect(found.problems[0]?.related).toMatchObject([{ cell: 'D2' }]);
    expect(onlyUnit(found).broken).toBe(false);
  });

  test('that differ break the unit, and what differs is named', async () => {
    const found = await read(table('1;A;TC1;7,5;NQ', '1;A;TC1;8;NQ 2'));
    expect(places(found.problems)).toEqual(['row-conflict D3']);
    expect(found.problems[0]?.details).toEqual({
      item: 'TC1',
      row: 2,
      file: '',
      differs: 'Điểm kiểm tra, Minh chứng',
    });
    expect(onlyUnit(found).broken).toBe(true);
  });

  test('of which one is blank and one has points differ', async () => {
    const found = await read(table('1;A;TC1;;', '1;A;TC1;8;NQ'));
    expect(places(found.problems)).toEqual(['row-conflict D3']);
  });

  test.each([
    ['first', ['không áp dụng', '']],
    ['second', ['', 'không áp dụng']],
  ])('of which the %s says “không áp dụng” and the other nothing differ', async (_, [one, two]) => {
    const set = aSet({ items: [{ id: 'TC1', mayBeNotApplicable: true }] });
    const found = await read(table(`1;A;TC1;${one};NQ`, `1;A;TC1;${two};NQ`), { set });
    expect(places(found.problems)).toEqual(['row-conflict D3']);
  });

  test('in the wide form are found as well', async () => {
    const found = await read('Mã;Đơn vị;TC1;TC2\n1;A;7;8\n1;A;7;9\n');
    expect(places(found.problems)).toEqual(['row-repeated C3', 'row-conflict D3']);
  });
});

describe('the year of a row', () => {
  const rows = (...years: string[]) =>
    `Mã;Đơn vị;Năm;Tiêu chí;Điểm;Minh chứng\n${years.map((year, i) => `1;A;${year};TC${i + 1};8;NQ\n`).join('')}`;

  test('is the file’s year when all rows agree, and rows without one say nothing', async () => {
    expect((await read(rows('2022', '', '2022'))).book.year).toBe(2022);
  });

  test('is no year of the file when rows differ, or none says one', async () => {
    expect((await read(rows('2022', '2023'))).book).not.toHaveProperty('year');
    expect((await read(rows('', ''))).book).not.toHaveProperty('year');
  });

  test('that is not the evaluation year keeps the row out and breaks the unit', async () => {
    const found = await read(rows('2022', '2021', ''), { year: 2022 });
    expect(places(found.problems)).toEqual(['year-differs C3', 'year-blank C4']);
    expect(Object.keys(entries(found))).toEqual(['TC1', 'TC3']);
    expect(onlyUnit(found).broken).toBe(true);
  });

  test.each(['22', '20222', 'năm học 2022', '2022,5', '2022-2023', '1899', '2100', '2022.'])(
    '“%s” is not a year',
    async (written) => {
      expect(places((await read(rows(written))).problems)).toEqual(['year-unreadable C2']);
    },
  );
});

test.each(['2022.0', '2022,0', 'Năm 2022', 'NĂM 2022', 'nam 2022'])(
  'a year “%s” is 2022, said once',
  async (written) => {
    const rows = ['TC1', 'TC2'].map((item) => `1;A;"${written}";${item};8;NQ\n`).join('');
    const found = await read(`Mã;Đơn vị;Năm;Tiêu chí;Điểm;Minh chứng\n${rows}`);
    expect(places(found.problems)).toEqual(['repaired-year C2']);
    expect(found.book.year).toBe(2022);
  },
);

describe('“không áp dụng”', () => {
  const set = aSet({ items: [{ id: 'TC1', mayBeNotApplicable: true }] });

  test.each(['không áp dụng', 'Không áp dụng', 'KHONG AP DUNG', 'N/A', 'n.a.', 'KAD', 'not applicable'])(
    'is written “%s” in the cell of points',
    async (written) => {
      const found = await read(table(`1;A;TC1;${written};`), { set });
      expect(found.problems).toEqual([]);
      expect(entries(found)['TC1']).toMatchObject({ notApplicable: true });
    },
  );

  test.each(['0', '', 'không'])('“%s” is something else', async (written) => {
    expect(entries(await read(table(`1;A;TC1;${written};NQ`), { set }))['TC1']).toMatchObject({ notApplicable: false });
  });

  test('in the unit’s own points of a self-evaluation is not lost', async () => {
    const found = await read('Mã;Đơn vị;Tiêu chí;Điểm tự chấm;Minh chứng\n1;A;TC1;không áp dụng;\n', { set });
    expect(entries(found)['TC1']).toMatchObject({ notApplicable: true });
  });
});

describe('the cell of evidence', () => {
  const evidence = async (written: string) => {
    const found = await read(table(`1;A;TC1;8;"${written}"`));
    return { references: entries(found)['TC1']?.evidence, places: places(found.problems) };
  };

  test.each([
    ['NQ 01', ['NQ 01']],
    ['NQ 01; KH 02', ['NQ 01', 'KH 02']],
    ['NQ 01;;  ;KH 02;', ['NQ 01', 'KH 02']],
    ['NQ 01\nKH 02\r\nBC 03', ['NQ 01', 'KH 02', 'BC 03']],
    ['QĐ 12/2022, KH 02', ['QĐ 12/2022, KH 02']],
    ['không có ý kiến khác', ['không có ý kiến khác']],
    ['10', ['10']],
  ])('“%s” names %j', async (written, references) => {
    expect(await evidence(written)).toEqual({ references, places: [] });
  });

  test.each(['không', 'Không có', 'chưa có', '-', '0', 'N/A', 'none', '...'])(
    '“%s” says there is none, and the reading is told',
    async (written) => {
      expect(await evidence(written)).toEqual({ references: [], places: ['evidence-says-none E2'] });
    },
  );

  test.each([
    'Sẽ bổ sung sau',
    'sẽ nộp bản sao',
    'Đang hoàn thiện',
    'ĐANG TRIỂN KHAI',
    'Chờ UBND huyện ký',
    'nộp sau',
    'Bổ sung sau ngày 15/3',
    'cập nhật sau.',
    'Chưa hoàn thiện',
    'Không có minh chứng',
    'se bo sung',
    'dang hoan thien',
    'x',
    'XX',
    'v',
    'đ',
    '✓',
    '+',
    '?',
    'Có',
    'đã có',
    'NQ 01; KH sẽ nộp sau; x',
  ])('“%s” names no document, which is said; what to make of it is not ours to decide', async (written) => {
    const found = await evidence(written);
    expect(found.places).toEqual(['evidence-names-nothing E2']);
    expect(found.references).toEqual(written.split('; '));
  });

  test.each([
    'Báo cáo kết quả đang triển khai',
    'Kế hoạch bổ sung',
    'Bổ sung kế hoạch 12/KH-UBND',
    'Đảng ủy xã: Nghị quyết 05',
    'dang bo xa: NQ 05',
    'dang uy xa NQ 05',
    'Chợ Đồng Xuân',
    'cho vay 05',
    'Có 12 ảnh kèm theo',
    'Sẹo',
    'QĐ',
    'BC',
    'Sổ theo dõi sau đào tạo',
    'Báo cáo sau giám sát',
    'V12',
    'Договор',
  ])('“%s” is a document', async (written) => {
    expect(await evidence(written)).toEqual({ references: [written], places: [] });
  });

  test.each([';', ' ; \n; '])('“%s” names nothing', async (written) => {
    expect((await evidence(written)).references).toEqual([]);
  });
});

describe('who gave the points', () => {
  const by = async (...rows: string[]) =>
    (await read(`Mã;Đơn vị;Tiêu chí;Điểm tự chấm;Điểm kiểm tra;Minh chứng\n${rows.join('\n')}\n`)).book.scoredBy;

  test('one checked score makes a checked evaluation; self scores alone make a self-evaluation', async () => {
    expect(await by('1;A;TC1;8;;NQ', '2;B;TC1;8;7;NQ')).toBe('checked');
    expect(await by('1;A;TC1;8;;NQ', '2;B;TC1;8;;NQ')).toBe('self');
    expect(await by('1;A;TC1;;0;NQ')).toBe('checked');
    expect(await by('1;A;TC1;;;NQ')).toBe('checked');
  });

  test('a checked score that cannot be read does not turn a check into a self-evaluation', async () => {
    expect(await by('1;A;TC1;8;tám;NQ')).toBe('checked');
  });
});

test('a table of both forms is read by rows', async () => {
  const set = aSet({ items: [{ id: 'TC1', method: awarded() }, { id: 'TC2' }] });
  const found = await read('Mã;Đơn vị;Tiêu chí;Điểm\n1;A;TC2;8\n', { set });
  expect(found.book.inputs[0]?.form).toBe('long');
});
