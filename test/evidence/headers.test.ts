import { describe, expect, test } from 'vitest';
import { aSet } from '../support/a-set.ts';
import { entries, onlyUnit, places, read } from '../support/an-evidence-file.ts';

const nested = aSet({
  items: [
    { id: 'TC1' },
    { id: 'TC2' },
    { id: 'TC5', items: [{ id: 'TC5.1' }, { id: 'TC5.2' }] },
    { id: 'TC10' },
    { id: 'TC12' },
  ],
});

describe('the long form', () => {
  test.each([
    ['Vietnamese', 'Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm kiểm tra;Minh chứng'],
    ['canonical', 'unit_code;unit_name;item;score;evidence'],
    ['capital letters', 'MÃ ĐƠN VỊ;TÊN ĐƠN VỊ;MÃ TIÊU CHÍ;ĐIỂM KIỂM TRA;MINH CHỨNG'],
    ['without diacritics', 'Ma don vi;Ten don vi;Ma tieu chi;Diem kiem tra;Minh chung'],
    ['decomposed letters', 'Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm kiểm tra;Minh chứng'.normalize('NFD')],
    ['other names', 'Mã xã;Xã, phường, thị trấn;Tiêu chí;Điểm phúc tra;Hồ sơ minh chứng'],
    [
      'blanks and quotes',
      ' "Mã  đơn vị" ;"Tên\u00A0đơn vị";Mã tiêu chí ; Điểm kiểm tra; Minh chứng'.replaceAll(/ "|" /g, '"'),
    ],
    ['line breaks inside the header cells', 'Mã đơn vị;"Tên\nđơn vị";"Mã\r\ntiêu chí";"Điểm\nkiểm tra";Minh chứng'],
    ['a line break in the very first header cell', '"Mã\nđơn vị";"Tên\nđơn vị";Mã tiêu chí;Điểm kiểm tra;Minh chứng'],
    ['both languages', 'unit_code;Tên đơn vị;criterion;Điểm;EVIDENCE'],
    ['hyphens and dots', 'unit-code;unit.name;Item:;Score *;Evidence (1)'.replace(' (1)', '')],
  ])('is recognised with headers in %s', async (_, header) => {
    const found = await read(`${header}\n00123;Xã Đa Tốn;TC2;7,5;NQ 01\n`);
    expect(found.problems).toEqual([]);
    expect(found.readable).toBe(true);
    expect(found.book.inputs).toMatchObject([{ form: 'long', rows: 1, delimiter: ';' }]);
    expect(onlyUnit(found)).toMatchObject({ code: '00123', name: 'Xã Đa Tốn' });
    expect(entries(found)).toMatchObject({ TC2: { score: 7.5, evidence: ['NQ 01'] } });
  });

  test('reads every column it knows, in any order', async () => {
    const found = await read(
      'Ghi chú;Người kiểm tra;Minh chứng;Giá trị;Điểm tự chấm;Điểm kiểm tra;Mã tiêu chí;Năm;Tỉnh;Huyện;Tên đơn vị;Mã đơn vị\n' +
        'họp lại;Tổ 1;NQ 01;cao;9;8,5;TC1;2022;Hà Nội;Gia Lâm;Xã Đa Tốn;00123\n',
    );
    expect(found.problems).toEqual([]);
    expect(found.book.year).toBe(2022);
    expect(onlyUnit(found)).toMatchObject({ code: '00123', district: 'Gia Lâm', province: 'Hà Nội' });
    expect(entries(found)['TC1']).toMatchObject({
      score: 8.5,
      selfScore: 9,
      value: 'cao',
      evidence: ['NQ 01'],
      assessor: 'Tổ 1',
      note: 'họp lại',
    });
  });

  test.each([
    ['the same header', 'Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm kiểm tra;Điểm kiểm tra', 'D1'],
    ['two names of one field', 'Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm;Điểm kiểm tra', 'D1'],
    ['two languages', 'Mã đơn vị;Tên đơn vị;Mã tiêu chí;score;Điểm phúc tra', 'D1'],
    ['another case', 'Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm kiểm tra;ĐIỂM KIỂM TRA', 'D1'],
  ])('a column that stands twice is refused with both places: %s', async (_, header, first) => {
    const found = await read(`${header}\n1;A;TC1;8;9\n`);
    expect(places(found.problems)).toEqual(['column-twice E1']);
    expect(found.problems[0]?.related).toMatchObject([{ cell: first }]);
    expect(found.readable).toBe(false);
    expect(found.book.units).toEqual([]);
  });

  test.each([
    ['Tên đơn vị;Mã tiêu chí;Điểm kiểm tra', ['Mã đơn vị']],
    ['Mã đơn vị;Mã tiêu chí;Điểm kiểm tra', ['Tên đơn vị']],
    ['Mã đơn vị;Tên đơn vị;Điểm kiểm tra', ['Mã tiêu chí']],
    ['Mã đơn vị;Tên đơn vị;Mã tiêu chí;Minh chứng', ['Điểm kiểm tra']],
  ])('every missing column is named at once: %s', async (header, missing) => {
    const { problems, readable } = await read(`${header}\n1;2;3;4\n`);
    const columns = problems.filter(({ code }) => code === 'column-missing').map(({ details }) => details['column']);
    expect(columns).toEqual(missing);
    expect(readable).toBe(false);
  });

  test.each(['BẢNG TỔNG HỢP ĐIỂM', 'Tên hàng;Số lượng;Đơn giá'])(
    'a file without any header is one sentence: %s',
    async (header) => {
      const { problems, readable } = await read(`${header}\n1;2;3;4\n`);
      expect(problems.map(({ code }) => code)).toEqual(['header-missing']);
      expect(readable).toBe(false);
    },
  );

  test.each([
    ['Minh chúngs', 'Minh chứng'],
    ['unit_nane', 'Tên đơn vị'],
    ['Số điện thoại', ''],
  ])('an unknown column “%s” is said, with “%s” as the nearest', async (header, suggestion) => {
    const { problems } = await read(`Mã;Đơn vị;Tiêu chí;Điểm tự chấm;${header}\n1;A;TC1;8;9\n`);
    expect(places(problems)).toEqual(['column-unknown E1']);
    expect(problems[0]?.details).toEqual({ column: header, suggestion });
  });

  test.each([
    ['Điểm kiểm tr', 'Điểm kiểm tra'],
    ['Điểm Sở chấm', ''],
    ['Điểm cộng', ''],
    ['Kết quả điểm lần 2', ''],
    ['verified score', ''],
  ])(
    'an unknown column of points “%s” is asked, and nothing is evaluated by the others',
    async (header, suggestion) => {
      const { problems, readable, book } = await read(
        `Mã;Đơn vị;Tiêu chí;Điểm tự chấm;Minh chứng;${header}\n1;A;TC1;8;NQ;9\n`,
      );
      expect(places(problems)).toEqual(['column-of-points-unknown F1']);
      expect(problems[0]?.details).toEqual({ column: header, suggestion });
      expect([readable, book.units]).toEqual([false, []]);
    },
  );

  test.each(['Điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Tối đa', 'Tổng điểm', 'Tổng điểm tự chấm', 'Điểm trung bình'])(
    'a column “%s” is known, and not read',
    async (header) => {
      const found = await read(`Mã;Đơn vị;Tiêu chí;${header};Điểm;Minh chứng\n1;A;TC1;10;8;NQ\n`);
      expect(places(found.problems)).toEqual(['column-reckoned D1']);
      expect(entries(found)['TC1']).toMatchObject({ score: 8 });
    },
  );

  test.each(['Địa điểm', 'Thời điểm kiểm tra', 'Điểm trường', 'Ưu điểm', 'Lý do trừ điểm', 'TC99 điểm'])(
    'a column “%s” holds no points of the form',
    async (header) => {
      const { problems } = await read(`Mã;Đơn vị;Tiêu chí;Điểm;Minh chứng;${header}\n1;A;TC1;8;NQ;x\n`);
      expect(places(problems)).toEqual(['column-unknown F1']);
    },
  );

  test.each([
    ['Điểm thẩm định', 'score'],
    ['Điểm đánh giá', 'score'],
    ['ĐIỂM ĐOÀN KIỂM TRA', 'score'],
    ['Điểm hội đồng', 'score'],
    ['Tự đánh giá', 'selfScore'],
  ])('a column “%s” is read as %s', async (header, field) => {
    const found = await read(`Mã;Đơn vị;Tiêu chí;${header};Minh chứng\n1;A;TC1;8;NQ\n`);
    expect(found.problems).toEqual([]);
    expect(entries(found)['TC1']).toMatchObject({ [field]: 8 });
  });

  test('areas and assessors are read by the names offices give them', async () => {
    const found = await read(
      'Mã;Đơn vị;Huyện/Thị xã;Tỉnh/TP;Tiêu chí;Điểm;Minh chứng;Cán bộ kiểm tra\n1;A;Cô Tô;Quảng Ninh;TC1;8;NQ;Tổ 1\n',
    );
    expect(found.problems).toEqual([]);
    expect(onlyUnit(found)).toMatchObject({ district: 'Cô Tô', province: 'Quảng Ninh' });
    expect(entries(found)['TC1']).toMatchObject({ assessor: 'Tổ 1' });
  });

  test('a column of numbers of rows is nobody’s data', async () => {
    const { problems } = await read('STT;TT;;Mã;Đơn vị;Tiêu chí;Điểm;Minh chứng\n1;1;;1;A;TC1;8;NQ\n');
    expect(problems).toEqual([]);
  });
});

