import { expect, test } from 'vitest';
import type { Decimal } from '../../src/model/decimal.ts';
import { TT44 } from '../support/recognitions.ts';
import { aResult, opened, withUnit } from './opened.ts';

test('the minutes leave blank what only the meeting knows', async () => {
  const { texts } = await opened(aResult('demo', { checkedOn: '2022-12-05' }), 'minutes');
  expect(texts.slice(0, 11)).toEqual([
    'HỘI KHUYẾN HỌC',
    'HUYỆN TAM NÔNG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số:        /BB-HKH',
    'BIÊN BẢN',
    'Kiểm tra, đánh giá, xếp loại “Cộng đồng học tập” cấp xã năm 2022',
    'Thời gian bắt đầu: …… giờ …… phút, ngày 05 tháng 12 năm 2022',
    'Địa điểm: ……………………………………',
    'Thành phần tham dự:',
    '- Ông (bà) …………………, chức vụ: …………………;',
  ]);
});

test('every class is counted with its share, and those without a class', async () => {
  const { tables } = await opened(aResult('huyen-day-du-tinh-huong'), 'minutes');
  expect(tables[1]).toEqual([
    ['Xếp loại', 'Số đơn vị', 'Tỷ lệ (%)'],
    ['Tốt', '04', '16,67'],
    ['Khá', '04', '16,67'],
    ['Trung bình', '02', '8,33'],
    ['Chưa đạt', '06', '25,00'],
    ['Chưa xếp loại (số liệu còn lỗi)', '08', '33,33'],
    ['Cộng', '24', '100,00'],
  ]);
});

test('the table has a column for every criterion, both totals, their exact difference and the criteria at 0', async () => {
  const { tables } = await opened(aResult(), 'minutes');
  const [group, names, ...rows] = tables.at(-1) ?? [];
  expect(group).toHaveLength(9);
  expect(names?.slice(2, 17)).toEqual(Array.from({ length: 15 }, (_, index) => `TC${index + 1}`));
  expect(rows).toHaveLength(12);
  const row = rows.find(([, name]) => name === 'Xã Tân Công Sính');
  expect(row?.slice(17)).toEqual(['75', '65,5', '-9,5', 'TC7, TC13', 'Chưa đạt', 'TC7, TC13 chưa có minh chứng']);
  expect(row?.[8]).toBe('0*');
});

test.each([
  [0.3, 0.1, '0,2'],
  [84.9999, 85, '-0,0001'],
  [69.7, 70, '-0,3'],
  [100, 99.9, '0,1'],
])('the difference is exact: %s against %s', async (total, selfTotal, shown) => {
  const { tables } = await opened(withUnit({ total: total as Decimal, selfTotal: selfTotal as Decimal }), 'minutes');
  expect(tables.at(-1)?.[2]?.[19]).toBe(shown);
});

test('zero, not sent and wrong are told apart', async () => {
  const { tables } = await opened(aResult('huyen-day-du-tinh-huong'), 'minutes');
  const rows = new Map(tables.at(-1)?.map((row) => [row[1], row]));
  expect(rows.get('Xã Phú Bình')?.[13]).toBe('0');
  expect(rows.get('Xã Hòa Phú')?.[8]).toBe('–');
  expect(rows.get('Xã Hòa An')?.[7]).toBe('X');
});

test('the remarks name missing evidence, totals between bands, waiting points and wrong data', async () => {
  const { text } = await opened(aResult('huyen-day-du-tinh-huong'), 'minutes');
  expect(text).toContain('1. Minh chứng: 06 đơn vị còn thiếu, gồm:');
  expect(text).toContain('- Xã Ngọc Hội: TC9 chưa có minh chứng;');
  expect(text).toContain(
    '2. Tổng điểm nằm giữa hai mức xếp loại: 02 đơn vị, gồm:\n- Xã Hùng Mỹ: 84,5 điểm, tính là loại Khá;',
  );
  expect(text).toContain('- Xã Ngọc Hội: nếu bổ sung đủ minh chứng của TC9 thì tổng 92 điểm, xếp loại Tốt;');
  expect(text).toContain('4. Số liệu còn lỗi, chưa xếp loại: 08 đơn vị, gồm:');
  expect(text).toContain('2. Chưa đề nghị: 08 đơn vị chưa xếp loại do số liệu còn lỗi.');
});

test('how the team differs from the units is counted', async () => {
  const { text } = await opened(aResult(), 'minutes');
  expect(text).toContain(
    'So với điểm tự chấm: 09 đơn vị có điểm kiểm tra thấp hơn, 0 đơn vị cao hơn, 03 đơn vị không thay đổi.',
  );
});

test('of a self-evaluation the first page says so and nothing is proposed', async () => {
  const { texts, text, tables } = await opened(aResult('tu-danh-gia'), 'minutes');
  expect(texts[0]).toBe('KẾT QUẢ TỰ ĐÁNH GIÁ – CHƯA CÓ ĐIỂM KIỂM TRA');
  expect(texts).toContain('Tự kiểm tra, đánh giá, xếp loại “Cộng đồng học tập” cấp xã năm 2022');
  expect(text).not.toContain('đề nghị Chủ tịch');
  expect(tables.at(-1)?.[0]).not.toContain('Tổng kiểm tra');
});

test('of thousands of units the remarks name a page, the table all', async () => {
  const { units } = aResult();
  const lacking = units.at(-1);
  if (lacking === undefined) throw new Error('no unit');
  const many = Array.from({ length: 200 }, (_, index) => ({ ...lacking, code: String(index), name: `Xã ${index}` }));
  const { text, tables } = await opened(aResult('demo', { units: many }), 'minutes');
  expect(text).toContain('- và 170 đơn vị khác, xem cột Ghi chú của Phụ lục.');
  expect(tables.at(-1)).toHaveLength(202);
});

test('the submission asks for what the decision gives', async () => {
  const { text, tables } = await opened(aResult(), 'submission', { submitter: 'Hội Khuyến học huyện Tam Nông' });
  expect(text).toContain('Số:        /TTr-HKH');
  expect(text).toContain('Kính gửi: Chủ tịch Ủy ban nhân dân huyện Tam Nông.');
  expect(text).toContain(
    'Kết quả: 12 đơn vị, trong đó loại Tốt: 05; loại Khá: 03; loại Trung bình: 01; loại Chưa đạt: 03.',
  );
  expect(tables.at(-1)).toHaveLength(13);
});

test('a document of an office is cited beside the circular it builds on, with blanks for what we do not know', async () => {
  const { criteria } = aResult();
  const { citation: _, ...rest } = criteria;
  const own = {
    ...rest,
    id: 'da-nang',
    provenance: 'office',
    document: 'Quyết định 1178/QĐ-UBND',
    grounds: [TT44.citation],
    bases: [{ id: 'tt44-2014', version: '1.0.0', sha256: '0'.repeat(64) }],
  } as const;
  const { text } = await opened(aResult('demo', { criteria: own }), 'decision');
  expect(text).toContain('Căn cứ Thông tư số 44/2014/TT-BGDĐT');
  expect(text).toContain('Căn cứ Quyết định 1178/QĐ-UBND ngày …… tháng …… năm …… của ………………… về …………………;');
});