describe('the wide form', () => {
  test.each([
    ['TC1;TC1 tự chấm;TC1 giá trị;TC1 minh chứng;TC1 ghi chú'],
    ['TC1;TC1_self;TC1_value;TC1_evidence;TC1_note'],
    ['tc1 điểm;tc1 điểm tự chấm;tc1 số liệu;tc1 minh chứng;tc1 ghi chú'],
    ['TC1 KIỂM TRA;TC1 TỰ CHẤM;TC1 GIÁ TRỊ;TC1 MINH CHỨNG;TC1 GHI CHÚ'],
    ['TC1-score;TC1-self-score;TC1-value;TC1-evidence;TC1-note'],
    ['TC1 phuc tra;TC1 tu danh gia;TC1 muc dat;TC1 minh chung;TC1 ghi chu'],
  ])('reads what follows an item’s code: %s', async (columns) => {
    const found = await read(`Mã đơn vị;Tên đơn vị;${columns}\n00123;Xã A;8;9;cao;NQ 01;họp\n`);
    expect(found.problems).toEqual([]);
    expect(found.book.inputs[0]?.form).toBe('wide');
    expect(entries(found)['TC1']).toMatchObject({
      item: 'TC1',
      score: 8,
      selfScore: 9,
      value: 'cao',
      evidence: ['NQ 01'],
      note: 'họp',
    });
  });

  test('tells TC5.1 from TC5, and TC12 from TC1 and TC2', async () => {
    const found = await read(
      'Mã;Đơn vị;TC5 minh chứng;TC5.1;TC5.2;TC5.2 minh chứng;TC1;TC12;TC10\n1;A;NQ chung;1,5;2;NQ 52;3;4;5\n',
      { set: nested },
    );
    expect(found.problems).toEqual([]);
    expect(entries(found)).toMatchObject({
      TC5: { evidence: ['NQ chung'] },
      'TC5.1': { score: 1.5, evidence: [] },
      'TC5.2': { score: 2, evidence: ['NQ 52'] },
      TC1: { score: 3 },
      TC12: { score: 4 },
      TC10: { score: 5 },
    });
  });

  test('a column of an item that stands twice under two names is refused', async () => {
    const { problems } = await read('Mã;Đơn vị;TC1;TC2;TC1 điểm\n1;A;8;7;9\n');
    expect(places(problems)).toEqual(['column-twice E1']);
    expect(problems[0]?.related).toMatchObject([{ cell: 'C1' }]);
  });

  test('a column of an item the set does not have is said', async () => {
    const { problems } = await read('Mã;Đơn vị;TC1;TC99;TC1 minh chứn\n1;A;8;7;NQ\n');
    expect(places(problems)).toEqual(['column-unknown D1', 'column-unknown E1']);
    expect(problems.map(({ details }) => details['suggestion'])).toEqual(['', 'TC1 MINH CHUNG']);
  });

  test('cells name their column by header and letters, beyond Z too', async () => {
    const set = aSet({ items: Array.from({ length: 30 }, (_, index) => ({ id: `TC${index + 1}` })) });
    const header = ['Mã', 'Đơn vị', ...set.items.map(({ id }) => id)].join(';');
    const cells = ['1', 'A', ...set.items.map(({ id }) => (id === 'TC25' || id === 'TC6' ? 'sai' : '1'))].join(';');
    const { problems } = await read(`${header}\n${cells}\n`, { set });
    expect(problems.map(({ at }) => [at.cell, at.column])).toEqual([
      ['H2', 'TC6'],
      ['AA2', 'TC25'],
    ]);
  });

  test('an item whose cells are all blank was not sent; one with a document alone was', async () => {
    const found = await read('Mã;Đơn vị;TC1;TC1 minh chứng;TC2;TC2 minh chứng\n1;A;;;;NQ 02\n');
    expect(Object.keys(entries(found))).toEqual(['TC2']);
  });

  test('needs the unit’s code and name as the long form does', async () => {
    const { problems } = await read('TC1;TC2\n8;9\n');
    expect(problems.map(({ code, details }) => [code, details['column']])).toEqual([
      ['column-missing', 'Mã đơn vị'],
      ['column-missing', 'Tên đơn vị'],
    ]);
  });
});
